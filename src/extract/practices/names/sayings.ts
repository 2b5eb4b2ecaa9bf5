import { sayings } from '../../../lexicon/practices/list-words.ts'
import { makingVerbs } from '../../../lexicon/practices/verbs.ts'
import type { Token } from '../../tokens/token.ts'
import type { Named } from './named.ts'

/** So far before a saying stands the verb that makes it: 推行｜支部建在网格上. */
const reach = 16

/**
 * Sayings that name what was done, behind a verb that makes it. Takes 探索各类网格｜多网合一、一格多能, 推行｜支部建在网格上; refuses
 * 一心一意办好实事, where nothing is made.
 */
export function sayingNames(text: string, tokens: readonly Token[]): Named[] {
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (!first || !last) return []
  const words = text.slice(first.start, last.end)
  return sayings.flatMap((saying) =>
    [...words.matchAll(saying)].flatMap(({ 0: name, index }): Named[] => {
      const start = first.start + index
      const made = tokens.some(
        (token) =>
          makingVerbs.has(token.text) &&
          token.end <= start &&
          start - token.end <= reach &&
          !/[,。;]/u.test(text.slice(token.end, start)),
      )
      const whole = /[,。;]/u.test(text.charAt(start + name.length)) || start + name.length === last.end
      return made && whole ? [{ start, end: start + name.length, quoted: false, headed: true, made }] : []
    }),
  )
}
