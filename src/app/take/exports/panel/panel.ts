import type { Collection } from '../../../../compare/collection.ts'
import { grouped } from '../../../../compare/grouped.ts'
import { measureIdOf } from '../../../../compare/measures.ts'
import { subjectMatters } from '../../../../compare/rows/subjects.ts'
import type { Figure } from '../../../../contract/figure.ts'
import { type Variable, variableKey, variablesOf } from './variables.ts'

/**
 * Why a number stands in the long table only: it has no place, no indicator or no year; it is of months or of several years, a range, of a firm or a
 * body, a growth of nobody says what; or the place gives several numbers for one cell.
 */
export type WhyNot =
  | 'no-place'
  | 'no-indicator'
  | 'no-year'
  | 'other-period'
  | 'range'
  | 'holder'
  | 'of-what'
  | 'several'

/** A place in a year, with the one number that it states of each variable. */
export interface PanelRow {
  regionId: string
  year: number
  /** By the keys of the variables. */
  cells: ReadonlyMap<string, Figure>
}

/** Figures as a panel of places and years. */
export interface Panel {
  /** The year by whose codes and names the places of the wide table go beside today's; undefined: each row by those of its own. */
  codesOf: number | undefined
  variables: ReadonlyMap<string, Variable>
  rows: readonly PanelRow[]
  /** Every figure in its order, and why it is in no cell. */
  told: readonly { figure: Figure; whyNot?: WhyNot }[]
}

/** The year that a figure is of, all of it and nothing else. */
export function wholeYear({ period }: Figure): number | undefined {
  return period?.start !== undefined && period.start === period.end && /^\d{4}$/u.test(period.start)
    ? Number(period.start)
    : undefined
}

/** What keeps a figure out of any cell. */
function unfit(figure: Figure): WhyNot | undefined {
  const { indicatorId, of, period } = figure
  if (figure.regionId === undefined) return 'no-place'
  if (indicatorId === undefined || measureIdOf(figure) === undefined) return 'no-indicator'
  if (figure.holder !== undefined) return 'holder'
  if (subjectMatters.has(indicatorId) && of === undefined) return 'of-what'
  if (period?.start === undefined || period.end === undefined) return 'no-year'
  if (wholeYear(figure) === undefined) return 'other-period'
  return figure.valueMax === undefined ? undefined : 'range'
}

/** Whether two figures say the same: one number told twice is one. */
const isSame = (a: Figure, b: Figure): boolean =>
  a.value === b.value && a.bound === b.bound && a.unit === b.unit

/**
 * Places by years, a cell for each variable: filled where the place states one number for it, empty where it states none or several different
 * ones. Nothing is averaged, added up or chosen.
 */
export function panelOf(c: Collection, figures: readonly Figure[], codesOf?: number): Panel {
  const variables = variablesOf(c, figures)
  const whyNot = new Map<Figure, WhyNot>()
  const fit = figures.filter((figure) => {
    const why = unfit(figure)
    if (why) whyNot.set(figure, why)
    return why === undefined
  })
  const rowKey = (figure: Figure) => `${figure.regionId} ${wholeYear(figure)}`
  const rows = [...grouped(fit, rowKey).values()].flatMap((own): PanelRow[] => {
    const cells = new Map<string, Figure>()
    for (const [key, list] of grouped(own, (figure) => variableKey(c, figure))) {
      const [first] = list
      if (!first) continue
      if (list.every((other) => isSame(first, other))) cells.set(key, first)
      else for (const figure of list) whyNot.set(figure, 'several')
    }
    const [any] = own
    const year = any && wholeYear(any)
    if (any?.regionId === undefined || year === undefined || cells.size === 0) return []
    return [{ regionId: any.regionId, year, cells }]
  })
  const order = new Map(c.regions.map(({ id }, at) => [id, at]))
  return {
    codesOf,
    variables,
    rows: rows.sort((a, b) => (order.get(a.regionId) ?? 0) - (order.get(b.regionId) ?? 0) || a.year - b.year),
    told: figures.map((figure) => {
      const why = whyNot.get(figure)
      return why ? { figure, whyNot: why } : { figure }
    }),
  }
}
