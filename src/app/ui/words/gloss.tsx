import { useGloss } from '../../i18n/use-gloss.ts'
import { useText } from '../../i18n/use-text.ts'
import styles from './gloss.module.css'

/** To who reads English, what a label means word by word, under its Chinese and marked as made by rules; nothing where too little is known. */
export function Gloss({ label }: { label: string }) {
  const words = useText().terms
  const said = useGloss()(label)
  return (
    said && (
      <span className={styles.gloss} title={words.glossHint}>
        {said}
      </span>
    )
  )
}
