import { useEffect, useMemo, useState } from 'react'
import { changesBetween, type FigureRecord, recordsOf } from '../../../compare/changes.ts'
import { LoadError } from '../../data/check-dataset.ts'
import { useCollection } from '../../data/collection-context.tsx'
import { recordsOfFile, recordsOfFormer } from '../../data/former.ts'
import { changesWords } from '../../i18n/changes/changes-words.ts'
import { useLanguage } from '../../i18n/use-text.ts'
import { Button } from '../../ui/controls/button.tsx'
import { closeChanges, useChanges } from '../../ui/dialogs/changes-state.ts'
import { TitledDialog } from '../../ui/dialogs/titled-dialog.tsx'
import styles from './changes-dialog.module.css'
import { ChangesTable } from './changes-table.tsx'

/** What the dataset says otherwise than one before it, figure by figure. */
export default function ChangesDialog() {
  const since = useChanges((state) => state.since)
  const words = changesWords[useLanguage()]
  return (
    <TitledDialog
      open={since !== undefined}
      onClose={closeChanges}
      title={words.title(since ?? '')}
      close={words.close}
    >
      {since !== undefined && <Since id={since} key={since} />}
    </TitledDialog>
  )
}

interface Former {
  id: string
  records: readonly FigureRecord[]
}

function Since({ id }: { id: string }) {
  const published = useCollection()
  const c = published.published ?? published
  const words = changesWords[useLanguage()]
  const [former, setFormer] = useState<Former | 'asked' | undefined>('asked')
  const [problem, setProblem] = useState<string>()
  useEffect(() => {
    let current = true
    void recordsOfFormer(id).then((records) => current && setFormer(records && { id, records }))
    return () => {
      current = false
    }
  }, [id])
  async function take(file: File | undefined) {
    if (!file) return
    setProblem(undefined)
    try {
      setFormer(await recordsOfFile(file))
    } catch (error) {
      const { code } = error instanceof LoadError ? error.problem : { code: 'not-json' as const }
      setProblem(code === 'newer' ? words.newer(file.name) : words.notADataset(file.name))
    }
  }
  const changes = useMemo(
    () => (former === 'asked' || !former ? undefined : changesBetween(former.records, recordsOf(c))),
    [former, c],
  )
  if (former === 'asked') return <p className={styles.note}>{words.looking}</p>
  return (
    <>
      {former && former.id !== id && <p className={styles.note}>{words.other(former.id, id)}</p>}
      {changes && former && <ChangesTable changes={changes} since={former.id} now={c.id} />}
      {!former && <p>{words.notKept(id)}</p>}
      {problem && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <label className={styles.file}>
        {words.choose}
        <input
          type="file"
          accept=".json,application/json"
          onChange={(event) => void take(event.target.files?.[0])}
        />
      </label>
      <Button onClick={closeChanges}>{words.close}</Button>
    </>
  )
}
