import { useState } from 'react'
import { useCountingWords } from '../../i18n/counting/counting-words.ts'
import { change } from '../../state/store.ts'
import { Button } from '../../ui/controls/button.tsx'
import { FoldedPanel } from '../../ui/panels/folded-panel.tsx'
import { conceptsOf, mostConcepts } from './count.ts'
import styles from './words.module.css'

/** What a link carries of a concept: its mark between values is none of it. */
const inLink = ({ name }: { name: string }) => name.replaceAll('~', '～').slice(0, 60)

/** The box for a list of words; they are counted in a dialog. */
export function CountWords() {
  const words = useCountingWords()
  const [text, setText] = useState('')
  const lines = text.split('\n')
  const count = () => change({ concepts: conceptsOf(lines).map(inLink) })
  const isTooMany = lines.filter((line) => line.trim() !== '').length > mostConcepts
  return (
    <FoldedPanel title={words.title} hint={words.hint}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          count()
        }}
      >
        <textarea
          className={styles.list}
          aria-label={words.field}
          placeholder={words.example}
          rows={4}
          lang="zh"
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) count()
          }}
        />
        <Button look="strong" type="submit" disabled={conceptsOf(lines).length === 0}>
          {words.count}
        </Button>
        {isTooMany && (
          <p className={styles.note} role="alert">
            {words.tooMany(String(mostConcepts))}
          </p>
        )}
      </form>
    </FoldedPanel>
  )
}
