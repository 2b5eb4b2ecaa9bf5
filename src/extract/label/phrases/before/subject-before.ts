import type { Span } from '../../../../contract/span.ts'
import { forWhom } from '../../../../lexicon/words/predicates.ts'
import type { PlaceMention } from '../../../recognize/places/mention.ts'
import { inPlace, is, isNoun, type Token } from '../../../tokens/token.ts'

/** The noun phrase right before a verb that has no object. */
export function subjectBefore(
  tokens: readonly Token[],
  from: number,
  verbAt: number,
  places: readonly PlaceMention[],
): Span | undefined {
  let first: Token | undefined
  let last: Token | undefined
  // 金属矿砂、农产品和｜能源｜进口: the members of a list that 和 closes are one subject.
  let listed = false
  for (let at = verbAt - 1; at >= from; at--) {
    const token = tokens[at]
    if (!token) break
    if (first && /^(?:和|及|以及)$/u.test(token.text) && joinsNouns(tokens, at)) {
      listed = true
      continue
    }
    if (listed && token.text === '、') continue
    if (
      inPlace(token, places) ||
      (is(token, 'adverb') && !isNoun(token)) ||
      is(token, 'cause') ||
      token.text === '、'
    ) {
      if (first) break
      continue
    }
    if (is(token, 'preposition') || /^[(),;:]$/u.test(token.text)) break
    first = token
    last ??= token
  }
  return first && last ? { start: first.start, end: last.end } : undefined
}

/** Whether 和 stands behind a noun that may be beside the one before it. */
function joinsNouns(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return before !== undefined && isNoun(before) && !(is(before, 'verb') && !is(before, 'thing'))
}

/** 为群众｜办实事: for whom it is done, with the word that says so. */
export function withPreposition(tokens: readonly Token[], subject: Span): Span {
  const before = tokens[tokens.findIndex((token) => token.start === subject.start) - 1]
  const people = is(
    tokens.find((token) => token.end === subject.end),
    'person',
  )
  return before && people && forWhom.has(before.text) ? { start: before.start, end: subject.end } : subject
}
