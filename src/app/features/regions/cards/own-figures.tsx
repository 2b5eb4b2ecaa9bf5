import { byQuality } from '../../../../compare/quality.ts'
import { placesByLabel } from '../../../../compare/told/unique.ts'
import { useCollection } from '../../../data/collection-context.tsx'
import { periodShown } from '../../../i18n/period.ts'
import { regionName, useLanguage, useText } from '../../../i18n/use-text.ts'
import { openFigure } from '../../../ui/dialogs/open-figure.ts'
import { display } from '../../../ui/display.ts'
import { Gloss } from '../../../ui/words/gloss.tsx'
import { QuoteNumber } from '../../../ui/words/quote-number.tsx'
import styles from './card.module.css'
import { type CardData, cardDetails } from './card-data.ts'

const shown = 10
const least = 4

/** Beside the last card of a province: figures of no indicator, which nobody else tells in these words. They have no scale and no rank. */
export function OwnFigures({ card, columns }: { card: CardData; columns: number }) {
  const text = useText()
  const lang = useLanguage()
  const collection = useCollection()
  const used = new Set(cardDetails(collection, card).headlines.map((figure) => figure.id))
  const own = card.figures
    .filter((figure) => !used.has(figure.id) && figure.kind !== 'target' && figure.holder === undefined)
    .filter((figure) => figure.indicatorId === undefined && placesByLabel(collection).get(figure.label) === 1)
    .sort(byQuality)
    .slice(0, columns > 1 ? shown : shown / 2)
  if (own.length < least) return null
  return (
    <aside className={styles.own} style={{ gridColumn: `span ${columns}` }}>
      <p className={styles.note}>{text.regions.own(regionName(card.region, lang))}</p>
      <ul className={columns > 1 ? styles.ownColumns : undefined}>
        {own.map((figure) => (
          <li key={figure.id}>
            <button type="button" className={styles.ownRow} onClick={() => openFigure(figure.id)}>
              <span
                className={figure.labelSpans.length > 0 ? styles.quoted : styles.label}
                lang="zh"
                title={figure.label}
              >
                {display(figure.label)}
                {/* Before the gloss, which may be cut: no number goes without its year. */}
                {figure.period && (
                  <>
                    {' '}
                    <span className={styles.year}>{periodShown(figure.period, text.terms)}</span>
                  </>
                )}{' '}
                <Gloss label={figure.label} planned={figure.kind === 'target'} />
              </span>
              <QuoteNumber figure={figure} size="card" />
            </button>
          </li>
        ))}
      </ul>
      <p className={styles.note}>{text.regions.ownNote}</p>
    </aside>
  )
}
