import { useMemo, useState } from 'react'
import { unsureAmong } from '../../../compare/told/unsure.ts'
import type { Article } from '../../../contract/article.ts'
import type { Figure } from '../../../contract/figure.ts'
import { useCollection } from '../../data/collection-context.tsx'
import { useSourceWords } from '../../i18n/sources/source-words.ts'
import { Button } from '../../ui/controls/button.tsx'
import { openFigure } from '../../ui/dialogs/open-figure.ts'
import { display } from '../../ui/display.ts'
import { asWritten } from '../../ui/words/quote-parts.ts'
import styles from './unsure.module.css'

/** So many are listed at a time. */
const listedAtOnce = 6

/** The article's figures without a place or without a time, each of which opens its sentence; nothing where all are settled. */
export function UnsureFigures({ article }: { article: Article }) {
  const c = useCollection()
  const words = useSourceWords().unsure
  const { placeless, timeless } = useMemo(() => unsureAmong(c.figuresOfArticle(article.id)), [c, article])
  if (placeless.length === 0 && timeless.length === 0) return null
  return (
    <section className={styles.section}>
      <h3 className={styles.head}>{words.head}</h3>
      <p className={styles.note}>{words.hint}</p>
      <UnsureList name={words.placeless(String(placeless.length))} figures={placeless} />
      <UnsureList name={words.timeless(String(timeless.length))} figures={timeless} />
    </section>
  )
}

function UnsureList({ name, figures }: { name: string; figures: readonly Figure[] }) {
  const words = useSourceWords().unsure
  const [listed, setListed] = useState(listedAtOnce)
  if (figures.length === 0) return null
  const left = figures.length - listed
  return (
    <>
      <h4 className={styles.kind}>{name}</h4>
      <ul aria-label={name}>
        {figures.slice(0, listed).map((figure) => (
          <li key={figure.id}>
            <button type="button" lang="zh" className={styles.figure} onClick={() => openFigure(figure.id)}>
              <span className={styles.quote}>{display(asWritten(figure))}</span> {display(figure.label)}
            </button>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button look="text" onClick={() => setListed(figures.length)}>
          {words.more(String(left))}
        </Button>
      )}
    </>
  )
}
