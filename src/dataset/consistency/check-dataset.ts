import type { Dataset } from '../../contract/dataset.ts'
import { grouped } from '../../text/grouped.ts'
import { type Note, note } from '../note.ts'
import type { Misfit, Surroundings } from './check.ts'
import { checks } from './checks.ts'

/**
 * Asks every check of what it looks at. Gives a note for each misfit, with the source it belongs to and, for a figure, where
 * it stands; in the order of the checks, then of the dataset. Nothing is changed.
 */
export function checkDataset({
  sources,
  articles,
  figures,
}: Pick<Dataset, 'sources' | 'articles' | 'figures'>): { sourceId: string; note: Note }[] {
  const articleOf = new Map(articles.map((article) => [article.id, article]))
  const fileById = new Map(sources.map(({ id, file }) => [id, file]))
  const sourceOf = (articleId: string) => articleOf.get(articleId)?.sourceId ?? ''
  const around: Surroundings = { articleOf, fileOf: (articleId) => fileById.get(sourceOf(articleId)) ?? '' }
  const byArticle = grouped(figures, ({ articleId }) => articleId)
  const told = ({ articleId, figure, params }: Misfit, code: (typeof checks)[number]['code']) => ({
    sourceId: sourceOf(articleId),
    note: {
      ...note(code, around.fileOf(articleId), params),
      ...(figure ? { span: figure.span } : {}),
    },
  })
  return checks.flatMap((check) => {
    const misfits =
      check.scope === 'row'
        ? figures.flatMap((figure) => check.find(figure, around))
        : check.scope === 'article'
          ? articles.flatMap((article) =>
              check.find({ article, figures: byArticle.get(article.id) ?? [] }, around),
            )
          : check.find({ articles, figures }, around)
    return misfits.map((misfit) => told(misfit, check.code))
  })
}
