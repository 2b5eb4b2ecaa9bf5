import { useState } from 'react'
import type { Source } from '../../../../contract/source.ts'
import type { SourceMeta } from '../../../../worker/client.ts'
import { useCollection } from '../../../data/collection-context.tsx'
import { useIsOwn } from '../../../data/own/use-is-own.ts'
import { isSaid } from '../../../data/told/none.ts'
import { tell } from '../../../data/told/tell.ts'
import { useToldStore } from '../../../data/told/told-store.ts'
import { useOwnWords } from '../../../i18n/own/own-words.ts'
import { Button } from '../../../ui/controls/button.tsx'
import styles from '../import-reports.module.css'
import { SourceCard } from './source-card.tsx'

const nothing: SourceMeta = {}

/**
 * The way to complete what a published report says of itself, below its head; where the reader did so, that is said. A report of their own
 * has it in the list of those.
 */
export function AboutSource({ source }: { source: Source }) {
  const words = useOwnWords().card
  const collection = useCollection()
  const told = useToldStore(({ kept }) => kept[source.id]) ?? nothing
  const isOwn = useIsOwn()
  const [open, setOpen] = useState(false)
  if (isOwn(source.id)) return null
  return (
    <div data-screen>
      <p className={styles.actions}>
        {isSaid(told) && <span className={styles.note}>{words.told}</span>}
        <Button
          look="text"
          aria-expanded={open}
          aria-label={words.openOf(source.file)}
          onClick={() => setOpen(!open)}
        >
          {words.open}
        </Button>
      </p>
      {open && (
        <SourceCard
          source={source}
          told={told}
          say={(said) => tell(collection, source.id, said)}
          onDone={() => setOpen(false)}
        />
      )}
    </div>
  )
}
