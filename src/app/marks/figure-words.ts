import type { Collection } from '../../compare/collection.ts'
import { isCorrected, isEstimate, isSure } from '../../compare/quality.ts'
import type { Figure } from '../../contract/figure.ts'
import type { Dictionary } from '../i18n/dictionary.ts'
import { periodShown } from '../i18n/period.ts'
import { regionName } from '../i18n/use-text.ts'
import type { Language } from '../state/view-state.ts'

/** The name of a figure's place as the reader reads it; 地区不明 where the report does not tell. */
export function placeOf(c: Collection, figure: Figure, lang: Language, text: Dictionary): string {
  const region = c.region(figure.regionId)
  return region ? regionName(region, lang) : text.terms.unknownPlace
}

/** The names of places as the reader reads them, in their order; one that the data do not have is left out. */
export const namesOf = (c: Collection, ids: readonly string[], lang: Language): string[] =>
  ids.flatMap((id) => c.region(id) ?? []).map((region) => regionName(region, lang))

/** The time of which all figures are, and that all are planned: 2026, 目标. Of several times none is told. */
export function commonTime(figures: readonly Figure[], { terms }: Dictionary): string[] {
  const times = new Set(figures.map(({ period }) => (period ? periodShown(period, terms) : '')))
  const [time = ''] = times.size === 1 ? times : []
  // A goal of 2026 is no rate of 2026.
  return [time, figures.every(({ kind }) => kind === 'target') ? terms.kinds.target : ''].filter(
    (words) => words !== '',
  )
}

/** How the time of a figure is known: said by the report, concluded, or written by somebody who checked; undefined where it has none. */
export const periodBasisOf = (figure: Figure, { terms }: Dictionary): string | undefined =>
  figure.period && (isCorrected(figure, 'time') ? terms.checkedBasis : terms.periodBasis[figure.period.basis])

/** How the place of a figure is known. */
export const placeBasisOf = (figure: Figure, { terms }: Dictionary): string =>
  isCorrected(figure, 'place') ? terms.checkedBasis : terms.regionBasis[figure.regionBasis]

/** 2023 推断, 2021–2025 载明: when a figure holds and how that is known; undefined where nothing tells. */
export function yearWords(figure: Figure, text: Dictionary): string | undefined {
  const { period } = figure
  return period && `${periodShown(period, text.terms)} ${periodBasisOf(figure, text)}`
}

/** What a number is where it is not what came: planned, or only estimated by its report. */
function notYet(figure: Figure, { terms }: Dictionary): string[] {
  if (figure.kind === 'target') return [terms.kinds.target]
  return isEstimate(figure) ? [terms.bounds.estimate] : []
}

/** When a figure holds, and that it is planned or estimated. */
const timed = (figure: Figure, text: Dictionary): string[] => [
  yearWords(figure, text) ?? text.terms.unknownYear,
  ...notYet(figure, text),
]

/** 2026 载明 目标: when a figure holds, and that it is planned or estimated. */
export const whenWords = (figure: Figure, text: Dictionary): string => timed(figure, text).join(' ')

/** 某集团，2026 载明: whose a figure is where a body inside its place holds it, and when; a place alone would say that it is all of the place's. */
export const heldWhen = (figure: Figure, text: Dictionary): string =>
  [figure.holder, whenWords(figure, text)].filter(Boolean).join(text.terms.joint)

/** The same where a figure is cited: that its reading is doubtful goes into print with it. 2026 载明，存疑，先看原句. */
export const citedWhen = (figure: Figure, text: Dictionary): string =>
  [heldWhen(figure, text), isSure(figure) ? '' : text.terms.doubtful].filter(Boolean).join(text.terms.joint)

/** 地级 · 2026 载明 · 目标: what stands under a place's name, because no number goes without its year, nor a plan or an estimate as done. */
export function metaOf(c: Collection, figure: Figure, text: Dictionary): string {
  const level = c.region(figure.regionId)?.level
  return [...(level === undefined ? [] : [text.terms.levels[level]]), ...timed(figure, text)].join(' · ')
}

/** Whether a label stands letter for letter in the text; only then it is set in serif. */
export function isVerbatim(figure: Figure): boolean {
  const length = figure.labelSpans.reduce((sum, span) => sum + span.end - span.start, 0)
  return figure.labelBasis !== 'derived' && length === figure.label.length
}
