import { useCollection } from '../../../data/collection-context.tsx'
import { useExcerpt } from '../../../excerpts/use-excerpts.ts'
import { useBilingual, useText } from '../../../i18n/use-text.ts'
import styles from './passage-card.module.css'
import { PracticeActions } from './practice-actions.tsx'
import { PracticeHeading } from './practice-heading.tsx'
import { PracticeText, type PracticeTextProps } from './practice-text.tsx'

/** A practice as a passage: title, words, and where it comes from. `themeId` is that of its row. */
export function PassageCard({ themeId, ...rest }: PracticeTextProps & { themeId?: string }) {
  const c = useCollection()
  const text = useText()
  const words = text.practices
  const bilingual = useBilingual()
  const { practice, regionId } = rest
  const kept = useExcerpt(practice.id).excerpt !== undefined
  const others = practice.themes.filter((id) => id !== themeId).flatMap((id) => c.theme(id) ?? [])
  return (
    <article className={kept ? styles.pinned : styles.card} aria-label={practice.title}>
      <PracticeHeading practice={practice} regionId={regionId} />
      <PracticeText {...rest} />
      <p className={styles.foot}>
        <span className={styles.note}>
          {kept && <b className={styles.mark}>{text.excerpts.mark}</b>}
          {others.length > 0 && words.alsoThemes(others.map(bilingual))}
        </span>
        <PracticeActions practice={practice} />
      </p>
    </article>
  )
}
