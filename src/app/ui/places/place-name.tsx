import type { Region } from '../../../contract/region.ts'
import { regionName, useLanguage } from '../../i18n/use-text.ts'
import { MarkedChinese } from '../words/marked-chinese.tsx'
import styles from './place.module.css'
import { PlaceDot } from './place-dot.tsx'

/** Dot and name of a place, in the reader's language; `form: 'short'` leaves out the word of its level. */
export function PlaceName({ region, form = 'full' }: { region: Region; form?: 'full' | 'short' }) {
  const lang = useLanguage()
  return (
    <span className={styles.name}>
      <PlaceDot regionId={region.id} />
      <span title={region.fullName}>
        <MarkedChinese text={regionName(region, lang, form)} />
      </span>
    </span>
  )
}
