import { useMemo } from 'react'
import type { Collection } from '../../../../compare/collection.ts'
import { setVerdictOf } from '../../../../compare/fair/set-verdict.ts'
import { grouped } from '../../../../compare/grouped.ts'
import { statementsOf } from '../../../../compare/told/coverage.ts'
import { alikePanels, type PerPair, type PerReason, perPairs } from '../../../../compare/told/pairs.ts'
import { lastAnswers } from '../../../data/last-answers.ts'
import { formatShort } from '../../../i18n/format.ts'
import { regionName, useLanguage, useText } from '../../../i18n/use-text.ts'
import { barShapes } from '../../../marks/bar-shapes.ts'
import { placeOf, yearWords } from '../../../marks/figure-words.ts'
import type { Mark, MarkForm } from '../../../marks/mark.ts'
import { linearScale } from '../../../marks/scale.ts'
import { markOf } from '../../../marks/series.ts'
import { originLine } from '../../../sharing/origin-line.ts'
import type { Language } from '../../../state/view-state.ts'
import { useTogether } from '../../../ui/places/together.ts'
import { MarkedChinese } from '../../../ui/words/marked-chinese.tsx'
import { type IndicatorModel, letThrough, type Passing, type PickerRow } from '../model/indicator-model.ts'
import type { Asked } from '../model/places.ts'
import { type ChartsModel, togetherIn } from '../model/use-model.ts'
import type { ChartFormModule, FormProps, FormVoice } from './form.ts'
import { type PairPanel, type PairRow, pairPicture } from './parts/pair-panels.ts'
import { PairView } from './parts/pair-view.tsx'
import { type SecondOption, SecondPicker, secondModel } from './parts/second.tsx'

/** What of the model decides who can be divided. */
type PerModel = Pick<ChartsModel, 'collection' | 'asked' | 'passing'>

interface Reckoned {
  per: IndicatorModel | undefined
  pairs: PerPair[]
  without: { regionId: string; why: PerReason }[]
}

const statementsIn =
  ({ collection: c, passing }: PerModel, id: string) =>
  (regionId: string) =>
    letThrough(c, statementsOf(c, id, regionId), passing)

const askPairs = (model: PerModel, mainId: string, baseId: string): Omit<Reckoned, 'per'> =>
  perPairs(model.asked.regionIds, statementsIn(model, mainId), statementsIn(model, baseId))

/** So many measures are tried as a base, the best covered first. */
const candidates = 60

/** The measures by which the main one can be divided, with how many places allow it, most places first. */
const basesOf = lastAnswers(
  (
    collection: Collection,
    asked: Asked,
    passing: Passing,
    rows: readonly PickerRow[],
    mainId: string,
  ): SecondOption[] => {
    const model = { collection, asked, passing }
    return rows
      .filter(({ indicator: { id, dimension } }) => id !== mainId && dimension !== 'percent')
      .slice(0, candidates)
      .map(({ indicator }) => ({ indicator, places: askPairs(model, mainId, indicator.id).pairs.length }))
      .filter(({ places }) => places > 0)
      .sort((a, b) => b.places - a.places)
  },
)

const bases = ({ collection, asked, passing, rows }: ChartsModel, mainId: string): SecondOption[] =>
  basesOf(collection, asked, passing, rows, mainId)

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

/** Which way a bound leaves the number open; none for an exact one. */
const ways: Partial<Record<MarkForm, 'up' | 'down' | 'both'>> = {
  over: 'up',
  atLeast: 'up',
  under: 'down',
  atMost: 'down',
  about: 'both',
}
const turned = { up: 'down', down: 'up', both: 'both' } as const
const forms = { up: 'over', down: 'under', both: 'about' } as const
const signs: Partial<Record<MarkForm, string>> = { about: '≈', over: '>', under: '<' }

/**
 * How surely the quotient is known: a base that is only a lower bound makes an upper one. Where the two pull it to opposite
 * sides nothing bounds it, and it is only about.
 */
function formOf({ of, per }: PerPair): MarkForm {
  const [top, base] = [ways[of.bound], ways[per.bound]]
  const pulls = [top, base && turned[base]].filter((way) => way !== undefined)
  const [first] = pulls
  if (first === undefined) return 'exact'
  return pulls.every((way) => way === first) ? forms[first] : 'about'
}

/** ≈1.8 名/个; a count per the same counting word is a plain number. */
function saidOf(pair: PerPair, lang: Language): string {
  const { value, of, per } = pair
  const unit = of.unit === per.unit ? '' : ` ${of.unit}/${per.unit}`
  const form = formOf(pair)
  const way = form === 'over' || form === 'under' ? form : undefined
  return `${signs[form] ?? ''}${formatShort(value, lang, way)}${unit}`
}

function panelsOf(
  model: ChartsModel,
  pairs: readonly PerPair[],
  { text, lang, together }: FormVoice,
): PairPanel[] {
  const c = model.collection
  // What may share no axis by its numbers may share none by their quotients: 新建 beside 建成, a quarter beside a year.
  const groups = alikePanels(
    c,
    pairs.toSorted((a, b) => b.value - a.value),
    ({ of, per }) => [of, per],
  )
  return groups.map((list): PairPanel => {
    const scale = linearScale(list)
    const level = c.region(list[0]?.regionId)?.level
    const rows = list.map((pair): PairRow => {
      const { of, per, value } = pair
      const form = formOf(pair)
      const { max: _, open: __, approach: ___, ...own } = markOf(c, of, together)
      const mark: Mark = {
        ...own,
        value,
        form,
        ...(form === 'over' ? { open: 'up' } : form === 'under' ? { open: 'down' } : {}),
        ...(form === 'about' ? { approach: 'around' } : {}),
      }
      return {
        id: `${of.id} ${per.id}`,
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
    const sides = [
      { of: text.charts.per.of, figures: list.map(({ of }) => of) },
      { of: text.charts.per.per, figures: list.map(({ per }) => per) },
    ]
    const doubts =
      rows.length > 1 ? sides.map(({ of, figures }) => ({ of, verdict: setVerdictOf(c, figures) })) : []
    return { key: rows[0]?.id ?? '', caption, doubts, scale: rows.length > 1 ? scale : undefined, rows }
  })
}

function View({ model, indicator }: FormProps) {
  const text = useText()
  const lang = useLanguage()
  const together = useTogether()
  const words = text.charts.per
  const options = bases(model, indicator.indicator.id)
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
            <MarkedChinese text={names(list)} />
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
    const together = togetherIn(input.model, input.indicator.stated)
    const options = bases(input.model, input.indicator.indicator.id)
    const { pairs } = reckon(input.model, input.indicator, options)
    return {
      panels: pairPicture(panelsOf(input.model, pairs, { ...input, together }), {
        c: input.model.collection,
        ...input,
      }),
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
