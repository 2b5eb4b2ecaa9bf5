import { perUnit } from '../../../../compare/rows/wording.ts'
import type { Indicator } from '../../../../contract/taxonomy.ts'
import type { Dictionary } from '../../../i18n/dictionary.ts'
import { useBilingual, useLanguage, useText } from '../../../i18n/use-text.ts'
import { display } from '../../../ui/display.ts'
import { MarkedChinese } from '../../../ui/words/marked-chinese.tsx'
import type { IndicatorModel } from '../model/indicator-model.ts'
import styles from './main-chart.module.css'

export interface ChartHeadProps {
  model: IndicatorModel
  /** Whether the texts were searched: before that, only "gives no number" is known, not silence. */
  settled: boolean
}

/** Totals of places of different size: they say nothing of who does more for its people. */
const totals: readonly Indicator['stat'][] = ['stock', 'flow']

/** An indicator that is an average by its name needs no word that it is not divided. */
const isAverage = ({ zh }: Indicator): boolean => perUnit.some(({ words }) => words.test(zh))

/** More units than these are not listed. */
const mostUnits = 4

/** The units that the reports use, else that of the indicator, in the reader's language. */
function unitsOf({ indicator, figures }: IndicatorModel, { terms }: Dictionary): string[] {
  const told = figures.flatMap(({ unit, dimension }) => (unit === '' ? [] : [terms.unit(unit, dimension)]))
  const units = [...new Set(told)]
  if (units.length > 0 && units.length <= mostUnits) return units
  return indicator.unit === '' ? [] : [terms.unit(indicator.unit)]
}

/** What is said of the asked places beside how many state it: that some only plan it, who only names it, of whom nothing was found. */
export function countWords(
  model: IndicatorModel,
  settled: boolean,
  words: Dictionary['charts']['head'],
): string[] {
  const { inside, mentioned, silent, absent, filtered, stated, figures } = model
  const count = (list: readonly string[] | IndicatorModel['mentioned'], say: (n: string) => string) =>
    list.length > 0 ? [say(String(list.length))] : []
  const unread = mentioned.filter(({ hasNumber }) => hasNumber)
  const named = mentioned.filter(({ hasNumber }) => !hasNumber)
  const rest = settled
    ? [...count(unread, words.unread), ...count(named, words.mentioned), ...count(silent, words.silent)]
    : count([...silent, ...mentioned.map((row) => row.regionId)], words.notStated)
  const came = new Set(figures.flatMap(({ kind, regionId }) => (kind === 'target' ? [] : (regionId ?? []))))
  const planned = stated.filter((id) => !came.has(id))
  return [
    ...count(planned.length < stated.length ? planned : [], words.onlyTargets),
    ...(inside.length > 0 ? [words.inside(String(inside.length))] : []),
    ...rest,
    ...count(absent, words.absent),
    ...count(filtered, words.filtered),
    ...(model.hidden > 0 ? [words.hidden(String(model.hidden))] : []),
  ]
}

/** The statistic of an indicator; where its numbers are told as what is there and as what was added, both. */
function statsOf({ indicator, figures }: IndicatorModel, { terms }: Dictionary): string {
  const kinds = new Set(figures.map(({ kind }) => kind))
  const isBoth = totals.includes(indicator.stat) && kinds.has('level') && kinds.has('flow')
  return isBoth ? totals.map((stat) => terms.stats[stat]).join(terms.joint) : terms.stats[indicator.stat]
}

/** Title, definition, unit and statistic of an indicator, and how many of the places state it. */
export function ChartHead({ model, settled }: ChartHeadProps) {
  const text = useText()
  const say = useBilingual()
  const words = text.charts.head
  const { indicator, stated } = model
  const title = say(indicator)
  const lang = useLanguage()
  const definition = lang === 'zh' ? display(indicator.definition.zh) : indicator.definition.en
  const units = unitsOf(model, text).join(text.terms.joint)
  const about = [
    ...(definition === title ? [] : [definition]),
    ...(units === '' ? [] : [words.unit(units)]),
    statsOf(model, text),
    ...(totals.includes(indicator.stat) && stated.length > 1 && !isAverage(indicator)
      ? [words.notPerHead]
      : []),
  ]
  return (
    <header className={styles.head}>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.about}>
        <MarkedChinese text={about.join(text.charts.aboutJoint)} />
      </p>
      <p className={styles.counts}>
        {words.asked(String(model.asked))}
        <strong>{words.stated(String(stated.length))}</strong>
        {countWords(model, settled, words)
          .map((other) => `${words.separator}${other}`)
          .join('')}
      </p>
    </header>
  )
}
