import { isOrdered } from '../../../contract/dates.ts'
import type { Period } from '../../../contract/period.ts'
import { events } from '../../../lexicon/events.ts'
import { reachedThen } from '../../outline/openings.ts'

/** What a text says of its date without a head that tells it: what it names, and up to when it reckons. */
export interface Evidence {
  /** No text is older than what it speaks of: the latest event or plan that it names, with its words. */
  floor: Dated | undefined
  /** The last year that it tells of as past: an older event dates nothing any more. */
  named: Dated | undefined
  /** The year that it names, where it does so again and names no other. */
  steady: Dated | undefined
  /** The last year that it reckons up to (截至2022年底). */
  reckoned: Dated | undefined
}

export interface Dated {
  /** YYYY or YYYY-MM. */
  date: string
  words: string
}

/** 截至2022年底, 2022年全年: a year that the text reckons up to; not 转机出现在2018年, a year that it goes back to. */
const reckonedUpTo = /^\d{4}年(?:度|底|末|全年|[上下]半年|[前第一二三四].?季度|1[-—至]\d{1,2}月)/u

/** The later of two dates, the first of equal ones; the more precise is later (2022-10 says more than 2022). */
export const later = (a: Dated | undefined, b: Dated | undefined): Dated | undefined =>
  a && b ? (b.date > a.date ? b : a) : (a ?? b)

/** What a text says of its date. Once for a source is enough for all its articles. */
export function datesOf(text: string): Evidence {
  const named = namedYears(text).map(({ year, words }) => ({ date: String(year), words }))
  const dated: Dated[] = events
    .filter(({ words }) => text.includes(words))
    .map(({ words, since }) => ({ date: since, words }))
  // A plan is made in its first year; 2020-2023年连续四年被评为: what was over was told after its last.
  for (const [words, from = '', to = '', over] of text.matchAll(
    /((?:19|20)\d{2})年?[-—~至到](20\d\d)年(连续|[^,。;]{0,8}(?:荣获|被评为|获评))?/gu,
  ))
    if (isOrdered(from, to)) dated.push({ date: over ? to : from, words: over ? `${to}年` : words })
  return {
    floor: dated.reduce<Dated | undefined>(later, undefined),
    named: named.at(-1),
    steady: named.length > 1 && named[0]?.date === named.at(-1)?.date ? named[0] : undefined,
    reckoned: named.findLast(
      ({ words }) =>
        reckonedUpTo.test(words) &&
        !(text.includes('今年') && reachedThen.test(words.slice('2018年'.length))),
    ),
  }
}

/** The years that a text tells of as past or present, in rising order; those of plans and ranges are left out. */
function namedYears(text: string): { year: number; words: string }[] {
  const found: { year: number; words: string }[] = []
  for (const match of text.matchAll(/(?<![-—~到\d]|(?<!截)至)((?:19|20)\d{2})年(?!代|[-—~至到]\d{4})/gu)) {
    const before = text.slice(Math.max(0, match.index - 6), match.index)
    // 到2025年, 力争2025年, 计划于2025年: ahead of the text.
    if (/(到|(?<!截)至|力争|确保|计划|预计|(?:计划|预计|拟|将)[于在])$/u.test(before)) continue
    // 比2019年, 与2019年相比: what the text's own year is compared with.
    if (/(?:[比较]|[与同])$/u.test(before)) continue
    const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 14)
    // 2025年底以前再治理240万亩: by when something is to be.
    if (/^[^。;]{0,10}(?:将|拟|计划|力争)|^(?:[底末]|\d{1,2}月[底末]?)?(?:以|之)?前(?![后往])/u.test(behind))
      continue
    found.push({ year: Number(match[1]), words: text.slice(match.index, match.index + 12) })
  }
  return found.sort((a, b) => a.year - b.year)
}

/** A day that opens a text, alone or behind the words of a news agency: what follows is of its year. */
const dateline = /^(?:[^。\n]{0,24}?[讯电]\s*)?$/u
const ofDay = /^\d{4}年\d{1,2}月\d{1,2}日/u

/**
 * 今年 behind the last year that a text tells of, in one paragraph (2021年引进524个。今年1月至8月,引进597个): the year after it; that year itself where a
 * day opens the text (2022年10月21日,…召开推进会。今年以来).
 */
export function yearBehind(text: string, named: Dated | undefined): Period | undefined {
  if (!named) return undefined
  for (const { index } of text.matchAll(/[,。;](?:预计)?今年(?!是)/gu)) {
    const from = Math.max(text.lastIndexOf('\n', index) + 1, index - nearBehind)
    const before = text.slice(from, index)
    const last = before.lastIndexOf(`${named.date}年`)
    const others = /(?:19|20)\d{2}年/u.test(before.slice(last + 5))
    if (last < 0 || others || /[到至]$/u.test(before.slice(0, last))) continue
    if (reachedThen.test(before.slice(last + 5))) continue
    const opens = ofDay.test(before.slice(last)) && dateline.test(text.slice(0, from + last).trimStart())
    const year = String(Number(named.date) + (opens ? 0 : 1))
    return { start: year, end: year, basis: 'inferred', text: named.words }
  }
  return undefined
}
const nearBehind = 200
