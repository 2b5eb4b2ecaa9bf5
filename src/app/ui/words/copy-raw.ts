import type { ClipboardEvent } from 'react'

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
 * Copies what is selected in a part of a report as the raw text says it: the page shows some punctuation full-width.
 * Every stretch of words carries its offset in `data-start`; stretches of different `data-block` are parted by a line
 * break.
 */
export function copyRaw(event: ClipboardEvent<HTMLElement>, text: string): void {
  const selection = window.getSelection()
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return
  const range = selection.getRangeAt(0)
  const blocks = new Map<Element | null, string>()
  for (const stretch of event.currentTarget.querySelectorAll<HTMLElement>('[data-start]')) {
    if (!range.intersectsNode(stretch)) continue
    const start = Number(stretch.dataset.start)
    const { startContainer, startOffset, endContainer, endOffset } = range
    const from = stretch.contains(startContainer) ? charactersBefore(stretch, startContainer, startOffset) : 0
    const to = stretch.contains(endContainer)
      ? charactersBefore(stretch, endContainer, endOffset)
      : (stretch.textContent?.length ?? 0)
    const block = stretch.closest('[data-block]')
    blocks.set(block, (blocks.get(block) ?? '') + text.slice(start + from, start + to))
  }
  if (blocks.size === 0) return
  event.clipboardData.setData('text/plain', [...blocks.values()].filter((part) => part !== '').join('\n'))
  event.preventDefault()
}
