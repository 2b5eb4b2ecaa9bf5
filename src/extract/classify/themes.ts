import { indicators } from '../../lexicon/indicators.ts'
import { themeTerms, themeTraps } from '../../lexicon/theme-terms.ts'
import { themes } from '../../lexicon/themes.ts'
import { WordTree } from '../../text/word-tree.ts'

const order = new Map(themes.map((theme, at) => [theme.id, at]))

interface Term {
  /** What the word says of each theme that has it. */
  speaks: { theme: string; weight: number }[]
  /** How long a word is that speaks of none, and hides those in it. */
  hides?: number
}

function build(): WordTree<Term> {
  const terms = new Map<string, Term>()
  for (const [theme, weight, words] of themeTerms) {
    for (const word of words.split(/\s+/)) {
      const term = terms.get(word) ?? { speaks: [] }
      term.speaks.push({ theme, weight })
      terms.set(word, term)
    }
  }
  for (const word of themeTraps) terms.set(word, { speaks: [], hides: word.length })
  return new WordTree(terms)
}

const tree = build()
/** No more themes than these are told of one thing. */
const mostThemes = 3
/** A word said three times says all it has to say. */
const mostCounted = 3

type Scores = ReadonlyMap<string, number>

function score(text: string): Scores {
  const counts = new Map<Term, number>()
  for (let at = 0; at < text.length; at++) {
    const met = tree.allAt(text, at)
    const hides = met.findLast((term) => term.hides !== undefined)?.hides
    if (hides === undefined) for (const term of met) counts.set(term, (counts.get(term) ?? 0) + 1)
    else at += hides - 1
  }
  const scores = new Map<string, number>()
  for (const [term, count] of counts) {
    const said = Math.sqrt(Math.min(count, mostCounted))
    for (const { theme, weight } of term.speaks) scores.set(theme, (scores.get(theme) ?? 0) + weight * said)
  }
  return scores
}

/** The sentences of a block are asked once a figure: what was last scored is kept, a few thousand texts at the most. */
const kept = new Map<string, Scores>()
const mostKept = 4096

function scoresOf(text: string): Scores {
  let scores = kept.get(text)
  if (!scores) {
    scores = score(text)
    if (kept.size >= mostKept) kept.clear()
    kept.set(text, scores)
  }
  return scores
}

/** One text and how much its words count: a title or a label more than the passage around it. */
export interface WeightedText {
  text: string
  weight: number
}

/**
 * The one to three themes that the texts speak of, strongest first; a weaker theme is kept only when it comes
 * near the strongest. Empty where no row's word stands in them.
 */
export function themesOf(texts: readonly WeightedText[], most = mostThemes): string[] {
  const sums = new Map<string, number>()
  for (const { text, weight } of texts) {
    for (const [theme, value] of scoresOf(text)) sums.set(theme, (sums.get(theme) ?? 0) + value * weight)
  }
  const sorted = [...sums].sort(([a, x], [b, y]) => y - x || (order.get(a) ?? 0) - (order.get(b) ?? 0))
  const top = sorted[0]?.[1] ?? 0
  return sorted
    .filter(([, value]) => value >= top * 0.45)
    .slice(0, most)
    .map(([theme]) => theme)
}

const themesOfIndicator = new Map(
  indicators.map(({ id, theme, zh }) => {
    const spoken = themesOf([{ text: zh, weight: 1 }])
    return [id, [theme, ...spoken.filter((one) => one !== theme)].slice(0, mostThemes)]
  }),
)

/**
 * The themes of a figure: that of its indicator and those that its name speaks of, whatever the passage around it is about (城镇化率 in a passage on
 * reforms), so that a theme holds an indicator in all places or in none; without one those that the texts speak of.
 */
export const themesWith = (indicatorId: string | undefined, texts: readonly WeightedText[]): string[] =>
  themesOfIndicator.get(indicatorId ?? '') ?? themesOf(texts)
