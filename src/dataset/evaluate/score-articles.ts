import type { Gold } from './gold.ts'
import type { FigurePair } from './score-figures.ts'
import { dice } from './similarity.ts'
import type { Tally } from './tally.ts'
import type { SourceView } from './view.ts'

/** How far ahead a figure is compared with others: neighbours are where articles get mixed up. */
const reach = 25

/** Counts whether figures that belong to one article stay together, and whether titles were found. */
export function scoreArticles(
  gold: Gold,
  view: SourceView,
  pairs: readonly FigurePair[],
  tally: Tally,
): void {
  const articles = gold.articles ?? []
  if (articles.length === 0) return
  const homes = pairs.map(([figure]) =>
    articles.findIndex(({ spans }) =>
      spans.some(([start, end]) => figure.start >= start && figure.end <= end),
    ),
  )
  pairs.forEach(([, figure], index) => {
    pairs.slice(index + 1, index + reach).forEach(([, other], offset) => {
      const together = homes[index] === homes[index + 1 + offset]
      tally.add('article grouping', together === (figure.articleId === other.articleId))
    })
  })
  for (const { title, kind } of articles) {
    if (!title || kind === 'caption') continue
    const found = view.articles.some((article) => dice(article.title, title) >= 0.7)
    tally.add('article title found', found)
  }
}
