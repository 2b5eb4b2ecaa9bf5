import type { ClipboardEvent } from 'react'

/**
 * Copies what is selected in the reader as the raw text says it: the page shows some punctuation full-width.
 * Every stretch of words carries its offset in `data-start`; stretches of different blocks are parted by a
 * line break.
 */
export function copyRaw(event: ClipboardEvent<HTMLElement>, text: string): void {
  const selection = window.getSelection()
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return
  const range = selection.getRangeAt(0)
  const blocks = new Map<Element | null, string>()
  for (const stretch of event.currentTarget.querySelectorAll<HTMLElement>('[data-start]')) {
    if (!range.intersectsNode(stretch)) continue
    const start = Number(stretch.dataset.start)
    const length = stretch.textContent?.length ?? 0
    const from = stretch.contains(range.startContainer) ? range.startOffset : 0
    const to = stretch.contains(range.endContainer) ? range.endOffset : length
    const block = stretch.closest('[data-block]')
    blocks.set(block, (blocks.get(block) ?? '') + text.slice(start + from, start + to))
  }
  if (blocks.size === 0) return
  event.clipboardData.setData('text/plain', [...blocks.values()].filter((part) => part !== '').join('\n'))
  event.preventDefault()
}
