import type { Collection } from '../../../../compare/collection.ts'
import { type Filter, filterFigures } from '../../../../compare/filter.ts'
import type { Measure } from '../../../../compare/measures.ts'
import { inOneUnit } from '../../../../compare/one-unit.ts'
import { signed } from '../../../../compare/signed.ts'
import { type Coverage, coverage, coverageTable, statementsOf } from '../../../../compare/told/coverage.ts'
import type { MentionSource } from '../../../../compare/told/mention.ts'
import type { Figure } from '../../../../contract/figure.ts'
import { lastAnswers } from '../../../data/last-answers.ts'
import { filterOf } from '../../../data/use-filter.ts'
import { type Asked, ableToTell } from './places.ts'

/** What the asked places say of one indicator. */
export interface IndicatorModel {
  indicator: Measure
  /** How many places were asked; without a choice, how many of them have a report that could tell. */
  asked: number
  figures: Figure[]
  /** What the places that state it say without any filter. */
  all: Figure[]
  stated: string[]
  /** Silent themselves, with what places in them state that is not drawn. */
  inside: Coverage['inside']
  mentioned: Coverage['mentioned']
  silent: string[]
  /** Chosen, and without a report in the collection: not silent, not asked. */
  absent: string[]
  /** Whether words were looked for: where not, the silent are only known to give no number. */
  searched: boolean
  /** Places that state it, but with nothing that the filter lets through. */
  filtered: string[]
  /** How many figures of the other places the filter holds back. */
  hidden: number
}

/**
 * What the filter bar lets through: a filter, and under "only comparable" the figures that it leaves; and whether units of one quantity are
 * brought to one.
 */
export interface Passing {
  filter: Filter
  kept?: ReadonlySet<string>
  oneUnit?: true
}

/** The filter of a link, as the charts ask it: the levels part the places, not the figures. */
export const passingOf = lastAnswers(
  (
    years: Filter['years'],
    kinds: Filter['kinds'],
    onlySure: boolean,
    onlyChecked: boolean,
    onlyOwn: boolean,
    oneUnit: boolean,
    kept: Passing['kept'],
  ): Passing => ({
    filter: filterOf({ years, kinds, onlySure, onlyChecked, onlyOwn }),
    ...(kept ? { kept } : {}),
    ...(oneUnit ? { oneUnit } : {}),
  }),
)

/** Nothing held back: what may be said to be read nowhere is asked of it. */
export const lettingAll: Passing = { filter: {} }

/** The places of which the filter holds back a number of the indicator: of them nobody may say what was not read. */
export function heldBack({ all, figures }: IndicatorModel): Set<string> {
  const drawn = new Set(figures.map(({ id }) => id))
  return new Set(all.flatMap(({ id, regionId }) => (drawn.has(id) ? [] : (regionId ?? []))))
}

/** A row of the picker. */
export interface PickerRow {
  indicator: Measure
  stated: readonly string[]
}

/** More answers than one screen of charts asks for. */
export const manyCharts = 24

/** What the filter bar lets through of some figures, in the units that the reader asks for. */
export function letThrough(
  c: Collection,
  figures: readonly Figure[],
  { filter, kept, oneUnit }: Passing,
): Figure[] {
  const left = filterFigures(c, figures, filter).filter(({ id }) => kept === undefined || kept.has(id))
  const told = left.map(signed)
  return oneUnit ? told.map(inOneUnit) : told
}

/**
 * Who states an indicator, and with what. Where no comparable place states it and nobody was chosen, the places
 * inside them (townships, villages) speak: an indicator is never shown without its figures.
 */
const statedPart = lastAnswers((c: Collection, indicator: Measure, asked: Asked, passing: Passing) => {
  const parts = coverage(c, indicator.id, asked.regionIds)
  if (!asked.chosen && parts.stated.length === 0) {
    const stating = new Set(c.figuresOfIndicator(indicator.id).flatMap((figure) => figure.regionId ?? []))
    parts.stated = coverage(c, indicator.id, [...stating]).stated
  }
  const drawn = new Set(parts.stated.map(({ regionId }) => regionId))
  const inside = parts.inside.flatMap(({ regionId, figures }) => {
    const left = letThrough(c, figures, passing).filter((figure) => !drawn.has(figure.regionId ?? ''))
    return left.length > 0 ? [{ regionId, figures: left }] : []
  })
  const stated: string[] = []
  const filtered: string[] = []
  let hidden = 0
  const figures: Figure[] = []
  for (const part of parts.stated) {
    const left = letThrough(c, part.figures, passing)
    if (left.length > 0) {
      stated.push(part.regionId)
      hidden += part.figures.length - left.length
    } else filtered.push(part.regionId)
    figures.push(...left)
  }
  return {
    stated,
    filtered,
    hidden,
    figures,
    all: parts.stated.flatMap((part) => part.figures),
    inside,
    unstated: [...parts.silent, ...parts.absent],
    told: [...parts.stated, ...parts.inside].map(({ regionId }) => regionId),
  }
}, manyCharts)

/** The parts of an indicator's chart; the figures are the same list whatever texts have come meanwhile. */
export const indicatorModel = lastAnswers(
  (
    c: Collection,
    indicator: Measure,
    asked: Asked,
    passing: Passing,
    mentions?: (regionId: string) => readonly MentionSource[],
  ): IndicatorModel => {
    const { unstated, told, ...said } = statedPart(c, indicator, asked, passing)
    const able = new Set(ableToTell(c, asked, told))
    const { mentioned, silent, absent } = coverage(
      c,
      indicator.id,
      unstated.filter((id) => able.has(id)),
      mentions,
    )
    return {
      indicator,
      asked: able.size,
      ...said,
      mentioned,
      silent,
      absent,
      searched: mentions !== undefined,
    }
  },
  manyCharts,
)

/**
 * The indicators that the asked places state, most places first. Without a choice, those that only places
 * inside them state follow at the end. The theme filter narrows the list; `kept` leaves the indicators that
 * two places or more (the one, where one is asked) state in a comparable way, `shared` those that every asked place states.
 */
export const pickerRows = lastAnswers(rowsOf)

function rowsOf(
  c: Collection,
  asked: Asked,
  themes?: readonly string[],
  kept?: ReadonlySet<string>,
  shared = false,
): PickerRow[] {
  const table = coverageTable(c, asked.regionIds)
  if (!asked.chosen) {
    const listed = new Set(table.map((row) => row.indicatorId))
    const all = c.regions.map((region) => region.id)
    table.push(...coverageTable(c, all).filter((row) => !listed.has(row.indicatorId)))
  }
  return table.flatMap(({ indicatorId, stated }) => {
    const indicator = c.indicator(indicatorId)
    if (!indicator || (themes && !themes.includes(indicator.theme))) return []
    if (shared && stated.length < asked.regionIds.length) return []
    if (!kept) return [{ indicator, stated }]
    const left = stated.filter((id) => statementsOf(c, indicatorId, id).some((figure) => kept.has(figure.id)))
    return left.length > 1 || left.length === asked.regionIds.length ? [{ indicator, stated: left }] : []
  })
}
