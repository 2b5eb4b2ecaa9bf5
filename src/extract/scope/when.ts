import type { Figure } from '../../contract/figure.ts'
import { type Period, yearOfPeriod } from '../../contract/period.ts'
import {
  approvedBudget,
  doneClause,
  onceBuilt,
  type SectionMode,
  targetList,
} from '../../lexicon/section-words.ts'
import type { YearRange } from '../outline/years.ts'
import type { Quantity } from '../recognize/quantities/quantity.ts'
import type { TimeMention } from '../recognize/times/time.ts'
import type { Sentence } from '../tokens/sentences.ts'
import type { ScopedBlock } from './scopes.ts'
import { averageOf, endsOf, ofPart, spanOf, startsUntold } from './spans.ts'
import { heldFrom, ofNow, toldFor } from './told-time.ts'

/** What the article says of its time. */
export interface ArticleTime {
  period: Period | undefined
  /** The year in which a work report was given, from which 今年 and 去年 are counted. */
  given: number | undefined
  /** When it was published, where its head says so. */
  published: string | undefined
  /** What 五年来 and 十年来 mean, by their number of years, where the article tells. */
  back: ReadonlyMap<number, YearRange>
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

/** Where a list of targets was last looked for: the figures of one sentence ask one after the other. */
const lastList = { text: '', begun: -1, from: Number.POSITIVE_INFINITY }
/** So far into a sentence a list of targets may begin. */
const listReach = 400

/** From where on the numbers of the sentence that begins at `begun` are targets (主要预期目标是:…); infinity for no such list. */
function targetsFrom(text: string, begun: number): number {
  if (lastList.text !== text || lastList.begun !== begun) {
    const list = targetList.exec(text.slice(begun, begun + listReach))
    lastList.text = text
    lastList.begun = begun
    lastList.from = list ? begun + list.index : Number.POSITIVE_INFINITY
  }
  return lastList.from
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
  const { text } = scoped.block.joined
  const begun = text.lastIndexOf('。', quantity.start) + 1
  if (mode !== 'done' && targetsFrom(text, begun) <= quantity.start) return 'planned'
  if (approvedBudget.test(text.slice(begun, Math.min(quantity.start, begun + listReach)))) return 'planned'
  if (mode === 'done' || (mode === undefined && article.given === undefined)) return mode
  const now = yearNow(article)
  const stated = toldFor(scoped, sentence.opens, quantity)
  const told = stated?.at(now)
  const year = told && yearOfPeriod(told)
  const past = year !== undefined && now !== undefined && year < now
  if (past || doneClause.test(clause)) return undefined
  return mode ?? (year !== undefined && year === article.given ? 'planned' : undefined)
}

/** The year of a day, for what is told of now on it. */
const ofDay = (day: string): Period => ({
  start: day.slice(0, 4),
  end: day.slice(0, 4),
  basis: 'inherited',
  text: day,
})

/** 截至｜6月底,完成投资 and ｜三季度末,出栏: what adds up or grew did so since the year began; what is there is there at its end. */
function upTo(period: Period, time: TimeMention, kind: Figure['kind'], text: string): Period {
  const year = period.end?.slice(0, 4)
  if ((kind !== 'flow' && kind !== 'change') || !year || period.end?.length !== 7) return period
  const month =
    period.start === period.end &&
    /(?:截至|截止|到|至)$/u.test(text.slice(Math.max(0, time.start - 2), time.start))
  const quarter = period.start !== period.end && /^[末底]/u.test(text.slice(time.end, time.end + 1))
  return month || quarter ? { ...period, start: `${year}-01` } : period
}

/** How a time is known: said, taken from around it, or, 今年 of a text without a year, concluded from the year told before it. */
function basisOf(own: TimeMention | undefined, year: number | undefined): Period['basis'] {
  if (own?.relative && year === undefined) return 'inferred'
  return own?.whole ? 'stated' : 'inherited'
}

/**
 * The last time that the sentence states before the figure, else one of the clauses before it (2012年,生产总值163亿元;｜人均收入…),
 * else one with which an earlier sentence of the paragraph opens, else the part's, else the article's.
 */
export function periodOf(
  scoped: ScopedBlock,
  sentence: Sentence,
  { quantity, at }: { quantity: Quantity; at: number },
  kind: Figure['kind'],
  article: ArticleTime,
): Period | undefined {
  const { text } = scoped.block.joined
  // 当前,…: what is now is not of the year with which an earlier paragraph opened.
  const { held, period } = scoped.section
  const present = ofNow.test(text.slice(sentence.opens, quantity.start))
  const part = held && present ? undefined : period
  const year = yearNow(article)
  const own = toldFor(scoped, sentence.opens, quantity)
  const begun = text.lastIndexOf('。', sentence.opens - 1) + 1
  const stated = own ?? toldFor(scoped, begun, quantity) ?? heldFrom(scoped, begun, quantity, kind)
  const lead = text.slice(begun, quantity.start)
  if (stated?.open) return spanOf(stated, part, article, kind, lead)
  // Nothing else tells when it was: the sentence does, and cannot mean what it says.
  if (stated?.fault(year)) return undefined
  // 12月 in a part that looks back is one of its year; 今年 is counted from the report's.
  const partYear =
    part?.start && part.start === part.end && stated?.whole === false ? Number(part.start.slice(0, 4)) : year
  const resolved = stated?.at(partYear)
  if (stated && resolved) {
    const told: Period = { ...resolved, basis: basisOf(own, year) }
    return (
      averageOf(told, part, begun, quantity, scoped) ??
      upTo(endsOf(told, at, scoped, false), stated, kind, text)
    )
  }
  if (startsUntold(at, scoped) || (kind === 'target' && onceBuilt.test(lead))) return undefined
  const since = yearSince(article)
  const open = since === undefined || !stated ? undefined : sinceThen(stated, since)
  if (open) return open
  if (present && !stated && article.published && scoped.section.mode === undefined)
    return ofDay(article.published)
  if (part) return ofPart(part, { at, kind, clause: lead }, scoped)
  const { period: whole } = article
  return whole && (whole.basis === 'stated' ? { ...whole, basis: 'inherited' } : whole)
}
