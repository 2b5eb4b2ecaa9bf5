import { useCallback, useEffect } from 'react'
import { useCollection } from '../../data/collection-context.tsx'
import { restoreReports } from '../../data/own/read-reports.ts'
import { restoreTold } from '../../data/told/tell.ts'
import { useOwnWords } from '../../i18n/own/own-words.ts'
import { change } from '../../state/store.ts'
import styles from './import-reports.module.css'
import { makeReady } from './make-ready.ts'
import { ReadingNote } from './reading-note.tsx'
import { useFileDrop } from './use-file-drop.ts'
import { surroundingsOf, useImport } from './use-import.ts'

/**
 * Takes reports that are dropped anywhere on the page, in whatever view, and goes to the sources view, where
 * what became of them is told; and brings back those of earlier visits. To be mounted once.
 */
export function DropReports() {
  const words = useOwnWords().giving
  const collection = useCollection()
  const read = useImport(collection)
  useEffect(() => {
    restoreReports(surroundingsOf(collection))
    void restoreTold(collection)
  }, [collection])
  const take = useCallback(
    (files: readonly File[]) => {
      change({ view: 'sources' })
      void read(files)
    },
    [read],
  )
  const dragging = useFileDrop(take, () => makeReady(collection))
  return (
    <>
      <ReadingNote />
      {dragging && (
        <div className={styles.drop} aria-hidden="true">
          {words.drop}
        </div>
      )}
    </>
  )
}
