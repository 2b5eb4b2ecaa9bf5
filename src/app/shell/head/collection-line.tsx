import { useMemo } from 'react'
import { useCollection } from '../../data/collection-context.tsx'
import { formatNumber } from '../../i18n/format.ts'
import { useLanguage, useText } from '../../i18n/use-text.ts'
import styles from './collection-line.module.css'
import { toldYears } from './told-years.ts'
import { YearsStrip } from './years-strip.tsx'

/** What the collection holds, in one line. */
export function CollectionLine() {
  const text = useText()
  const collection = useCollection()
  const years = useMemo(() => toldYears(collection), [collection])
  const speaking = useMemo(
    () =>
      collection.regions.filter(
        ({ id }) => collection.figuresOf(id).length > 0 || collection.practicesOf(id).length > 0,
      ).length,
    [collection],
  )
  const lang = useLanguage()
  const words = text.shell.collection
  const counts = [
    [collection.sources.length, words.reports],
    [speaking, words.places],
    [collection.figures.length, words.figures],
    [collection.practices.length, words.practices],
  ] as const
  const [first, last] = [years[0]?.year, years.at(-1)?.year]
  return (
    <section className={styles.line}>
      <p className={styles.counts}>
        {counts.map(([count, name]) => (
          <span key={name} className={styles.count}>
            <span className={styles.number}>{formatNumber(count, lang)}</span>{' '}
            <span className={styles.word}>{name}</span>
          </span>
        ))}
        {first !== undefined && (
          <span className={`${styles.number} ${styles.years}`}>
            {first === last ? first : `${first}–${last}`}
          </span>
        )}
      </p>
      <YearsStrip years={years} />
    </section>
  )
}
