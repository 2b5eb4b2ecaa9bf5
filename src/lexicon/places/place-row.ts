import type { RegionLevel } from '../../contract/region.ts'

/** A place with a code of GB/T 2260. */
export interface PlaceRow {
  code: string
  name: string
  level: RegionLevel
  /** The code of the place that contains it; provinces have none. */
  parent?: string
}
