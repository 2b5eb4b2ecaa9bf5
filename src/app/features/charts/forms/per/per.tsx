import { useMemo } from 'react'
import { grouped } from '../../../../../compare/grouped.ts'
import { isAmount } from '../../../../../compare/told/per-pairs.ts'
import type { Dictionary } from '../../../../i18n/dictionary.ts'
import { useLanguage, useText } from '../../../../i18n/use-text.ts'
import { namesOf, placeOf, whenWords } from '../../../../marks/figure-words.ts'
import { originLine } from '../../../../take/sharing/origin-line.ts'
import { useTogether } from '../../../../ui/places/together.ts'
import { MarkedChinese } from '../../../../ui/words/marked-chinese.tsx'
import { asWritten } from '../../../../ui/words/quote-parts.ts'
import { togetherIn } from '../../model/use-model.ts'
import type { ChartFormModule, FormInput, FormProps } from '../form.ts'
import { pairPicture } from '../parts/pair-panels.ts'
import { PairView } from '../parts/pair-view.tsx'
import { type SecondOption, SecondPicker } from '../parts/second.tsx'

import { quotientRows } from './per-csv.ts'
import { perPanels } from './per-panels.ts'
import { equalsWords, quotientWords } from './quotient.ts'
import { bases, basesOfAll, isDivided, reckon } from './reckon.ts'
import { StatedAverage } from './stated-average.tsx'

/** What is said where nothing is divided: that the filter leaves nothing, that no base was read, or what may be divided. */
function emptyOf(
  model: FormProps['model'],
  { indicator, figures }: FormProps['indicator'],
  options: readonly SecondOption[],
  { charts }: Dictionary,
): { title: string; hint: string } {
  const { noneTitle: title, noneHint, noBaseHint, rateHint } = charts.per
  const told = figures.filter(({ kind }) => kind !== 'target')
  const isNoAmount = told.length > 0 && !told.some(isAmount)
  if (indicator.stat === 'rate' || isNoAmount) return { title, hint: rateHint }
  // Without the filter it is asked only where nothing is drawn under it.
  const all = isDivided(options) ? options : basesOfAll(model, indicator.id)
  if (all !== options && isDivided(all)) return charts.empty
  return { title, hint: all.length === 0 ? noBaseHint : noneHint }
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
    () => perPanels(model, pairs, { text, lang, together }),
    [model, pairs, text, lang, together],
  )
  const told = grouped(
    without.filter(({ why }) => why !== 'silent'),
    ({ why }) => why,
  )
  const names = (list: readonly { regionId: string }[]) =>
    namesOf(
      model.collection,
      list.map(({ regionId }) => regionId),
      lang,
    ).join(text.terms.joint)
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
      empty={emptyOf(model, indicator, options, text)}
      foot={
        <>
          <StatedAverage model={model} indicator={indicator} />
          {per &&
            [...told].map(([why, list]) => (
              <p key={why}>
                {words.why[why as keyof typeof words.why]}
                {text.terms.colon}
                <MarkedChinese text={names(list)} />
              </p>
            ))}
        </>
      }
    />
  )
}

const reckoned = ({ model, indicator }: FormProps) =>
  reckon(model, indicator, bases(model, indicator.indicator.id))

const titleOf = (input: FormInput): string =>
  [input.indicator, reckoned(input).per].flatMap((one) => one?.indicator[input.lang] ?? []).join(' ÷ ')

/** One number per another that the same report states of the same year: reckoned here, not written in the report. */
export const per: ChartFormModule = {
  View,
  csv: (input) => quotientRows(input.model.collection, reckoned(input).pairs),
  figures: (input) => reckoned(input).pairs.flatMap((pair) => [pair.of, pair.per]),
  title: titleOf,
  said: ({ text, lang, ...input }) =>
    reckoned(input).pairs.map((pair) =>
      text.charts.per.said(
        placeOf(input.model.collection, pair.of, lang, text),
        [asWritten(pair.of), '÷', asWritten(pair.per), equalsWords(pair, lang)].join(' '),
      ),
    ),
  picture: (input) => {
    const together = togetherIn(input.model, input.indicator.stated)
    const { pairs } = reckoned(input)
    return {
      panels: pairPicture(perPanels(input.model, pairs, { ...input, together }), {
        c: input.model.collection,
        ...input,
      }),
      notes: [input.text.charts.per.note],
    }
  },
  table: (input) => {
    const { model, text, lang } = input
    const c = model.collection
    const found = reckoned(input)
    const words = text.charts.per
    const { place, scope, year } = text.charts.table
    return {
      caption: titleOf(input),
      head: [
        place,
        words.quotient,
        [words.of, input.indicator.indicator[lang]].join(text.terms.colon),
        scope,
        [words.per, found.per?.indicator[lang] ?? ''].join(text.terms.colon),
        scope,
        year,
      ],
      rows: found.pairs.map((pair) => [
        placeOf(c, pair.of, lang, text),
        quotientWords(pair, lang),
        ...[pair.of, pair.per].flatMap(({ quote, label }) => [quote, label]),
        whenWords(pair.of, text),
      ]),
      foot: [originLine(c, text)],
    }
  },
}
