import { themeTerms } from '../../lexicon/theme-terms.ts'
import { themes } from '../../lexicon/themes.ts'

const order = new Map(themes.map((theme, at) => [theme.id, at]))
const terms = themeTerms.flatMap(([theme, weight, words]) =>
  words.split(/\s+/).map((word) => ({ theme, weight, word })),
)

/** One text and how much its words count: a title or a label more than the passage around it. */
export interface WeightedText {
  text: string
  weight: number
}

/**
 * The one to three themes that the texts speak of, strongest first; a weaker theme is kept only when it comes
 * near the strongest. Empty where no row's word stands in them.
 */
export function themesOf(texts: readonly WeightedText[], most = 3): string[] {
  const scores = new Map<string, number>()
  for (const { text, weight } of texts) {
    if (text === '') continue
    for (const term of terms) {
      let count = 0
      for (
        let at = text.indexOf(term.word);
        at >= 0 && count < 3;
        at = text.indexOf(term.word, at + term.word.length)
      )
        count++
      if (count > 0)
        scores.set(term.theme, (scores.get(term.theme) ?? 0) + term.weight * weight * Math.sqrt(count))
    }
  }
  const sorted = [...scores].sort(([a, x], [b, y]) => y - x || (order.get(a) ?? 0) - (order.get(b) ?? 0))
  const top = sorted[0]?.[1] ?? 0
  return sorted
    .filter(([, score]) => score >= top * 0.45)
    .slice(0, most)
    .map(([theme]) => theme)
}
