import type { Region } from '../../../contract/region.ts'
import { regionName, useLanguage, useText } from '../../i18n/use-text.ts'
import { MarkedChinese } from '../words/marked-chinese.tsx'
import styles from './place.module.css'
import { PlaceDot } from './place-dot.tsx'

/** What a place was called before, one line each: 2014年底前：普兰店市（210282）. */
const formerly = (
  { former = [] }: Region,
  words: (until: number, name: string, code: string) => string,
): string[] => former.map(({ code, name, until }) => words(until, name, code))

/** Dot and name of a place, in the reader's language, what it was called before when it is pointed at; `form: 'short'` leaves out the word of its level. */
export function PlaceName({ region, form = 'full' }: { region: Region; form?: 'full' | 'short' }) {
  const lang = useLanguage()
  const text = useText()
  return (
    <span className={styles.name}>
      <PlaceDot regionId={region.id} />
      <span title={[region.fullName, ...formerly(region, text.terms.formerly)].join('\n')}>
        <MarkedChinese text={regionName(region, lang, form)} />
      </span>
    </span>
  )
}
