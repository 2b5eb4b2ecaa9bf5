import { cellsOf, type Exported, exportColumns } from './columns.ts'
import { csv, plainCsv } from './csv.ts'

const tableOf = (rows: readonly Exported[]) => [exportColumns.map(({ name }) => name), ...rows.map(cellsOf)]

/** Figures as CSV, in the order given. A sentence whose text is not there stays empty. */
export const figuresCsv = (rows: readonly Exported[]): string => csv(tableOf(rows))

/** The same for programs: what a spreadsheet must be kept from is left as it is. */
export const figuresPlainCsv = (rows: readonly Exported[]): string => plainCsv(tableOf(rows))

/** The full records of figures, with the id of the dataset that they are of. */
export const figuresJson = (dataset: string, rows: readonly Exported[]): string =>
  `${JSON.stringify({ dataset, figures: rows.map(({ figure }) => figure) }, undefined, 2)}\n`
