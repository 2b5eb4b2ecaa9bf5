import type { Region, RegionLevel } from '../../contract/region.ts'
import type { Outcome } from './outcome.ts'

/** The smaller places, which no table lists, by how their names end. */
const levels: readonly (readonly [RegionLevel, RegExp])[] = [
  ['village', /^\p{Script=Han}{1,14}(?:村|社区|嘎查|屯|组|居委会|村委会)$/u],
  ['township', /^\p{Script=Han}{1,14}(?:镇|乡|街道|苏木|办事处)$/u],
]

/**
 * The place that an id names which no report tells of: that of a place that is there, a full stop, and the name of a smaller one
 * (210214.双塔街道). A reader may set such a one. Refuses 210000.庄河市: places from the county up have codes.
 * @param region the places that are there
 */
export function madePlace(id: string, region: (id: string) => Region | undefined): Region | undefined {
  const at = id.lastIndexOf('.')
  if (at <= 0) return undefined
  const parentId = id.slice(0, at)
  const parent = placeOf(parentId, region)
  const name = id.slice(at + 1)
  const level = levels.find(([, ends]) => ends.test(name))?.[0]
  if (!parent || !level || parent.level === 'village') return undefined
  return { id, name, fullName: `${parent.fullName}${name}`, level, parentId, pinyin: '' }
}

/** The place of an id: one of those that are there, or one that a reader names inside them. */
export const placeOf = (id: string, region: (id: string) => Region | undefined): Region | undefined =>
  region(id) ?? madePlace(id, region)

/** The places that records set, of those that hold, and that are not among `regions`, with those that they lie in, each once. */
export function placesMade(
  outcomes: Iterable<Pick<Outcome, 'record' | 'as'>>,
  regions: readonly Region[],
): Region[] {
  const known = new Map(regions.map((region) => [region.id, region]))
  const made = new Map<string, Region>()
  const of = (id: string) => known.get(id) ?? made.get(id)
  const missing = (id: string | null | undefined) => (!id || of(id) ? undefined : madePlace(id, of))
  for (const { record, as } of outcomes) {
    if (as !== 'applied') continue
    for (let place = missing(record.body.set?.regionId); place; place = missing(place.parentId))
      made.set(place.id, place)
  }
  return [...made.values()]
}
