import { useMemo } from 'react'
import { grouped } from '../../../../../compare/grouped.ts'
import type { PerReason } from '../../../../../compare/told/pairs.ts'
import { regionName, useLanguage, useText } from '../../../../i18n/use-text.ts'
import { placeOf, yearWords } from '../../../../marks/figure-words.ts'
import { originLine } from '../../../../take/sharing/origin-line.ts'
import { useTogether } from '../../../../ui/places/together.ts'
import { MarkedChinese } from '../../../../ui/words/marked-chinese.tsx'
import { togetherIn } from '../../model/use-model.ts'
import type { ChartFormModule, FormProps } from '../form.ts'
import { pairPicture } from '../parts/pair-panels.ts'
import { PairView } from '../parts/pair-view.tsx'
import { SecondPicker } from '../parts/second.tsx'

import { perPanels } from './per-panels.ts'
import { quotientWords } from './quotient.ts'
import { bases, reckon } from './reckon.ts'

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
      panels: pairPicture(perPanels(input.model, pairs, { ...input, together }), {
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
        quotientWords(pair, lang),
        pair.of.quote,
        pair.per.quote,
        yearWords(pair.of, text) ?? text.charts.table.dash,
      ]),
      foot: [originLine(c, text)],
    }
  },
}
