import { useRef } from 'react'
import { endings } from '../../../worker/client.ts'
import { useCollection } from '../../data/collection-context.tsx'
import { useOwnReports } from '../../data/own/own-reports.ts'
import { stopReading } from '../../data/own/read-reports.ts'
import { useOwnWords } from '../../i18n/own/own-words.ts'
import { Button } from '../../ui/controls/button.tsx'
import { isTaken } from './files-of.ts'
import { SavePage, SaveProject } from './give-on.tsx'
import styles from './import-reports.module.css'
import { makeReady } from './make-ready.ts'
import { OwnList } from './own-list.tsx'
import { PasteReport } from './paste-report.tsx'
import { RefusedList } from './refused-list.tsx'
import { useImport } from './use-import.ts'
import { NewerVersions } from './versions/newer-versions.tsx'

// They come together: one chunk, that the first card need not know of by two names.
export { AboutSource } from './card/about-source.tsx'

/**
 * The way to read reports of one's own: a button, what is being read, what was refused and why, and what was
 * read. They are read in a worker of this tab and laid over the collection; nothing leaves the browser.
 */
export function ImportReports() {
  const own = useOwnWords()
  const words = own.giving
  const collection = useCollection()
  const input = useRef<HTMLInputElement>(null)
  const reading = useOwnReports((own) => own.reading)
  const isShut = useOwnReports((own) => own.isShut)
  const read = useImport(collection)
  return (
    <section className={styles.import} aria-label={words.button} data-screen>
      <input
        ref={input}
        className={styles.input}
        type="file"
        accept={[...endings, 'text/plain'].join(',')}
        multiple
        tabIndex={-1}
        aria-label={words.button}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          // The same file may be chosen again after it was mended.
          event.target.value = ''
          void read(files)
        }}
      />
      <Button
        className={styles.button}
        onClick={() => {
          makeReady(collection)
          input.current?.click()
        }}
      >
        {words.button}
      </Button>
      <p className={styles.ways}>
        <label className={styles.folder}>
          {words.folder}
          <input
            className={styles.input}
            type="file"
            multiple
            // What React does not know it passes on as it is written.
            {...{ webkitdirectory: '' }}
            onChange={(event) => {
              const files = [...(event.target.files ?? [])].filter(isTaken)
              event.target.value = ''
              void read(files)
            }}
          />
        </label>
        <PasteReport onFiles={(files) => void read(files)} />
      </p>
      <p className={styles.hint}>{words.hint}</p>
      {location.protocol === 'file:' && <p className={styles.hint}>{own.onDisk}</p>}
      <p className={styles.reading} role="status">
        {reading[0] !== undefined && words.reading(reading[0], reading.length - 1)}
        {reading.length > 0 && (
          <Button look="text" onClick={stopReading}>
            {words.stop}
          </Button>
        )}
      </p>
      {isShut && (
        <p className={styles.hint} role="alert">
          {words.shut}
        </p>
      )}
      <RefusedList />
      <NewerVersions />
      <OwnList />
      <SaveProject />
      <SavePage />
    </section>
  )
}
