import { useCallback, useMemo, useState } from 'react'
import { isOfOneTime } from '../../../../../compare/told/crossing.ts'
import type { Figure } from '../../../../../contract/figure.ts'
import { readColours, useColours } from '../../../../charts/drawing/colours.ts'
import { PointsCanvas, pointsSvg } from '../../../../charts/drawing/points/points-canvas.tsx'
import { scatterOption } from '../../../../charts/drawing/points/scatter-option.ts'
import { VerdictLine } from '../../../../charts/words/verdict-line.tsx'
import { sourceIdsOf } from '../../../../data/texts/source-ids.ts'
import { useTexts } from '../../../../data/texts/use-texts.ts'
import { useLanguage, useText } from '../../../../i18n/use-text.ts'
import { placeOf, whenWords } from '../../../../marks/figure-words.ts'
import { originLine } from '../../../../take/sharing/origin-line.ts'
import { Empty } from '../../../../ui/controls/empty.tsx'
import { openFigure } from '../../../../ui/dialogs/open-figure.ts'
import { useTogether } from '../../../../ui/places/together.ts'
import { MarkedChinese } from '../../../../ui/words/marked-chinese.tsx'
import styles from '../../main/main-chart.module.css'
import { Rail } from '../../main/rail.tsx'
import { heldBack } from '../../model/indicator-model.ts'
import { togetherIn } from '../../model/use-model.ts'
import type { ChartFormModule, FormProps } from '../form.ts'
import { PointsTable } from '../parts/points-table.tsx'
import { SecondPicker } from '../parts/second.tsx'
import { useBrush } from '../parts/use-brush.tsx'

import {
  apartWords,
  axisNames,
  axisVerdicts,
  crossingsOf,
  headsOf,
  onlyWords,
  scatterPoints,
  secondOf,
  seconds,
} from './scatter-model.ts'
import { crossed, saidOf, titleOf } from './scatter-words.ts'

const height = 420

function View({ model, indicator }: FormProps) {
  const text = useText()
  const lang = useLanguage()
  const together = useTogether()
  const colours = useColours()
  const words = text.charts.two
  const c = model.collection
  const options = useMemo(() => seconds(model, indicator), [model, indicator])
  const second = useMemo(() => secondOf(model, options), [model, options])
  const { points: found, apart } = useMemo(() => crossingsOf(c, indicator, second), [c, indicator, second])
  const points = useMemo(
    () => scatterPoints(model, found, { text, lang, together }),
    [model, found, text, lang, together],
  )
  const heads = useMemo(
    () => headsOf(model.collection, found, indicator, second, lang),
    [model, found, indicator, second, lang],
  )
  const { x, y } = useMemo(() => axisNames(c, found, heads, text), [c, found, heads, text])
  const option = useMemo(
    () => scatterOption(points, { x, y }, { colours, lang }, text.terms.joint),
    [points, x, y, colours, lang, text],
  )
  const [pointed, setPointed] = useState<{ id: string; figure?: string } | undefined>()
  const point = useCallback((id: string) => setPointed({ id }), [])
  const current = found.find(({ regionId }) => regionId === pointed?.id) ?? found[0]
  const texts = useTexts(sourceIdsOf(c, [current?.x, current?.y]))
  const { isHeld, onSelected, controls } = useBrush(
    c,
    useCallback((id: string) => id, []),
  )
  const open = useCallback(
    (regionId: string) => {
      const at = found.find((point) => point.regionId === regionId)
      if (at) openFigure(at.x.id)
    },
    [found],
  )
  const axes = useMemo(() => axisVerdicts(c, found), [c, found])
  const left = apartWords(model, apart, { text, lang })
  return (
    <div className={styles.body}>
      <div className={styles.charts}>
        <div className={styles.note}>
          <SecondPicker
            model={model}
            main={indicator.indicator.id}
            second={second}
            options={options}
            label={words.label}
          />{' '}
          {words.note} {controls}
        </div>
        {axes.map((axis, at) => {
          const of = at === 0 ? x : y
          return <VerdictLine key={of} of={of} verdict={axis} className={styles.panelVerdict} />
        })}
        {!found.every(isOfOneTime) && <p className={styles.note}>{words.times}</p>}
        {found.length > 1 && <p className={styles.note}>{words.sizes}</p>}
        {found.length < 2 && (
          <Empty
            {...(second && heldBack(indicator).size + heldBack(second).size > 0
              ? text.charts.empty
              : {
                  title: second ? words.noneTitle : words.chooseTitle,
                  hint: second ? words.noneHint : words.chooseHint,
                })}
          />
        )}
        {found.length > 1 && (
          <>
            <PointsCanvas
              option={option}
              height={height}
              brush={isHeld ? 'rect' : undefined}
              onPoint={point}
              onOpen={open}
              onSelected={onSelected}
            />
            <PointsTable
              points={found}
              heads={heads}
              active={current?.regionId}
              onActive={(id, figure) => setPointed({ id, ...(figure === undefined ? {} : { figure }) })}
            />
          </>
        )}
        {[...(left === undefined ? [] : [left]), ...onlyWords(model, indicator, second, { text, lang })].map(
          (words) => (
            <p key={words} className={styles.note}>
              <MarkedChinese text={words} />
            </p>
          ),
        )}
      </div>
      {found.length > 1 && current && (
        <div className={styles.rails}>
          <Rail figure={current.x} texts={texts} announce={pointed?.figure === current.x.id} label={x} />
          <Rail figure={current.y} texts={texts} announce={pointed?.figure === current.y.id} label={y} />
        </div>
      )}
    </div>
  )
}

/** Two indicators against each other, a point a place, with both sentences. */
export const scatter: ChartFormModule = {
  View,
  figures: (input) => crossed(input).points.flatMap(({ x, y }) => [x, y]),
  title: titleOf,
  said: saidOf,
  picture: (input) => {
    const { model, indicator, text, lang } = input
    const { second, points: found } = crossed(input)
    const together = togetherIn(model, indicator.stated)
    const points = scatterPoints(model, found, { text, lang, together })
    const names = axisNames(
      model.collection,
      found,
      headsOf(model.collection, found, indicator, second, lang),
      text,
    )
    const option = scatterOption(points, names, { colours: readColours(), lang }, text.terms.joint)
    return {
      panels: [
        {
          caption: '',
          scale: undefined,
          rows: [],
          drawing: { height, svg: (width) => pointsSvg(option, width, height) },
        },
      ],
      notes: [text.charts.two.note, ...saidOf(input)],
    }
  },
  table: (input) => {
    const { model, indicator, text, lang } = input
    const c = model.collection
    const { second, points } = crossed(input)
    const words = text.charts.table
    const year = (figure: Figure) => whenWords(figure, text)
    const [first, other] = headsOf(model.collection, points, indicator, second, lang)
    return {
      caption: titleOf(input),
      head: [words.place, first, words.year, words.scope, other, words.year, words.scope],
      rows: points.map(({ x, y }) => [
        placeOf(c, x, lang, text),
        ...[x, y].flatMap((one) => [one.quote, year(one), one.label]),
      ]),
      foot: [...saidOf(input), originLine(c, text)],
    }
  },
}
