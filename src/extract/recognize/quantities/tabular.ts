import type { Span } from '../../../contract/span.ts'
import { unitOf } from '../counted-in.ts'
import type { Quantity } from './quantity.ts'

/** A unit in brackets with the number behind it: (%):6.2. Refuses 支出(类) 471.44 万元, which has its own. */
const headed =
  /\(([^()\d]{1,6})\)\s{0,4}:?\s{0,4}(-?\d[\d,]{0,20}(?:\.\d{1,9})?)(?!\s?[\d\p{Script=Han}%]|\.\d)/gu
const headedName = /[\p{Script=Han}、及和GDP]/u
/** The head of a list of cells, and the number of each. */
const listed = /\(单位:([^()]{1,6})\)/gu
const cell = /\s(-?\d[\d,]{0,20}(?:\.\d{1,9})?)(?=\s?(?:[,;。、]|$))/gu
const cellName = /[\p{Script=Han}、及和]/u
const rowEnd = /[。\n]|\(单位:/u

/** The name of two characters or more that ends at `end`, at most so many of them; undefined where none does. */
function nameBefore(text: string, end: number, character: RegExp, most: number): Span | undefined {
  let start = end
  while (start > 0 && end - start < most && character.test(text.charAt(start - 1))) start--
  return end - start >= 2 ? { start, end } : undefined
}

/** Where a name ends that a colon and blanks part from what stands at the offset. */
function behindName(text: string, offset: number): number {
  let at = offset
  while (at > 0 && /[\s:]/u.test(text.charAt(at - 1))) at--
  return at
}

function quantity(
  words: string,
  end: number,
  unit: ReturnType<typeof unitOf>,
  label: Span | undefined,
  rule: string,
): Quantity | undefined {
  const plain = Number(words.replaceAll(',', ''))
  if (!unit || !label) return undefined
  const start = end - words.length
  return {
    start,
    end,
    bound: 'exact',
    events: false,
    rules: [rule],
    given: label,
    value: Number((plain * unit.factor).toPrecision(12)),
    unit: unit.unit,
    dimension: unit.dimension,
  }
}

/**
 * Cells of a table that was written as text: 增长(%):6.2 and (单位:万吨):粮食 86.42,油料 7.35. Unit and multiplier
 * come from the head. Refuses a bracket that holds no unit.
 */
export function tabularFigures(text: string): Quantity[] {
  const found: Quantity[] = []
  if (!text.includes('(')) return found
  for (const match of text.matchAll(headed)) {
    const [whole, head = '', words = ''] = match
    const name = nameBefore(text, match.index, headedName, 18)
    const one = quantity(words, match.index + whole.length, unitOf(head), name, 'table.headed')
    if (one) found.push(one)
  }
  for (const match of text.matchAll(listed)) {
    const unit = unitOf(match[1] ?? '')
    const from = match.index + match[0].length
    const rest = text.slice(from)
    const stop = rest.search(rowEnd)
    for (const part of rest.slice(0, stop < 0 ? undefined : stop + 1).matchAll(cell)) {
      const [whole, words = ''] = part
      const name = nameBefore(rest, behindName(rest, part.index), cellName, 14)
      const label = name && { start: from + name.start, end: from + name.end }
      const one = quantity(words, from + part.index + whole.length, unit, label, 'table.listed')
      if (one) found.push(one)
    }
  }
  return found
}
