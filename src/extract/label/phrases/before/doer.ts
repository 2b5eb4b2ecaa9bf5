import type { Span } from '../../../../contract/span.ts'
import { belowPlaces, forWhom } from '../../../../lexicon/words/predicates.ts'
import { is, type Token } from '../../../tokens/token.ts'
import { wordsIn } from '../../../tokens/words.ts'

const doerLimit = 10

/**
 * A subject that is somebody, or a place below those of the gazetteer: “第一书记”, 网格员, 物流园区; or for whom it is done, with the word that says so
 * (为困难群众). Refuses 区委, which acts for its place.
 */
export function doerOf(text: string, tokens: readonly Token[], subject: Span | undefined): Span | undefined {
  if (!subject || subject.end - subject.start > doerLimit) return undefined
  const words = text.slice(subject.start, subject.end)
  const last = wordsIn(text, subject.start, subject.end).at(-1)
  const somebody = is(last, 'person') && !is(last, 'attribute')
  const first = tokens.findIndex((token) => token.start === subject.start)
  const before = tokens[first - 1]
  if (before && forWhom.has(before.text))
    return somebody ? { start: before.start, end: subject.end } : undefined
  if (before && is(before, 'preposition')) return undefined
  return /^“[^”]{2,8}”$/u.test(words) || (somebody && !is(last, 'nouny')) || belowPlaces.test(words)
    ? subject
    : undefined
}
