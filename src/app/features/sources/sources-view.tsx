import type { ReactNode } from 'react'
import { useCollection } from '../../data/collection-context.tsx'
import { useText } from '../../i18n/use-text.ts'
import { useView } from '../../state/store.ts'
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
  const words = useText().sources
  const phone = usePhone()
  const chosen = useView((state) => state.article)
  const figure = useView((state) => state.figure)
  const article = articleToShow(c, chosen, figure)
  const list = (
    <>
      {own}
      <SourceList current={article} />
    </>
  )
  return (
    <div className={styles.view}>
      {phone && article ? (
        <details className={styles.chooser} key={article.id}>
          <summary className={styles.summary}>{words.choose}</summary>
          {list}
        </details>
      ) : (
        <div className={styles.list}>{list}</div>
      )}
      {article ? (
        <Reader article={article} about={about} />
      ) : (
        <Empty title={words.empty} hint={words.emptyHint} />
      )}
    </div>
  )
}
