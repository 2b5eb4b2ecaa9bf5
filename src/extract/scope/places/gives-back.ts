import type { Region } from '../../../contract/region.ts'
import type { Span } from '../../../contract/span.ts'
import { is } from '../../tokens/token.ts'
import { wordsIn } from '../../tokens/words.ts'

/** Whether a place tells of the places in it in passing only: a province of its cities. */
export const isWide = (base: Region | undefined): boolean =>
  base?.level === 'province' || base?.level === 'nation'

/** The clause up to what its list is an example of: 揭阳中石油炼化一体化｜等23个, 红星村、东风村｜等5个村; not 家园社区有回族、满族｜等5个民族. */
const examples =
  /^(?![有是内共设由以现为含辖])[^,。;:]{0,40}?等(?=(?:近|约|超过?|逾)?[\d一二两三四五六七八九十百千])/u

/** How a clause goes on with the subject before it: 同比增长, 其中, 达, 占, 位居. */
const goesOnWith = /^(?:其中|同比|环比|比|较|增|下降|上升|达|占|位|居|累计|共|年|并|均|实现|完成)/u

/** A member of a list, which is told by a thing and its number alone: 林果园区134个. */
const member = /^\p{Script=Han}{2,8}\d/u

/** Whether a clause has no subject of its own, and goes on with the one before it. */
export function goesOn(text: string, at: number, end: number): boolean {
  if (goesOnWith.test(text.slice(at, at + 4)) || member.test(text.slice(at, at + 9))) return true
  const [first, second] = wordsIn(text, at, Math.min(end, at + 12))
  return is(first, 'attribute') || is(second, 'attribute') || is(first, 'verb') || is(first, 'adverb')
}

/** Where the examples end that a place opens (揭阳中石油炼化一体化｜等23个); undefined where it opens none. */
export function examplesEnd(text: string, place: Span, sentence: Span): number | undefined {
  const listed = examples.exec(text.slice(place.end, sentence.end))?.[0]
  if (listed === undefined) return undefined
  const deeds = wordsIn(text, place.end, place.end + listed.length).some((word) => is(word, 'verb'))
  return deeds ? undefined : place.end + listed.length - 1
}

/**
 * Where a place that stands in passing gives the sentence back to what was told before it: at the end of examples that it opens, and, in
 * the report of a province, at a clause with a subject of its own (广州新增企业3万家,｜公共文化设施实现全覆盖). Undefined where the place holds to the
 * end of the sentence: its measures go on with it (成都生产总值2万亿元,财政收入2000亿元).
 */
export function givesBack(
  text: string,
  place: Span,
  sentence: Span,
  base: Region | undefined,
): number | undefined {
  const end = examplesEnd(text, place, sentence)
  if (end !== undefined) return end
  if (!isWide(base)) return undefined
  const rest = text.slice(place.end, sentence.end)
  for (const { index } of rest.matchAll(/,/gu)) {
    const at = place.end + index + 1
    if (!goesOn(text, at, sentence.end)) return at
  }
  return undefined
}
