import type { Collection } from '../../../../compare/collection.ts'
import { comparablePlaces, hasReport } from '../../../../compare/comparable.ts'
import { lastAnswers } from '../../../data/last-answers.ts'
import type { ViewState } from '../../../state/view-state.ts'

/** Whom a chart asks. `chosen` tells whether somebody chose them, or they are all the comparable places. */
export interface Asked {
  regionIds: readonly string[]
  chosen: boolean
}

/**
 * The places of the view: those of the link that the dataset has, in the order of choosing, else every
 * comparable place below the nation of the levels that the filter lets through. An empty choice is nobody, not everybody.
 */
export const askedPlaces = lastAnswers(
  (c: Collection, regions: ViewState['regions'], levels: ViewState['levels']): Asked => {
    const fits = (id: string) => {
      const level = c.region(id)?.level
      return level !== undefined && (levels === undefined || levels.includes(level))
    }
    if (regions !== undefined) return { regionIds: regions.filter(fits), chosen: true }
    return {
      // The nation is no place beside its parts, unless it is asked for.
      regionIds: comparablePlaces(c)
        .filter(({ level }) => level !== 'nation' || levels?.includes(level))
        .map((region) => region.id)
        .filter(fits),
      chosen: false,
    }
  },
)

/**
 * The asked places that could tell: without a choice those with a report in the collection, and those of which others'
 * reports state it. "10 of 22" would say that twelve are silent of which there is no report.
 */
export function ableToTell(
  c: Collection,
  { regionIds, chosen }: Asked,
  stated: readonly string[],
): readonly string[] {
  if (chosen) return regionIds
  const stating = new Set(stated)
  return regionIds.filter((id) => stating.has(id) || hasReport(c, id))
}
