import { useCallback } from 'react'
import type { Collection } from '../../../compare/collection.ts'
import { formatOf } from '../../../worker/client.ts'
import { useOwnReports } from '../../data/own/own-reports.ts'
import { addReports, type Surroundings } from '../../data/own/read-reports.ts'
import { change } from '../../state/store.ts'

/** What own reports are read among, beside a collection. */
export const surroundingsOf = (collection: Collection): Surroundings => ({
  themes: collection.themes,
  indicators: collection.indicators,
  hasSource: (id) => collection.source(id) !== undefined,
})

/**
 * Gives the function that reads files: those of a format that is not read are refused by name, the rest is read and laid
 * over the collection, and the first new report is opened in the reader.
 */
export function useImport(collection: Collection): (files: readonly File[]) => Promise<void> {
  const refuse = useOwnReports((own) => own.refuse)
  return useCallback(
    async (files) => {
      const texts = files.filter(({ name, type }) => formatOf(name) !== undefined || type === 'text/plain')
      for (const file of files) {
        if (!texts.includes(file)) refuse({ file: file.name, refusal: { reason: 'not-text' } })
      }
      if (texts.length === 0) return
      const added = await addReports(texts, surroundingsOf(collection))
      const first = useOwnReports.getState().reports.find((row) => row.sourceId === added[0])
      const article = first?.dataset.articles[0]
      if (article) change({ view: 'sources', article: article.id, figure: undefined, practice: undefined })
    },
    [refuse, collection],
  )
}
