import { isOrdered } from '../../contract/dates.ts'
import type { Period } from '../../contract/period.ts'
import { events } from '../../lexicon/events.ts'

/** The one year that a title or a heading names: 2022年工作回顾. A range (2018—2020年) or a day names none. */
export function headingPeriod(text: string): Period | undefined {
  const years = [...text.matchAll(/(?<![-—~至到\d])((?:19|20)\d{2})年(?!\d)/gu)].map((match) => match[1])
  const year = years[0]
  if (
    year === undefined ||
    years.some((other) => other !== year) ||
    /\d[-—~至]\s*(?:19|20)\d{2}年/u.test(text)
  )
    return undefined
  return { start: year, end: year, basis: 'inherited', text: `${year}年` }
}

/** What a text says of its date: years with the weight of what speaks for them, and the last year that it names. */
export interface Evidence {
  scores: ReadonlyMap<number, Witness>
  lastNamed: number | undefined
}

/** Weighs a source once for all its articles: an event elsewhere on the page dates every one, with less weight. */
export const pageEvidence = (page: string): Evidence => weigh(page, 0.5)

/** Before the year that a text opens with: 一、, (通讯员张三), 初步核算,. */
const openingYear = /^[^。;,\d]{0,12},?((?:19|20)\d{2})\s?年(?!以来|代|[-—~至到]|起)/u

/** What a report tells of in its first sentence: a whole place, or a number; a story tells who did what. */
const reporting = /^[^。]{0,80}(?:全[省市县区州旗盟镇乡国]|我[省市县区州旗]|\d[\d.]*(?:[%％万亿]|个百分点))/u

/**
 * The year that the first words of a report give to all of it: 2021年,全市…. Refuses 2018年以来, 自2016年起, and the year with
 * which a story begins (2016年,老张回到村里).
 */
function openingPeriod(text: string): Period | undefined {
  const [words = '', year] = openingYear.exec(text) ?? []
  const reports = reporting.test(text.slice(words.length))
  return year === undefined || !reports || /[自从比较与同]\s*$/u.test(text.slice(0, text.indexOf(year)))
    ? undefined
    : { start: year, end: year, basis: 'stated', text: `${year}年` }
}

/**
 * The year that an article's undated figures belong to. Stated where the title names it, the text opens with it or the
 * source is dated, in this order; inferred from the events that the article, with less weight the page, speaks of, and from
 * the years that it names as past.
 * @param opening the first paragraph
 */
export function articlePeriod(
  text: string,
  title: string,
  opening: string | undefined,
  page: Evidence,
  published: string | undefined,
): Period | undefined {
  const titled = headingPeriod(title)
  if (titled) return { ...titled, basis: 'stated' }
  const opened = opening === undefined ? undefined : openingPeriod(opening)
  if (opened) return opened
  if (published) {
    const year = published.slice(0, 4)
    return { start: year, end: year, basis: 'stated', text: published }
  }
  const own = weigh(text, 1)
  // Nothing is written before a year that it tells of: an older plan or campaign is only looked back on.
  const floor = Math.max(page.lastNamed ?? 0, own.lastNamed ?? 0)
  let best: { year: number; witness: Witness } | undefined
  const weighed = (year: number, witness: Witness) => {
    const { score } = best?.witness ?? { score: 0 }
    if (year < floor || witness.score < score || (witness.score === score && best && year < best.year)) return
    best = { year, witness }
  }
  for (const [year, { score, words }] of page.scores)
    weighed(year, {
      score: score + (own.scores.get(year)?.score ?? 0),
      words: own.scores.get(year)?.words ?? words,
    })
  for (const [year, witness] of own.scores) if (!page.scores.has(year)) weighed(year, witness)
  if (!best) return undefined
  const year = String(best.year)
  return { start: year, end: year, basis: 'inferred', text: best.witness.words }
}

interface Witness {
  score: number
  words: string
}

/** 截至2022年底, 2022年全年: a year that the text reckons up to; not 转机出现在2018年, a year that it goes back to. */
const reckoned = /^\d{4}年(?:以来|度|底|末|全年|[上下]半年|[前第一二三四].?季度|1[-—至]\d{1,2}月)/u

/** A plan's first year is when it was made; a year named in passing only says: not before. */
const weights = { planStart: 3, last: 1 } as const

function weigh(text: string, factor: number): Evidence {
  const scores = new Map<number, Witness>()
  const add = (year: number, score: number, words: string) => {
    const known = scores.get(year)
    if (known) known.score += score * factor
    else scores.set(year, { score: score * factor, words })
  }
  for (const event of events) if (text.includes(event.words)) add(event.year, event.weight, event.words)
  for (const [words, from = '', to = ''] of text.matchAll(/((?:19|20)\d{2})年?[-—~至到](20\d\d)年/gu)) {
    if (isOrdered(from, to)) add(Number(from), weights.planStart, words)
  }
  const named = namedYears(text)
  const last = named.findLast(({ words }) => reckoned.test(words))
  if (last) add(last.year, weights.last, last.words)
  return { scores, lastNamed: named.at(-1)?.year }
}

/** The years that a text tells of as past or present, in rising order; those of plans and ranges are left out. */
function namedYears(text: string): { year: number; words: string }[] {
  const found: { year: number; words: string }[] = []
  for (const match of text.matchAll(/(?<![-—~到\d]|(?<!截)至)((?:19|20)\d{2})年(?!代|[-—~至到]\d{4})/gu)) {
    const before = text.slice(Math.max(0, match.index - 6), match.index)
    // 到2025年, 力争2025年: ahead of the text.
    if (/(到|(?<!截)至|力争|确保|计划|预计)$/u.test(before)) continue
    // 比2019年, 与2019年相比: what the text's own year is compared with.
    if (/(?:[比较]|[与同])$/u.test(before)) continue
    const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 14)
    if (/^[^。;]{0,10}(?:将|拟|计划|力争)/u.test(behind)) continue
    found.push({ year: Number(match[1]), words: text.slice(match.index, match.index + 12) })
  }
  return found.sort((a, b) => a.year - b.year)
}
