import type { Span } from '../../../contract/span.ts'
import { countedBy, percentHead, shareName, unitlessName } from '../../../lexicon/table-words.ts'
import { withoutUnitInEnglish } from '../../../text/cells/translations.ts'
import { type CountedIn, unitOf } from '../../recognize/counted-in.ts'

/** The numbers of an index, which have no unit. */
export const unitless: CountedIn = { factor: 1, unit: '', dimension: 'ratio' }

const bracket = /[([_]\s?(?:单位\s?[::]\s?)?([^()[\]]{1,10})\s?(?:[)\]]\s?)?$/u

/** A name without the unit in brackets behind it, and that unit: 产值(亿元). A bracket that holds no unit stays. */
export function splitUnit(text: string, { start }: Span): { name: Span; unit?: CountedIn } {
  const match = bracket.exec(text)
  const unit = match?.[1] === undefined ? undefined : unitOf(match[1].trim())
  const name = unit && match ? text.slice(0, match.index).trimEnd() : text
  return { name: { start, end: start + name.length }, ...(unit && { unit }) }
}

const unitWords = /(?:^|[\s(])(?:计量)?单位\s?(?:[::]\s?([^\s()]{1,24})|[(]([^()]{1,12})[)])\s?\)?$/u

/** The units of a line above a table: 单位:亿元 one, 单位:户、人 two. Undefined where one of them is not understood (单位:万). */
export function unitLine(text: string): CountedIn[] | undefined {
  const [words] = text.split('|').flatMap((cell) => {
    const [, told, beside] = unitWords.exec(withoutUnitInEnglish(cell)) ?? []
    return told ?? beside ?? []
  })
  if (words === undefined) return undefined
  const units = words.split(/[,、;]/u).map(unitOf)
  return units.includes(undefined) ? undefined : (units as CountedIn[])
}

/** The unit that a name tells without one beside it: 人数 counts people, an index has none. */
export function unitByName(name: string): CountedIn | undefined {
  // 总人口(万): in a unit that was not understood.
  if (/[万亿]/u.test(name)) return undefined
  const counted = shareName.test(name) ? undefined : countedBy.find(([pattern]) => pattern.test(name))?.[1]
  if (counted !== undefined) return unitOf(counted)
  if (percentHead.test(name)) return unitOf('%')
  return unitlessName.test(name) ? unitless : undefined
}
