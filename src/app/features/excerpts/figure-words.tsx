import type { Figure } from '../../../contract/figure.ts'
import { isInRow } from '../../../text/spans/blocks.ts'
import { useCollection } from '../../data/collection-context.tsx'
import { useText } from '../../i18n/use-text.ts'
import { heldWhen } from '../../marks/figure-words.ts'
import { FigureRows } from '../../ui/controls/figure-rows.tsx'
import { openFigure } from '../../ui/dialogs/open-figure.ts'
import { display } from '../../ui/display.ts'
import { Gloss } from '../../ui/words/gloss.tsx'
import { Passage } from '../../ui/words/passage.tsx'
import { QuoteNumber } from '../../ui/words/quote-number.tsx'
import styles from './excerpt-item.module.css'

/** A figure as it is written, what it counts and when, in its sentence; `raw`: the text of its source once it is there. */
export function FigureWords({ figure, raw }: { figure: Figure; raw: string | undefined }) {
  const c = useCollection()
  const text = useText()
  const article = c.article(figure.articleId)
  return (
    <>
      <p className={styles.line}>
        <button type="button" onClick={() => openFigure(figure.id)}>
          <QuoteNumber figure={figure} size="card" />
        </button>
        <span className={styles.label} lang="zh">
          {display(figure.label)}
        </span>
        <Gloss label={figure.label} planned={figure.kind === 'target'} />
        <span className={styles.when}>{heldWhen(figure, text)}</span>
      </p>
      {raw !== undefined &&
        (article && isInRow(article, figure.span) ? (
          <FigureRows figure={figure} text={raw} />
        ) : (
          <p className={styles.words}>
            <Passage text={raw} spans={figure.context} current={figure} />
          </p>
        ))}
    </>
  )
}
