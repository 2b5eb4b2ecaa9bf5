import type { Span } from '../../../../contract/span.ts'

/**
 * Where a character of the text stands among the words that an element shows; each stretch of them carries its offset in `data-start`.
 * @returns the node, and the offset of the character in it
 */
function placeOf(element: Element, offset: number): [Node, number] | undefined {
  for (const stretch of element.querySelectorAll<HTMLElement>('[data-start]')) {
    let at = Number(stretch.dataset.start)
    const nodes = document.createTreeWalker(stretch, NodeFilter.SHOW_TEXT)
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      const length = node.textContent?.length ?? 0
      if (offset >= at && offset < at + length) return [node, offset - at]
      at += length
    }
  }
  return undefined
}

/** Marks a stretch of the text in an element, as a hand would; false where it is not shown there. */
export function markSpan(element: Element, { start, end }: Span): boolean {
  const [first, last] = [placeOf(element, start), placeOf(element, end - 1)]
  if (!first || !last) return false
  window.getSelection()?.setBaseAndExtent(...first, last[0], last[1] + 1)
  return true
}

/**
 * Moves the end of what is marked in an element by a character, or its start; no browser does so where nothing can be typed.
 * @returns false where nothing is marked there
 */
export function stretchMarks(element: Element, side: 'start' | 'end', by: 'backward' | 'forward'): boolean {
  const selection = window.getSelection()
  if (!selection || selection.isCollapsed || !element.contains(selection.anchorNode)) return false
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0)
  // What moves is the focus of a selection, whichever of its ends that is.
  if (side === 'end') selection.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset)
  else selection.setBaseAndExtent(endContainer, endOffset, startContainer, startOffset)
  selection.modify('extend', by, 'character')
  return true
}
