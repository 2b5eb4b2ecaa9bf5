import { useGloss } from '../../i18n/use-gloss.ts'
import { useText } from '../../i18n/use-text.ts'
import styles from './gloss.module.css'
import { MarkedChinese } from './marked-chinese.tsx'

/** What a label means word by word, marked as made by rules; nothing where too little is known. */
export default function GlossWords({ label, planned }: { label: string; planned: boolean }) {
  const words = useText().terms
  const said = useGloss()(label, planned)
  return (
    said && (
      <span className={styles.gloss} title={words.glossHint}>
        <MarkedChinese text={said} />
      </span>
    )
  )
}
