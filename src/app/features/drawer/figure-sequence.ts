import type { Collection } from '../../../compare/collection.ts'
import { measureIdOf } from '../../../compare/measures.ts'
import type { Figure } from '../../../contract/figure.ts'
import { byDoubt } from '../../review/order.ts'
import type { View } from '../../state/view-state.ts'

/** The list that the arrow keys walk: of a report that is checked its figures, least sure first; in Charts the indicator's, elsewhere the article's, as written. */
export interface FigureSequence {
  of: 'indicator' | 'article' | 'doubt'
  figures: readonly Figure[]
  at: number
}

/** The list of a figure in a view, and where in it the figure stands. */
export function sequenceOf(c: Collection, figure: Figure, view: View, checking: boolean): FigureSequence {
  if (checking) {
    const figures = byDoubt(c, c.article(figure.articleId)?.sourceId ?? '')
    return { of: 'doubt', figures, at: figures.findIndex(({ id }) => id === figure.id) }
  }
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
