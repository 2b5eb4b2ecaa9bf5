import { useCollection } from '../../data/collection-context.tsx'
import { loadTexts } from '../../data/texts/texts.ts'
import type { Texts } from '../../data/texts/use-texts.ts'
import type { Excerpt } from '../../excerpts/lists.ts'
import { loadGloss } from '../../i18n/use-gloss.ts'
import { useLanguage, useText } from '../../i18n/use-text.ts'
import { mostInLink, shareLink } from '../../state/link.ts'
import { localDay } from '../../take/citations/today.ts'
import {
  type Document,
  type DocumentMaking,
  documentOf,
  quotesOf,
  sourcesOf,
} from '../../take/documents/document.ts'
import { markdownOf } from '../../take/documents/markdown.ts'
import { tableOf } from '../../take/documents/table.ts'
import { copyTable } from '../../take/exports/html-table.ts'
import { fileName, saveFile } from '../../take/exports/save.ts'
import { Button } from '../../ui/controls/button.tsx'
import { copyText } from '../../ui/controls/copy.ts'
import { TakeMenu } from '../../ui/controls/take-menu.tsx'

/** The ways to take a list along, in the order in which they are offered. */
const forms = ['word', 'markdown', 'table', 'quoted', 'references', 'link'] as const

export interface TakeListProps {
  items: readonly Excerpt[]
  title: string
  texts: Texts
}

/** What can be made of a list: a document with the reports' words, the references alone, a link; or it is printed. */
export function TakeList({ items, title, texts }: TakeListProps) {
  const c = useCollection()
  const text = useText()
  const lang = useLanguage()
  const words = text.excerpts
  const list = { items: [...items] }
  const name = fileName(title, c.id)
  const said = (copied: boolean, done: string) => (copied ? done : text.shell.copyFailed)
  /** What a document is made of, once all texts and, in English, the glosses have come or failed; `lost`: what is said where texts have failed. */
  async function making(): Promise<DocumentMaking & { lost: string | undefined }> {
    const sources = sourcesOf(c, list)
    const [come, gloss] = await Promise.all([
      loadTexts(sources),
      lang === 'en' ? loadGloss().catch(() => undefined) : undefined,
    ])
    const lost = sources.every((id) => come.has(id)) ? undefined : words.noTexts
    return {
      c,
      text,
      lang,
      day: localDay(new Date()),
      textOf: (id) => come.get(id),
      ...(gloss && { gloss }),
      lost,
    }
  }
  async function made(): Promise<{ document: Document; lost: string | undefined }> {
    const from = await making()
    return { document: documentOf(from, list, title), lost: from.lost }
  }
  const make: Record<(typeof forms)[number], () => Promise<string | undefined>> = {
    async word() {
      const { wordOf } = await import('../../take/documents/word.ts')
      const { document, lost } = await made()
      saveFile(`${name}.docx`, '', await wordOf(document, text))
      return lost
    },
    async markdown() {
      const { document, lost } = await made()
      saveFile(`${name}.md`, 'text/markdown;charset=utf-8', markdownOf(document, text))
      return lost
    },
    async table() {
      let missing: string | undefined
      const table = made().then(({ document, lost }) => {
        missing = lost
        return tableOf(document, text)
      })
      const copied = await copyTable(table)
      return said(copied, missing ?? text.exports.copied)
    },
    async quoted() {
      const from = await making()
      return said(await copyText(quotesOf(from, list)), from.lost ?? words.copiedQuotes)
    },
    async references() {
      const { document } = await made()
      return said(await copyText(document.references), words.copiedReferences)
    },
    async link() {
      const copied = await copyText(shareLink(c))
      return said(
        copied,
        items.length > mostInLink ? words.partInLink(String(mostInLink)) : text.shell.copied,
      )
    },
  }
  const none = items.length === 0
  return (
    <>
      <Button disabled={none || !texts.settled} onClick={() => window.print()}>
        {words.print}
      </Button>
      <TakeMenu
        label={words.take}
        working={text.exports.working}
        failed={text.exports.failed}
        disabled={none}
        options={forms.map((id) => ({ id, ...words.forms[id], run: make[id] }))}
      />
    </>
  )
}
