import { useState } from 'react'
import type { Region } from '../../../../../contract/region.ts'
import type { Indicator } from '../../../../../contract/taxonomy.ts'
import { periodShown } from '../../../../i18n/period.ts'
import { regionName, useBilingual, useLanguage, useText } from '../../../../i18n/use-text.ts'
import { change } from '../../../../state/store.ts'
import { Button } from '../../../../ui/controls/button.tsx'
import { CopyTable } from '../../../../ui/controls/copy-table.tsx'
import { openFigure } from '../../../../ui/dialogs/open-figure.ts'
import { PlaceDot } from '../../../../ui/places/place-dot.tsx'
import { usePrinting } from '../../../../ui/use-printing.ts'
import { MarkedChinese } from '../../../../ui/words/marked-chinese.tsx'
import { QuoteNumber } from '../../../../ui/words/quote-number.tsx'
import { asWritten } from '../../../../ui/words/quote-parts.ts'
import { statedIn } from '../../model/matrix-model.ts'
import type { ChartsModel } from '../../model/use-model.ts'
import { matrixTable } from '../../save/chart-tables.ts'
import styles from './matrix-table.module.css'

const mostRows = 24
const mostInCell = 2

function Cell({
  model,
  indicator,
  regionId,
}: {
  model: ChartsModel
  indicator: Indicator
  regionId: string
}) {
  const text = useText()
  const lang = useLanguage()
  const figures = statedIn(model, indicator.id, regionId)
  const region = model.collection.region(regionId)
  const rest = figures.length - mostInCell
  return (
    <td className={styles.cell}>
      {figures.slice(0, mostInCell).map((figure) => (
        <button
          key={figure.id}
          type="button"
          className={styles.number}
          title={figure.label}
          aria-label={`${region ? regionName(region, lang) : ''} ${asWritten(figure)} ${figure.label}`}
          onClick={() => openFigure(figure.id)}
        >
          <QuoteNumber figure={figure} size="table" />
          <span className={styles.when}>
            {[
              figure.period ? periodShown(figure.period, text.terms) : text.terms.unknownYear,
              figure.kind === 'target' ? text.terms.kinds.target : '',
            ]
              .filter((part) => part !== '')
              .join(' ')}
          </span>
        </button>
      ))}
      {rest > 0 && <span className={styles.note}>{text.charts.matrix.more(String(rest))}</span>}
    </td>
  )
}

/** So many places stand side by side on a sheet of paper; the others follow below. */
const mostOnSheet = 8

const sheetsOf = (places: readonly Region[]): (readonly Region[])[] =>
  places.flatMap((_, at) => (at % mostOnSheet === 0 ? [places.slice(at, at + mostOnSheet)] : []))

/** What the matrix holds: the drawn indicators first, then the others that the places state. */
export function matrixPlaces({ collection, asked, shown, rows }: ChartsModel): {
  indicators: readonly Indicator[]
  placeIds: readonly string[]
} {
  const chosen = shown.flatMap((id) => collection.indicator(id) ?? [])
  const others = rows.map((row) => row.indicator).filter(({ id }) => !shown.includes(id))
  // Without a choice, a column for every place that says nothing would bury those that do.
  const stating = new Set(rows.flatMap((row) => row.stated))
  const placeIds = asked.regionIds.filter((id) => asked.chosen || stating.has(id))
  return { indicators: [...chosen, ...others], placeIds }
}

/** Indicators × places: the numbers as written, each a way to its sentence; an empty cell is silence. */
export function MatrixTable({ model }: { model: ChartsModel }) {
  const text = useText()
  const lang = useLanguage()
  const say = useBilingual()
  const words = text.charts.matrix
  const [opened, setAll] = useState(false)
  const printing = usePrinting()
  const all = printing || opened
  const { collection, shown } = model
  const { indicators: whole, placeIds } = matrixPlaces(model)
  const indicators = whole.slice(0, all ? undefined : mostRows)
  const places = placeIds.flatMap((id) => collection.region(id) ?? [])
  return (
    <div>
      <p className={styles.note}>
        {words.note}{' '}
        <CopyTable table={() => matrixTable(model, { indicators: whole, placeIds }, text, lang)} />
      </p>
      {(printing ? sheetsOf(places) : [places]).map((shownPlaces) => (
        <div key={shownPlaces[0]?.id} className={styles.scroll}>
          <table className={styles.table} aria-label={words.title}>
            <thead>
              <tr>
                <th scope="col" className={styles.corner}>
                  {words.indicator}
                </th>
                {shownPlaces.map((region) => (
                  <th key={region.id} scope="col" className={styles.place} title={region.fullName}>
                    <PlaceDot regionId={region.id} size={8} />{' '}
                    <MarkedChinese text={regionName(region, lang, 'short')} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {indicators.map((indicator) => (
                <tr key={indicator.id} data-main={indicator.id === shown[0]}>
                  <th scope="row" className={styles.indicator}>
                    <button
                      type="button"
                      onClick={() => change({ indicators: [indicator.id], form: 'bars' })}
                    >
                      {say(indicator)}
                    </button>
                  </th>
                  {shownPlaces.map((region) => (
                    <Cell key={region.id} model={model} indicator={indicator} regionId={region.id} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
      {whole.length > mostRows && (
        <Button look="text" onClick={() => setAll(!all)}>
          {all ? text.charts.fewer : words.all(String(whole.length))}
        </Button>
      )}
    </div>
  )
}
