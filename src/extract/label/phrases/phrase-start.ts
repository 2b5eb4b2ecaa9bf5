import { leadingTime } from '../../../lexicon/words/derived.ts'
import { describing } from '../../../lexicon/words/index.ts'
import type { PlaceMention } from '../../recognize/places/mention.ts'
import { inPlace, is, isKnownNoun, isNoun, type Token } from '../../tokens/token.ts'

/** One-character words that part a phrase wherever they stand; others (能, 及, 可) are as often inside a word. */
const strongSingles = new Set('对为在从向把由以于给被让将与已均共有达是也还又再才只仅就'.split(''))

/** 有效｜线索: the word describes the noun behind it, and belongs to it. */
const describes = (token: Token, next: Token | undefined): boolean =>
  describing.has(token.text) && next !== undefined && isNoun(next) && (!is(next, 'verb') || is(next, 'nouny'))

/** A word behind which a noun phrase begins anew: 对, 已, 有; not 和, which joins. */
export function begins(token: Token, next: Token | undefined): boolean {
  if (describes(token, next)) return false
  if (isKnownNoun(token)) return false
  if (/^(和|及|以及|或|与|高|各级|新)$/u.test(token.text)) return false
  if (token.text.length === 1 && !strongSingles.has(token.text)) return false
  return is(token, 'preposition') || is(token, 'adverb') || is(token, 'break')
}

/** The number of a point or its dash, no part of what it tells: ①｜财政收入, (二)｜新建学校, ——｜新增就业. */
const pointNumber = /^(?:[①-⑳]|[—–]{1,2}|\((?:\d{1,2}|[一二三四五六七八九十]{1,3})\))\s?/u

/** What opens the parts of a whole is in none of their names: 其中｜小学7所. Refuses 其｜中心城区. */
const among = /^其中(?!心|国|央)(?=[\p{Script=Han}“]|\d{4}年?[-—~至到年])/u

/** What is meant to be by a year that is told: 打算｜到2026年建成. */
const meaning = /^(?:打算|计划|预计|力争|争取|拟)(?=[到在于]?(?:(?:19|20)\d{2}|今|明)年)/u

/** The size of the joint to the next place of a list: 广东、｜江苏和｜浙江的增速; 0 where none follows. */
function joined(text: string, at: number, places: readonly PlaceMention[]): number {
  if (places.some((place) => place.end === at - 1 && place.start < at - 1)) return 0
  const joint = /^[、和与及]/u.test(text.slice(at, at + 1))
  return joint && places.some((place) => place.start === at + 1) ? 1 : 0
}

/** Behind the number, the times and the places that open a clause: ①｜2022年｜常德市｜全体居民…. A number of another kind stays (5A级景区). */
export function leadEnd(text: string, start: number, end: number, places: readonly PlaceMention[]): number {
  let at = start + (pointNumber.exec(text.slice(start, end))?.[0].length ?? 0)
  at += among.exec(text.slice(at, end))?.[0].length ?? 0
  at += meaning.exec(text.slice(at, end))?.[0].length ?? 0
  for (;;) {
    const time = leadingTime.exec(text.slice(at, end))
    const place = places.find((mention) => mention.start === at && mention.end < end)
    if (time && time[0].length > 0) at += time[0].length
    else if (place) at = place.end + joined(text, place.end, places)
    else return at
  }
}

/** How many tokens at the start are no part of a phrase: places, marks, adverbs that describe nothing. */
export function skipLead(tokens: readonly Token[], places: readonly PlaceMention[]): number {
  let at = 0
  for (; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) break
    // 新(改)建: what stands in the bracket belongs to both.
    if (token.text === '新' && tokens[at + 1]?.text.startsWith('(')) break
    if (inPlace(token, places) || token.text.trim() === '' || /^(?:[的了、)”和及]|以及)$/u.test(token.text))
      continue
    // 较｜1—8月加快: with what it compares.
    if (token.text === '较' && /^[\d上去前]/u.test(tokens[at + 1]?.text ?? '')) break
    const noun = is(token, 'person') || is(token, 'thing') || is(token, 'attribute')
    if (
      !noun &&
      is(token, 'adverb') &&
      !(is(token, 'verb') || is(token, 'nouny')) &&
      !describes(token, tokens[at + 1])
    )
      continue
    break
  }
  return at
}
