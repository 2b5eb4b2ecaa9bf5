import type { Collection } from '../../../compare/collection.ts'
import { comparablePlaces } from '../../../compare/comparable.ts'
import { remembered } from '../../../compare/remember.ts'
import { lastAnswers } from '../../data/last-answers.ts'
import { nestedPractices } from './columns.ts'

/** At most this many columns can be read side by side. */
export const maxColumns = 4

/** Why these places: chosen by the reader, completed with a partner, or the default pair. */
export interface PlacesToShow {
  ids: string[]
  basis: 'chosen' | 'partner' | 'pair'
  /** The theme that both places of a default share most, when the basis is a default. */
  themeId?: string
  /** Chosen places that do not fit. */
  left: string[]
}

type Profile = ReadonlyMap<string, number>

function profile(c: Collection, regionId: string): Profile {
  const counts = new Map<string, number>()
  for (const practice of nestedPractices(c, regionId)) {
    for (const theme of practice.themes) counts.set(theme, (counts.get(theme) ?? 0) + 1)
  }
  return counts
}

/** How much two places can be compared: for each theme as many practices as the lesser of them has. */
function overlap(a: Profile, b: Profile): { score: number; themeId?: string } {
  let score = 0
  let best = 0
  let themeId: string | undefined
  for (const [theme, count] of a) {
    const shared = Math.min(count, b.get(theme) ?? 0)
    score += shared
    if (shared > best) {
      best = shared
      themeId = theme
    }
  }
  return { score, ...(themeId === undefined ? {} : { themeId }) }
}

const nested = (c: Collection, a: string, b: string) =>
  c.ancestorsOf(a).some((region) => region.id === b) || c.ancestorsOf(b).some((region) => region.id === a)

/** Every pair is tried: of a large collection only the places that tell most. */
const tried = 80

const mostTelling = remembered((c) => {
  const ids = comparablePlaces(c).map((region) => region.id)
  const counts = new Map(ids.map((id) => [id, nestedPractices(c, id).length]))
  const most = ids.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0)).slice(0, tried)
  const kept = new Set(most)
  return ids.filter((id) => kept.has(id))
})

/**
 * The places that stand side by side. Two to four chosen ones are taken as they are; one is completed with
 * the place that shares most themes with it; none gives the pair that shares most. A place and its own
 * county are no pair. Unknown ids are left out.
 */
export const placesToShow = lastAnswers((c: Collection, chosen: readonly string[] = []): PlacesToShow => {
  const known = chosen.filter((id) => c.region(id))
  if (known.length >= 2) {
    return { ids: known.slice(0, maxColumns), basis: 'chosen', left: known.slice(maxColumns) }
  }
  const candidates = mostTelling(c).filter((id) => !known.includes(id))
  const profiles = new Map([...known, ...candidates].map((id) => [id, profile(c, id)]))
  const firsts = known.length > 0 ? known : candidates
  let found: { ids: string[]; score: number; themeId?: string } = { ids: known, score: 0 }
  for (const [at, first] of firsts.entries()) {
    for (const second of known.length > 0 ? candidates : candidates.slice(at + 1)) {
      const [a, b] = [profiles.get(first), profiles.get(second)]
      if (!a || !b || nested(c, first, second)) continue
      const shared = overlap(a, b)
      if (shared.score > found.score) found = { ids: [first, second], ...shared }
    }
  }
  const { ids, themeId } = found
  const basis = known.length > 0 ? 'partner' : 'pair'
  return { ids, basis, left: [], ...(themeId === undefined ? {} : { themeId }) }
})
