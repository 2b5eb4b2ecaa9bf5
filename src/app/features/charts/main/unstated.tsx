import { useState } from 'react'
import { isWithin } from '../../../../text/spans/spans.ts'
import { useCollection } from '../../../data/collection-context.tsx'
import { sourceIdOf } from '../../../data/texts/source-ids.ts'
import { regionName, useLanguage, useText } from '../../../i18n/use-text.ts'
import { placeOf } from '../../../marks/figure-words.ts'
import { change } from '../../../state/store.ts'
import { Button } from '../../../ui/controls/button.tsx'
import { openFigure, openPractice } from '../../../ui/dialogs/open-figure.ts'
import { display } from '../../../ui/display.ts'
import { PlaceDot } from '../../../ui/places/place-dot.tsx'
import { MarkedChinese } from '../../../ui/words/marked-chinese.tsx'
import { QuoteNumber } from '../../../ui/words/quote-number.tsx'
import type { IndicatorModel } from '../model/indicator-model.ts'
import { mentionWords } from '../model/passages.ts'
import type { ChartsModel } from '../model/use-model.ts'
import styles from './unstated.module.css'

const mostNames = 16
/** Numbers of places inside one, at most. */
const mostInside = 4
/** Words of a sentence with a number: far enough to see it. */
const longer = 40

/** A place that names the indicator and gives no number: its words, which open their passage. */
function Mentioned({ row, model }: { row: IndicatorModel['mentioned'][number]; model: ChartsModel }) {
  const collection = useCollection()
  const text = useText()
  const lang = useLanguage()
  const region = collection.region(row.regionId)
  const source = sourceIdOf(collection, row)
  const raw = source === undefined ? undefined : model.texts.of(source)
  if (!region || raw === undefined) return null
  const name = regionName(region, lang)
  const open = () => {
    const practice = collection.practicesOf(row.regionId).find(({ span }) => isWithin(row.span, span))
    if (practice && practice.articleId === row.articleId) openPractice(practice.id)
    else change({ view: 'sources', article: row.articleId })
  }
  return (
    <li className={styles.row}>
      <span className={styles.name}>
        <PlaceDot regionId={row.regionId} />
        <MarkedChinese text={name} />
      </span>
      <span className={styles.note}>
        {row.hasNumber ? text.charts.mentioned.unread : text.charts.mentioned.note}
      </span>
      <button
        type="button"
        className={styles.words}
        aria-label={text.charts.mentioned.open(name)}
        onClick={open}
      >
        <q lang="zh">{display(mentionWords(raw, row.span, row.hasNumber ? longer : undefined))}</q>
      </button>
    </li>
  )
}

/** A place that says nothing itself, while places in it do: their numbers, which open their sentences. */
function Inside({ row: { regionId, figures } }: { row: IndicatorModel['inside'][number] }) {
  const collection = useCollection()
  const text = useText()
  const lang = useLanguage()
  const region = collection.region(regionId)
  if (!region) return null
  const shown = figures.slice(0, mostInside)
  return (
    <li className={styles.row}>
      <span className={styles.name}>
        <PlaceDot regionId={regionId} />
        <MarkedChinese text={regionName(region, lang)} />
      </span>
      <span className={styles.note}>{text.charts.inside.note}</span>
      <span className={styles.inside}>
        {shown.map((figure) => (
          <button key={figure.id} type="button" onClick={() => openFigure(figure.id)}>
            <MarkedChinese text={placeOf(collection, figure, lang, text)} />{' '}
            <QuoteNumber figure={figure} size="table" />
          </button>
        ))}
        {figures.length > mostInside && text.charts.more(String(figures.length - mostInside))}
      </span>
    </li>
  )
}

/** Places of which nothing is told, together, with what that is called and what it means. */
function Names({ ids, label, note }: { ids: readonly string[]; label: string; note: string }) {
  const collection = useCollection()
  const text = useText()
  const lang = useLanguage()
  const [all, setAll] = useState(false)
  if (ids.length === 0) return null
  return (
    <li className={styles.silent}>
      <span>{label}</span>
      {(all ? ids : ids.slice(0, mostNames)).map((id) => {
        const region = collection.region(id)
        return (
          region && (
            <span key={id}>
              <MarkedChinese text={regionName(region, lang)} />
            </span>
          )
        )
      })}
      {ids.length > mostNames && (
        <Button look="text" onClick={() => setAll(!all)}>
          {all ? text.charts.fewer : text.charts.morePlaces(String(ids.length - mostNames))}
        </Button>
      )}
      <span className={styles.reason}>{note}</span>
    </li>
  )
}

/** The places without a number: those that only places in them tell of, those that name the indicator, a row each, and together those that are silent and those without a report. */
export function Unstated({ model, indicator }: { model: ChartsModel; indicator: IndicatorModel }) {
  const text = useText()
  const { inside, mentioned, silent, absent, searched } = indicator
  if (inside.length + mentioned.length + silent.length + absent.length === 0) return null
  return (
    <ul className={styles.list}>
      {inside.map((row) => (
        <Inside key={row.regionId} row={row} />
      ))}
      {mentioned.map((row) => (
        <Mentioned key={row.regionId} row={row} model={model} />
      ))}
      {searched && model.texts.settled && <Names ids={silent} {...text.charts.silent} />}
      <Names ids={absent} {...text.charts.absent} />
    </ul>
  )
}
