import { useText } from '../../i18n/use-text.ts'
import { follow, hrefOf } from '../../state/link.ts'
import { useView } from '../../state/store.ts'
import { display } from '../../ui/display.ts'
import styles from './card.module.css'
import type { CardData } from './card-data.ts'

/** Level, year and how it is known, and the report's title, which opens the report. */
export function CardMeta({ card }: { card: CardData }) {
  const text = useText()
  const state = useView((whole) => whole)
  const [first] = card.titles
  const year = card.period
    ? `${card.period.end.slice(0, 4)} ${text.terms.periodBasis[card.period.basis]}`
    : text.regions.noYear
  return (
    <p className={styles.meta}>
      {text.terms.levels[card.region.level]}
      {text.terms.dot}
      {year}
      {first && (
        <>
          {text.terms.dot}
          <a
            className={styles.report}
            lang="zh"
            title={first.title}
            href={hrefOf({ ...state, view: 'sources', article: first.id })}
            onClick={follow({ view: 'sources', article: first.id })}
          >
            {first.of && `${first.of} · `}
            {display(first.title)}
          </a>
        </>
      )}
    </p>
  )
}
