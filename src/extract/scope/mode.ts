import { yearOfPeriod } from '../../contract/period.ts'
import {
  aheadList,
  approvedBudget,
  doneClause,
  expectedList,
  partOfYear,
  type SectionMode,
  targetList,
} from '../../lexicon/section-words.ts'
import type { Quantity } from '../recognize/quantities/quantity.ts'
import type { Sentence } from '../tokens/sentences.ts'
import { type ArticleTime, yearNow } from './article-time.ts'
import type { ScopedBlock } from './scopes.ts'
import { toldFor, yearBefore } from './told-time.ts'

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

/** Whether the item of a list that a number stands in tells of what is over: 截至目前,新建学校｜5所. */
function tellsOfPast(text: string, begun: number, { start }: Quantity): boolean {
  const lead = text.slice(Math.max(begun, start - listReach), start)
  const own = lead.slice(lead.lastIndexOf(';') + 1)
  return doneClause.test(own) || partOfYear.test(own)
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
  const opening = text.slice(begun, Math.min(quantity.start, begun + listReach))
  const isAhead = expectedList.test(opening) || aheadList.test(opening)
  if (mode !== 'done' && isAhead && !tellsOfPast(text, begun, quantity)) return 'planned'
  if (approvedBudget.test(opening)) return 'planned'
  if (mode === 'done' || (mode === undefined && article.given === undefined)) return mode
  const now = yearNow(article)
  const stated = toldFor(scoped, sentence.opens, quantity)
  const told = stated?.at(yearBefore(scoped, begun, stated, now) ?? now)
  const year = told && yearOfPeriod(told)
  const past = year !== undefined && now !== undefined && year < now
  if (past || doneClause.test(clause)) return undefined
  return mode ?? (year !== undefined && year === article.given ? 'planned' : undefined)
}
