import { matrixTable } from '../chart-tables.ts'
import { MatrixTable, matrixPlaces } from '../matrix-table.tsx'
import type { ChartFormModule } from './form.ts'

/** Indicators × places, the numbers as written. */
export const matrix: ChartFormModule = {
  View: ({ model }) => <MatrixTable model={model} />,
  table: ({ model, text, lang }) => matrixTable(model, matrixPlaces(model), text, lang),
}
