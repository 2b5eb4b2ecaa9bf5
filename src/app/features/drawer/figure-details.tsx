import { measureIdOf } from '../../../compare/measures.ts'
import { isCorrected, isSure } from '../../../compare/quality.ts'
import type { Figure } from '../../../contract/figure.ts'
import { pageAt } from '../../../contract/source.ts'
import { useCollection } from '../../data/collection-context.tsx'
import { shareCitable } from '../../data/readings.ts'
import { periodShown, periodWords } from '../../i18n/period.ts'
import { reviewed } from '../../i18n/reviewed.ts'
import { useBilingual, useLanguage, useText } from '../../i18n/use-text.ts'
import { periodBasisOf, placeBasisOf } from '../../marks/figure-words.ts'
import { boundOf } from '../../marks/series.ts'
import { wholeName } from '../../ui/places/whole-name.ts'
import { exactWithUnit } from '../../ui/words/converted.ts'
import styles from './drawer.module.css'
import { useToldFrom } from './use-told-from.ts'

/** What is known of a figure and how: a table of few words. `holds`: the quote stands in the text. */
export function FigureDetails({ figure, holds }: { figure: Figure; holds: boolean | undefined }) {
  const text = useText()
  const lang = useLanguage()
  const words = useBilingual()
  const collection = useCollection()
  const { facts } = text.drawer
  const region = collection.region(figure.regionId)
  const period = figure.period
  const indicator = collection.indicator(measureIdOf(figure))
  const article = collection.article(figure.articleId)
  const toldFrom = useToldFrom(article)
  const source = collection.source(article?.sourceId ?? '')
  const file = source?.file ?? ''
  const page = pageAt(source, figure.span.start)
  const { flags: all = [] } = figure
  // That somebody corrected it stands above.
  const flags = all.filter((flag) => !flag.startsWith('corrected'))
  const step = isSure(figure) ? 'sure' : 'rest'
  const dot = text.terms.dot
  const checked = reviewed(figure, text.terms, lang)
  const place = region ? wholeName(region, lang) : text.terms.unknownPlace
  const rows: (readonly [string, string] | undefined)[] = [
    [facts.place, `${place}${dot}${placeBasisOf(figure, text)}`],
    figure.holder === undefined ? undefined : [facts.holder, figure.holder],
    [
      facts.time,
      period
        ? [
            period.start && period.end ? periodShown(period, text.terms) : periodWords(period, text.terms),
            periodBasisOf(figure, text),
            isCorrected(figure, 'time') ? undefined : toldFrom(period),
          ]
            .filter((part) => part !== undefined)
            .join(dot)
        : text.drawer.timeUnknown,
    ],
    [
      facts.scope,
      [
        figure.label,
        // What a person wrote was not put together by rules.
        checked !== undefined && figure.labelSpans.length === 0
          ? checked
          : text.terms.labelBasis[figure.labelBasis],
        ...(indicator ? [text.drawer.indicator(words(indicator))] : [text.drawer.noIndicator]),
      ].join(dot),
    ],
    [facts.kind, `${text.terms.kinds[figure.kind]}${dot}${text.terms.bounds[boundOf(figure)]}`],
    [facts.value, exactWithUnit(figure, text, lang)],
    [
      facts.confidence,
      checked ??
        `${text.terms.confidence[step]}${dot}${text.drawer.confidence[step](String(shareCitable(step)))}`,
    ],
    flags.length > 0
      ? [facts.flags, flags.map((flag) => text.terms.flags[flag] ?? flag).join(dot)]
      : undefined,
    [
      facts.position,
      [
        ...(page === undefined ? [] : [text.terms.page(page)]),
        `${file} ${text.terms.position(figure.span.start, figure.span.end)}`,
        ...(holds ? [text.drawer.verified(figure.quote)] : []),
      ].join(dot),
    ],
  ]
  return (
    <dl className={styles.facts}>
      {rows.map(
        (row) =>
          row && (
            <div key={row[0]} className={styles.fact}>
              <dt>{row[0]}</dt>
              <dd>{row[1]}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
