import type { Collection } from '../../../compare/collection.ts'
import type { Article } from '../../../contract/article.ts'
import type { Figure } from '../../../contract/figure.ts'
import type { Practice } from '../../../contract/practice.ts'
import type { Span } from '../../../contract/span.ts'
import { quoteHolds } from '../../../text/spans/segments.ts'
import { overlaps } from '../../../text/spans/spans.ts'

/** The article to show: the chosen one, that of the chosen figure, else the first one with figures. */
export function articleToShow(c: Collection, chosen?: string, figureId?: string): Article | undefined {
  const figure = figureId === undefined ? undefined : c.figure(figureId)
  return (
    (chosen === undefined ? undefined : c.article(chosen)) ??
    (figure && c.article(figure.articleId)) ??
    c.articles.find((article) => c.figuresOfArticle(article.id).length > 0) ??
    c.articles[0]
  )
}

/**
 * The figures of the pieces in reading order; those whose quote the text does not say at their place are
 * left out and counted, for a wrong mark is worse than none.
 */
export function figuresInOrder(
  figures: readonly Figure[],
  pieces: readonly Span[],
  text: string,
): { shown: Figure[]; lost: number } {
  const holding = figures.filter((figure) => quoteHolds(text, figure))
  const shown = pieces.flatMap((piece) =>
    holding
      .filter((figure) => piece.start <= figure.span.start && figure.span.start < piece.end)
      .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
  )
  return { shown: [...new Set(shown)], lost: figures.length - holding.length }
}

/** The practices that some pieces tell of, and those of them that begin there. */
export function practicesIn(practices: readonly Practice[], pieces: readonly Span[]) {
  const telling = practices.filter(({ span }) => pieces.some((piece) => overlaps(span, piece)))
  return {
    telling,
    begins: telling.filter(({ span }) =>
      pieces.some((piece) => piece.start <= span.start && span.start < piece.end),
    ),
  }
}
