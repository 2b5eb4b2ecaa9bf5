import { useMemo } from 'react'
import { axisKey } from '../../../../compare/fair/axis-key.ts'
import { factsOf } from '../../../../compare/fair/facts.ts'
import { grouped } from '../../../../compare/grouped.ts'
import { statementsOf } from '../../../../compare/told/coverage.ts'
import { type PerPair, type PerReason, perPairs } from '../../../../compare/told/pairs.ts'
import type { Dictionary } from '../../../i18n/dictionary.ts'
import { formatShort } from '../../../i18n/format.ts'
import { regionName, useLanguage, useText } from '../../../i18n/use-text.ts'
import { barShapes } from '../../../marks/bar-shapes.ts'
import { placeOf, yearWords } from '../../../marks/figure-words.ts'
import type { Mark, MarkForm } from '../../../marks/mark.ts'
import { linearScale } from '../../../marks/scale.ts'
import { markOf } from '../../../marks/series.ts'
import { originLine } from '../../../sharing/origin-line.ts'
import type { Language } from '../../../state/view-state.ts'
import { type Together, togetherOf, useTogether } from '../../../ui/places/together.ts'
import { Mixed } from '../../../ui/words/mixed.tsx'
import { type IndicatorModel, letThrough } from '../model/indicator-model.ts'
import type { ChartsModel } from '../model/use-model.ts'
import type { ChartFormModule, FormProps } from './form.ts'
import { type PairPanel, type PairRow, pairPicture } from './parts/pair-panels.ts'
import { PairView } from './parts/pair-view.tsx'
import { type SecondOption, SecondPicker, secondModel } from './parts/second.tsx'

interface Reckoned {
  per: IndicatorModel | undefined
  pairs: PerPair[]
  without: { regionId: string; why: PerReason }[]
}

const askPairs = (model: ChartsModel, mainId: string, baseId: string): Omit<Reckoned, 'per'> => {
  const { collection: c, asked, passing } = model
  const statements = (id: string) => (regionId: string) =>
    letThrough(c, statementsOf(c, id, regionId), passing)
  return perPairs(asked.regionIds, statements(mainId), statements(baseId))
}

/** So many measures are tried as a base, the best covered first. */
const candidates = 60

/** The measures by which the main one can be divided, with how many places allow it, most places first. */
function bases(model: ChartsModel, mainId: string): SecondOption[] {
  return model.rows
    .filter(({ indicator: { id, dimension } }) => id !== mainId && dimension !== 'percent')
    .slice(0, candidates)
    .map(({ indicator }) => ({ indicator, places: askPairs(model, mainId, indicator.id).pairs.length }))
    .filter(({ places }) => places > 0)
    .sort((a, b) => b.places - a.places)
}

/** The chosen base, else that by which most places can be told. */
function reckon(
  model: ChartsModel,
  { indicator }: IndicatorModel,
  options: readonly SecondOption[],
): Reckoned {
  const [, chosen] = model.shown
  const id = chosen ?? options[0]?.indicator.id
  if (id === undefined) return { per: undefined, pairs: [], without: [] }
  return { per: secondModel(model, id), ...askPairs(model, indicator.id, id) }
}

const upper: Partial<Record<MarkForm, MarkForm>> = {
  over: 'under',
  atLeast: 'atMost',
  under: 'over',
  atMost: 'atLeast',
}
const signs: Partial<Record<MarkForm, string>> = {
  about: '≈',
  over: '>',
  atLeast: '≥',
  under: '<',
  atMost: '≤',
}

/** How surely the quotient is known: a base that is only a lower bound makes an upper one. */
function formOf({ of, per }: PerPair): MarkForm {
  if (per.bound === 'exact') return of.bound
  if (of.bound === 'exact') return upper[per.bound] ?? per.bound
  return 'about'
}

/** ≈1.8 名/个; a count per the same counting word is a plain number. */
function saidOf(pair: PerPair, lang: Language): string {
  const { value, of, per } = pair
  const unit = of.unit === per.unit ? '' : ` ${of.unit}/${per.unit}`
  return `${signs[formOf(pair)] ?? ''}${formatShort(value, lang)}${unit}`
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
    // What may share no axis by its numbers may share none by their quotients: 新建 beside 建成, a quarter beside a year.
    ({ of, per }) => `${axisKey(factsOf(c, of))} ${axisKey(factsOf(c, per))}`,
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
  const options = useMemo(() => bases(model, indicator.indicator.id), [model, indicator])
  const { per, pairs, without } = useMemo(
    () => reckon(model, indicator, options),
    [model, indicator, options],
  )
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
          <SecondPicker
            model={model}
            main={indicator.indicator.id}
            second={per}
            options={options}
            label={words.label}
          />{' '}
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
            <Mixed text={names(list)} />
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
    const options = bases(input.model, input.indicator.indicator.id)
    const { pairs } = reckon(input.model, input.indicator, options)
    return {
      panels: pairPicture(panelsOf(input.model, pairs, { ...input, together }), input.lang),
      notes: [input.text.charts.per.note],
    }
  },
  table: ({ model, indicator, text, lang }) => {
    const c = model.collection
    const found = reckon(model, indicator, bases(model, indicator.indicator.id))
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
