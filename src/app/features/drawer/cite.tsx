import type { Article } from '../../../contract/article.ts'
import { pageAt } from '../../../contract/source.ts'
import { useCollection } from '../../data/collection-context.tsx'
import { useText } from '../../i18n/use-text.ts'
import { follow, hrefOf, shareLink } from '../../state/link.ts'
import { useView } from '../../state/store.ts'
import { type Cited, quoted } from '../../take/citations/quoted.ts'
import { localDay } from '../../take/citations/today.ts'
import { bibtexView, gbtView } from '../../take/citations/view.ts'
import { dataName } from '../../take/sharing/data-name.ts'
import { Button } from '../../ui/controls/button.tsx'
import { CitationBox } from '../../ui/controls/citation-box.tsx'
import { useCopy } from '../../ui/controls/use-copy.ts'
import { goToFigure, goToWords } from '../../ui/scroll-target.ts'
import styles from './drawer.module.css'

/** By so many characters a passage is found in its text, with so many before it. */
const wordsFound = 24
const wordsBefore = 10
/** The drawer gives the focus back first. */
const afterFocus = 100

export interface CiteProps {
  article: Article
  /** The id and the name of what is cited. */
  id: string
  title: string
  cited: Omit<Cited, 'articleId'>
  /** The figure that is cited: the full text opens at it. */
  figureId?: string
  /** The raw text of the source, as far as it has come. */
  text: string | undefined
}

/** What is read here as a citation in one of three forms, with the ways to take it along and to the full text. */
export function Cite({ article, id, title, cited, figureId, text: raw }: CiteProps) {
  const text = useText()
  const words = text.drawer
  const collection = useCollection()
  const state = useView((whole) => whole)
  const copy = useCopy()
  // The text is read without the drawer over it.
  const full = { view: 'sources', article: article.id, figure: undefined, practice: undefined } as const
  const [span] = cited.spans
  const opens =
    raw === undefined || !span
      ? undefined
      : {
          before: raw.slice(Math.max(0, span.start - wordsBefore), span.start),
          words: raw.slice(span.start, Math.min(span.end, span.start + wordsFound)),
        }
  const link = shareLink(collection)
  const way = { link, accessed: localDay(new Date()) }
  const articles = [article]
  const page = span && pageAt(collection.source(article.sourceId), span.start)
  const view = { id, title, articles, data: dataName(collection, text, articles), page, ...way }
  const publisher = text.shell.name
  const write = {
    quoted: () => quoted(collection, { ...cited, articleId: article.id }, raw, text.terms, way),
    gbt: () => gbtView(collection, view, { ...words, publisher }),
    bibtex: () => bibtexView(collection, view, publisher),
  }
  // Nothing is sent: the reader takes the note to whoever keeps the page.
  const wrong = () =>
    [
      words.wrong.head(title),
      quoted(collection, { ...cited, articleId: article.id }, raw, text.terms, way),
      words.wrong.ids(collection.id, id),
      words.wrong.should,
    ].join('\n')
  return (
    <section>
      <h3 className={styles.section}>{words.citation}</h3>
      <CitationBox write={write}>
        <a
          className={styles.link}
          href={hrefOf(state, full)}
          onClick={(event) => {
            follow(full)(event)
            // Another tab has a page of its own.
            if (!event.defaultPrevented) return
            goToFigure(figureId)
            if (figureId === undefined && opens) setTimeout(() => goToWords(opens), afterFocus)
          }}
        >
          {words.fullText}
        </a>
        <Button look="text" onClick={() => copy(wrong(), words.wrong.copied)}>
          {words.wrong.open}
        </Button>
      </CitationBox>
    </section>
  )
}
