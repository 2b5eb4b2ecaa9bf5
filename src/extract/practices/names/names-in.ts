import type { Span } from '../../../contract/span.ts'
import { bySpan } from '../../../text/by-span.ts'
import { withQuotes } from '../../tokens/token.ts'
import { wordsIn } from '../../tokens/words.ts'
import { listedNames } from './listed-names.ts'
import { madeNames } from './made-names.ts'
import type { Named } from './named.ts'
import { quotedNames } from './quoted-names.ts'
import { sayingNames } from './sayings.ts'
import { cameNames, subjectName } from './subject-names.ts'

const read = bySpan((text, start, end): readonly Named[] => {
  const tokens = withQuotes(text, wordsIn(text, start, end))
  const found = quotedNames(text, tokens)
  for (const name of [
    ...sayingNames(text, tokens),
    ...listedNames(text, tokens),
    ...madeNames(tokens),
    ...cameNames(text, tokens),
  ])
    if (!found.some((other) => meet(name, other))) found.push(name)
  const subject = subjectName(text, start, end)
  if (subject && !found.some((other) => meet(subject, other))) found.push(subject)
  return found.sort((a, b) => a.start - b.start)
})

/**
 * What a stretch of text calls the things that it tells of, in order; of those that overlap the quoted one. Statements are cut by the names
 * before and behind a comma, and then asked again.
 */
export const namesIn = (text: string, { start, end }: Span): readonly Named[] => read(text, start, end)

const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
