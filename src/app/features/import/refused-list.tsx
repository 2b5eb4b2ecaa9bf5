import { type RefusedFile, useOwnReports } from '../../data/own/own-reports.ts'
import { useOwnWords } from '../../i18n/own/own-words.ts'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/controls/button.tsx'
import styles from './import-reports.module.css'

const megabyte = 1024 * 1024

/** The one detail that a refusal's words need: the size, the count, the byte, the seconds, the fault. */
function detailOf(refusal: RefusedFile['refusal']): string {
  if ('size' in refusal) return (refusal.size / megabyte).toFixed(1)
  if ('offset' in refusal) return String(refusal.offset)
  if ('seconds' in refusal) return String(refusal.seconds)
  if ('count' in refusal) return String(refusal.count)
  if ('pages' in refusal) return String(refusal.pages)
  if ('limit' in refusal) return String(refusal.limit)
  return 'detail' in refusal ? refusal.detail : ''
}

/** So many are told one under the other; more are folded, so that the way to what was read stays short. */
const mostOpen = 4
/** What is told of files of which only a part was not read. */
const partly: ReadonlySet<string> = new Set(['left-in', 'too-many'])

/** Files that were not read, each with the reason and what to do. */
export function RefusedList() {
  const own = useOwnWords()
  const words = own.giving
  const refused = useOwnReports((own) => own.refused)
  const stopped = useOwnReports((own) => own.stopped)
  const dismiss = useOwnReports((own) => own.dismissRefused)
  const { joint } = useText().terms
  if (refused.length + stopped.length === 0) return null
  const list = refused.map(({ file, refusal }, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows at its end
    <div key={at} className={styles.refused}>
      <p className={styles.name}>{partly.has(refusal.reason) ? file : words.refused(file)}</p>
      <p className={styles.note}>{own.refusals[refusal.reason](detailOf(refusal))}</p>
    </div>
  ))
  return (
    <div role="alert">
      {list.length > mostOpen ? (
        <details className={styles.folded}>
          <summary>{own.refusedMany(list.length)}</summary>
          {list}
        </details>
      ) : (
        list
      )}
      {stopped.length > 0 && (
        <div className={styles.refused}>
          <p className={styles.note}>{words.stopped(stopped.length)}</p>
          <p className={styles.stopped}>{stopped.join(joint)}</p>
        </div>
      )}
      <Button look="text" onClick={dismiss}>
        {words.dismiss}
      </Button>
    </div>
  )
}
