import { useCallback, useMemo } from 'react'
import type { Collection } from '../../../../../compare/collection.ts'
import { readColours } from '../../../../charts/drawing/colours.ts'
import { pointsSvg } from '../../../../charts/drawing/points/points-canvas.tsx'
import { stripHeight, stripOption } from '../../../../charts/drawing/points/strip-option.ts'
import type { PicturePanel } from '../../../../charts/picture/svg-chart.ts'
import { saidPanel } from '../../../../charts/words/verdict-words.ts'
import { regionName, useBilingual, useLanguage, useText } from '../../../../i18n/use-text.ts'
import { placeOf, whenWords } from '../../../../marks/figure-words.ts'
import { panelScales } from '../../../../marks/panel-scales.ts'
import { largestFirst } from '../../../../marks/series.ts'
import { originLine } from '../../../../take/sharing/origin-line.ts'
import { Empty } from '../../../../ui/controls/empty.tsx'
import styles from '../../main/main-chart.module.css'
import { captionOf, lonePanelWords } from '../../model/caption.ts'
import { heldBack } from '../../model/indicator-model.ts'
import { togetherIn } from '../../model/use-model.ts'
import { useCompact } from '../../use-compact.ts'
import type { ChartFormModule, FormInput, FormProps, FormVoice } from '../form.ts'
import { LeftOut } from '../parts/left-out.tsx'
import { useBrush } from '../parts/use-brush.tsx'
import { WithRail } from '../parts/with-rail.tsx'

import { among, leftOut, type Strip, standing, stripPoints, stripsOf } from './strip-model.ts'
import { StripView } from './strip-view.tsx'

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
  const left = leftOut(strips, indicator)
  return (
    <WithRail model={model} figures={figures} first={first?.id}>
      {({ onActive }) => (
        <>
          <p className={styles.note}>
            {words.note} {controls}
          </p>
          {strips.length === 0 && (
            <Empty
              {...(heldBack(indicator).size > 0
                ? text.charts.empty
                : { title: model.asked.chosen ? words.noneChosen : words.noneTitle, hint: words.noneHint })}
            />
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
                      : lonePanelWords(row.group, text, lang)
                  }
                  label={text.charts.chartLabel(say(indicator.indicator))}
                  onActive={onActive}
                  brushing={isHeld}
                  onSelected={onSelected}
                />
              )
            )
          })}
          <LeftOut figures={left} why={words.left} />
        </>
      )}
    </WithRail>
  )
}

/** What is said of a strip, with which one it is: 2025 and the goals of 2030 each have their own. */
function saidOf({ group }: Strip, words: string, { text, lang }: Pick<FormInput, 'text' | 'lang'>): string {
  const about = lonePanelWords(group, text, lang)
  return about === '' ? words : `${about}${text.terms.colon}${words}`
}

/** How the named places stand among all, or why that is not told, strip by strip. */
function standingWords(strips: readonly Strip[], { c, ...voice }: FormVoice & { c: Collection }): string[] {
  return strips.flatMap((row) => {
    const stands = standing(c, row, voice)
    const told = row.named.flatMap((one) => stands.of(one) ?? [])
    return [among(c, row, voice), ...(stands.why === undefined ? [] : [stands.why]), ...told]
      .filter((words) => words !== voice.text.charts.strip.notRanked)
      .map((words) => saidOf(row, words, voice))
  })
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
    const look = { colours: readColours(), lang }
    const panels = strips.flatMap((row, at): PicturePanel[] => {
      const scale = scales[at]
      if (!scale) return []
      const option = stripOption(stripPoints(c, row, { text, lang, together }), scale, look)
      const height = stripHeight(row.named.length)
      const head =
        groups.length > 1
          ? captionOf(c, row.group, groups, text, lang).said
          : lonePanelWords(row.group, text, lang)
      const caption = [head, saidPanel(row.verdict, { c, text, lang, say })]
        .filter((part) => part !== '')
        .join(text.charts.head.separator)
      const svg = (width: number) => pointsSvg(option, width, height)
      return [{ caption, scale: undefined, rows: [], drawing: { height, svg } }]
    })
    const left = leftOut(strips, indicator).map(
      (figure) => `${placeOf(c, figure, lang, text)} ${figure.quote} ${whenWords(figure, text)}`,
    )
    const { note, left: why } = text.charts.strip
    const notes = [
      note,
      ...standingWords(strips, { c, text, lang, together }),
      ...(left.length > 0 ? [`${why}${text.terms.colon}${left.join(text.terms.joint)}`] : []),
    ]
    return { panels, notes }
  },
  // Every tick is a number of a report.
  figures: ({ model, indicator }) =>
    stripsOf(model.collection, model.asked, model.passing, indicator.indicator.id).flatMap(({ all }) => all),
  said: ({ model, indicator, text, lang, say }) => {
    const c = model.collection
    const together = togetherIn(model, indicator.stated)
    return stripsOf(c, model.asked, model.passing, indicator.indicator.id).flatMap((row) => {
      const verdict = saidPanel(row.verdict, { c, text, lang, say })
      return [saidOf(row, verdict, { text, lang }), ...standingWords([row], { c, text, lang, together })]
    })
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
            whenWords(figure, text),
          ]
        }),
      ),
      foot: [originLine(c, text)],
    }
  },
}
