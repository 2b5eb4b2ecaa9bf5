import { type ReactNode, useId } from 'react'
import styles from './form.module.css'

/** A field of a form under its name. @param children given the id that the name is for */
export function Field({ name, children }: { name: string; children: (id: string) => ReactNode }) {
  const id = useId()
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{name}</label>
      {children(id)}
    </p>
  )
}

export interface ChoiceProps<T extends string = string> {
  name: string
  value: T
  options: readonly (readonly [value: T, words: string])[]
  /** Whether it has the focus when its form opens. */
  isFirst?: boolean
  onChange: (value: T) => void
}

/** A field in which one of several values is chosen, by their words. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  return (
    <Field name={props.name}>
      {(id) => (
        <select
          id={id}
          value={props.value}
          // biome-ignore lint/a11y/noAutofocus: the form opens by a press of a button, for this field
          autoFocus={props.isFirst}
          onChange={(event) => props.onChange(event.target.value as T)}
        >
          {props.options.map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
