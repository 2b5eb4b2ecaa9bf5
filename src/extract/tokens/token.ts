import type { Span } from '../../contract/span.ts'
import type { Word, WordClass } from '../../lexicon/words/word.ts'

/** A word of a phrase; `word` is undefined for characters that no row knows. Offsets are those of the text. */
export interface Token {
  start: number
  end: number
  text: string
  word: Word | undefined
}

/** Particles stay tokens of their own: they tell where a phrase turns. */
export const marks = new Set('的了着后时 \t\n\r\u3000,。、;:!?()“”‘’《》—-~/+%0123456789')

/** A word that a row tells for a noun, alone or beside other parts that it plays. */
export const isKnownNoun = (token: Token): boolean =>
  is(token, 'person') || is(token, 'thing') || is(token, 'attribute') || is(token, 'nouny')

/** A word for a thing, a deed that is spoken of as one among them: 大棚, 培训. */
export const isThing = (token: Token | undefined): boolean => is(token, 'thing') || is(token, 'nouny')

/** A word that may stand in a noun phrase; what no row knows is taken for a noun. */
export const isNoun = (token: Token): boolean => isKnownNoun(token) || !token.word

/** Whether the token lies in the name of a place. */
export const inPlace = (token: Token, places: readonly Span[]): boolean =>
  places.some((place) => place.start <= token.start && place.end >= token.end)

/** Marks that open a name, with those that close it. */
export const quotes: Readonly<Record<string, string>> = { '“': '”', '《': '》', '(': ')' }
export const quoteLimit = 24

/** Puts a quoted name or a bracket (“较好”, 《条例》, (社区)) of at most `limit` characters together into one token that no row knows. */
export function withQuotes(text: string, tokens: readonly Token[], limit = quoteLimit): Token[] {
  const out: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) break
    const close = token.end - token.start === 1 ? quotes[token.text] : undefined
    const near = close ? tokens.slice(at + 1, at + 1 + limit).findIndex((other) => other.text === close) : -1
    const to = near < 0 ? -1 : at + 1 + near
    const last = to < 0 ? undefined : tokens[to]
    if (last && last.end - token.start <= limit) {
      out.push({
        start: token.start,
        end: last.end,
        text: text.slice(token.start, last.end),
        word: undefined,
      })
      at = to
    } else out.push(token)
  }
  return out
}

export const is = (token: Token | undefined, wordClass: WordClass): boolean =>
  token?.word?.classes.has(wordClass) ?? false

/** Whether a token is a mark or a particle: nothing that a label is made of. */
export const isJoint = (token: Token): boolean => token.text.length === 1 && marks.has(token.text)
