import { usePhone } from '../../ui/use-media.ts'
import styles from './phone-tabs.module.css'
import { ViewLinks } from './view-links.tsx'

/** The six views at the foot of a phone. */
export function PhoneTabs() {
  return usePhone() ? <ViewLinks className={styles.tabs} /> : null
}
