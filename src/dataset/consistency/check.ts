import type { Article } from '../../contract/article.ts'
import type { Dataset } from '../../contract/dataset.ts'
import type { Figure } from '../../contract/figure.ts'
import type { MessageCode } from '../messages.ts'
import type { Param } from '../note.ts'

/** What a check looks at beside its own item. */
export interface Surroundings {
  articleOf: ReadonlyMap<string, Article>
  /** The name of the file that an article was read from. */
  fileOf(articleId: string): string
}

/** Something that does not fit: what fills the message's placeholders, and the figure or article it is about. */
export interface Misfit {
  articleId: string
  figure?: Figure
  params: Record<string, Param>
}

interface Scoped<S extends string, T> {
  code: Extract<MessageCode, `check.${string}`>
  scope: S
  find(item: T, around: Surroundings): readonly Misfit[]
}

/** A check of one figure, of one article with its figures, or of the whole. */
export type Check =
  | Scoped<'row', Figure>
  | Scoped<'article', { article: Article; figures: readonly Figure[] }>
  | Scoped<'dataset', Pick<Dataset, 'articles' | 'figures'>>

export const about = (figure: Figure, params: Record<string, Param> = {}): Misfit => ({
  articleId: figure.articleId,
  figure,
  params: { quote: figure.quote.replace(/\s+/gu, ''), label: figure.label, ...params },
})
