import type { Article } from '../../../contract/article.ts'
import { useCollection } from '../../data/collection-context.tsx'
import { periodWords } from '../../i18n/period.ts'
import { useText } from '../../i18n/use-text.ts'
import { display } from '../../ui/display.ts'
import styles from './drawer.module.css'
import { useToldFrom } from './use-told-from.ts'

/** Title, publisher and date of the report; what the text does not give is said. */
export function ArticleHead({ article }: { article: Article }) {
  const text = useText()
  const collection = useCollection()
  const source = collection.source(article.sourceId)
  const publisher = article.publisher ?? source?.publisher ?? text.drawer.publisherUnknown
  const published = article.published ?? source?.published
  const { period } = article
  const toldFrom = useToldFrom(article)
  return (
    <header className={styles.head}>
      <h2 className={styles.title} lang="zh">
        {display(article.title || source?.file || '')}
      </h2>
      <p>
        {publisher}
        {text.terms.dot}
        {published ?? text.drawer.publishedUnknown}
        {published === undefined && period?.basis === 'inferred'
          ? text.terms.dot + text.drawer.inferredYear(periodWords(period, text.terms))
          : ''}
      </p>
      {period?.basis === 'inferred' && period.text !== undefined && (
        <p className={styles.note}>{toldFrom(period)}</p>
      )}
    </header>
  )
}
