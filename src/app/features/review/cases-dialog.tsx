import { useMemo, useState } from 'react'
import { hashOf } from '../../../review/locate.ts'
import type { Review } from '../../../review/record.ts'
import { useCollection } from '../../data/collection-context.tsx'
import { useTexts } from '../../data/texts/use-texts.ts'
import { useReviewWords } from '../../i18n/review/review-words.ts'
import { casesOf } from '../../review/cases.ts'
import { saveFile } from '../../take/exports/save.ts'
import { Button } from '../../ui/controls/button.tsx'
import { useCopy } from '../../ui/controls/use-copy.ts'
import { TitledDialog } from '../../ui/dialogs/titled-dialog.tsx'
import styles from './review-panel.module.css'

interface CasesDialogProps {
  records: readonly Review[]
  onClose: () => void
}

/** What readers corrected, as cases for the rules: they change the names in it before they give it on. */
export function CasesDialog({ records, onClose }: CasesDialogProps) {
  const words = useReviewWords().panel.cases
  const c = useCollection()
  const copy = useCopy()
  const sourceIds = useMemo(() => {
    const hashes = new Set(records.map(hashOf))
    return c.sources.filter(({ sha256 }) => hashes.has(sha256)).map(({ id }) => id)
  }, [c, records])
  const texts = useTexts(sourceIds)
  const cases = useMemo(() => casesOf(c, records, texts.of), [c, records, texts])
  const [typed, setTyped] = useState<string>()
  const text = typed ?? cases.text
  const notes = [
    ...(cases.count > 0 ? [words.count(String(cases.count))] : []),
    ...(cases.unchecked > 0 ? [words.unchecked(String(cases.unchecked))] : []),
    ...(texts.failed.length > 0 ? [words.failed(String(texts.failed.length))] : []),
  ]
  return (
    <TitledDialog open onClose={onClose} title={words.title} close={words.close}>
      <p className={styles.note}>{words.hint}</p>
      {!texts.settled && <p role="status">{words.waiting}</p>}
      {texts.settled && cases.count === 0 && <p>{words.none}</p>}
      {texts.settled && cases.count > 0 && (
        <textarea
          className={styles.cases}
          aria-label={words.words}
          rows={14}
          lang="zh"
          spellCheck={false}
          value={text}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      {texts.settled && notes.length > 0 && <p className={styles.note}>{notes.join(' · ')}</p>}
      {texts.settled && cases.count > 0 && (
        <p className={styles.acts}>
          <Button look="strong" onClick={() => void copy(text, words.copied)}>
            {words.copy}
          </Button>
          <Button onClick={() => saveFile('duizhao-cases.txt', 'text/plain', text)}>{words.save}</Button>
        </p>
      )}
    </TitledDialog>
  )
}
