import type { Region } from '../../../../contract/region.ts'
import { periodWords } from '../../../i18n/period.ts'
import { useText } from '../../../i18n/use-text.ts'
import { follow, hrefOf } from '../../../state/link.ts'
import { useView } from '../../../state/store.ts'
import { display } from '../../../ui/display.ts'
import styles from './card.module.css'
import type { CardDetails } from './card-data.ts'

/** Level, year and how it is known, and the report's title, which opens the report. */
export function CardMeta({ region, details }: { region: Region; details: CardDetails }) {
  const text = useText()
  const state = useView((whole) => whole)
  const [first] = details.titles
  const year = details.period
    ? `${periodWords(details.period, text.terms)} ${text.terms.periodBasis[details.period.basis]}`
    : text.regions.noYear
  return (
    <p className={styles.meta}>
      {text.terms.levels[region.level]}
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
