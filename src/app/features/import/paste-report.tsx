import { useState } from 'react'
import { useOwnWords } from '../../i18n/own/own-words.ts'
import { Button } from '../../ui/controls/button.tsx'
import { TitledDialog } from '../../ui/dialogs/titled-dialog.tsx'
import styles from './import-reports.module.css'

/** Signs that no name of a file has. */
const unfit = /[/\\:*?"<>|\p{Cc}]/gu
/** So many characters of the first line name what is pasted without a name. */
const longestName = 24

/** What pasted words are called: as the reader says, else by their first line. */
function nameOf(said: string, text: string): string {
  const [line = ''] = text.trim().split('\n')
  const [name = ''] = [said, line.slice(0, longestName)]
    .map((one) => one.replaceAll(unfit, ' ').trim())
    .filter(Boolean)
  return name
}

/** A button that opens a box for text from the clipboard; it is read like a file of plain text, under the name that is given. */
export function PasteReport({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const words = useOwnWords().giving.paste
  const [open, setOpen] = useState(false)
  const [name, setName] = useState('')
  const [text, setText] = useState('')
  function read() {
    onFiles([new File([text], `${nameOf(name, text) || words.unnamed}.txt`, { type: 'text/plain' })])
    setOpen(false)
    setName('')
    setText('')
  }
  return (
    <>
      <Button look="text" onClick={() => setOpen(true)}>
        {words.open}
      </Button>
      <TitledDialog open={open} onClose={() => setOpen(false)} title={words.title} close={words.close}>
        <form
          className={styles.paste}
          onSubmit={(event) => {
            event.preventDefault()
            read()
          }}
        >
          <label className={styles.field}>
            {words.name}
            <input value={name} maxLength={60} onChange={(event) => setName(event.target.value)} />
          </label>
          <label className={styles.field}>
            {words.words}
            <textarea rows={14} lang="zh" value={text} onChange={(event) => setText(event.target.value)} />
          </label>
          <Button type="submit" look="strong" disabled={text.trim() === ''}>
            {words.read}
          </Button>
        </form>
      </TitledDialog>
    </>
  )
}
