import type { Collection } from '../../../compare/collection.ts'
import type { Practice } from '../../../contract/practice.ts'
import type { Reading } from './use-reading.ts'

/** The raw words of a practice's passage; undefined while its source's text is not there. */
export function passageOf(
  c: Collection,
  { articleId, span }: Practice,
  texts: Reading['texts'],
): string | undefined {
  return texts.of(c.article(articleId)?.sourceId)?.slice(span.start, span.end)
}
