import type { ReactNode } from 'react'
import { useCollection } from '../../data/collection-context.tsx'
import { useSourceWords } from '../../i18n/sources/source-words.ts'
import { useAppStore, useView } from '../../state/store.ts'
import { Empty } from '../../ui/controls/empty.tsx'
import { usePhone } from '../../ui/use-media.ts'
import { articleToShow } from './order.ts'
import { type AboutSource, Reader } from './reader.tsx'
import { SourceList } from './source-list.tsx'
import styles from './sources-view.module.css'

/**
 * The reports themselves: a list of sources and articles, and the one that is read. `own` is what the page
 * offers for reading a report of one's own; it stands above the list. `about` is what it offers below a report's head.
 */
export default function SourcesView({ own, about }: { own?: ReactNode; about?: AboutSource }) {
  const c = useCollection()
  const words = useSourceWords()
  const phone = usePhone()
  const chosen = useView((state) => state.article)
  const figure = useView((state) => state.figure)
  // A link to what is not here: another article in its place would be taken for it.
  const isLost = useAppStore(({ notes }) =>
    notes.some(
      ({ param, value }) => (param === 'a' && !c.article(value)) || (param === 'f' && !c.figure(value)),
    ),
  )
  const article =
    isLost && chosen === undefined && figure === undefined ? undefined : articleToShow(c, chosen, figure)
  const list = <SourceList current={article} />
  const empty = (
    <Empty
      title={isLost ? words.lostArticle : words.empty}
      hint={isLost ? words.lostArticleHint : words.emptyHint}
    />
  )
  return (
    <div className={styles.view}>
      {phone && article ? (
        <div>
          <details className={styles.chooser} key={article.id}>
            <summary className={styles.summary}>{words.choose}</summary>
            {list}
          </details>
          {own !== undefined && (
            <details className={styles.chooser}>
              <summary className={styles.summary}>{words.ownTools}</summary>
              {own}
            </details>
          )}
        </div>
      ) : (
        <div className={styles.list}>
          {phone && empty}
          {own}
          {list}
        </div>
      )}
      {article ? <Reader article={article} about={about} /> : !phone && empty}
    </div>
  )
}
