import type { ClipboardEvent } from 'react'
import { selectedIn } from './selected.ts'

/**
 * Copies what is selected in a part of a report as the raw text says it; paragraphs are parted by a line break.
 */
export function copyRaw(event: ClipboardEvent<HTMLElement>, text: string): void {
  const stretches = selectedIn(event.currentTarget)
  if (stretches.length === 0) return
  const blocks = new Map<Element | null, string>()
  for (const { start, end, block } of stretches)
    blocks.set(block, (blocks.get(block) ?? '') + text.slice(start, end))
  event.clipboardData.setData('text/plain', [...blocks.values()].filter((part) => part !== '').join('\n'))
  event.preventDefault()
}
