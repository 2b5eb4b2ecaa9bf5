import { useCallback, useMemo } from 'react'
import type { Collection } from '../../../../compare/collection.ts'
import { comparablePlaces } from '../../../../compare/comparable.ts'
import type { AxisGroup } from '../../../../compare/fair/axis.ts'
import { comparableCore } from '../../../../compare/fair/core.ts'
import { type PanelVerdict, setVerdictOf } from '../../../../compare/fair/set-verdict.ts'
import { plainestByPlace } from '../../../../compare/quality.ts'
import { statementsOf } from '../../../../compare/told/coverage.ts'
import type { Figure } from '../../../../contract/figure.ts'
import { readColours, useColours } from '../../../charts/drawing/colours.ts'
import { PointsCanvas, pointsSvg } from '../../../charts/drawing/points-canvas.tsx'
import { type StripPoint, stripHeight, stripOption } from '../../../charts/drawing/points-option.ts'
import type { PicturePanel } from '../../../charts/picture/svg-chart.ts'
import { useRoving } from '../../../charts/rows/use-roving.ts'
import { VerdictLine } from '../../../charts/words/verdict-line.tsx'
import { saidPanel } from '../../../charts/words/verdict-words.ts'
import { lastAnswers } from '../../../data/last-answers.ts'
import { regionName, useBilingual, useLanguage, useText } from '../../../i18n/use-text.ts'
import { metaOf, placeOf, yearWords } from '../../../marks/figure-words.ts'
import { panelScales } from '../../../marks/panel-scales.ts'
import type { Scale } from '../../../marks/scale.ts'
import { largestFirst, markOf } from '../../../marks/series.ts'
import { originLine } from '../../../sharing/origin-line.ts'
import { Empty } from '../../../ui/controls/empty.tsx'
import { openFigure } from '../../../ui/dialogs/open-figure.ts'
import { PlaceDot } from '../../../ui/places/place-dot.tsx'
import { useTogether } from '../../../ui/places/together.ts'
import { MarkedChinese } from '../../../ui/words/marked-chinese.tsx'
import { QuoteNumber } from '../../../ui/words/quote-number.tsx'
import { asWritten } from '../../../ui/words/quote-parts.ts'
import styles from '../main/main-chart.module.css'
import { captionOf, lonePanelWords } from '../model/caption.ts'
import { letThrough, type Passing } from '../model/indicator-model.ts'
import type { Asked } from '../model/places.ts'
import { type ChartsModel, togetherIn } from '../model/use-model.ts'
import { useCompact } from '../use-compact.ts'
import type { ChartFormModule, FormProps, FormVoice } from './form.ts'
import { useBrush } from './parts/use-brush.tsx'
import { WithRail } from './parts/with-rail.tsx'
import strip from './strip.module.css'

/** Without a choice so many places have a row of their own; of more the reader chooses. */
const mostNamed = 16
/** Of fewer places nothing is said of how one stands among them. */
const leastCounted = 5

/** One strip: all places on one axis, and of them those with a row of their own, the largest first. */
interface Strip {
  group: AxisGroup
  verdict: PanelVerdict
  /** One figure a place. */
  all: readonly Figure[]
  named: readonly Figure[]
}

/** The strips of a measure over all places of the collection that get a card, whoever was chosen. */
const stripsOf = lastAnswers(
  (c: Collection, asked: Asked, passing: Passing, indicatorId: string): Strip[] => {
    const all = comparablePlaces(c).flatMap(({ id }) => statementsOf(c, indicatorId, id))
    return setVerdictOf(c, letThrough(c, all, passing)).panels.flatMap((verdict): Strip[] => {
      const { group } = verdict
      const places = plainestByPlace(group.figures)
      if (places.length < 2) return []
      const own = asked.chosen
        ? places.filter(({ regionId }) => regionId !== undefined && asked.regionIds.includes(regionId))
        : places.length <= mostNamed
          ? places
          : []
      return asked.chosen && own.length === 0
        ? []
        : [{ group, verdict, all: places, named: largestFirst(own) }]
    })
  },
)

function pointsOf(
  c: ChartsModel['collection'],
  { all, named }: Strip,
  { text, lang, together }: FormVoice,
): StripPoint[] {
  const rows = new Set(named)
  const point = (figure: Figure): StripPoint => ({
    id: figure.id,
    value: figure.value,
    colour: markOf(c, figure, together).colour,
    isOpen: figure.bound !== 'exact' || figure.valueMax !== undefined || figure.kind === 'target',
    ...(rows.has(figure) ? { name: `${placeOf(c, figure, lang, text)} ${figure.quote}` } : {}),
  })
  return [...named.map(point), ...all.filter((figure) => !rows.has(figure)).map(point)]
}

/** How a place stands among those that compare with it without a caution; nothing where they are few. */
function standing(
  c: ChartsModel['collection'],
  { group }: Strip,
  { text, lang }: FormVoice,
): (figure: Figure) => string | undefined {
  const core = plainestByPlace(comparableCore(c, group.figures))
  return (figure) => {
    if (core.length < leastCounted || !core.includes(figure)) return undefined
    const count = (test: (value: number) => boolean) => String(core.filter(({ value }) => test(value)).length)
    const place = placeOf(c, figure, lang, text)
    const { stands } = text.charts.strip
    return stands(
      place,
      String(core.length),
      count((value) => value < figure.value),
      count((value) => value > figure.value),
      String(core.filter((other) => other !== figure && other.value === figure.value).length),
    )
  }
}

interface StripViewProps {
  model: ChartsModel
  row: Strip
  scale: Scale
  caption: string
  onActive: (id: string, by: 'pointer' | 'focus') => void
  label: string
  brushing: boolean
  onSelected: (ids: string[]) => void
}

