import type { Region, RegionLevel } from '../../contract/region.ts'
import type { Review } from '../record.ts'

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
  const parent = region(parentId) ?? madePlace(parentId, region)
  const name = id.slice(at + 1)
  const level = levels.find(([, ends]) => ends.test(name))?.[0]
  if (!parent || !level || parent.level === 'village') return undefined
  return { id, name, fullName: `${parent.fullName}${name}`, level, parentId, pinyin: '' }
}

/** The places that records set and that are not among `regions`, with those that they lie in, each once. */
export function placesMade(records: readonly Review[], regions: readonly Region[]): Region[] {
  const known = new Map(regions.map((region) => [region.id, region]))
  const made = new Map<string, Region>()
  const of = (id: string) => known.get(id) ?? made.get(id)
  for (const { body } of records) {
    const id = body.set?.regionId
    for (
      let inner = id ?? '';
      inner !== '' && !of(inner);
      inner = inner.slice(0, Math.max(0, inner.lastIndexOf('.')))
    ) {
      const place = madePlace(inner, of)
      if (!place) break
      made.set(inner, place)
    }
  }
  return [...made.values()]
}
