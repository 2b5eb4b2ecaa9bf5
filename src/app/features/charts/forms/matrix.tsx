import { matrixTable } from '../save/chart-tables.ts'
import type { ChartFormModule } from './form.ts'
import { MatrixTable, matrixPlaces } from './parts/matrix-table.tsx'

/** Indicators × places, the numbers as written. */
export const matrix: ChartFormModule = {
  View: ({ model }) => <MatrixTable model={model} />,
  table: ({ model, text, lang }) => matrixTable(model, matrixPlaces(model), text, lang),
}
