import { type ReactNode, useState } from 'react'
import { useText } from '../../i18n/use-text.ts'
import typography from '../text.module.css'
import { Button } from './button.tsx'
import styles from './citation-box.module.css'
import { useCopy } from './use-copy.ts'

/** The forms of a citation, in the order in which they are offered. */
const forms = ['quoted', 'gbt', 'bibtex'] as const

export interface CitationBoxProps {
  /** Writes the citation in each form. */
  write: Readonly<Record<(typeof forms)[number], () => string>>
  /** More to do, beside the copying. */
  children?: ReactNode
}

/** A citation in one of three forms, to be copied. */
export function CitationBox({ write, children }: CitationBoxProps) {
  const words = useText().drawer
  const copy = useCopy()
  const [form, setForm] = useState<(typeof forms)[number]>('quoted')
  const reference = write[form]()
  return (
    <>
      <fieldset className={styles.forms}>
        <legend className={typography.hidden}>{words.citation}</legend>
        {forms.map((one) => (
          <button key={one} type="button" aria-pressed={one === form} onClick={() => setForm(one)}>
            {words.citationForms[one]}
          </button>
        ))}
      </fieldset>
      <p className={styles.citation} data-form={form} lang="zh">
        {reference}
      </p>
      <p className={styles.buttons}>
        <Button look="strong" onClick={() => void copy(reference, words.copiedCitation)}>
          {words.copyCitation}
        </Button>
        {children}
      </p>
    </>
  )
}
