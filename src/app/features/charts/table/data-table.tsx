import { useState } from 'react'
import { countedDimensions } from '../../../../contract/dimensions.ts'
import type { Figure } from '../../../../contract/figure.ts'
import { useRoving } from '../../../charts/rows/use-roving.ts'
import { Excerpt } from '../../../charts/words/excerpt.tsx'
import { sourceIdOf, sourceIdsOf } from '../../../data/texts/source-ids.ts'
import { useTexts } from '../../../data/texts/use-texts.ts'
import { periodShown } from '../../../i18n/period.ts'
import { regionName, useLanguage, useText } from '../../../i18n/use-text.ts'
import { isVerbatim, periodBasisOf } from '../../../marks/figure-words.ts'
import { largestFirst } from '../../../marks/series.ts'
import { change } from '../../../state/store.ts'
import { Button } from '../../../ui/controls/button.tsx'
import { CopyTable } from '../../../ui/controls/copy-table.tsx'
import { openFigure } from '../../../ui/dialogs/open-figure.ts'
import { display } from '../../../ui/display.ts'
import { PlaceDot } from '../../../ui/places/place-dot.tsx'
import { usePrinting } from '../../../ui/use-printing.ts'
import { exactValue } from '../../../ui/words/converted.ts'
import { Gloss } from '../../../ui/words/gloss.tsx'
import { MarkedChinese } from '../../../ui/words/marked-chinese.tsx'
import { QuoteNumber } from '../../../ui/words/quote-number.tsx'
import { SectionHead } from '../main/section-head.tsx'
import type { IndicatorModel } from '../model/indicator-model.ts'
import { mentionWords } from '../model/passages.ts'
import type { ChartsModel } from '../model/use-model.ts'
import { indicatorTable, insideWords, unspoken } from '../save/chart-tables.ts'
import styles from './data-table.module.css'

/** So many statements are listed at a time. */
const listedAtOnce = 60

type Stop = ReturnType<ReturnType<typeof useRoving>['item']>

function Place({ model, regionId }: { model: ChartsModel; regionId: string | undefined }) {
  const text = useText()
  const lang = useLanguage()
  const region = model.collection.region(regionId)
  return (
    <th scope="row" className={styles.place}>
      {region && <PlaceDot regionId={region.id} />}{' '}
      <MarkedChinese text={region ? regionName(region, lang) : text.terms.unknownPlace} />
    </th>
  )
}

function Stated(props: { model: ChartsModel; figure: Figure; raw: string | undefined; stop: Stop }) {
  const { model, figure, raw, stop } = props
  const text = useText()
  const lang = useLanguage()
  const level = model.collection.region(figure.regionId)?.level
  const { period } = figure
  return (
    <tr className={styles.stated}>
      <Place model={model} regionId={figure.regionId} />
      <td>
        {period ? periodShown(period, text.terms) : text.charts.table.dash}{' '}
        <span className={styles.second}>
          {[periodBasisOf(figure, text), figure.kind === 'target' && text.terms.kinds.target]
            .filter(Boolean)
            .join(text.terms.dot)}
        </span>
      </td>
      <td className={styles.number}>
        <button type="button" className={styles.open} onClick={() => openFigure(figure.id)} {...stop}>
          <QuoteNumber figure={figure} size="table" />
        </button>
      </td>
      <td className={styles.number}>
        {exactValue(figure, lang)}
        {!countedDimensions.has(figure.dimension) && figure.unit !== '%' && (
          <span className={styles.unit}> {figure.unit}</span>
        )}
      </td>
      <td className={isVerbatim(figure) ? styles.verbatim : styles.scope} title={figure.label}>
        <span lang="zh">{figure.label}</span>{' '}
        <Gloss label={figure.label} planned={figure.kind === 'target'} />
      </td>
      <td>{level === undefined ? '' : text.terms.levels[level]}</td>
      <td className={styles.sentence}>
        <Excerpt quiet figure={figure} raw={raw} around={{ before: 16, after: 24 }} />
      </td>
    </tr>
  )
}

/** The chart's data as a table: every statement, and every place that makes none. */
export function DataTable({ model, indicator }: { model: ChartsModel; indicator: IndicatorModel }) {
  const text = useText()
  const lang = useLanguage()
  const words = text.charts.table
  const { collection } = model
  const figures = largestFirst(indicator.figures)
  const [listed, setListed] = useState(listedAtOnce)
  const printing = usePrinting()
  const drawn = printing ? figures : figures.slice(0, listed)
  const texts = useTexts(sourceIdsOf(collection, drawn))
  const rawOf = (articleId: string) => {
    const source = sourceIdOf(collection, { articleId })
    return source === undefined ? undefined : (texts.of(source) ?? model.texts.of(source))
  }
  const roving = useRoving(drawn.length)
  const without = unspoken(model, indicator, words)
  const rows = figures.length + indicator.inside.length + indicator.mentioned.length + without.length
  const empty = (
    <>
      <td className={styles.number}>{words.dash}</td>
      <td>{words.dash}</td>
      <td />
    </>
  )
  return (
    <section className={styles.section}>
      <SectionHead
        title={words.title}
        note={words.note(String(rows))}
        action={
          <span className={styles.actions}>
            <Button
              look="text"
              onClick={() =>
                change({ view: 'table', where: [`indicator:${indicator.indicator.id}`], query: undefined })
              }
            >
              {words.inData}
            </Button>
            <CopyTable table={() => indicatorTable(model, indicator, text, lang)} />
          </span>
        }
      />
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.place}>
                {words.place}
              </th>
              <th scope="col">{words.year}</th>
              <th scope="col" className={styles.number}>
                {words.written}
              </th>
              <th scope="col" className={styles.number}>
                {words.value}
              </th>
              <th scope="col">{words.scope}</th>
              <th scope="col">{words.level}</th>
              <th scope="col">{words.sentence}</th>
            </tr>
          </thead>
          <tbody>
            {drawn.map((figure, index) => (
              <Stated
                key={figure.id}
                model={model}
                figure={figure}
                raw={rawOf(figure.articleId)}
                stop={roving.item(index)}
              />
            ))}
            {indicator.inside.map(({ regionId, figures: below }) => (
              <tr key={regionId} className={styles.unstated}>
                <Place model={model} regionId={regionId} />
                <td />
                <td className={styles.number}>{text.charts.inside.note}</td>
                {empty}
                <td>{insideWords(collection, below, lang, text)}</td>
              </tr>
            ))}
            {indicator.mentioned.map((row) => (
              <tr key={row.regionId} className={styles.unstated}>
                <Place model={model} regionId={row.regionId} />
                <td />
                <td className={styles.number}>{row.hasNumber ? words.unread : words.noNumber}</td>
                {empty}
                <td className={styles.sentence} lang="zh">
                  {display(mentionWords(rawOf(row.articleId) ?? '', row.span, 40))}
                </td>
              </tr>
            ))}
            {without.map(({ id, said }) => (
              <tr key={id} className={styles.unstated}>
                <Place model={model} regionId={id} />
                <td />
                <td className={styles.number}>{said}</td>
                {empty}
                <td />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {figures.length > drawn.length && (
        <Button look="text" onClick={() => setListed(listed + listedAtOnce)}>
          {text.charts.more(String(figures.length - drawn.length))}
        </Button>
      )}
    </section>
  )
}
