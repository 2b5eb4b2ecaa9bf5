import { useState } from 'react'
import { useCountingWords } from '../../i18n/counting/counting-words.ts'
import { formatNumber } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/use-text.ts'
import { change } from '../../state/store.ts'
import { Button } from '../../ui/controls/button.tsx'
import { display } from '../../ui/display.ts'
import { goToWords } from '../../ui/scroll-target.ts'
import type { Passage } from './count.ts'
import styles from './words.module.css'

/** So many are listed at a time. */
const listedAtOnce = 30

interface PassagesProps {
  title: string
  passages: readonly Passage[]
  onClose: () => void
}

/** Where a word stands: each passage opens its text there. */
export function Passages({ title, passages, onClose }: PassagesProps) {
  const words = useCountingWords()
  const lang = useLanguage()
  const [listed, setListed] = useState(listedAtOnce)
  const left = passages.length - listed
  const open = ({ article, before, words: told }: Passage) => {
    // Back leads to the counts again.
    change({ view: 'sources', article: article.id, concepts: undefined }, 'push')
    goToWords({ before, words: told })
  }
  return (
    <section className={styles.passages} aria-label={title}>
      <p className={styles.head}>
        <strong>{title}</strong>
        <Button look="text" onClick={onClose}>
          {words.close}
        </Button>
      </p>
      <ol>
        {passages.slice(0, listed).map((passage, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
          <li key={at}>
            <button type="button" lang="zh" onClick={() => open(passage)}>
              {display(passage.before)}
              <mark>{display(passage.words)}</mark>
              {display(passage.after)}
            </button>
            <span className={styles.from} lang="zh">
              {display(passage.article.title)}
            </span>
          </li>
        ))}
      </ol>
      {left > 0 && (
        <Button look="text" onClick={() => setListed(listed + listedAtOnce)}>
          {words.more(formatNumber(Math.min(left, listedAtOnce), lang))}
        </Button>
      )}
    </section>
  )
}
