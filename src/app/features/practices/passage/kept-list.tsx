import { useMemo } from 'react'
import type { Practice } from '../../../../contract/practice.ts'
import { useCollection } from '../../../data/collection-context.tsx'
import { ExcerptButton } from '../../../excerpts/excerpt-button.tsx'
import { useShownList } from '../../../excerpts/use-excerpts.ts'
import { useText } from '../../../i18n/use-text.ts'
import { change } from '../../../state/store.ts'
import { Button } from '../../../ui/controls/button.tsx'
import { openPractice } from '../../../ui/dialogs/open-figure.ts'
import { PlaceName } from '../../../ui/places/place-name.tsx'
import { Gloss } from '../../../ui/words/gloss.tsx'
import { Passage } from '../../../ui/words/passage.tsx'
import { usePractices } from '../view-context.ts'
import { around } from './excerpt.ts'
import styles from './margin.module.css'
import { textOf } from './passage-of.ts'
import { PracticeTitle } from './practice-title.tsx'

/** The practices that the reader keeps, or that a link brings, in the order of keeping. */
export function useKept(): readonly Practice[] {
  const c = useCollection()
  const { items } = useShownList()
  return useMemo(() => items.flatMap(({ id }) => c.practice(id) ?? []), [c, items])
}

/** What the reader keeps, beside the columns, and the way to the whole list. */
export function KeptList({ kept }: { kept: readonly Practice[] }) {
  const text = useText()
  const words = text.excerpts.margin
  return (
    <section className={styles.section} aria-label={words.title}>
      <h2 className={styles.head}>
        {words.title}
        <span className={styles.note}>{text.excerpts.count(String(kept.length))}</span>
      </h2>
      {kept.length === 0 && <p className={styles.hint}>{words.hint}</p>}
      <ul>
        {kept.map((practice) => (
          <Kept key={practice.id} practice={practice} />
        ))}
      </ul>
      {kept.length > 0 && (
        <Button look="text" onClick={() => change({ view: 'excerpts', practice: undefined }, 'push')}>
          {words.open}
        </Button>
      )}
    </section>
  )
}

function Kept({ practice }: { practice: Practice }) {
  const c = useCollection()
  const { texts } = usePractices()
  const region = c.region(practice.regionId)
  const text = textOf(c, practice, texts)
  const piece = text === undefined ? undefined : around(practice.span, text, [], 60)
  return (
    <li className={styles.pin}>
      <p className={styles.place}>
        {region && <PlaceName region={region} />}
        <ExcerptButton id={practice.id} title={practice.title} />
      </p>
      <button type="button" className={styles.open} onClick={() => openPractice(practice.id)}>
        <PracticeTitle practice={practice} />
      </button>
      <Gloss label={practice.title} planned={practice.status === 'planned'} />
      {text !== undefined && piece && (
        <p className={styles.words}>
          <Passage text={text} spans={[piece]} />
          {piece.end < practice.span.end && '…'}
        </p>
      )}
    </li>
  )
}
