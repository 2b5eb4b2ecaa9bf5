import { useRef } from 'react'
import { endings } from '../../../worker/client.ts'
import { useCollection } from '../../data/collection-context.tsx'
import { useOwnReports } from '../../data/own/own-reports.ts'
import { stopReading } from '../../data/own/read-reports.ts'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/controls/button.tsx'
import styles from './import-reports.module.css'
import { OwnList } from './own-list.tsx'
import { RefusedList } from './refused-list.tsx'
import { useImport } from './use-import.ts'

/**
 * The way to read reports of one's own: a button, what is being read, what was refused and why, and what was
 * read. They are read in a worker of this tab and laid over the collection; nothing leaves the browser.
 */
export function ImportReports() {
  const words = useText().sources.import
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
      <Button className={styles.button} onClick={() => input.current?.click()}>
        {words.button}
      </Button>
      <p className={styles.hint}>{words.hint}</p>
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
      <OwnList />
    </section>
  )
}
