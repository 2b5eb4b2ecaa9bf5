import fc from 'fast-check'
import { checkDataset, LoadError } from '../../src/app/data/check-dataset.ts'
import { type Collection, openCollection } from '../../src/compare/collection.ts'
import { sample } from '../contract/sample.ts'
import { brokenCopies } from './broken-data.ts'

/** A sound dataset with places inside each other and figures that belong together. */
function sound() {
  const dataset = sample()
  const [city] = dataset.regions
  const [figure] = dataset.figures
  if (!city || !figure) throw new Error('the sample is empty')
  const province = { ...city, id: '210000', name: '辽宁省', level: 'province' as const, adcode: '210000' }
  const other = { ...figure, id: 's1-4-6', relatedTo: [figure.id] }
  return {
    ...dataset,
    regions: [
      province,
      { ...city, parentId: province.id },
      { ...city, id: '210224', adcode: '210224', parentId: city.id },
    ],
    figures: [{ ...figure, relatedTo: [other.id] }, other],
  }
}

/** Datasets of which some parts are not as they should be. */
export const brokenDatasets: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: brokenCopies(sound) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.option(fc.nat(2), { nil: undefined }), { minLength: 3, maxLength: 3 })
      .map(relinked),
  },
)

/** The sound dataset with each place inside another, or in none. */
function relinked(parents: readonly (number | undefined)[]): unknown {
  const dataset = sound()
  const regions = dataset.regions.map(({ parentId: _, ...region }, at) => {
    const parent = dataset.regions[parents[at] ?? -1]
    return parent ? { ...region, parentId: parent.id } : region
  })
  return { ...dataset, regions }
}

/** Whether a way up from a place never ends. */
function goesRound(c: Collection): boolean {
  return c.regions.some((region) => {
    let [up, steps]: [string | undefined, number] = [region.id, 0]
    for (; up !== undefined && steps <= c.regions.length; steps++) up = c.region(up)?.parentId
    return steps > c.regions.length
  })
}

/**
 * What the page must do with any JSON: refuse it with the field that is wrong, or take it and answer every question. Says
 * in words what is not so.
 */
export function faultOfLoading(json: unknown): string | undefined {
  try {
    const c = openCollection(checkDataset(json))
    if (goesRound(c)) return 'a place lies in itself'
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
