import { lazy, Suspense } from 'react'
import type { Figure } from '../../../contract/figure.ts'
import { Passage } from '../words/passage.tsx'

/** Tables are rare: what shows them comes when one is opened. */
const RowsTable = lazy(() => import('./rows-table.tsx').then((module) => ({ default: module.RowsTable })))

/** The row that a figure stands in, under the heads of its table, its cell marked. `text`: the raw text of its source. */
export function FigureRows({ figure, text }: { figure: Figure; text: string }) {
  return (
    <Suspense fallback={null}>
      <RowsTable
        text={text}
        rows={figure.context}
        heads={figure.context.length - 1}
        cell={(span) => <Passage text={text} spans={[span]} current={figure} />}
      />
    </Suspense>
  )
}
