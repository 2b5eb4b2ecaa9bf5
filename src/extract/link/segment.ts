import type { Span } from '../../contract/span.ts'
import { type Word, type WordClass, wholeWords, words } from '../../lexicon/words/index.ts'

/** A word of a phrase; `word` is undefined for characters that no row knows. Offsets are those of the text. */
export interface Token {
  start: number
  end: number
  text: string
  word: Word | undefined
}

/** A known word costs one, a longer word as much as a short one; a character of no word costs a little more. */
const known = 1
const unknown = 1.15
/** A single character is a weak word: 有 in 有效 must lose to 有效, and 为 alone may still win. */
const single = 1.1
/** 自动履行率, 化解率: a word with 率 or 额 behind it is the name of a measure, whatever the word is alone. */
const measureEnd = /^(率|额|量|度|值|数|比)$/u
const attribute: Word = { text: '', classes: new Set(['attribute']) }

interface Node {
  next: Map<number, Node>
  isWord: boolean
}

/** All words, character by character. */
const tree: Node = treeOf([...words.keys(), ...wholeWords])

function treeOf(all: readonly string[]): Node {
  const root: Node = { next: new Map(), isWord: false }
  for (const word of all) {
    let node = root
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at)
      const next = node.next.get(code) ?? { next: new Map(), isWord: false }
      node.next.set(code, next)
      node = next
    }
    node.isWord = true
  }
  return root
}

/** Particles stay tokens of their own: they tell where a phrase turns. */
const mark = /[的了着后时\s,。、;:!?()“”‘’《》—\-~/+%\d]/u

/**
 * Cuts [start, end) of a text into words by the cheapest path over the known ones; runs of unknown characters
 * come as one token, a mark as a token of its own. Deterministic: a tie goes to the longer word at the end.
 */
export function segment(text: string, start: number, end: number): Token[] {
  const length = end - start
  const cost = new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY)
  const from = new Int32Array(length + 1)
  cost[0] = 0
  for (let at = 0; at < length; at++) {
    const base = cost[at] ?? 0
    const step = base + unknown
    if (step < (cost[at + 1] ?? 0)) {
      cost[at + 1] = step
      from[at + 1] = at
    }
    let node: Node | undefined = tree
    for (let to = at + 1; to <= length; to++) {
      node = node.next.get(text.charCodeAt(start + to - 1))
      if (!node) break
      if (!node.isWord) continue
      const total = base + (to === at + 1 ? single : known)
      if (total <= (cost[to] ?? 0)) {
        cost[to] = total
        from[to] = at
      }
    }
  }
  const cuts: number[] = []
  for (let at = length; at > 0; at = from[at] ?? 0) cuts.push(at)
  cuts.push(0)
  cuts.reverse()
  const tokens: Token[] = []
  for (let i = 0; i + 1 < cuts.length; i++) {
    const a = start + (cuts[i] ?? 0)
    const b = start + (cuts[i + 1] ?? 0)
    const piece = text.slice(a, b)
    const word = words.get(piece)
    const last = tokens.at(-1)
    if (
      measureEnd.test(piece) &&
      last?.word &&
      last.end === a &&
      last.text.length >= 2 &&
      !mark.test(last.text)
    ) {
      last.end = b
      last.text += piece
      last.word = attribute
      continue
    }
    if (!word && last && !last.word && !mark.test(piece) && !mark.test(last.text)) {
      last.end = b
      last.text += piece
    } else tokens.push({ start: a, end: b, text: piece, word })
  }
  return tokens
}

/** A word that may stand in a noun phrase; what no row knows is taken for a noun. */
export const isNoun = (token: Token): boolean =>
  is(token, 'person') || is(token, 'thing') || is(token, 'attribute') || is(token, 'nouny') || !token.word

/** Whether the token lies in the name of a place. */
export const inPlace = (token: Token, places: readonly Span[]): boolean =>
  places.some((place) => place.start <= token.start && place.end >= token.end)

/** Marks that open a name, with those that close it. */
export const quotes: Readonly<Record<string, string>> = { '“': '”', '《': '》', '(': ')' }
export const quoteLimit = 24

/** Puts a quoted name or a bracket (“较好”, 《条例》, (社区)) together into one token that no row knows. */
export function withQuotes(text: string, tokens: readonly Token[]): Token[] {
  const out: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) break
    const close = quotes[token.text]
    const near = close
      ? tokens.slice(at + 1, at + 1 + quoteLimit).findIndex((other) => other.text === close)
      : -1
    const to = near < 0 ? -1 : at + 1 + near
    const last = to < 0 ? undefined : tokens[to]
    if (last && last.end - token.start <= quoteLimit) {
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
export const isJoint = (token: Token): boolean => token.text.length === 1 && mark.test(token.text)
