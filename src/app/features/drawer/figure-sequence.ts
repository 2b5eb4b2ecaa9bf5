import type { Collection } from '../../../compare/collection.ts'
import { measureIdOf } from '../../../compare/measures.ts'
import type { Figure } from '../../../contract/figure.ts'
import type { View } from '../../state/view-state.ts'

/** The list that the arrow keys walk: in Charts the indicator's figures, elsewhere the article's, as written. */
export interface FigureSequence {
  of: 'indicator' | 'article'
  figures: readonly Figure[]
  at: number
}

/** The list of a figure in a view, and where in it the figure stands. */
export function sequenceOf(c: Collection, figure: Figure, view: View): FigureSequence {
  const indicator = view === 'charts' ? measureIdOf(figure) : undefined
  const list =
    indicator === undefined
      ? c.figuresOfArticle(figure.articleId).toSorted((a, b) => a.span.start - b.span.start)
      : c.figuresOfIndicator(indicator)
  return {
    of: indicator === undefined ? 'article' : 'indicator',
    figures: list,
    at: list.findIndex((row) => row.id === figure.id),
  }
}
