import type { Span } from '../../contract/span.ts'
import { countedBy, percentHead, unitless } from '../../lexicon/table-words.ts'
import { type CountedIn, unitOf } from '../recognize/counted-in.ts'

const bracket = /[([]\s?(?:单位\s?[::]\s?)?([^()[\]]{1,10})\s?[)\]]\s?$/u

/** A name without the unit in brackets behind it, and that unit: 产值(亿元). A bracket that holds no unit stays. */
export function splitUnit(text: string, { start }: Span): { name: Span; unit?: CountedIn } {
  const match = bracket.exec(text)
  const unit = match?.[1] === undefined ? undefined : unitOf(match[1].trim())
  const name = unit && match ? text.slice(0, match.index).trimEnd() : text
  return { name: { start, end: start + name.length }, ...(unit && { unit }) }
}

/** 单位:亿元 above a table; undefined where several stand there. */
export function unitLine(text: string): CountedIn | undefined {
  const words = /单位\s?[::]\s?([^\s,、;()]{1,10})\s?\)?$/u.exec(text.replaceAll('|', ' ').trim())?.[1]
  return words === undefined ? undefined : unitOf(words)
}

/** The unit that a name tells without one beside it: 人数 counts people, an index has none. */
export function unitByName(name: string): CountedIn | undefined {
  const counted = countedBy.find(([pattern]) => pattern.test(name))?.[1]
  if (counted !== undefined) return unitOf(counted)
  if (percentHead.test(name)) return unitOf('%')
  return unitless.test(name) ? { factor: 1, unit: '', dimension: 'ratio' } : undefined
}
