import { useCallback } from 'react'
import type { Collection } from '../../../compare/collection.ts'
import { formatOf, isArchiveName, ReportRefused, unpackFile } from '../../../worker/client.ts'
import { useOwnReports } from '../../data/own/own-reports.ts'
import { addReports, type Surroundings } from '../../data/own/read-reports.ts'
import { type OwnWords, useOwnWords } from '../../i18n/own/own-words.ts'
import { change } from '../../state/store.ts'
import { projectEnding } from '../../take/project/shape.ts'
import { toast } from '../../ui/dialogs/toast.ts'
import { most } from './files-of.ts'

/** What own reports are read among, beside a collection. */
export const surroundingsOf = (collection: Collection): Surroundings => ({
  themes: collection.themes,
  indicators: collection.indicators,
  hasSource: (id) => collection.source(id) !== undefined,
})

type Words = OwnWords['project']

/**
 * A file as it is, or the reports of an archive; one that is not opened is refused, and what was left in it is told. A project is laid over the
 * page, and gives none.
 */
async function opened(file: File, collection: Collection, words: Words): Promise<File[]> {
  if (file.name.toLowerCase().endsWith(projectEnding)) {
    const { openProject } = await import('../../take/project/open-project.ts')
    const came = await openProject(file, surroundingsOf(collection), collection).catch(
      () => 'not-a-project' as const,
    )
    toast(
      typeof came === 'string'
        ? words.refused[came](file.name)
        : words.came(String(came.reports), String(came.records), String(came.lists), String(came.left)),
    )
    return []
  }
  if (!isArchiveName(file.name)) return [file]
  const { begin, finish, refuse } = useOwnReports.getState()
  begin([file.name])
  try {
    const { files, left } = await unpackFile(file)
    if (files.length === 0) refuse({ file: file.name, refusal: { reason: 'nothing-in' } })
    else if (left > 0) refuse({ file: file.name, refusal: { reason: 'left-in', count: left } })
    return files
  } catch (error) {
    if (!(error instanceof ReportRefused)) throw error
    refuse({ file: file.name, refusal: error.refusal })
    return []
  } finally {
    finish(file.name)
  }
}

/**
 * Gives the function that reads files: archives are opened, those of a format that is not read are refused by name, the rest is read and laid
 * over the collection, and the first new report is opened in the reader.
 */
export function useImport(collection: Collection): (files: readonly File[]) => Promise<void> {
  const refuse = useOwnReports((own) => own.refuse)
  const { project: words, folderName } = useOwnWords()
  return useCallback(
    async (given) => {
      const around = surroundingsOf(collection)
      if (given.length > most) refuse({ file: folderName, refusal: { reason: 'too-many', count: most } })
      const files = (
        await Promise.all(given.slice(0, most).map((file) => opened(file, collection, words)))
      ).flat()
      const texts = files.filter(({ name, type }) => formatOf(name) !== undefined || type === 'text/plain')
      for (const file of files) {
        if (!texts.includes(file)) refuse({ file: file.name, refusal: { reason: 'not-text' } })
      }
      if (texts.length === 0) return
      const added = await addReports(texts, around)
      const first = useOwnReports.getState().reports.find((row) => row.sourceId === added[0])
      const article = first?.dataset.articles[0]
      if (article) change({ view: 'sources', article: article.id, figure: undefined, practice: undefined })
    },
    [refuse, collection, words, folderName],
  )
}
