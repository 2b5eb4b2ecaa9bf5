import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from '../controls/icon-button.tsx'
import { Sheet } from './sheet.tsx'
import styles from './titled-dialog.module.css'

export interface TitledDialogProps {
  open: boolean
  onClose: () => void
  title: string
  /** What the sign that closes it is called. */
  close: string
  children: ReactNode
}

/** A dialog with its title and a way to close it in sight; what is in it is made when it opens. */
export function TitledDialog({ open, onClose, title, close, children }: TitledDialogProps) {
  return (
    <Sheet open={open} onClose={onClose} title={title} look="dialog">
      <div className={styles.body}>
        <header className={styles.head}>
          <h2 className={styles.title}>{title}</h2>
          <IconButton label={close} onClick={onClose}>
            <X size={18} aria-hidden="true" />
          </IconButton>
        </header>
        {open && children}
      </div>
    </Sheet>
  )
}
