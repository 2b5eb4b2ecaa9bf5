import { Popover } from 'radix-ui'
import { Fragment, useState } from 'react'
import { toast } from '../dialogs/toast.ts'
import { Button } from './button.tsx'
import { Choice, type ChoiceProps } from './field.tsx'
import styles from './take-menu.module.css'

/** One way to take something along. */
export interface TakeOption {
  id: string
  name: string
  hint: string
  /** What is chosen before it is taken, below it. */
  choice?: ChoiceProps
  /** Gives what is to be said when it is done. */
  run(): Promise<string | undefined>
}

export interface TakeMenuProps {
  label: string
  /** Said on the button while one is at work, and when one failed. */
  working: string
  failed: string
  disabled?: boolean
  options: readonly TakeOption[]
}

/** What can be taken along: files, or something for the clipboard. One is made at a time. */
export function TakeMenu({ label, working, failed, disabled = false, options }: TakeMenuProps) {
  const [busy, setBusy] = useState(false)
  async function run(option: TakeOption) {
    if (busy) return
    setBusy(true)
    try {
      const said = await option.run()
      if (said !== undefined) toast(said)
    } catch {
      toast(failed)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Popover.Root>
      <Popover.Trigger asChild>
        <Button disabled={disabled} aria-disabled={busy} aria-busy={busy}>
          {busy ? working : label}
        </Button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content align="end" sideOffset={4} className={styles.menu} aria-label={label}>
          {options.map((option) => (
            <Fragment key={option.id}>
              <Popover.Close asChild>
                <button type="button" className={styles.option} onClick={() => void run(option)}>
                  {option.name}
                  <span className={styles.hint}>{option.hint}</span>
                </button>
              </Popover.Close>
              {option.choice && (
                <div className={styles.choice}>
                  <Choice {...option.choice} />
                </div>
              )}
            </Fragment>
          ))}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
