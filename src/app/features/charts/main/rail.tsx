import { useEffect, useState } from 'react'
import type { Figure } from '../../../../contract/figure.ts'
import { Excerpt } from '../../../charts/words/excerpt.tsx'
import { sentenceParts } from '../../../charts/words/excerpt-parts.ts'
import { useCollection } from '../../../data/collection-context.tsx'
import { sourceIdOf } from '../../../data/texts/source-ids.ts'
import type { Texts } from '../../../data/texts/use-texts.ts'
import { useLanguage, useText } from '../../../i18n/use-text.ts'
import { metaOf, placeOf } from '../../../marks/figure-words.ts'
import { Button } from '../../../ui/controls/button.tsx'
import { openFigure } from '../../../ui/dialogs/open-figure.ts'
import { display } from '../../../ui/display.ts'
import typography from '../../../ui/text.module.css'
import { asWritten } from '../../../ui/words/quote-parts.ts'
import styles from './rail.module.css'

export interface RailProps {
  figure: Figure
  texts: Texts
  /** Whether the mark has the focus: only then its sentence is read out. */
  announce: boolean
  /** What it is the sentence of, where there are two. */
  label?: string
}

/**
 * The sentence of the mark that is pointed at, in a place of its own beside the bars: it hides neither a mark
 * nor a name, and the page does not move when it changes.
 */
export function Rail({ figure, texts, announce, label }: RailProps) {
  const collection = useCollection()
  const text = useText()
  const lang = useLanguage()
  const source = sourceIdOf(collection, figure)
  const raw = source === undefined ? undefined : texts.of(source)
  const place = placeOf(collection, figure, lang, text)
  const sentence =
    raw === undefined
      ? asWritten(figure)
      : sentenceParts(raw, figure)
          .map((part) => part.text)
          .join('')
  const [spoken, setSpoken] = useState('')
  useEffect(() => {
    setSpoken(announce ? text.charts.rail.announce(place, display(sentence)) : '')
  }, [announce, place, sentence, text])
  return (
    <aside className={styles.rail} aria-label={label}>
      <p className={styles.sentence}>
        {raw === undefined && texts.settled ? (
          <span className={typography.note}>{text.charts.rail.failed}</span>
        ) : (
          <Excerpt figure={figure} raw={raw} around={{ before: 60, after: 60 }} />
        )}
      </p>
      <p className={styles.foot}>
        <span>
          {place} · {metaOf(collection, figure, text)}
        </span>
        <Button look="text" className={styles.open} onClick={() => openFigure(figure.id)}>
          {text.charts.rail.open}
        </Button>
      </p>
      <span className={typography.hidden} aria-live="polite">
        {spoken}
      </span>
    </aside>
  )
}
