import type { Collection } from '../../../compare/collection.ts'
import type { Article } from '../../../contract/article.ts'
import type { Dictionary } from '../../i18n/dictionary.ts'

/**
 * What is said to be the data of a view or a citation: the published dataset by its id, and the reader's own reports where it may rest on them.
 * @param articles what it rests on; without them it may rest on all that is open
 */
export function dataName(c: Collection, text: Dictionary, articles?: readonly Article[]): string {
  const { published } = c
  if (!published || articles?.every(({ id }) => published.article(id))) return c.id
  return text.exports.withOwn(c.id, String(c.sources.length - published.sources.length))
}
