import { type InputHTMLAttributes, type Ref, useState } from 'react'

export interface SearchFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange'> {
  value: string
  /** Its name, shown as long as it is empty, unless a `placeholder` is. */
  label: string
  onWords: (words: string) => void
  ref?: Ref<HTMLInputElement>
}

/** The key code of a key that an input method takes. WebKit tells the Enter that ends a composition by it alone. */
const taken = 229

/**
 * A field for words to look for. What an input method is composing (wang'ge on the way to 网格) is shown and not looked for; the keys
 * that it takes choose nothing.
 */
export function SearchField({ value, label, onWords, onKeyDown, ...rest }: SearchFieldProps) {
  const [composed, setComposed] = useState<string>()
  const settle = (words: string) => {
    setComposed(undefined)
    onWords(words)
  }
  return (
    <input
      type="search"
      maxLength={100}
      aria-label={label}
      placeholder={label}
      {...rest}
      value={composed ?? value}
      onChange={({ target, nativeEvent }) => {
        if (nativeEvent instanceof InputEvent && nativeEvent.isComposing) setComposed(target.value)
        else settle(target.value)
      }}
      onCompositionEnd={({ currentTarget }) => settle(currentTarget.value)}
      onKeyDown={(event) => {
        if (!event.nativeEvent.isComposing && event.keyCode !== taken) onKeyDown?.(event)
      }}
    />
  )
}
