import { cellsOf, type Exported, exportColumns } from './columns.ts'
import { csv } from './csv.ts'

/** Figures as CSV, in the order given. A sentence whose text is not there stays empty. */
export const figuresCsv = (rows: readonly Exported[]): string =>
  csv([exportColumns.map(({ name }) => name), ...rows.map(cellsOf)])

/** The full records of figures, with the id of the dataset that they are of. */
export const figuresJson = (dataset: string, rows: readonly Exported[]): string =>
  `${JSON.stringify({ dataset, figures: rows.map(({ figure }) => figure) }, undefined, 2)}\n`
