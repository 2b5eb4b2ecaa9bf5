import { useMemo } from 'react'
import type { Practice } from '../../../../contract/practice.ts'
import { useCollection } from '../../../data/collection-context.tsx'
import { useText } from '../../../i18n/use-text.ts'
import { change, useView } from '../../../state/store.ts'
import { Button } from '../../../ui/controls/button.tsx'
import { openPractice } from '../../../ui/dialogs/open-figure.ts'
import { usePractices } from '../view-context.ts'
import styles from './practice-actions.module.css'

const none: readonly string[] = []

/** Whether a practice is pinned, and the way to pin or release it; pins are part of the link. */
export function usePin(id: string): { pinned: boolean; toggle(): void } {
  const pins = useView((state) => state.pins) ?? none
  const pinned = pins.includes(id)
  const rest = pins.filter((pin) => pin !== id)
  const next = pinned ? (rest.length > 0 ? rest : undefined) : [...pins, id]
  return { pinned, toggle: () => change({ pins: next }) }
}

/** The practices that the reader keeps, in the order of keeping; ids of other things are left out. */
export function usePinned(): readonly Practice[] {
  const c = useCollection()
  const pins = useView((state) => state.pins) ?? none
  return useMemo(() => pins.flatMap((id) => c.practice(id) ?? []), [c, pins])
}

/** What can be done with a practice: read it in its report, keep it, find its like elsewhere. */
export function PracticeActions({ practice }: { practice: Practice }) {
  const words = useText().practices
  const { focus, setFocus } = usePractices()
  const { pinned, toggle } = usePin(practice.id)
  const focused = focus === practice.id
  return (
    <span className={styles.actions} data-screen>
      <Button look="text" aria-label={words.openOf(practice.title)} onClick={() => openPractice(practice.id)}>
        {words.open}
      </Button>
      <Button
        look="text"
        aria-label={words.similarOf(practice.title)}
        aria-pressed={focused}
        onClick={() => setFocus(focused ? undefined : practice.id)}
      >
        {words.similar}
      </Button>
      <Button
        look="text"
        aria-label={pinned ? words.unpinOf(practice.title) : words.pinOf(practice.title)}
        aria-pressed={pinned}
        onClick={toggle}
      >
        {pinned ? words.unpin : words.pin}
      </Button>
    </span>
  )
}
