import { lazy, Suspense, useState } from 'react'
import { useText } from '../../../i18n/use-text.ts'
import { TitledDialog } from '../../../ui/dialogs/titled-dialog.tsx'
import form from '../forms/form-switch.module.css'
import type { IndicatorModel } from '../model/indicator-model.ts'
import type { ChartsModel } from '../model/use-model.ts'

const Citation = lazy(() => import('./chart-citation.tsx'))

/** The main chart as a citation: its numbers with their articles, its references, a way back. */
export function ChartCite({ model, indicator }: { model: ChartsModel; indicator: IndicatorModel }) {
  const text = useText()
  const words = text.charts.cite
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className={form.option} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {words.open}
      </button>
      <TitledDialog open={open} onClose={() => setOpen(false)} title={words.title} close={words.close}>
        <Suspense>
          <Citation model={model} indicator={indicator} />
        </Suspense>
      </TitledDialog>
    </>
  )
}
