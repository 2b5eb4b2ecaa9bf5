import type { Collection } from '../../../compare/collection.ts'
import { measureIdOf } from '../../../compare/measures.ts'
import type { Figure } from '../../../contract/figure.ts'
import { byDoubt, type Item, isFigure } from '../../review/order.ts'
import type { View } from '../../state/view-state.ts'

/**
 * The list that the arrow keys walk: of a report that is checked what it says, in order of doubt; in Charts the indicator's figures, elsewhere
 * the article's, as written.
 */
export interface Sequence {
  of: 'indicator' | 'article' | 'doubt'
  items: readonly Item[]
  at: number
}

/** The figures that stand beside a figure in a view. */
function figuresBeside(c: Collection, figure: Figure, view: View): Omit<Sequence, 'at'> {
  const indicator = view === 'charts' ? measureIdOf(figure) : undefined
  return indicator === undefined
    ? {
        of: 'article',
        items: c.figuresOfArticle(figure.articleId).toSorted((a, b) => a.span.start - b.span.start),
      }
    : { of: 'indicator', items: c.figuresOfIndicator(indicator) }
}

/** The list of what is shown in a view, and where in it that stands; practices are walked only where a report is checked. */
export function sequenceOf(c: Collection, item: Item, view: View, checking: boolean): Sequence | undefined {
  if (!checking && !isFigure(item)) return undefined
  const list =
    checking || !isFigure(item)
      ? { of: 'doubt' as const, items: byDoubt(c, c.article(item.articleId)?.sourceId ?? '') }
      : figuresBeside(c, item, view)
  return { ...list, at: list.items.findIndex(({ id }) => id === item.id) }
}
