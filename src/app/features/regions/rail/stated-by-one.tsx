import { useMemo } from 'react'
import { measureIdOf } from '../../../../compare/measures.ts'
import { statedByOne } from '../../../../compare/told/unique.ts'
import { useCollection } from '../../../data/collection-context.tsx'
import { useFiltered } from '../../../data/use-filtered.ts'
import { useBilingual, useText } from '../../../i18n/use-text.ts'
import { openFigure } from '../../../ui/dialogs/open-figure.ts'
import { PlaceName } from '../../../ui/places/place-name.tsx'
import { MarkedChinese } from '../../../ui/words/marked-chinese.tsx'
import { QuoteNumber } from '../../../ui/words/quote-number.tsx'
import styles from './rail.module.css'
import { RailHead } from './rail-head.tsx'

const shown = 10

/** Figures of indicators that only one place states: no scale, no rank. */
export function StatedByOne() {
  const text = useText()
  const words = useBilingual()
  const collection = useCollection()
  const passing = useFiltered().figures
  const left = useMemo(() => new Set(passing), [passing])
  const figures = statedByOne(collection)
    .filter((figure) => left.has(figure))
    .slice(0, shown)
  if (figures.length === 0) return null
  return (
    <section>
      <RailHead title={text.regions.unique.title} hint={text.regions.unique.hint} />
      <ul>
        {figures.map((figure) => {
          const indicator = collection.indicator(measureIdOf(figure))
          const region = collection.region(figure.regionId)
          return (
            <li key={figure.id}>
              <button type="button" className={styles.row} onClick={() => openFigure(figure.id)}>
                <span className={styles.name}>
                  <MarkedChinese text={indicator ? words(indicator) : figure.label} />
                </span>
                <span className={styles.count}>{region && <PlaceName region={region} form="short" />}</span>
                <QuoteNumber figure={figure} size="table" />
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
