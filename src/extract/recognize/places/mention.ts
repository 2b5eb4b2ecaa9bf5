import type { RegionLevel } from '../../../contract/region.ts'
import type { PlaceRow } from '../../../lexicon/places/place-row.ts'

/** A stretch of text that names a place: by the gazetteer (rows), or a local one by its ending. */
export interface PlaceMention {
  start: number
  end: number
  text: string
  /** Candidates of the gazetteer; empty for a local name. */
  rows: readonly PlaceRow[]
  short: boolean
  /** A number stands right behind it, and a mark before it: a member of a list (宜都13、夷陵5). */
  numbered?: boolean
  /** For a local name only. */
  local?: { name: string; level: RegionLevel }
}
