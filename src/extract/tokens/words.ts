import { wholeWords, words } from '../../lexicon/words/index.ts'
import type { Word } from '../../lexicon/words/word.ts'
import { bySpan } from '../../text/spans/by-span.ts'
import { nowhere, WordTree } from '../../text/word-tree.ts'
import { marks, type Token } from './token.ts'

/** A known word costs one, a longer word as much as a short one; a character of no word costs a little more. */
const known = 1
const unknown = 1.15
/** A single character is a weak word: 有 in 有效 must lose to 有效, and 为 alone may still win. */
const single = 1.1
/** 自动履行率, 化解率: a word with 率 or 额 behind it is the name of a measure, whatever the word is alone. */
const measureEnds = new Set('率额量度值数比')
const attribute: Word = { text: '', classes: new Set(['attribute']) }

/** All words that a path may take; a whole word is one that no row tells more of. */
const tree = new WordTree<Word | null>(
  [...words, ...[...wholeWords].map((word) => [word, null] as const)].map(([text, word]) => [text, word]),
)

/** The cheapest path so far: what it costs to each offset, where its last step began, and the word of that step. */
const path = { cost: new Float64Array(256), from: new Int32Array(256), word: [] as (Word | undefined)[] }

function walk(text: string, start: number, length: number): void {
  if (path.cost.length <= length) {
    path.cost = new Float64Array(length * 2 + 1)
    path.from = new Int32Array(length * 2 + 1)
  }
  const { cost, from, word } = path
  cost.fill(Number.POSITIVE_INFINITY, 1, length + 1)
  cost[0] = 0
  for (let at = 0; at < length; at++) {
    const base = cost[at] as number
    if (base + unknown < (cost[at + 1] as number)) {
      cost[at + 1] = base + unknown
      from[at + 1] = at
      word[at + 1] = undefined
    }
    let node = tree.next(nowhere, text.charCodeAt(start + at))
    for (let to = at + 1; node !== nowhere; to++) {
      const values = tree.at(node)
      if (values) {
        const total = base + (to === at + 1 ? single : known)
        if (total <= (cost[to] as number)) {
          cost[to] = total
          from[to] = at
          word[to] = values[0] ?? undefined
        }
      }
      node = to < length ? tree.next(node, text.charCodeAt(start + to)) : nowhere
    }
  }
}

/**
 * Cuts a text into words by the cheapest path over the known ones; runs of unknown characters come as one token, a mark as a
 * token of its own. Deterministic: a tie goes to the longer word at the end.
 */
function cut(text: string, start: number, end: number): Token[] {
  const length = end - start
  walk(text, start, length)
  const tokens: Token[] = []
  /** The token behind the one in hand, from the end of the text to its start. */
  for (let to = length; to > 0; to = path.from[to] as number) {
    const from = path.from[to] as number
    tokens.push({
      start: start + from,
      end: start + to,
      text: text.slice(start + from, start + to),
      word: path.word[to],
    })
  }
  return joined(text, tokens.reverse())
}

/** The text that was asked for last, and its words. */
const last: { text: string; tokens: readonly Token[] } = { text: '', tokens: [] }

/** The first token that ends behind an offset. */
function firstBehind(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * The words of [start, end) of a text, with their classes. The text is cut once, so that a word is the same whoever asks; only
 * where a bound falls into one, a few are cut anew.
 */
export const wordsIn = bySpan((text, start, end): readonly Token[] => {
  if (last.text !== text) {
    last.text = text
    last.tokens = cut(text, 0, text.length)
  }
  const { tokens } = last
  const out: Token[] = []
  for (let at = firstBehind(tokens, start); at < tokens.length; at++) {
    const token = tokens[at]
    if (!token || token.start >= end) break
    if (token.start >= start && token.end <= end) {
      out.push(token)
      continue
    }
    // 20家｜数据产业: what lies behind a bound is cut anew, a little further than the word that it falls into.
    while (token.start < start && (tokens[at + 1]?.start ?? end) < Math.min(end, token.end + anew)) at++
    out.push(...cut(text, Math.max(start, token.start), Math.min(end, tokens[at]?.end ?? end)))
  }
  return out
})
const anew = 8

/** Runs of unknown characters put together, and a measure's end with the word before it. */
function joined(text: string, steps: readonly Token[]): Token[] {
  const out: Token[] = []
  /** The last token is a word or a run that the next one may join. */
  let open = false
  for (const step of steps) {
    const last = out[out.length - 1]
    const isMark = step.end - step.start === 1 && marks.has(step.text)
    const joins =
      open &&
      !isMark &&
      last &&
      (last.word ? last.end - last.start >= 2 && measureEnds.has(step.text) : !step.word)
    if (joins) {
      last.end = step.end
      last.text = text.slice(last.start, step.end)
      if (last.word) last.word = attribute
    } else {
      out.push(step)
      open = !isMark
    }
  }
  return out
}
