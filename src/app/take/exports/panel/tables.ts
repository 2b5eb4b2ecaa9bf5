import { codeIn } from '../../../../compare/code-in.ts'
import type { Collection } from '../../../../compare/collection.ts'
import { grouped } from '../../../../compare/grouped.ts'
import { valueIn } from '../../../../compare/one-unit.ts'
import { boundOf } from '../../../marks/series.ts'
import { cellsOf, type Exported, exportColumns } from '../columns.ts'
import { type Panel, wholeYear } from './panel.ts'
import { variableKey } from './variables.ts'

/** The rows of a table, its heads first; undefined is an empty cell. */
export type Table = (string | number | undefined)[][]

/** What stands before the variables of the wide table. */
export const wideHead = [
  'place_code',
  'code_then',
  'name_then',
  'place',
  'place_path',
  'level',
  'year',
] as const

/** The variables of which some number is no exact one: these have a second column that says so. */
const boundedIn = ({ rows }: Panel): ReadonlySet<string> =>
  new Set(
    rows.flatMap(({ cells }) =>
      [...cells].flatMap(([key, figure]) => (boundOf(figure) === 'exact' ? [] : [key])),
    ),
  )

/** The names of the columns of the wide table behind its head: a variable, and `_b` behind it where it is told how some numbers bound it. */
export function wideColumns(panel: Panel): { name: string; key: string; isBound: boolean }[] {
  const bounded = boundedIn(panel)
  const used = new Set(panel.rows.flatMap(({ cells }) => [...cells.keys()]))
  return [...panel.variables].flatMap(([key, { name }]) =>
    used.has(key)
      ? [
          { name, key, isBound: false },
          ...(bounded.has(key) ? [{ name: `${name}_b`, key, isBound: true }] : []),
        ]
      : [],
  )
}

/** A row a place and year, a column a variable. */
export function wideTable(c: Collection, panel: Panel): Table {
  const columns = wideColumns(panel)
  return [
    [...wideHead, ...columns.map(({ name }) => name)],
    ...panel.rows.map(({ regionId, year, cells }) => {
      const region = c.region(regionId)
      const then = region && codeIn(region, panel.codesOf ?? year)
      return [
        regionId,
        then?.code,
        then?.name,
        region?.name,
        region?.fullName,
        region?.level,
        year,
        ...columns.map(({ key, isBound }) => {
          const figure = cells.get(key)
          return figure && (isBound ? boundOf(figure) : valueIn(figure, panel.variables.get(key)?.unit))
        }),
      ]
    }),
  ]
}

/** A row a figure, all of them, with its variable and year, and why it is in no cell of the wide table. */
export function longTable(c: Collection, panel: Panel, rows: readonly Exported[]): Table {
  const why = new Map(panel.told.map(({ figure, whyNot }) => [figure.id, whyNot]))
  return [
    ['variable', 'year', 'in_wide', 'why_not', ...exportColumns.map(({ name }) => name)],
    ...rows.map((row) => {
      const { figure } = row
      const whyNot = why.get(figure.id)
      return [
        panel.variables.get(variableKey(c, figure) ?? '')?.name,
        wholeYear(figure),
        whyNot === undefined ? 1 : 0,
        whyNot,
        ...cellsOf(row),
      ]
    }),
  ]
}

/** A row a variable: of what it is, in which unit, and how much of it is told. */
export function codebook(c: Collection, panel: Panel): Table {
  const left = grouped(
    panel.told.filter(({ whyNot }) => whyNot !== undefined),
    ({ figure }) => variableKey(c, figure),
  )
  return [
    [
      'variable',
      'measure_id',
      'planned',
      'zh',
      'en',
      'class_zh',
      'class_en',
      'unit',
      'statistic',
      'definition',
      'places',
      'cells',
      'left_out',
    ],
    ...[...panel.variables].map(([key, { name, measureId, parts, unit, isPlan }]) => {
      const measure = c.indicator(measureId)
      const holding = panel.rows.filter(({ cells }) => cells.has(key))
      return [
        name,
        measureId,
        isPlan ? 1 : 0,
        measure?.zh,
        measure?.en,
        parts.map(({ zh }) => zh).join('；'),
        parts.map(({ en }) => en).join('; '),
        unit,
        measure?.stat,
        measure?.definition.zh,
        new Set(holding.map(({ regionId }) => regionId)).size,
        holding.length,
        left.get(key)?.length ?? 0,
      ]
    }),
  ]
}
