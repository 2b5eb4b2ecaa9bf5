import type { Span } from '../../../contract/span.ts'

/** A stretch of a report that is selected, and the paragraph on the page in which it stands. */
export interface Selected extends Span {
  block: Element | null
}

/** How many characters of an element stand before a point in it. */
function charactersBefore(element: Element, node: Node, offset: number): number {
  const range = document.createRange()
  range.setStart(element, 0)
  range.setEnd(node, offset)
  return range.toString().length
}

/** Whether all that is selected stands in an element. */
export const holdsSelection = (element: Element): boolean => {
  const selection = window.getSelection()
  return !selection || (element.contains(selection.anchorNode) && element.contains(selection.focusNode))
}

/**
 * What is selected of a report in an element, as stretches of the raw text in reading order: the page shows some punctuation full-width.
 * Every stretch of words carries its offset in `data-start`; those of one paragraph the same `data-block`.
 */
export function selectedIn(element: Element): Selected[] {
  const selection = window.getSelection()
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return []
  const range = selection.getRangeAt(0)
  const { startContainer, startOffset, endContainer, endOffset } = range
  return [...element.querySelectorAll<HTMLElement>('[data-start]')].flatMap((stretch) => {
    if (!range.intersectsNode(stretch)) return []
    const start = Number(stretch.dataset.start)
    const from = stretch.contains(startContainer) ? charactersBefore(stretch, startContainer, startOffset) : 0
    const to = stretch.contains(endContainer)
      ? charactersBefore(stretch, endContainer, endOffset)
      : (stretch.textContent?.length ?? 0)
    return { start: start + from, end: start + to, block: stretch.closest('[data-block]') }
  })
}

/** What is selected as one stretch of the text, without the blanks around it; undefined where more than blanks parts it. */
export function selectedSpan(element: Element, text: string): Span | undefined {
  const parts = selectedIn(element).filter(({ start, end }) => end > start)
  const [first, last] = [parts[0], parts.at(-1)]
  if (!first || !last || last.end <= first.start) return undefined
  const isWhole = parts.every(
    ({ start }, at) => at === 0 || text.slice(parts[at - 1]?.end, start).trim() === '',
  )
  const words = text.slice(first.start, last.end)
  const start = first.start + words.length - words.trimStart().length
  const end = first.start + words.trimEnd().length
  return isWhole && end > start ? { start, end } : undefined
}
