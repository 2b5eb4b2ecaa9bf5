import type { Collection } from '../../compare/collection.ts'
import { wordsOf } from '../../text/spans/words-of.ts'
import { display, onOneLine } from '../ui/display.ts'
import type { Excerpt } from './lists.ts'
import { spansOf, thingOf, titleOf } from './things.ts'

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
  const thing = thingOf(c, id)
  if (!thing) return undefined
  const title = titleOf(thing)
  const article = c.article(thing.articleId)
  const said = raw === undefined ? title : onOneLine(display(wordsOf(raw, spansOf(thing))))
  return {
    id,
    day,
    seen: {
      place: c.region(thing.regionId)?.fullName ?? '',
      title,
      words: said.length > mostWords ? `${said.slice(0, mostWords)}…` : said,
      source: [article && `《${article.title}》`, article?.published].filter(Boolean).join('，'),
      dataset: c.id,
    },
  }
}
