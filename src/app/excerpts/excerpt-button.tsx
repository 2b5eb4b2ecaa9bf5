import { useText } from '../i18n/use-text.ts'
import { Button } from '../ui/controls/button.tsx'
import { useExcerpt } from './use-excerpts.ts'

export interface ExcerptButtonProps {
  /** The id of a figure or a practice. */
  id: string
  /** What it is called, for whoever hears the button and does not see what stands beside it. */
  title: string
}

/** Puts a thing into the open list, or takes it out. */
export function ExcerptButton({ id, title }: ExcerptButtonProps) {
  const words = useText().excerpts
  const { excerpt, toggle } = useExcerpt(id)
  return (
    <Button
      look="text"
      data-screen
      aria-label={excerpt ? words.takeOutOf(title) : words.keepOf(title)}
      aria-pressed={excerpt !== undefined}
      onClick={toggle}
    >
      {excerpt ? words.takeOut : words.keep}
    </Button>
  )
}
