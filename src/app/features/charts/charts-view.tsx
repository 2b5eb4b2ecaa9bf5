import { X } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useBilingual, useText } from '../../i18n/use-text.ts'
import { change, clearFilters, useView } from '../../state/store.ts'
import { Button } from '../../ui/controls/button.tsx'
import { Empty } from '../../ui/controls/empty.tsx'
import { IconButton } from '../../ui/controls/icon-button.tsx'
import { Sheet } from '../../ui/dialogs/sheet.tsx'
import { TogetherContext } from '../../ui/places/together.ts'
import { useLater } from '../../ui/use-printing.ts'
import styles from './charts-view.module.css'
import { MainChart } from './main/main-chart.tsx'
import { indicatorModel } from './model/indicator-model.ts'
import { type ChartsModel, togetherIn, useChartsModel } from './model/use-model.ts'
import { Picker } from './picker/picker.tsx'
import { PlacesLine } from './picker/places-line.tsx'
import { SmallMultiples } from './small/small-multiples.tsx'
import { DataTable } from './table/data-table.tsx'
import { useCompact } from './use-compact.ts'

function Nothing({ model }: { model: ChartsModel }) {
  const text = useText()
  const onlyShared = useView((state) => state.onlyShared)
  const { empty, places } = text.charts
  if (model.asked.chosen && model.asked.regionIds.length === 0) {
    const action = (
      <Button look="strong" onClick={() => change({ view: 'regions' })}>
        {places.add}
      </Button>
    )
    return <Empty title={places.noneChosen} hint={places.noneHint} action={action} />
  }
  if (onlyShared && model.asked.chosen) {
    const action = (
      <Button look="strong" onClick={() => change({ onlyShared: false })}>
        {empty.clear}
      </Button>
    )
    return <Empty title={text.charts.picker.noneShared} hint={empty.silentHint} action={action} />
  }
  const action = (
    <Button look="strong" onClick={() => clearFilters()}>
      {empty.clear}
    </Button>
  )
  return <Empty title={empty.title} hint={empty.hint} action={action} />
}

function PickerSheet({ model, title }: { model: ChartsModel; title: string }) {
  const text = useText()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button
        look="edge"
        data-screen
        className={styles.pick}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {text.charts.picker.title} ▾ {title}
      </Button>
      <Sheet open={open} onClose={() => setOpen(false)} title={text.charts.picker.title} look="panel">
        <div className={styles.sheet}>
          <div className={styles.sheetHead}>
            <h2>{text.charts.picker.title}</h2>
            <IconButton label={text.charts.picker.close} onClick={() => setOpen(false)}>
              <X size={18} aria-hidden="true" />
            </IconButton>
          </div>
          <Picker model={model} onPicked={() => setOpen(false)} />
        </div>
      </Sheet>
    </>
  )
}

export { prepare } from './prepare.ts'

const none: readonly string[] = []

/** Charts: pick an indicator, see who states it, whether it compares, and open every number's sentence. */
export default function ChartsView() {
  const model = useChartsModel()
  const compact = useCompact()
  const say = useBilingual()
  const embed = useView((state) => state.embed)
  const { collection, asked, passing, mentions } = model
  const [first] = model.shown
  const indicator = collection.indicator(first)
  const main = indicator && indicatorModel(collection, indicator, asked, passing, mentions)
  // What stands below the first screen is drawn after it.
  const below = useLater(
    useMemo(() => (main ? { model, main } : null), [model, main]),
    null,
  )
  const stated = main?.stated ?? none
  const together = useMemo(() => togetherIn(model, stated), [model, stated])
  const nobody = model.asked.chosen && model.asked.regionIds.length === 0
  return (
    <div className={styles.view} data-embed={embed}>
      {!compact && !embed && (
        <div className={styles.side}>
          <Picker model={model} />
        </div>
      )}
      <div className={styles.content}>
        <TogetherContext value={together}>
          <PlacesLine model={model} stated={stated} />
          {compact && !embed && <PickerSheet model={model} title={main ? say(main.indicator) : ''} />}
          {main && !nobody ? (
            <>
              <MainChart key={main.indicator.id} model={model} indicator={main} />
              {below && !embed && <SmallMultiples model={below.model} />}
              {below && <DataTable model={below.model} indicator={below.main} />}
            </>
          ) : (
            <Nothing model={model} />
          )}
        </TogetherContext>
      </div>
    </div>
  )
}
