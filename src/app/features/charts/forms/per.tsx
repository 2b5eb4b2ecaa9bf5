import { useMemo } from 'react'
import { grouped } from '../../../../compare/grouped.ts'
import { statementsOf } from '../../../../compare/told/coverage.ts'
import { type PerPair, type PerReason, perPairs } from '../../../../compare/told/pairs.ts'
import type { Dictionary } from '../../../i18n/dictionary.ts'
import { formatNumber } from '../../../i18n/format.ts'
import { regionName, useLanguage, useText } from '../../../i18n/use-text.ts'
import { barShapes } from '../../../marks/bar-shapes.ts'
import { placeOf, yearWords } from '../../../marks/figure-words.ts'
import type { Mark, MarkForm } from '../../../marks/mark.ts'
import { linearScale } from '../../../marks/scale.ts'
import { markOf } from '../../../marks/series.ts'
import { originLine } from '../../../sharing/origin-line.ts'
import type { Language } from '../../../state/view-state.ts'
import { type Together, togetherOf, useTogether } from '../../../ui/places/together.ts'
import { type IndicatorModel, letThrough } from '../model/indicator-model.ts'
import type { ChartsModel } from '../model/use-model.ts'
import type { ChartFormModule, FormProps } from './form.ts'
import { type PairPanel, type PairRow, pairPicture } from './parts/pair-panels.ts'
import { PairView } from './parts/pair-view.tsx'
import { SecondPicker, secondModel } from './parts/second.tsx'

interface Reckoned {
  per: IndicatorModel | undefined
  pairs: PerPair[]
  without: { regionId: string; why: PerReason }[]
}

const askPairs = (model: ChartsModel, mainId: string, baseId: string): Omit<Reckoned, 'per'> => {
  const { collection: c, asked, passing } = model
  const statements = (id: string) => (regionId: string) =>
    letThrough(c, statementsOf(c, id, regionId), passing)
  return perPairs(c, asked.regionIds, statements(mainId), statements(baseId))
}

/** Rows by which a base is looked for, where the reader has chosen none. */
const candidates = 24

/** The chosen base, else the one of the best covered ones that most places state in one report and year. */
function reckon(model: ChartsModel, { indicator }: IndicatorModel): Reckoned {
  const [, chosen] = model.shown
  const tried =
    chosen === undefined
      ? model.rows
          .map((row) => row.indicator)
          .filter(
            ({ id, stat, dimension }) => id !== indicator.id && stat === 'stock' && dimension !== 'percent',
          )
          .slice(0, candidates)
          .map(({ id }) => id)
      : [chosen]
  const [best] = tried
    .map((id) => ({ id, found: askPairs(model, indicator.id, id) }))
    .sort((a, b) => b.found.pairs.length - a.found.pairs.length)
  if (!best || (chosen === undefined && best.found.pairs.length === 0)) {
    return { per: undefined, pairs: [], without: [] }
  }
  return { per: secondModel(model, best.id), ...best.found }
}

/** How surely the quotient is known: as its two numbers are. */
function formOf({ of, per }: PerPair): MarkForm {
  if (per.bound === 'exact') return of.bound
  return 'about'
}

/** 1.8 名/个 */
function saidOf({ value, of, per }: PerPair, lang: Language): string {
  const rounded = value >= 100 ? Math.round(value) : Number(value.toPrecision(3))
  return `${formatNumber(rounded, lang)} ${of.unit}/${per.unit}`
}

interface Voice {
  text: Dictionary
  lang: Language
  together: Together
}

function panelsOf(
  model: ChartsModel,
  pairs: readonly PerPair[],
  { text, lang, together }: Voice,
): PairPanel[] {
  const c = model.collection
  const groups = grouped(
    pairs.toSorted((a, b) => b.value - a.value),
    ({ of, per, regionId }) => `${c.region(regionId)?.level} ${of.unit} ${per.unit}`,
  )
  return [...groups].map(([key, list]): PairPanel => {
    const scale = linearScale(list)
    const level = c.region(list[0]?.regionId)?.level
    const rows = list.map((pair): PairRow => {
      const { of, per, value } = pair
      const whole: Mark = { ...markOf(c, of, together), value, form: formOf(pair) }
      const { max: _, open, ...rest } = whole
      const mark: Mark = open !== undefined && whole.form !== 'about' ? { ...rest, open } : rest
      return {
        id: of.id,
        regionId: pair.regionId,
        name: placeOf(c, of, lang, text),
        meta: yearWords(of, text) ?? text.terms.unknownYear,
        label: `${of.label} ÷ ${per.label}`,
        numbers: [
          { figure: of, said: text.charts.per.of },
          { figure: per, said: text.charts.per.per },
        ],
        reckoned: saidOf(pair, lang),
        value,
        colour: mark.colour,
        hollow: mark.hollow,
        end: scale.at(value),
        shapes: (width, look) =>
          barShapes(mark, {
            root: 0,
            end: scale.at(value) * width,
            y: look.barTop ?? (look.rowHeight - look.barHeight) / 2,
            height: look.barHeight,
          }),
      }
    })
    const caption = level === undefined ? '' : text.terms.levels[level]
    return { key, caption, scale: rows.length > 1 ? scale : undefined, rows }
  })
}

function View({ model, indicator }: FormProps) {
  const text = useText()
  const lang = useLanguage()
  const together = useTogether()
  const words = text.charts.per
  const { per, pairs, without } = useMemo(() => reckon(model, indicator), [model, indicator])
  const panels = useMemo(
    () => panelsOf(model, pairs, { text, lang, together }),
    [model, pairs, text, lang, together],
  )
  const told = grouped(
    without.filter(({ why }) => why !== 'silent'),
    ({ why }) => why,
  )
  const names = (list: readonly { regionId: string }[]) =>
    list
      .flatMap(({ regionId }) => model.collection.region(regionId) ?? [])
      .map((region) => regionName(region, lang))
      .join(text.terms.joint)
  return (
    <PairView
      model={model}
      indicator={indicator}
      panels={panels}
      note={
        <>
          <SecondPicker model={model} main={indicator.indicator.id} second={per} label={words.label} />{' '}
          {words.note}
        </>
      }
      empty={{ title: words.noneTitle, hint: words.noneHint }}
      foot={
        per &&
        [...told].map(([why, list]) => (
          <p key={why}>
            {words.why[why as Exclude<PerReason, 'silent'>]}
            {text.terms.colon}
            {names(list)}
          </p>
        ))
      }
    />
  )
}

/** One number per another that the same report states of the same year: reckoned here, written by no report. */
export const per: ChartFormModule = {
  View,
  picture: (input) => {
    const { asked } = input.model
    const together = togetherOf(asked.chosen ? asked.regionIds : undefined, input.indicator.stated)
    const { pairs } = reckon(input.model, input.indicator)
    return {
      panels: pairPicture(panelsOf(input.model, pairs, { ...input, together }), input.lang),
      notes: [input.text.charts.per.note],
    }
  },
  table: ({ model, indicator, text, lang }) => {
    const c = model.collection
    const found = reckon(model, indicator)
    const words = text.charts.per
    return {
      caption: [indicator.indicator[lang], found.per?.indicator[lang] ?? ''].join(' ÷ '),
      head: [text.charts.table.place, words.quotient, words.of, words.per, text.charts.table.year],
      rows: found.pairs.map((pair) => [
        placeOf(c, pair.of, lang, text),
        saidOf(pair, lang),
        pair.of.quote,
        pair.per.quote,
        yearWords(pair.of, text) ?? text.charts.table.dash,
      ]),
      foot: [originLine(c, text)],
    }
  },
}
