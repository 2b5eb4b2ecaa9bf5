import type { Span } from '../../../contract/span.ts'
import { withQuotes } from '../../tokens/token.ts'
import { wordsIn } from '../../tokens/words.ts'
import { listedNames } from './listed-names.ts'
import { madeNames } from './made-names.ts'
import type { Named } from './named.ts'
import { quotedNames } from './quoted-names.ts'

/** What was asked of the text in hand: statements are cut by the names that stand before and behind a comma, and then asked again. */
const last = { text: '', asked: new Map<number, readonly Named[]>() }
/** A bound of a stretch as part of one number that names the stretch: no block is that long. */
const widest = 2 ** 26

/** What a stretch of text calls the things that it tells of, in order; of those that overlap the quoted one. */
export function namesIn(text: string, { start, end }: Span): readonly Named[] {
  if (last.text !== text) {
    last.text = text
    last.asked = new Map()
  }
  const key = start * widest + end
  const known = last.asked.get(key) ?? read(text, start, end)
  last.asked.set(key, known)
  return known
}

function read(text: string, start: number, end: number): Named[] {
  const tokens = withQuotes(text, wordsIn(text, start, end))
  const found = quotedNames(text, tokens)
  for (const name of [...listedNames(text, tokens), ...madeNames(tokens)])
    if (!found.some((other) => meet(name, other))) found.push(name)
  return found.sort((a, b) => a.start - b.start)
}

const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
