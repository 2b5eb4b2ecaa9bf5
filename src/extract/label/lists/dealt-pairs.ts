import { pairs } from '../../../lexicon/words/pairs.ts'
import type { Label, Part } from '../label.ts'

/** So far beyond a stretch its word may look at what follows. */
const beyond = 2

/** The one of several things that a word stands for (城乡, 三次产业) whose number is the `index`-th of `count`; undefined for other words. */
export function dealtPart(text: string, part: Part, index: number, count: number): Part[] | undefined {
  const words = text.slice(part.start, part.end + beyond)
  const row = pairs.find(({ word, parts }) => parts.length === count && word.test(words))
  const found = row?.word.exec(words)
  const as = row?.parts[index]
  if (!found || as === undefined) return undefined
  const start = part.start + found.index
  const end = start + found[0].length
  if (end > part.end) return undefined
  return [
    { ...part, end: start },
    { start, end, as },
    { start: end, end: part.end },
  ].filter((piece) => piece.end > piece.start)
}

/** A label with the word for several things in it that its number is of: 城乡居民收入 → 城镇居民收入, for the first of two numbers. */
export function dealtLabel(text: string, label: Label, index: number, count: number): Label | undefined {
  const at = label.parts.findIndex((part) => dealtPart(text, part, index, count))
  const part = label.parts[at]
  const dealt = part && dealtPart(text, part, index, count)
  return dealt && { ...label, parts: [...label.parts.slice(0, at), ...dealt, ...label.parts.slice(at + 1)] }
}
