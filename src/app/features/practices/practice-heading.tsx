import type { Practice } from '../../../contract/practice.ts'
import { useCollection } from '../../data/collection-context.tsx'
import { regionName, useLanguage } from '../../i18n/use-text.ts'
import { PlaceDot } from '../../ui/place-dot.tsx'
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
  const region = useCollection().region(practice.regionId)
  return (
    <h4 className={large ? styles.large : styles.title}>
      <PracticeTitle practice={practice} />
      {region && region.id !== regionId && (
        <span className={styles.inner} title={region.fullName}>
          <PlaceDot regionId={region.id} size={8} />
          {regionName(region, lang)}
        </span>
      )}
    </h4>
  )
}
