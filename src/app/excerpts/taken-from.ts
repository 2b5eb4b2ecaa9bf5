import type { Collection } from '../../compare/collection.ts'
import type { Span } from '../../contract/span.ts'
import { wordsOf } from '../../text/spans/words-of.ts'
import { display, onOneLine } from '../ui/display.ts'
import { asWritten } from '../ui/words/quote-parts.ts'
import type { Excerpt } from './lists.ts'

/** What is kept: a figure or a practice, with the spans of its words. */
interface Kept {
  articleId: string
  regionId?: string | undefined
  title: string
  spans: readonly Span[]
}

/** What an id stands for in a collection; undefined where it has no such thing. */
function keptOf(c: Collection, id: string): Kept | undefined {
  const figure = c.figure(id)
  if (figure)
    return { ...figure, title: `${asWritten(figure)} ${display(figure.label)}`, spans: figure.context }
  const practice = c.practice(id)
  return practice && { ...practice, title: display(practice.title), spans: [practice.span] }
}

/** More of a passage is not kept beside its id. */
const mostWords = 600

/**
 * The excerpt that a figure or a practice gives; undefined where the collection has neither.
 * @param raw the text of its source, as far as it has come: without it the words are the title alone
 * @param day of keeping, YYYY-MM-DD
 */
export function takenFrom(
  c: Collection,
  id: string,
  raw: string | undefined,
  day: string,
): Excerpt | undefined {
  const kept = keptOf(c, id)
  if (!kept) return undefined
  const article = c.article(kept.articleId)
  const said = raw === undefined ? kept.title : onOneLine(display(wordsOf(raw, kept.spans)))
  return {
    id,
    day,
    seen: {
      place: c.region(kept.regionId)?.fullName ?? '',
      title: kept.title,
      words: said.length > mostWords ? `${said.slice(0, mostWords)}…` : said,
      source: [article && `《${article.title}》`, article?.published].filter(Boolean).join('，'),
      dataset: c.id,
    },
  }
}
