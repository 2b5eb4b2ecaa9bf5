import { useState } from 'react'
import type { Article } from '../../../contract/article.ts'
import { bibtex } from '../../citations/bibtex.ts'
import { citation } from '../../citations/gbt.ts'
import { type Cited, quoted } from '../../citations/quoted.ts'
import { useCollection } from '../../data/collection-context.tsx'
import { useText } from '../../i18n/use-text.ts'
import { follow, hrefOf, shareLink } from '../../state/link.ts'
import { useView } from '../../state/store.ts'
import { Button } from '../../ui/button.tsx'
import { copyText } from '../../ui/copy.ts'
import { goToFigure } from '../../ui/goal.ts'
import typography from '../../ui/text.module.css'
import { toast } from '../../ui/toast.ts'
import styles from './drawer.module.css'

/** The reader's own day: 2026-01-02. */
const localDay = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')

const forms = ['quoted', 'gbt', 'bibtex'] as const

export interface CiteProps {
  article: Article
  cited: Omit<Cited, 'articleId'>
  /** The figure that is cited: the full text opens at it. */
  figureId?: string
  /** The raw text of the source, as far as it has come. */
  text: string | undefined
}

/** What is read here as a citation in one of three forms, with the ways to take it along and to the full text. */
export function Cite({ article, cited, figureId, text: raw }: CiteProps) {
  const text = useText()
  const words = text.drawer
  const collection = useCollection()
  const state = useView((whole) => whole)
  const [form, setForm] = useState<(typeof forms)[number]>('quoted')
  const source = collection.source(article.sourceId)
  // The text is read without the drawer over it.
  const full = { view: 'sources', article: article.id, figure: undefined, practice: undefined } as const
  const today = localDay(new Date())
  const link = shareLink(collection.id)
  const write = {
    quoted: () => quoted(collection, { ...cited, articleId: article.id }, raw, text.terms, link),
    gbt: () => citation(article, source, today, words.noPublisher),
    bibtex: () => bibtex(article, source, today),
  }
  const reference = write[form]()
  async function copy(what: string, done: string) {
    toast((await copyText(what)) ? done : text.shell.copyFailed)
  }
  return (
    <section>
      <h3 className={styles.section}>{words.citation}</h3>
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
        <Button look="strong" onClick={() => copy(reference, words.copiedCitation)}>
          {words.copyCitation}
        </Button>
        <Button onClick={() => copy(link, text.shell.copied)}>{words.copyLink}</Button>
        <a
          className={styles.link}
          href={hrefOf(state, full)}
          onClick={(event) => {
            goToFigure(figureId)
            follow(full)(event)
          }}
        >
          {words.fullText}
        </a>
      </p>
    </section>
  )
}
