import { isChecked } from '../../../../compare/quality.ts'
import type { Practice } from '../../../../contract/practice.ts'
import { practiceKind } from '../../../../contract/practice-kinds.ts'
import { useCollection } from '../../../data/collection-context.tsx'
import { regionName, useBilingual, useLanguage, useText } from '../../../i18n/use-text.ts'
import { display } from '../../../ui/display.ts'
import { PlaceDot } from '../../../ui/places/place-dot.tsx'
import { Gloss } from '../../../ui/words/gloss.tsx'
import styles from './practice-heading.module.css'
import { PracticeTitle } from './practice-title.tsx'

/** A practice's title in the column of a place, with the place inside it (a street, a village) that did it. */
export function PracticeHeading(props: {
  practice: Practice
  regionId: string | undefined
  large?: boolean
}) {
  const { practice, regionId, large = false } = props
  const lang = useLanguage()
  const bilingual = useBilingual()
  const { practices: words, terms } = useText()
  const c = useCollection()
  const region = c.region(practice.regionId)
  const kind = practiceKind(practice.kind)
  const checked = practice.review && isChecked(practice) ? terms.reviews[practice.review] : undefined
  const whole = practice.partOf === undefined ? undefined : c.practice(practice.partOf)
  return (
    <div className={styles.heading}>
      <h4 className={large ? styles.large : styles.title}>
        <PracticeTitle practice={practice} />
        {checked && (
          <span className={styles.checked} role="img" aria-label={checked} title={checked}>
            ✓
          </span>
        )}
        {region && region.id !== regionId && (
          <span className={styles.inner} title={region.fullName}>
            <PlaceDot regionId={region.id} size={8} />
            {regionName(region, lang)}
          </span>
        )}
      </h4>
      <Gloss label={practice.title} planned={practice.status === 'planned'} />
      {(kind || whole || practice.status === 'planned') && (
        <p className={styles.facts}>
          {practice.status === 'planned' && <b className={styles.planned}>{words.statuses.planned}</b>}
          {kind && <span title={bilingual(kind.definition)}>{bilingual(kind)}</span>}
          {whole && <span lang="zh">{words.partOf(display(whole.title))}</span>}
        </p>
      )}
    </div>
  )
}
