import {
  exchangePhrase,
  fromPhrase,
  goalPhrase,
  perUnitPhrase,
  reachPhrase,
  stepsPhrase,
  trailingTime,
  underWhich,
} from '../../../lexicon/words/derived.ts'
import { fillers, wholeWords, words } from '../../../lexicon/words/index.ts'

const fillerWords: ReadonlySet<string> = new Set(fillers)
const standing = ['verb', 'person', 'thing', 'attribute', 'nouny'] as const

/** Of a budget the total is a measure of its own: what was taken in, and what came from above and from the years before. */
const budgetTotal = /(?:收入|支出)(?:总计|合计)$/u
const budgetTotalSize = 4

/** Longest first: 动态稳定在｜98% must be seen before 在. */
const wordSizes = [6, 5, 4, 3, 2]

/** What the end of [start, end) is: a word that stays, one that carries no meaning before a number, or neither. */
function wordAtEnd(text: string, start: number, end: number): 'kept' | number {
  for (const size of wordSizes) {
    if (end - size < start) continue
    const ending = text.slice(end - size, end)
    if (budgetTotal.test(text.slice(Math.max(start, end - budgetTotalSize), end))) return 'kept'
    if (fillerWords.has(ending)) return size
    if (wholeWords.has(ending)) return 'kept'
    const classes = words.get(ending)?.classes
    if (!classes) continue
    if (standing.some((wordClass) => classes.has(wordClass))) return 'kept'
    if (classes.has('adverb')) return size
  }
  return end > start && fillerWords.has(text.charAt(end - 1)) ? 1 : 0
}
/** The end of [start, end) without the words that carry no meaning before a number (增至, 共有, 达, 每吨). */
export function withoutFillers(text: string, start: number, end: number): number {
  let at = end
  for (;;) {
    while (at > start && /[\s:]/u.test(text[at - 1] ?? '')) at--
    const word = wordAtEnd(text, start, at)
    if (word === 'kept') return at
    const rest = text.slice(start, at)
    const turn =
      reachPhrase.exec(rest) ??
      goalPhrase.exec(rest) ??
      fromPhrase.exec(rest) ??
      perUnitPhrase.exec(rest) ??
      trailingTime.exec(rest) ??
      stepsPhrase.exec(rest) ??
      underWhich.exec(rest) ??
      exchangePhrase.exec(rest)
    if (turn && !(turn.index === 0 && perUnitPhrase.test(rest))) {
      at -= turn[0].length
      continue
    }
    if (word === 0) return at
    at -= word
  }
}
