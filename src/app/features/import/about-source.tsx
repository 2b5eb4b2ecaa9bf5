import { useState } from 'react'
import type { Source } from '../../../contract/source.ts'
import type { SourceMeta } from '../../../worker/client.ts'
import { useCollection } from '../../data/collection-context.tsx'
import { useOwnReports } from '../../data/own/own-reports.ts'
import { retell } from '../../data/own/read-reports.ts'
import { tell } from '../../data/told/tell.ts'
import { useToldStore } from '../../data/told/told-store.ts'
import { useOwnWords } from '../../i18n/own/own-words.ts'
import { Button } from '../../ui/controls/button.tsx'
import styles from './import-reports.module.css'
import { SourceCard } from './source-card.tsx'
import { surroundingsOf } from './use-import.ts'

const nothing: SourceMeta = {}

/** What the reader has said of a report, of their own or a published one, and how more of it is said. */
function useTold({ id }: Source): { told: SourceMeta; say: (told: SourceMeta) => Promise<boolean> } {
  const collection = useCollection()
  const own = useOwnReports(({ reports }) => reports.find(({ sourceId }) => sourceId === id))
  const kept = useToldStore(({ kept }) => kept[id])
  return own
    ? {
        told: own.given.told ?? nothing,
        say: async (told) => (await retell(own, told, surroundingsOf(collection))) === undefined,
      }
    : { told: kept ?? nothing, say: (told) => tell(collection, id, told) }
}

/** The way to complete what a report says of itself, below its head; where the reader did so, that is said. */
export function AboutSource({ source }: { source: Source }) {
  const words = useOwnWords().card
  const { told, say } = useTold(source)
  const [open, setOpen] = useState(false)
  return (
    <div data-screen>
      <p className={styles.actions}>
        {Object.keys(told).length > 0 && <span className={styles.note}>{words.told}</span>}
        <Button
          look="text"
          aria-expanded={open}
          aria-label={words.openOf(source.file)}
          onClick={() => setOpen(!open)}
        >
          {words.open}
        </Button>
      </p>
      {open && <SourceCard source={source} told={told} say={say} onDone={() => setOpen(false)} />}
    </div>
  )
}
