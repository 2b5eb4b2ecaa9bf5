import { useMemo, useState } from 'react'
import { BarRows } from '../../../charts/rows/bar-rows.tsx'
import { Excerpt } from '../../../charts/words/excerpt.tsx'
import { VerdictLine } from '../../../charts/words/verdict-line.tsx'
import { sourceIdsOf } from '../../../data/texts/source-ids.ts'
import { useTexts } from '../../../data/texts/use-texts.ts'
import { regionName, useBilingual, useLanguage, useText } from '../../../i18n/use-text.ts'
import { panelScales } from '../../../marks/panel-scales.ts'
import { largestFirst, marksOf } from '../../../marks/series.ts'
import { change } from '../../../state/store.ts'
import { useTogether } from '../../../ui/places/together.ts'
import { MarkedChinese } from '../../../ui/words/marked-chinese.tsx'
import { PanelCaption } from '../main/panel-caption.tsx'
import { lonePanelWords } from '../model/caption.ts'
import type { IndicatorModel } from '../model/indicator-model.ts'
import { judged, panelsOf } from '../model/panels.ts'
import { type ChartsModel, togetherIn } from '../model/use-model.ts'
import styles from './small-panel.module.css'

const mostRows = 12
const mostNames = 8

/** One small multiple: an indicator with its own scale, at most twelve rows, and the sentence of one of them. */
export function SmallPanel({ model, indicator }: { model: ChartsModel; indicator: IndicatorModel }) {
  const text = useText()
  const lang = useLanguage()
  const say = useBilingual()
  const [pointed, setPointed] = useState<string | undefined>()
  const { collection } = model
  const { figures, stated } = indicator
  // A place keeps on one screen the pigment that the main chart gives it; who is not in that is plain.
  const main = useTogether()
  const together = useMemo(
    () => (model.asked.chosen ? togetherIn(model, stated) : main),
    [model, stated, main],
  )
  const verdict = judged(collection, figures)
  const groups = useMemo(() => {
    let room = mostRows
    const drawn = panelsOf(collection, figures).flatMap((group) => {
      const shown = largestFirst(group.figures).slice(0, room)
      room -= shown.length
      return shown.length > 0 ? [{ ...group, figures: shown }] : []
    })
    // Of what is shown: five years' totals that are not there would make slivers of the years.
    const scales = panelScales(collection, drawn, 'bars', 2)
    return drawn.map((group, at) => ({
      ...group,
      marks: marksOf(collection, group.figures, together),
      scale: group.figures.length > 1 ? scales[at] : undefined,
    }))
  }, [collection, figures, together])
  const active = collection.figure(pointed ?? groups[0]?.marks[0]?.id ?? '')
  const region = collection.region(active?.regionId)
  const [source] = sourceIdsOf(collection, [active])
  const texts = useTexts(source === undefined ? [] : [source])
  const hidden = figures.length - groups.reduce((sum, group) => sum + group.marks.length, 0)
  const missing = [...indicator.mentioned.map((row) => row.regionId), ...indicator.silent].flatMap((id) => {
    const region = collection.region(id)
    return region ? [regionName(region, lang, 'short')] : []
  })
  const title = say(indicator.indicator)
  const rest = missing.length - mostNames
  return (
    <article className={styles.panel}>
      <header className={styles.head}>
        <h3 className={styles.title}>
          <button
            type="button"
            title={text.charts.panels.makeMain(title)}
            onClick={() => change({ indicators: [indicator.indicator.id] })}
          >
            {title}
          </button>
        </h3>
        <span className={styles.count}>
          {stated.length}/{indicator.asked}
        </span>
      </header>
      <VerdictLine verdict={verdict} className={styles.verdict} />
      {groups.map((group) => (
        <div key={group.figures[0]?.id} className={styles.group}>
          {groups.length > 1 ? (
            <PanelCaption group={group} groups={groups} />
          ) : (
            <p className={styles.note}>{lonePanelWords(group, text, lang)}</p>
          )}
          <BarRows
            marks={group.marks}
            scale={group.scale}
            form="bars"
            size="panel"
            label={text.charts.chartLabel(title)}
            active={pointed}
            onActive={setPointed}
          />
        </div>
      ))}
      {hidden > 0 && <p className={styles.note}>{text.charts.more(String(hidden))}</p>}
      {figures.length === 0 && <p className={styles.note}>{text.charts.panels.noFigures}</p>}
      {active && (
        <p className={styles.sentence}>
          {/* The row right above it may be another's. */}
          {region && (
            <span className={styles.whose}>
              {regionName(region, lang, 'short')}
              {text.terms.colon}
            </span>
          )}
          <Excerpt
            quiet
            figure={active}
            raw={source === undefined ? undefined : texts.of(source)}
            around={{ before: 14, after: 24 }}
          />
        </p>
      )}
      {missing.length > 0 && (
        <p className={styles.note}>
          {text.charts.panels.none}
          <MarkedChinese text={missing.slice(0, mostNames).join(text.charts.panels.between)} />
          {rest > 0 && text.charts.panels.between + text.charts.morePlaces(String(rest))}
        </p>
      )}
    </article>
  )
}
