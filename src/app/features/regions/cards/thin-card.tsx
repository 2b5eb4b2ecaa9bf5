import { useCollection } from '../../../data/collection-context.tsx'
import { periodWords } from '../../../i18n/period.ts'
import { regionName, useLanguage, useText } from '../../../i18n/use-text.ts'
import { useView } from '../../../state/store.ts'
import { openFigure, openPractice } from '../../../ui/dialogs/open-figure.ts'
import { PlaceDot } from '../../../ui/places/place-dot.tsx'
import { MarkedChinese } from '../../../ui/words/marked-chinese.tsx'
import styles from './card.module.css'
import { type CardData, cardDetails } from './card-data.ts'
import { CompareButton } from './compare-button.tsx'
import { cardId } from './place-card.tsx'

/** A place of which little is said, or an organ, in one row; its name opens the first thing it says. */
export function ThinCard({ card }: { card: CardData }) {
  const text = useText()
  const lang = useLanguage()
  const collection = useCollection()
  const { region, figures, practices, nested } = card
  const details = cardDetails(collection, card)
  const chosen = useView((state) => state.regions?.includes(region.id) ?? false)
  const figure = figures[0] ?? nested[0]?.figures[0]
  const practice = details.practices[0] ?? nested[0]?.practices[0]
  const name = regionName(region, lang)
  const year = details.period ? periodWords(details.period, text.terms) : text.regions.noYear
  const inside = nested.map((row) => regionName(row.region, lang)).join(text.terms.joint)
  return (
    <article
      id={cardId(region.id)}
      tabIndex={-1}
      aria-label={name}
      className={`${styles.thin} ${chosen ? styles.chosen : ''}`}
    >
      <PlaceDot regionId={region.id} size={8} />
      <h3 className={styles.thinName}>
        <button
          type="button"
          onClick={() => (figure ? openFigure(figure.id) : practice && openPractice(practice.id))}
        >
          <MarkedChinese text={name} />
        </button>
      </h3>
      <span className={styles.thinMeta}>
        <MarkedChinese
          text={[
            text.terms.levels[region.level],
            year,
            text.regions.counts(String(figures.length), String(practices.length)),
            ...(inside === '' ? [] : [`${text.regions.nested} ${inside}`]),
          ].join(text.terms.dot)}
        />
      </span>
      <CompareButton region={region} brief />
    </article>
  )
}
