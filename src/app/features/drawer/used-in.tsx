import { cardOf } from '../../../compare/comparable.ts'
import { measureIdOf } from '../../../compare/measures.ts'
import type { Figure } from '../../../contract/figure.ts'
import { useCollection } from '../../data/collection-context.tsx'
import { regionName, useBilingual, useLanguage, useText } from '../../i18n/use-text.ts'
import { follow, hrefOf } from '../../state/link.ts'
import type { Change } from '../../state/store.ts'
import { useView } from '../../state/store.ts'
import { display } from '../../ui/display.ts'
import { usePhone } from '../../ui/use-media.ts'
import styles from './drawer.module.css'

interface Use {
  key: string
  words: string
  /** The report's own words after the tool's. */
  quoted?: string
  to: Change
  here: boolean
}

/** The chart, the place and the practices that use a figure, each a way there. */
export function UsedIn({ figure }: { figure: Figure }) {
  const text = useText()
  const lang = useLanguage()
  const words = useBilingual()
  const collection = useCollection()
  const state = useView((whole) => whole)
  const indicator = collection.indicator(measureIdOf(figure))
  const region = collection.region(figure.regionId)
  // On a phone the sheet lies over the whole page: what is opened would not be seen.
  const closed: Change = usePhone() ? { figure: undefined } : {}
  const uses: Use[] = []
  if (indicator) {
    const stating = new Set(collection.figuresOfIndicator(indicator.id).map((row) => row.regionId))
    stating.delete(undefined)
    uses.push({
      key: 'chart',
      words: text.drawer.usedChart(words(indicator), String(stating.size)),
      to: { view: 'charts', form: 'bars', indicators: [indicator.id], ...closed },
      here: state.view === 'charts' && (state.indicators?.includes(indicator.id) ?? false),
    })
  }
  if (region && cardOf(collection, region.id) !== undefined) {
    uses.push({
      key: 'region',
      words: text.drawer.usedRegion(regionName(region, lang)),
      to: { view: 'regions', ...closed },
      here: state.view === 'regions',
    })
  }
  for (const practice of collection.practicesOfArticle(figure.articleId)) {
    if (!practice.figureIds.includes(figure.id)) continue
    uses.push({
      key: practice.id,
      words: text.drawer.usedPractice,
      quoted: display(practice.title),
      to: { figure: undefined, practice: practice.id },
      here: false,
    })
  }
  if (uses.length === 0) return null
  return (
    <section>
      <h3 className={styles.section}>{text.drawer.used}</h3>
      <ul className={styles.uses}>
        {uses.map((use) => (
          <li key={use.key}>
            <span>
              {use.words}
              {use.quoted !== undefined && (
                <span className={styles.serif} lang="zh">
                  {use.quoted}
                </span>
              )}
            </span>
            {use.here ? (
              <span className={styles.note}>{text.drawer.reading}</span>
            ) : (
              <a
                href={hrefOf(state, use.to)}
                onClick={follow(use.to)}
                aria-label={`${text.drawer.open} ${use.words}${use.quoted ?? ''}`}
              >
                {text.drawer.open}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
