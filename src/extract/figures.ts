import { type Figure, isExactValue } from '../contract/figure.ts'
import type { Issue } from '../contract/issue.ts'
import type { Period } from '../contract/period.ts'
import type { Span } from '../contract/span.ts'
import { boundsAhead } from '../lexicon/qualifiers.ts'
import { doneClause, type SectionMode } from '../lexicon/section-words.ts'
import { indicatorOf, nearIndicators } from './classify/indicators.ts'
import { themesOf } from './classify/themes.ts'
import { issue } from './issues.ts'
import { kindOf } from './link/kind.ts'
import { labelOf } from './link/label-of.ts'
import { type Label, labelText } from './link/labels/label.ts'
import { scopeAt } from './link/place-scope.ts'
import { type Sentence, sentenceAt } from './link/sentences.ts'
import { plain } from './plain.ts'
import type { TimeMention } from './recognize/periods.ts'
import type { Quantity } from './recognize/quantity.ts'
import type { ScopedBlock } from './scopes.ts'

export interface FigureContext {
  sourceId: string
  articleId: string
  raw: string
  period: Period | undefined
  /** The year in which a work report was given, from which 今年 and 去年 are counted. */
  given: number | undefined
  /** Whether the rules that decided are wanted. */
  trace: boolean
}

/** How much each kind of evidence takes away from a figure's confidence. */
const doubts = {
  inherited: 0.08,
  derived: 0.04,
  unlabelled: 0.4,
  unknownPlace: 0.25,
  inferredPlace: 0.1,
  longLabel: 0.08,
} as const

/** The figures of one block, each linked to its label, place, period and kind. */
export function figuresOf(
  scoped: ScopedBlock,
  context: FigureContext,
): { figures: Figure[]; issues: Issue[]; trace: Record<string, string[]> } {
  const { block, figures: quantities } = scoped
  const text = block.joined.text
  const figures: Figure[] = []
  const issues: Issue[] = []
  const labels: (Label | undefined)[] = []
  const kinds: Figure['kind'][] = []
  const trace: Record<string, string[]> = {}
  const tell = (code: string, { start, end }: Span) =>
    issues.push(issue(code, context.sourceId, block.joined.spans(start, end)[0], text.slice(start, end)))
  for (const time of scoped.times) {
    const fault = time.fault(context.given ?? yearOf(context.period))
    if (fault) tell(`time.${fault}`, time)
  }
  for (const sentence of scoped.dense) tell('figure.dense', sentence)
  const head = text.slice(0, block.sentences[0]?.end ?? 0)
  let told: Told | undefined
  quantities.forEach((quantity, at) => {
    const sentence = sentenceAt(block.sentences, quantity.start) ?? { start: 0, end: text.length, opens: 0 }
    if (told?.sentence !== sentence) told = toldIn(scoped, sentence, head, context.raw)
    const label = labelOf({
      text,
      sentence,
      figures: quantities,
      at,
      places: block.mentions,
      earlier: labels,
    })
    labels.push(label)
    const span = block.joined.span(quantity.start, quantity.end)
    if (!span || !isExactValue(quantity.value) || !isExactValue(quantity.valueMax ?? 0)) {
      tell(span ? 'figure.too-large' : 'figure.scattered', quantity)
      return
    }
    const before = quantities[at - 1]
    const joined = before && isJoined(text, before, quantity) ? kinds[at - 1] : undefined
    const next = quantities[at + 1]
    const subject =
      label?.rules.includes('after') === true &&
      next !== undefined &&
      next.start < sentence.end &&
      !/[,;。、]/u.test(text.slice(quantity.end, next.start))
    const { figure, rules } = build({ scoped, context, at, quantity, told, label, span, joined, subject })
    kinds[at] = figure.kind
    if (context.trace) trace[figure.id] = rules
    if (!label) issues.push(issue('figure.unlabelled', context.sourceId, span, figure.quote))
    figures.push(figure)
  })
  return { figures, issues, trace }
}

/** What all figures of a sentence share. */
interface Told {
  sentence: Sentence
  /** Its words, and those of the block's first sentence: what the figure may be about. */
  words: string
  head: string
  /** Where it stands in the raw text. */
  context: Span[]
}

