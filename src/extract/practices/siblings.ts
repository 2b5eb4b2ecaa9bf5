import type { Practice } from '../../contract/practice.ts'
import type { Span } from '../../contract/span.ts'
import { leadingValue } from '../recognize/numerals/numeral-at.ts'
import { sentenceLead } from './actions.ts'
import { membersTitle } from './members-title.ts'
import { headLength } from './names/head.ts'
import { isTitle } from './subjects.ts'

/**
 * The words that the titles of paragraphs share, at their end (组织引擎, 项目引擎, 产业引擎; 讲政治模范机关, 守纪律模范机关), or where a name
 * counts them (“五抓”: 抓服务队伍; “三联”: 支部联建).
 */
export interface Mark {
  words: string
  at: 'end' | 'counted'
}

const quoted = /“([^“”,。;:]{2,10})”([\p{Script=Han}]{0,6})/u
/** So many titles make a set that no count tells. */
const least = 3
/** Of a name of two characters its last may be shared (选苗, 育苗), of a longer one the last two. */
const short = 2

/** What the name in quotation marks of a title may share with others: its end, or what stands behind it. */
function endsOf(title: string): string[] {
  const found = quoted.exec(title)
  const inner = found?.[1] ?? ''
  const tail = found?.[2] ?? ''
  const ends = [inner.length > short ? inner.slice(-short) : inner.slice(-1), tail]
  // “头雁”工程 and “暖心”工程 are alike only in being works.
  return ends.filter((end) => end !== '' && headLength(`之之之${end}`) === 0)
}

/** “五抓”: what is counted, and how many of it. */
const countedName = /“([三四五六七八九])(?:个|项|大)?([\p{Script=Han}]{1,3})”/gu

/** The title sentences of a paragraph, without what leads to them: 一是. */
export const titlesIn = (text: string, sentences: readonly Span[]): string[] =>
  sentences.flatMap((sentence, at) => {
    const next = sentences[at + 1]
    if (!next || !isTitle(text, sentence, next, at === 0)) return []
    const words = text.slice(sentence.start, sentence.end)
    return [words.slice(sentenceLead(words))]
  })

/** A title that only holds what is counted is so short, with its mark of punctuation: 支部联建。 */
const longestHolder = 7

/** Whether a title is one of those that a name counts: 抓服务队伍 of “五抓”, 支部联建 of “三联”. */
export const isCounted = (title: string, words: string): boolean =>
  title.startsWith(words) || (title.length <= longestHolder && title.includes(words))

/** What a name counts has at most so many characters. */
const longestCounted = 3

/** How many of the titles hold words as what is counted, by the words; so that no name asks every title. */
function holdersOf(titles: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const title of titles) {
    const starts = title.length <= longestHolder ? Array.from(title, (_, at) => at) : [0]
    const held = starts.flatMap((at) =>
      Array.from({ length: longestCounted }, (_, size) => title.slice(at, at + size + 1)),
    )
    for (const words of new Set(held)) counts.set(words, (counts.get(words) ?? 0) + 1)
  }
  return counts
}

/** The marks by which the titles of an article's paragraphs are members of one set. */
export function marksOf(titles: readonly string[], text: string): Mark[] {
  const counts = new Map<string, number>()
  for (const end of titles.flatMap((title) => [...new Set(endsOf(title))]))
    counts.set(end, (counts.get(end) ?? 0) + 1)
  const shared = [...counts].flatMap(([words, count]): Mark[] =>
    count >= least ? [{ words, at: 'end' }] : [],
  )
  const holders = holdersOf(titles)
  const told = [...text.matchAll(countedName)].flatMap(([, numeral = '', words = '']): Mark[] => {
    const count = holders.get(words) ?? 0
    return count >= least && count === leadingValue(numeral) ? [{ words, at: 'counted' }] : []
  })
  return [...shared, ...told]
}

/** What a title that bears a mark calls its paragraph: “组织引擎”, “讲政治”模范机关, 抓服务队伍; undefined where it bears none. */
export function markedTitle(words: string, begin: number, marks: readonly Mark[]): Span | undefined {
  const lead = sentenceLead(words)
  const title = words.slice(lead)
  const start = begin + lead
  for (const { words, at } of marks) {
    if (at === 'counted' && isCounted(title, words)) {
      const length = title.search(/[,。;:]|$/u)
      return { start, end: start + length }
    }
    const found = quoted.exec(title)
    const [, inner = '', tail = ''] = found ?? []
    if (!found || at === 'counted' || !(inner.endsWith(words) || tail === words)) continue
    const length = inner.length + 2 + (tail === words ? tail.length : 0)
    return { start: start + found.index, end: start + found.index + length }
  }
  return undefined
}

/** The practices of an article with one more for each set that its paragraphs make and nothing names; its members are parts of it. */
export function siblings(practices: readonly Practice[], marks: readonly Mark[]): Practice[] {
  const out = [...practices]
  for (const mark of marks) {
    if (mark.at === 'counted') continue
    const members = out.filter(
      ({ name, partOf }) => name && !partOf && markedTitle(name.text, 0, [mark]) !== undefined,
    )
    const [first, last] = [members[0], members.at(-1)]
    const parts = members.flatMap(({ name }) => name ?? [])
    const one = new Set(members.map(({ regionId, status }) => `${regionId} ${status}`)).size === 1
    if (!first || !last || !one || members.length < least) continue
    const whole: Practice = {
      ...first,
      id: `${first.id}-${members.length}`,
      title: membersTitle(parts.map(({ text }) => text)),
      span: { start: first.span.start, end: Math.max(...members.map(({ span }) => span.end)) },
      themes: [...new Set(members.flatMap(({ themes }) => themes))],
      parts,
      figureIds: [],
    }
    for (const key of ['name', 'kind', 'steps', 'levels'] as const) delete whole[key]
    for (const member of members) out[out.indexOf(member)] = { ...member, partOf: whole.id }
    out.splice(
      out.findIndex(({ id }) => id === first.id),
      0,
      whole,
    )
  }
  return out
}
