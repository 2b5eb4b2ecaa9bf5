import type { Span } from '../../../contract/span.ts'
import { bySpan } from '../../../text/spans/by-span.ts'
import { overlaps } from '../../../text/spans/spans.ts'
import { withQuotes } from '../../tokens/token.ts'
import { wordsIn } from '../../tokens/words.ts'
import { listedNames } from './listed-names.ts'
import { madeNames } from './made-names.ts'
import type { Named } from './named.ts'
import { quotedNames } from './quoted-names.ts'
import { sayingNames } from './sayings.ts'
import { cameNames, subjectName } from './subject-names.ts'

/** What stands in quotation marks as a name has at most so many characters: “综治中心协调+司法所普法+派出所约谈+网格员入户协商”. */
const longestQuote = 40

const read = bySpan((text, start, end): readonly Named[] => {
  const tokens = withQuotes(text, wordsIn(text, start, end), longestQuote)
  const found = quotedNames(text, tokens)
  for (const name of [
    ...sayingNames(text, tokens),
    ...listedNames(text, tokens),
    ...madeNames(tokens),
    ...cameNames(text, tokens),
  ])
    if (!found.some((other) => overlaps(name, other))) found.push(name)
  const subject = subjectName(text, start, end)
  if (subject && !found.some((other) => overlaps(subject, other))) found.push(subject)
  return withoutMembers(
    text,
    found.sort((a, b) => a.start - b.start),
  )
})

/** What is called by its number closes the list of its members: “小板凳”在前、…的｜“四小工作法”. */
const setName = /^(?:[\p{Script=Han}]{0,6})“?[双两二三四五六七八九十](?!级)[^一二三四五六七八九十]/u

/** The names without those that a set behind them, in the same clause, is made of. */
function withoutMembers(text: string, names: readonly Named[]): Named[] {
  return names.filter((name, at) => {
    const set = names.slice(at + 1).find((other) => setName.test(text.slice(other.start, other.end)))
    const between = set ? text.slice(name.end, set.start) : ''
    const paused = set && text.slice(names[0]?.start, set.start).includes('、')
    const closes = set?.made || text[(set?.start ?? 0) - 1] === '的'
    return !set || /[,。;:]/u.test(between) || !paused || !closes
  })
}

/**
 * What a stretch of text calls the things that it tells of, in order; of those that overlap the quoted one. Statements are cut by the names
 * before and behind a comma, and then asked again.
 */
export const namesIn = (text: string, { start, end }: Span): readonly Named[] => read(text, start, end)
