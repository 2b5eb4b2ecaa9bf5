import { type Period, yearOfPeriod } from '../../contract/period.ts'
import { doneClause, type SectionMode } from '../../lexicon/section-words.ts'
import type { TimeMention } from '../recognize/periods.ts'
import type { Quantity } from '../recognize/quantities/quantity.ts'
import type { Sentence } from '../tokens/sentences.ts'
import type { ScopedBlock } from './scopes.ts'

/** What the article says of its time. */
export interface ArticleTime {
  period: Period | undefined
  /** The year in which a work report was given, from which 今年 and 去年 are counted. */
  given: number | undefined
}

/** The year from which 今年 and 去年 are counted; undefined where nothing tells it. */
export const yearNow = ({ period, given }: ArticleTime): number | undefined =>
  given ?? (period?.start && period.end ? Number(period.start.slice(0, 4)) : undefined)

/** A year that the article is no older than, where nothing tells its own. */
const yearSince = ({ given, period }: ArticleTime): number | undefined =>
  given === undefined && period?.start && !period.end ? Number(period.start.slice(0, 4)) : undefined

/** 去年 in an article that is not older than 2022-10: no earlier than 2021. */
function sinceThen(time: TimeMention, year: number): Period | undefined {
  const start = time.relative ? time.at(year)?.start?.slice(0, 4) : undefined
  return start === undefined ? undefined : { start, basis: 'inferred' }
}

/**
 * Whether the figure stands in a part that plans or looks back; a clause of what is there already is none of a plan. A work report is given
 * as its year begins: what it tells of that year is planned, where no heading looks back.
 */
export function modeAt(
  scoped: ScopedBlock,
  sentence: Sentence,
  quantity: Quantity,
  clause: string,
  article: ArticleTime,
): SectionMode | undefined {
  const { mode } = scoped.section
  if (mode === 'done' || (mode === undefined && article.given === undefined)) return mode
  const now = yearNow(article)
  const stated = scoped.times.findLast((time) => time.start >= sentence.opens && time.end <= quantity.start)
  const told = stated?.at(now)
  const year = told && yearOfPeriod(told)
  const past = year !== undefined && now !== undefined && year < now
  if (past || doneClause.test(clause)) return undefined
  return mode ?? (year !== undefined && year === article.given ? 'planned' : undefined)
}

/** Whether a time is the figure's: 由2020年的1.6%提升至｜2.9% is not of 2020, nor is 2.3倍 in 是2017年的｜2.3倍 of 2017. */
function owns(time: TimeMention, quantity: Quantity, { figures }: ScopedBlock): boolean {
  if (time.of !== 'first') return time.of === 'own'
  return !figures.some((other) => other.start >= time.end && other.start < quantity.start)
}

/** The last time that is told for the figure in [from, its start). */
const toldFor = (scoped: ScopedBlock, from: number, quantity: Quantity): TimeMention | undefined =>
  scoped.times.findLast(
    (time) => time.start >= from && time.end <= quantity.start && owns(time, quantity, scoped),
  )

/**
 * The last time that the sentence states before the figure, else one of the clauses before it (2012年,生产总值163亿元;｜人均收入…),
 * else the part's, else the article's.
 */
export function periodOf(
  scoped: ScopedBlock,
  sentence: Sentence,
  quantity: Quantity,
  article: ArticleTime,
): Period | undefined {
  const year = yearNow(article)
  const own = toldFor(scoped, sentence.opens, quantity)
  const begun = scoped.block.joined.text.lastIndexOf('。', sentence.opens - 1) + 1
  const stated = own ?? toldFor(scoped, begun, quantity)
  const { period: part } = scoped.section
  if (stated?.open) return part && part.start !== part.end ? part : undefined
  // Nothing else tells when it was: the sentence does, and cannot mean what it says.
  if (stated?.fault(year)) return undefined
  const resolved = stated?.at(year)
  if (resolved) return { ...resolved, basis: own?.whole ? 'stated' : 'inherited' }
  const since = yearSince(article)
  const open = since === undefined || !stated ? undefined : sinceThen(stated, since)
  if (open) return open
  if (part) return part
  const { period } = article
  return period && (period.basis === 'stated' ? { ...period, basis: 'inherited' } : period)
}
