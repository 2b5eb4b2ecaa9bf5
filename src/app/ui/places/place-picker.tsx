import { Popover } from 'radix-ui'
import { lazy, Suspense, useState } from 'react'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../controls/button.tsx'
import type { PlaceListProps } from './place-list.tsx'
import styles from './place-picker.module.css'

const PlaceList = lazy(() => import('./place-list.tsx'))

interface PlacePickerProps extends Omit<PlaceListProps, 'label'> {
  /** What the button says, and what it is called where that is not enough. */
  children: string
  label?: string
}

/** A button that opens a list of places, found by characters, pinyin, initials or code. */
export function PlacePicker({ children, label = children, ...list }: PlacePickerProps) {
  const words = useText().shell
  const [open, setOpen] = useState(false)
  function pick(regionId: string) {
    setOpen(false)
    list.onPick(regionId)
  }
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger asChild>
        <Button look="text" aria-label={label}>
          {children} ▾
        </Button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          align="start"
          sideOffset={4}
          collisionPadding={16}
          className={styles.popover}
          aria-label={label}
        >
          <Suspense fallback={<p className={styles.note}>{words.loading}</p>}>
            <PlaceList label={label} options={list.options} onPick={pick} />
          </Suspense>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
