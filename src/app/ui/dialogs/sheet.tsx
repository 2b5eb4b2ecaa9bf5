import { Dialog } from 'radix-ui'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { usePhone } from '../use-media.ts'
import styles from './sheet.module.css'

export interface SheetProps {
  open: boolean
  onClose: () => void
  /** What the sheet is called; read out when it opens. */
  title: string
  /** `panel` stands at the right and leaves the page readable; `dialog` stands in the middle, over the page. */
  look?: 'panel' | 'dialog'
  /** What the sheet is about; when it changes, the sheet is read from its top again. */
  subject?: string | undefined
  onKeyDown?: (event: KeyboardEvent<HTMLDivElement>) => void
  children: ReactNode
}

const isOwnEscape = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[data-escape]') !== null

/**
 * A panel or a dialog over the page. A panel leaves the page usable on a desk; on the phone both fill the
 * screen. Esc closes, and the focus returns to what had it when the sheet opened.
 */
export function Sheet({ open, onClose, title, look = 'panel', subject, onKeyDown, children }: SheetProps) {
  const phone = usePhone()
  const modal = look === 'dialog' || phone
  const opener = useRef<Element | null>(null)
  const content = useRef<HTMLDivElement>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another subject is what it is for
  useEffect(() => {
    if (!content.current) return
    content.current.scrollTop = 0
    // What had the focus went with what was shown: the keys of the sheet still hold.
    if (document.activeElement === document.body) content.current.focus()
  }, [subject])

  function take(event: Event) {
    opener.current = document.activeElement
    if (look === 'dialog') return
    // The panel itself takes the focus, so that its first button is not drawn as chosen.
    event.preventDefault()
    content.current?.focus()
  }

  function giveBack(event: Event) {
    event.preventDefault()
    const elsewhere = document.activeElement !== document.body && document.activeElement !== null
    const { current } = opener
    if (!elsewhere && (current instanceof HTMLElement || current instanceof SVGElement)) current.focus()
  }

  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()} modal={modal}>
      <Dialog.Portal>
        {modal && <Dialog.Overlay className={styles.overlay} />}
        <Dialog.Content
          ref={content}
          tabIndex={-1}
          className={look === 'panel' ? styles.panel : styles.dialog}
          aria-describedby={undefined}
          onOpenAutoFocus={take}
          onCloseAutoFocus={giveBack}
          onInteractOutside={(event) => !modal && event.preventDefault()}
          // A form in it takes Escape for itself: what was typed into it must not go with the sheet.
          onEscapeKeyDown={(event) => isOwnEscape(event.target) && event.preventDefault()}
          onKeyDown={onKeyDown}
        >
          <Dialog.Title className={styles.title}>{title}</Dialog.Title>
          {children}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