const toldIn = (scoped: ScopedBlock, sentence: Sentence, head: string, raw: string): Told => ({
  sentence,
  words: scoped.block.joined.text.slice(sentence.start, sentence.end),
  head,
  context: contextOf(scoped, sentence.start, sentence.end, raw),
})

interface Linked {
  scoped: ScopedBlock
  context: FigureContext
  /** Its index among the quantities of the block. */
  at: number
  quantity: Quantity
  told: Told
  label: Label | undefined
  span: Span
  /** The kind of the figure before it, where the two are of one list or whole. */
  joined: Figure['kind'] | undefined
  /** It opens a clause that counts something else: 18个乡镇｜立案审查54件. */
  subject: boolean
}

/** 设亭8座、｜堆放点2个; 党员320名,其中｜女性98名. Refuses 走访58次,｜发放…: another clause. */
function isJoined(text: string, before: Quantity, figure: Quantity): boolean {
  const words = text.slice(before.end, figure.start)
  return (oneClause.test(words) && listJoint.test(words)) || partClause.test(words)
}
const oneClause = /^[^,;。]*$/u
const listJoint = /[、和及]|[:(](?:其中|包括|含)/u
const partClause = /^[^,;。]*[,;](?:其中|包括|含)[^,;。]*$/u

function build({ scoped, context, at, quantity, told, label, span, joined, subject }: Linked): {
  figure: Figure
  rules: string[]
} {
  const { sentence } = told
  const text = scoped.block.joined.text
  const words = label ? plain(labelText(text, label)) : ''
  const clause = clauseBefore(text, sentence, quantity)
  const { kind, rule } = kindOf({
    figure: quantity,
    label: words,
    clause: clause.near,
    sentence: clause.before,
    verbKind: label?.verb?.kind,
    joined,
    subject,
    mode: modeAt(scoped, sentence, quantity, clause.near, context),
  })
  const region = scoped.dealt.get(at)
  const around = scoped.dealt.has(at) ? undefined : scopeAt(scoped.scope, quantity.start)
  const scope = region ? { region, basis: 'stated' as const } : around
  const holder = scoped.holders.get(sentence.opens)
  const asked = {
    label: words,
    clause: clause.whole,
    dimension: quantity.dimension,
    kind,
    unit: quantity.unit,
  }
  const indicatorId = holder && !/党|支部/u.test(words) ? undefined : indicatorOf(asked)
  const now = context.given ?? yearOf(context.period)
  const period = periodOf(scoped, sentence, quantity, context.period, now)
  const ahead =
    quantity.bound === 'exact' ? boundsAhead.find(([words]) => words.test(clause.near)) : undefined
  const doubt =
    (label ? 0 : doubts.unlabelled) +
    (label?.basis === 'inherited' ? doubts.inherited : label?.basis === 'derived' ? doubts.derived : 0) +
    (scope ? (scope.basis === 'inferred' ? doubts.inferredPlace : 0) : doubts.unknownPlace) +
    (words.length > 22 ? doubts.longLabel : 0)
  const figure: Figure = {
    id: `${context.sourceId}-${span.start}-${span.end}`,
    articleId: context.articleId,
    ...(scope ? { regionId: scope.region.id } : {}),
    span,
    quote: context.raw.slice(span.start, span.end),
    // A number may reach beyond a sentence that was too long and parted.
    context:
      quantity.end <= sentence.end
        ? told.context
        : contextOf(scoped, sentence.start, quantity.end, context.raw),
    value: quantity.value,
    ...(quantity.valueMax === undefined ? {} : { valueMax: quantity.valueMax }),
    bound: ahead?.[1] ?? quantity.bound,
    unit: quantity.unit,
    dimension: quantity.dimension,
    label: words,
    labelSpans: label ? label.parts.flatMap((part) => scoped.block.joined.spans(part.start, part.end)) : [],
    labelBasis: label?.basis ?? 'derived',
    kind,
    ...(period ? { period } : {}),
    ...(holder ? { holder } : {}),
    regionBasis: scope?.basis ?? 'unknown',
    ...(indicatorId ? { indicatorId } : {}),
    themes: themesOf([
      { text: words, weight: 3 },
      { text: told.words, weight: 1 },
      { text: told.head, weight: 0.5 },
    ]),
    confidence: Math.round(Math.max(0.05, 0.97 - doubt) * 100) / 100,
  }
  const rules = [
    ...quantity.rules,
    ...(label?.rules.map((name) => `label.${name}`) ?? ['label.none']),
    rule,
    `place.${scope?.basis ?? 'unknown'}`,
    ...(context.trace ? nearIndicators(asked).map((near) => `near.${near}`) : []),
  ]
  return { figure, rules }
}

/**
 * Whether the figure stands in a part that plans or looks back; a clause of what is there already is none of a plan. A work report is given
 * as its year begins: what it tells of that year is planned, where no heading looks back.
 */
function modeAt(
  scoped: ScopedBlock,
  sentence: Sentence,
  quantity: Quantity,
  clause: string,
  context: FigureContext,
): SectionMode | undefined {
  const { mode } = scoped.section
  if (mode === 'done' || (mode === undefined && context.given === undefined)) return mode
  const now = context.given ?? yearOf(context.period)
  const stated = scoped.times.findLast((time) => time.start >= sentence.opens && time.end <= quantity.start)
  const told = stated?.at(now)
  const year = told && Number(told.end.slice(0, 4))
  const past = year !== undefined && now !== undefined && year < now
  if (past || doneClause.test(clause)) return undefined
  return mode ?? (year !== undefined && year === context.given ? 'planned' : undefined)
}

/** So far the first words of a long sentence reach that say what all of it is. */
const openingReach = 60

/** The words before a figure: of its own clause, and of the sentence up to it (with what stands right behind). */
function clauseBefore(
  text: string,
  sentence: Sentence,
  quantity: Quantity,
): Record<'before' | 'near' | 'whole', string> {
  const before = text.slice(sentence.start, quantity.start)
  const mark = Math.max(before.lastIndexOf(','), before.lastIndexOf(';'))
  const behind = /^[^,。;]{0,18}/u.exec(text.slice(quantity.end))?.[0] ?? ''
  // Of a sentence that was parted the first words hold on: 到2025年,力争完成….
  const opening = text.slice(sentence.opens, Math.min(sentence.start, sentence.opens + openingReach))
  return { before: `${opening}${before}`, near: before.slice(mark + 1), whole: `${before}${behind}` }
}

const yearOf = (article: Period | undefined): number | undefined =>
  article && Number(article.start.slice(0, 4))

/** So many pieces of a sentence are kept apart; of one that a column cut oftener, white space joins them again. */
const mostPieces = 12

function contextOf({ block }: ScopedBlock, start: number, end: number, raw: string): Span[] {
  const pieces = block.joined.spans(start, end)
  if (pieces.length <= mostPieces) return pieces
  const merged: Span[] = []
  for (const piece of pieces) {
    const last = merged.at(-1)
    if (last && last.end <= piece.start && raw.slice(last.end, piece.start).trim() === '')
      last.end = piece.end
    else merged.push({ ...piece })
  }
  return merged
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
function periodOf(
  scoped: ScopedBlock,
  sentence: Sentence,
  quantity: Quantity,
  article: Period | undefined,
  year: number | undefined,
): Period | undefined {
  const own = toldFor(scoped, sentence.opens, quantity)
  const begun = scoped.block.joined.text.lastIndexOf('。', sentence.opens - 1) + 1
  const stated = own ?? toldFor(scoped, begun, quantity)
  const { period: part } = scoped.section
  if (stated?.open) return part && part.start !== part.end ? part : undefined
  // Nothing else tells when it was: the sentence does, and cannot mean what it says.
  if (stated?.fault(year)) return undefined
  const resolved = stated?.at(year)
  if (resolved) return { ...resolved, basis: own?.whole ? 'stated' : 'inherited' }
  if (part) return part
  if (!article) return undefined
  return {
    start: article.start.slice(0, 4),
    end: article.end.slice(0, 4),
    basis: article.basis === 'stated' ? 'inherited' : article.basis,
    ...(article.text ? { text: article.text } : {}),
  }
}
