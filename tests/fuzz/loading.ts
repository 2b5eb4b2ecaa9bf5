import { checkDataset, LoadError } from '../../src/app/data/check-dataset.ts'
import { openCollection } from '../../src/compare/collection.ts'
import { sample } from '../contract/sample.ts'
import { brokenCopies } from './broken-data.ts'

/** Datasets of which some parts are not as they should be. */
export const brokenDatasets = brokenCopies(sample)

/**
 * What the page must do with any JSON: refuse it with the field that is wrong, or take it and answer every question. Says
 * in words what is not so.
 */
export function faultOfLoading(json: unknown): string | undefined {
  try {
    const c = openCollection(checkDataset(json))
    for (const { id, regionId, articleId } of c.figures) {
      if (c.figure(id) === undefined || c.article(articleId) === undefined) return `${id} leads nowhere`
      if (regionId !== undefined) c.ancestorsOf(regionId)
    }
    for (const { id } of c.regions) c.ancestorsOf(id)
    return undefined
  } catch (error) {
    if (!(error instanceof LoadError)) return `${error}`
    const { problem } = error
    return 'field' in problem && problem.field === '' ? `no field is named: ${error.message}` : undefined
  }
}
