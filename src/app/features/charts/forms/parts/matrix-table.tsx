import { useState } from 'react'
import { wordingOf } from '../../../../../compare/fair/wording.ts'
import type { Figure } from '../../../../../contract/figure.ts'
import type { Region } from '../../../../../contract/region.ts'
import type { Indicator } from '../../../../../contract/taxonomy.ts'
import { setWords } from '../../../../charts/words/verdict-words.ts'
import { useReasons } from '../../../../i18n/use-reasons.ts'
import { regionName, useBilingual, useLanguage, useText } from '../../../../i18n/use-text.ts'
import { whenWords } from '../../../../marks/figure-words.ts'
import { change } from '../../../../state/store.ts'
import { Button } from '../../../../ui/controls/button.tsx'
import { openFigure } from '../../../../ui/dialogs/open-figure.ts'
import { display } from '../../../../ui/display.ts'
import { PlaceDot } from '../../../../ui/places/place-dot.tsx'
import { usePrinting } from '../../../../ui/use-printing.ts'
import { MarkedChinese } from '../../../../ui/words/marked-chinese.tsx'
import { QuoteNumber } from '../../../../ui/words/quote-number.tsx'
import { asWritten } from '../../../../ui/words/quote-parts.ts'
import { VerdictMark } from '../../../../ui/words/verdict-mark.tsx'
import { statedIn } from '../../model/matrix-model.ts'
import { judged } from '../../model/panels.ts'
import type { ChartsModel } from '../../model/use-model.ts'
import styles from './matrix-table.module.css'

const mostRows = 24
const mostInCell = 2

interface CellProps {
  model: ChartsModel
  figures: readonly Figure[]
  regionId: string
  indicatorId: string
  /** Whether the numbers of the row go by several names: then each says its own. */
  named: boolean
}

function Cell({ model, figures, regionId, indicatorId, named }: CellProps) {
  const text = useText()
  const lang = useLanguage()
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
          <span className={styles.when}>{whenWords(figure, text)}</span>
          {named && (
            <span className={styles.scope} lang="zh">
              {display(figure.label)}
            </span>
          )}
        </button>
      ))}
      {rest > 0 && (
        <Button look="text" onClick={() => change({ indicators: [indicatorId], form: 'bars' })}>
          {text.charts.matrix.more(String(rest))}
        </Button>
      )}
    </td>
  )
}

/** Whether the numbers of a row may be read against each other, shortly; the whole is one hover away, and on the indicator's own chart. */
function RowVerdict({ model, figures }: { model: ChartsModel; figures: readonly Figure[] }) {
  const text = useText()
  const lang = useLanguage()
  const say = useReasons()
  const verdict = judged(model.collection, figures)
  if (new Set(figures.map(({ regionId }) => regionId)).size < 2) return null
  const { mark, clauses } = setWords(verdict, { c: model.collection, text, lang, say })
  return (
    <span className={styles.when} title={clauses.join(text.terms.pause)}>
      {mark ? <VerdictMark verdict={mark} /> : text.charts.matrix.axes(String(verdict.panels.length))}
    </span>
  )
}

/** What a number says it is, for a comparison: its name, of whom, per what, and whether it is an average over years. */
function sayingOf(figure: Figure): string {
  const { noun, per, frequency, classes } = wordingOf(figure)
  return [noun, per, frequency, ...[...classes].flat()].join(' ')
}

interface RowProps {
  model: ChartsModel
  indicator: Indicator
  places: readonly Region[]
}

/** One indicator over the places. */
function Row({ model, indicator, places }: RowProps) {
  const say = useBilingual()
  const cells = places.map(({ id }) => statedIn(model, indicator.id, id))
  const figures = cells.flat()
  const named = new Set(figures.map(sayingOf)).size > 1
  return (
    <tr data-main={indicator.id === model.shown[0]}>
      <th scope="row" className={styles.indicator}>
        <button type="button" onClick={() => change({ indicators: [indicator.id], form: 'bars' })}>
          {say(indicator)}
        </button>
        <RowVerdict model={model} figures={figures} />
      </th>
      {places.map(({ id }, at) => (
        <Cell
          key={id}
          model={model}
          figures={cells[at] ?? []}
          regionId={id}
          indicatorId={indicator.id}
          named={named}
        />
      ))}
    </tr>
  )
}

/** So many places stand side by side on a sheet of paper; the others follow below. */
const mostOnSheet = 8

const sheetsOf = (places: readonly Region[]): (readonly Region[])[] =>
  places.flatMap((_, at) => (at % mostOnSheet === 0 ? [places.slice(at, at + mostOnSheet)] : []))

/**
 * What the matrix holds: the drawn indicators first, then the others that the places state. Places that the reader chose
 * keep their order; of all places those come first that state what is drawn, so that a narrow page does not begin with silence.
 */
export function matrixPlaces({ collection, asked, shown, rows }: ChartsModel): {
  indicators: readonly Indicator[]
  placeIds: readonly string[]
} {
  const chosen = shown.flatMap((id) => collection.indicator(id) ?? [])
  const others = rows.map((row) => row.indicator).filter(({ id }) => !shown.includes(id))
  // Without a choice, a column for every place that says nothing would bury those that do.
  const stating = new Set(rows.flatMap((row) => row.stated))
  const drawn = new Set(rows.flatMap((row) => (shown.includes(row.indicator.id) ? row.stated : [])))
  const silent = (id: string) => Number(!drawn.has(id))
  const placeIds = asked.chosen
    ? asked.regionIds
    : asked.regionIds.filter((id) => stating.has(id)).sort((a, b) => silent(a) - silent(b))
  return { indicators: [...chosen, ...others], placeIds }
}

/** Indicators × places: the numbers as written, each a way to its sentence; an empty cell is silence. */
export function MatrixTable({ model }: { model: ChartsModel }) {
  const text = useText()
  const lang = useLanguage()
  const words = text.charts.matrix
  const [opened, setAll] = useState(false)
  const printing = usePrinting()
  const all = printing || opened
  const { collection } = model
  const { indicators: whole, placeIds } = matrixPlaces(model)
  const indicators = whole.slice(0, all ? undefined : mostRows)
  const places = placeIds.flatMap((id) => collection.region(id) ?? [])
  return (
    <div>
      <p className={styles.note}>{words.note}</p>
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
                <Row key={indicator.id} model={model} indicator={indicator} places={shownPlaces} />
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
