import { useMedia } from '../../../ui/use-media.ts'

/** How many cards stand in a row; the style sheet of the cards follows the same widths. */
export function useColumns(): number {
  const three = useMedia('(min-width: 1360px), (min-width: 1000px) and (max-width: 1099.98px)')
  const two = useMedia('(min-width: 720px)')
  return three ? 3 : two ? 2 : 1
}
