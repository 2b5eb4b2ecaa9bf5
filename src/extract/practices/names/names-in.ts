import type { Span } from '../../../contract/span.ts'
import { withQuotes } from '../../tokens/token.ts'
import { wordsIn } from '../../tokens/words.ts'
import { listedNames } from './listed-names.ts'
import { madeNames } from './made-names.ts'
import type { Named } from './named.ts'
import { quotedNames } from './quoted-names.ts'

/** What a stretch of text calls the things that it tells of, in order; of those that overlap the quoted one. */
export function namesIn(text: string, { start, end }: Span): Named[] {
  const tokens = withQuotes(text, wordsIn(text, start, end))
  const quoted = quotedNames(text, tokens)
  const found = [...quoted]
  for (const name of [...listedNames(text, tokens), ...madeNames(tokens)])
    if (!found.some((other) => meet(name, other))) found.push(name)
  return found.sort((a, b) => a.start - b.start)
}

const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
