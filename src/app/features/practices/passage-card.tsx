import { useCollection } from '../../data/collection-context.tsx'
import { regionName, useBilingual, useLanguage, useText } from '../../i18n/use-text.ts'
import { PlaceDot } from '../../ui/place-dot.tsx'
import styles from './passage-card.module.css'
import { PracticeActions, usePin } from './practice-actions.tsx'
import { PracticeText, type PracticeTextProps } from './practice-text.tsx'
import { PracticeTitle } from './practice-title.tsx'

/** A practice as a passage: title, words, and where it comes from. `themeId` is that of its row. */
export function PassageCard({ themeId, ...rest }: PracticeTextProps & { themeId?: string }) {
  const c = useCollection()
  const lang = useLanguage()
  const words = useText().practices
  const bilingual = useBilingual()
  const { practice, regionId } = rest
  const { pinned } = usePin(practice.id)
  const region = c.region(practice.regionId)
  const inner = region && region.id !== regionId ? region : undefined
  const others = practice.themes.filter((id) => id !== themeId).flatMap((id) => c.theme(id) ?? [])
  return (
    <article className={pinned ? styles.pinned : styles.card} aria-label={practice.title}>
      <h4 className={styles.title}>
        <PracticeTitle practice={practice} />
        {inner && (
          <span className={styles.inner} title={inner.fullName}>
            <PlaceDot regionId={inner.id} size={8} />
            {regionName(inner, lang)}
          </span>
        )}
      </h4>
      <PracticeText {...rest} />
      <p className={styles.foot}>
        <span className={styles.note}>
          {pinned && <b className={styles.mark}>{words.pinned}</b>}
          {others.length > 0 && words.alsoThemes(others.map(bilingual))}
        </span>
        <PracticeActions practice={practice} />
      </p>
    </article>
  )
}
