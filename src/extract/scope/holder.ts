import type { Span } from '../../contract/span.ts'
import {
  accountsOf,
  bodyEnds,
  commonBodyEnds,
  droppedEnds,
  kindOfBody,
  lead,
  notSubject,
  sameBody,
} from '../../lexicon/holders.ts'
import { is } from '../tokens/token.ts'
import { wordsIn } from '../tokens/words.ts'

/** No name of a body is longer. */
const longestName = 24
const han = /^[\p{Script=Han}()]+$/u

/** What is known of an article's bodies so far: who is spoken of, and who was told in full, by every name that means it. */
export interface Holders {
  current: string | undefined
  readonly known: Map<string, string>
  /** Whose accounts the article is: all that it tells of nobody else. */
  readonly owner: string | undefined
}

/** The bodies of an article before any was told of. @param title of the article */
export const noHolders = (title: string): Holders => ({
  current: undefined,
  known: new Map(),
  owner: accountsOf.exec(title)?.[1],
})

/** The place with which a body's name may begin. */
const placed = /^[\p{Script=Han}]{2,8}?[省市县区旗镇乡村]/u

/** The short name of a body: 光山县华丰茶业有限公司 → 华丰茶业; undefined where nothing of its own stays. */
function shortOf(name: string): string | undefined {
  const end = droppedEnds.find((words) => name.endsWith(words))
  if (end === undefined) return undefined
  const stem = name.slice(0, -end.length).replace(placed, '')
  return stem.length >= 3 ? stem : undefined
}

const ends = [
  ...bodyEnds.map((word) => ({ word, common: false })),
  ...commonBodyEnds.map((word) => ({ word, common: true })),
]

/**
 * Whether the words before a body's end name one body: no deed opens them, and they are no kind of body. Takes 华丰茶业｜有限公司
 * and refuses 上市｜公司, 茶叶种植｜合作社, 组建医疗｜集团 and 新增境内外上市｜公司.
 */
function isName(text: string, start: number, end: number, common: boolean): boolean {
  const stem = text.slice(start, end)
  const [first, ...others] = wordsIn(text, start, end)
  if (!first || !han.test(stem) || /^[全各本该我新]|[的等]/u.test(stem) || kindOfBody.test(stem)) return false
  if (is(first, 'verb') || is(first, 'cause') || is(first, 'adverb')) return false
  if (common) return placed.test(stem)
  return [first, ...others].some((word) => word.word === undefined && word.end - word.start >= 2)
}

const shortestName = 3
/** Behind a short name: the name goes on as that of another body (华丰茶业｜包装公司). */
const goesOn = (behind: string): boolean =>
  /^[\p{Script=Han}]{1,8}(?:公司|集团|合作社)/u.test(behind) && !/^(?:公司|集团)/u.test(behind)

/** The body that is the subject of a sentence, by its full name. */
function subjectIn(text: string, { start, end }: Span, { known, current }: Holders): string | undefined {
  const from = start + (lead.exec(text.slice(start, Math.min(end, start + 40)))?.[0].length ?? 0)
  const words = text.slice(from, Math.min(end, from + longestName))
  // The longest name first: 华丰茶业包装 is another body than 华丰茶业.
  for (let size = Math.min(longestName, words.length); size >= shortestName; size--) {
    const full = known.get(words.slice(0, size))
    if (full !== undefined && !notSubject.test(words.slice(size)) && !goesOn(words.slice(size))) return full
  }
  if (sameBody.test(words)) return current
  const clause = /^[^,。;:、]*/u.exec(words)?.[0] ?? ''
  const tail = ends
    .map(({ word, common }) => ({ word, common, at: clause.indexOf(word) }))
    .filter(({ at }) => at >= 2)
    .sort((a, b) => a.at - b.at || b.word.length - a.word.length)[0]
  if (!tail) return undefined
  const stop = tail.at + tail.word.length
  return !notSubject.test(words.slice(stop)) && isName(text, from, from + tail.at, tail.common)
    ? clause.slice(0, stop)
    : undefined
}

/**
 * The body whose figures a sentence states, where its subject is one; told in full once it goes by its short name too, and
 * by 该公司. Gives for each sentence the holder, or none where the place's own figures begin again.
 * @param bodies of the article so far; what this block tells of them is added
 */
export function holdersOf(text: string, list: readonly Span[], bodies: Holders): ReadonlyMap<number, string> {
  const byStart = new Map<number, string>()
  for (const sentence of list) {
    bodies.current = subjectIn(text, sentence, bodies) ?? bodies.owner
    if (bodies.current === undefined) continue
    byStart.set(sentence.start, bodies.current)
    const short = shortOf(bodies.current)
    bodies.known.set(bodies.current, bodies.current)
    if (short !== undefined) bodies.known.set(short, bodies.current)
  }
  return byStart
}