function StripView({ model, row, scale, caption, onActive, label, brushing, onSelected }: StripViewProps) {
  const c = model.collection
  const text = useText()
  const lang = useLanguage()
  const together = useTogether()
  const colours = useColours()
  const compact = useCompact()
  const option = useMemo(
    () => stripOption(pointsOf(c, row, { text, lang, together }), scale, { colours, lang, compact }),
    [c, row, scale, text, lang, together, colours, compact],
  )
  const stands = useMemo(() => standing(c, row, { text, lang, together }), [c, row, text, lang, together])
  const point = useCallback((id: string) => onActive(id, 'pointer'), [onActive])
  const roving = useRoving(row.named.length, (index) => {
    const figure = row.named[index]
    if (figure) onActive(figure.id, 'focus')
  })
  return (
    <div className={strip.strip}>
      {caption !== '' && <p className={styles.panelVerdict}>{caption}</p>}
      <VerdictLine verdict={row.verdict} className={styles.panelVerdict} />
      <PointsCanvas
        option={option}
        height={stripHeight(row.named.length)}
        brush={brushing ? 'lineX' : undefined}
        onPoint={point}
        onOpen={openFigure}
        onSelected={onSelected}
      />
      <ol className={strip.list} aria-label={label}>
        {row.named.map((figure, at) => (
          <li key={figure.id} className={strip.row} onPointerEnter={() => onActive(figure.id, 'pointer')}>
            <button
              type="button"
              className={strip.open}
              aria-label={[placeOf(c, figure, lang, text), asWritten(figure), figure.label].join(
                text.terms.joint,
              )}
              onClick={() => openFigure(figure.id)}
              {...roving.item(at)}
            >
              {figure.regionId !== undefined && <PlaceDot regionId={figure.regionId} />}
              <MarkedChinese text={placeOf(c, figure, lang, text)} />
              <QuoteNumber figure={figure} size="table" />
            </button>
            <span className={strip.meta}>{metaOf(c, figure, text)}</span>
            <span className={strip.stands}>
              <MarkedChinese text={stands(figure) ?? ''} />
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}

function View({ model, indicator }: FormProps) {
  const text = useText()
  const lang = useLanguage()
  const say = useBilingual()
  const words = text.charts.strip
  const c = model.collection
  const strips = stripsOf(c, model.asked, model.passing, indicator.indicator.id)
  const { isHeld, onSelected, controls } = useBrush(
    c,
    useCallback((id: string) => c.figure(id)?.regionId, [c]),
  )
  const groups = strips.map(({ group }) => group)
  const compact = useCompact()
  const scales = useMemo(
    () =>
      panelScales(
        c,
        strips.map(({ group }) => group),
        'bars',
        compact ? 2 : 4,
      ),
    [c, strips, compact],
  )
  const figures = strips.flatMap(({ all }) => all)
  const first = strips[0]?.named[0] ?? figures[0]
  return (
    <WithRail model={model} figures={figures} first={first?.id}>
      {({ onActive }) => (
        <>
          <p className={styles.note}>
            {words.note} {controls}
          </p>
          {strips.length === 0 && (
            <Empty title={model.asked.chosen ? words.noneChosen : words.noneTitle} hint={words.noneHint} />
          )}
          {strips.map((row, at) => {
            const scale = scales[at]
            return (
              scale && (
                <StripView
                  key={row.group.figures[0]?.id}
                  model={model}
                  row={row}
                  scale={scale}
                  caption={
                    groups.length > 1
                      ? captionOf(c, row.group, groups, text, lang).said
                      : lonePanelWords(row.group, text)
                  }
                  label={text.charts.chartLabel(say(indicator.indicator))}
                  onActive={onActive}
                  brushing={isHeld}
                  onSelected={onSelected}
                />
              )
            )
          })}
        </>
      )}
    </WithRail>
  )
}

/** Where one place stands among all that state the measure. */
export const stripForm: ChartFormModule = {
  View,
  picture: ({ model, indicator, text, lang, say }) => {
    const c = model.collection
    const strips = stripsOf(c, model.asked, model.passing, indicator.indicator.id)
    const groups = strips.map(({ group }) => group)
    const together = togetherIn(model, indicator.stated)
    const scales = panelScales(c, groups, 'bars')
    const look = { colours: readColours(), lang, compact: false }
    const panels = strips.flatMap((row, at): PicturePanel[] => {
      const scale = scales[at]
      if (!scale) return []
      const option = stripOption(pointsOf(c, row, { text, lang, together }), scale, look)
      const height = stripHeight(row.named.length)
      const head =
        groups.length > 1 ? captionOf(c, row.group, groups, text, lang).said : lonePanelWords(row.group, text)
      const caption = [head, saidPanel(row.verdict, { c, text, lang, say })]
        .filter((part) => part !== '')
        .join(text.charts.head.separator)
      const svg = (width: number) => pointsSvg(option, width, height)
      return [{ caption, scale: undefined, rows: [], drawing: { height, svg } }]
    })
    return { panels, notes: [text.charts.strip.note] }
  },
  table: ({ model, indicator, text, lang }) => {
    const c = model.collection
    const words = text.charts.table
    return {
      caption: indicator.indicator[lang],
      head: [words.place, words.written, words.scope, words.level, words.year],
      rows: stripsOf(c, model.asked, model.passing, indicator.indicator.id).flatMap(({ all }) =>
        largestFirst(all).map((figure) => {
          const region = c.region(figure.regionId)
          return [
            region ? regionName(region, lang) : text.terms.unknownPlace,
            figure.quote,
            figure.label,
            region ? text.terms.levels[region.level] : '',
            yearWords(figure, text) ?? words.dash,
          ]
        }),
      ),
      foot: [originLine(c, text)],
    }
  },
}
