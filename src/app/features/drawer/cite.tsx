import type { Article } from '../../../contract/article.ts'
import { useCollection } from '../../data/collection-context.tsx'
import { useText } from '../../i18n/use-text.ts'
import { follow, hrefOf, shareLink } from '../../state/link.ts'
import { useView } from '../../state/store.ts'
import { Button } from '../../ui/button.tsx'
import { copyText } from '../../ui/copy.ts'
import { toast } from '../../ui/toast.ts'
import { citation } from './citation.ts'
import styles from './drawer.module.css'

/** The reference of the report, with the ways to take it along and to the full text. */
export function Cite({ article }: { article: Article }) {
  const text = useText()
  const collection = useCollection()
  const state = useView((whole) => whole)
  const today = new Date().toISOString().slice(0, 10)
  const reference = citation(article, collection.source(article.sourceId), today, text.drawer.noPublisher)
  async function copy(what: string, done: string) {
    toast((await copyText(what)) ? done : text.shell.copyFailed)
  }
  return (
    <section>
      <h3 className={styles.section}>
        {text.drawer.citation} <span className={styles.note}>{text.drawer.citationForm}</span>
      </h3>
      <p className={styles.citation} lang="zh">
        {reference}
      </p>
      <p className={styles.buttons}>
        <Button look="strong" onClick={() => copy(reference, text.drawer.copiedCitation)}>
          {text.drawer.copyCitation}
        </Button>
        <Button onClick={() => copy(shareLink(collection.id), text.shell.copied)}>
          {text.drawer.copyLink}
        </Button>
        <a
          className={styles.link}
          href={hrefOf({ ...state, view: 'sources', article: article.id })}
          onClick={follow({ view: 'sources', article: article.id })}
        >
          {text.drawer.fullText}
        </a>
      </p>
    </section>
  )
}
