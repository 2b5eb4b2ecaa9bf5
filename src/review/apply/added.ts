import type { Article } from '../../contract/article.ts'
import type { Figure } from '../../contract/figure.ts'
import type { Practice } from '../../contract/practice.ts'
import type { Span } from '../../contract/span.ts'
import { figureId, practiceId } from '../../text/spans/ids.ts'
import { isWithin } from '../../text/spans/spans.ts'
import { withFields } from '../change.ts'
import type { FigureReview, PracticeReview } from '../record.ts'
import { dimensionOf } from './known.ts'
import type { KnownIds } from './outcome.ts'

/** The article that a stretch of a report stands in. */
const articleOf = (articles: readonly Article[], span: Span): Article | undefined =>
  articles.find(({ spans }) => spans.some((own) => isWithin(span, own)))

/** The lines of some words, without the blanks around them; an offset is that of the first character. */
function lineSpans(words: string, start: number): Span[] {
  return [...words.matchAll(/[^\s](?:[^\r\n]*[^\s])?/gu)].map(({ index, 0: line }) => ({
    start: start + index,
    end: start + index + line.length,
  }))
}

/** What a record says of a figure that was not read before. Its words and those around them are its sentence. */
export function addedFigure(
  { target, body: { set } }: FigureReview,
  span: Span,
  articles: readonly Article[],
  figures: readonly Figure[],
  known: KnownIds | undefined,
): Figure | undefined {
  const article = articleOf(articles, span)
  if (!article || set?.value === undefined || set.kind === undefined || set.bound === undefined)
    return undefined
  const [{ exact, prefix, suffix }] = target.selector
  const bare: Figure = {
    id: figureId(article.sourceId, span),
    articleId: article.id,
    span,
    quote: exact,
    context: lineSpans(prefix + exact + suffix, span.start - prefix.length),
    value: set.value,
    bound: set.bound,
    unit: set.unit ?? '',
    dimension: dimensionOf(figures, set.unit ?? '', known),
    label: '',
    labelSpans: [],
    labelBasis: 'derived',
    kind: set.kind,
    regionBasis: 'unknown',
    themes: [(set.indicatorId && known?.theme?.(set.indicatorId)) ?? []].flat(),
    confidence: 1,
  }
  const { flags = [], ...figure } = withFields(bare, set)
  const told = flags.filter((flag) => flag === 'corrected-place' || flag === 'corrected-time')
  return { ...figure, ...(told.length > 0 && { flags: told }), review: 'added' }
}

/** What a record says of a practice that was not read before; its words are its passage. */
export function addedPractice(
  { body: { set } }: PracticeReview,
  span: Span,
  articles: readonly Article[],
  figures: readonly Figure[],
): Practice | undefined {
  const article = articleOf(articles, span)
  if (!article || set?.title === undefined || set.status === undefined) return undefined
  return {
    id: practiceId(article.sourceId, span),
    articleId: article.id,
    ...(set.regionId && { regionId: set.regionId }),
    title: set.title,
    span,
    themes: [],
    status: set.status,
    ...(set.steps && { steps: set.steps }),
    ...(set.levels && { levels: set.levels }),
    ...(set.parts && { parts: set.parts }),
    figureIds: figures.filter((figure) => isWithin(figure.span, span)).map(({ id }) => id),
    review: 'added',
  }
}
