import { useMemo } from 'react'
import type { Collection } from '../../../../compare/collection.ts'
import { wordingOf } from '../../../../compare/fair/wording.ts'
import { type Measure, measureIdOf } from '../../../../compare/measures.ts'
import { wordsOfMeasure } from '../../../../compare/told/mention.ts'
import { peersOf, statedElsewhere } from '../../../../compare/told/peers.ts'
import type { Figure } from '../../../../contract/figure.ts'
import { useCollection } from '../../../data/collection-context.tsx'
import { periodShown } from '../../../i18n/period.ts'
import { regionName, useBilingual, useLanguage, useText } from '../../../i18n/use-text.ts'
import { openFigure } from '../../../ui/dialogs/open-figure.ts'
import { display } from '../../../ui/display.ts'
import { MarkedChinese } from '../../../ui/words/marked-chinese.tsx'
import { QuoteNumber } from '../../../ui/words/quote-number.tsx'
import { asWritten } from '../../../ui/words/quote-parts.ts'
import { Strip } from '../strip/strip.tsx'
import styles from './card.module.css'

/** Whether a label says the indicator's own words: 城市网格 names 网格数; 为群众代办事项 does not name 受理诉求件数. */
function namesIndicator(c: Collection, indicator: Measure, label: string): boolean {
  const { words } = wordsOfMeasure(c, indicator)
  return words.length === 0 || words.some((word) => label.includes(word))
}

/** Whether a number says of itself that it is an average (年均70万人), of which the indicator's name says nothing. */
function isAverage(figure: Figure, indicator: Measure): boolean {
  const { frequency, per } = wordingOf(figure)
  return (frequency && !/[年月]/u.test(indicator.zh)) || (per !== '' && !indicator.zh.includes(per))
}

/**
 * One headline figure: what it counts, the number as written, and where it stands among the other places.
 * `year`: the card's year; another one is said beside the label.
 */
export function HeadlineRow({ figure, year }: { figure: Figure; year: number | undefined }) {
  const text = useText()
  const lang = useLanguage()
  const words = useBilingual()
  const collection = useCollection()
  const indicator = collection.indicator(measureIdOf(figure))
  const region = collection.region(figure.regionId)
  const place = region ? regionName(region, lang) : text.terms.unknownPlace
  const peers = useMemo(() => peersOf(collection, figure), [collection, figure])
  const differs = peers.count === 0 && statedElsewhere(collection, figure)
  // 2021–2025 of five years' jobs, not 2025.
  const own = figure.period && periodShown(figure.period, text.terms)
  const label = indicator ? words(indicator) : display(figure.label)
  // Where the report counts something under another name, its own word stands below.
  const isNamed = !indicator || namesIndicator(collection, indicator, figure.label)
  const said = indicator && (!isNamed || isAverage(figure, indicator)) ? figure.label : undefined
  return (
    <button
      type="button"
      className={styles.headline}
      aria-label={text.regions.open(
        place,
        [label, said].filter(Boolean).join(text.terms.colon),
        asWritten(figure),
      )}
      onClick={() => openFigure(figure.id)}
    >
      <span className={styles.what} title={figure.label}>
        <span className={indicator || figure.labelSpans.length === 0 ? styles.label : styles.quoted}>
          <MarkedChinese text={label} />
          {own !== undefined && own !== String(year) && (
            <>
              {' '}
              <span className={styles.year}>{own}</span>
            </>
          )}
        </span>
        {said !== undefined && (
          <span className={styles.said} lang="zh">
            {display(said)}
          </span>
        )}
      </span>
      <QuoteNumber figure={figure} size="card" />
      <span className={styles.beside}>
        {peers.count > 0 && (
          <Strip
            figures={peers.figures}
            left={peers.kin}
            own={figure}
            label={text.regions.strip(place, asWritten(figure), String(peers.count))}
          />
        )}
        {differs && <span className={styles.note}>{text.regions.differs}</span>}
      </span>
    </button>
  )
}
