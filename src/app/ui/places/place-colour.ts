import type { Collection } from '../../../compare/collection.ts'
import { comparablePlaces } from '../../../compare/comparable.ts'
import { remembered } from '../../../compare/remember.ts'
import type { Region, RegionLevel } from '../../../contract/region.ts'

/** How a place is marked: one of eight pigments, full or hollow; without a slot it is drawn in plain ink. */
export interface PlaceMark {
  slot: number | undefined
  hollow: boolean
}

const pigments = 8
const marks = pigments * 2
const plain: PlaceMark = { slot: undefined, hollow: false }

/** Places that carry columns and cards come first, so that the sixteen marks go where they are compared. */
const weight: Record<RegionLevel, number> = {
  prefecture: 0,
  county: 1,
  organ: 2,
  province: 3,
  nation: 4,
  township: 5,
  village: 6,
}

/** So many statements make a place one that is likely to be compared. */
const substantial = 8

function byWeightThenCode(collection: Collection) {
  const thin = ({ id }: Region) =>
    collection.figuresOf(id).length + collection.practicesOf(id).length < substantial
  return (a: Region, b: Region) =>
    Number(thin(a)) - Number(thin(b)) ||
    weight[a.level] - weight[b.level] ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

/** Place → its number in the order of the marks: of those with a card the substantial ones first, then by level and code. */
const ranks = remembered(
  (c) =>
    new Map(
      comparablePlaces(c)
        .sort(byWeightThenCode(c))
        .map((region, rank) => [region.id, rank]),
    ),
)

const rankOf = (collection: Collection, regionId: string): number | undefined =>
  ranks(collection).get(regionId)

const markAt = (rank: number): PlaceMark => ({ slot: rank % pigments, hollow: rank % marks >= pigments })

/**
 * The mark of a place. It belongs to the place, not to the order of choosing: the first eight places have a
 * full pigment, the next eight a hollow one, the rest plain ink unless they are chosen. Up to eight chosen
 * places never share a pigment: the later one in that order takes the next free one; only a ninth is hollow.
 * @param others how a place is marked that is not chosen: by its own mark, or in plain ink
 */
export function placeMark(
  collection: Collection,
  regionId: string,
  chosen: readonly string[] = [],
  others: 'own' | 'plain' = 'own',
): PlaceMark {
  const rank = rankOf(collection, regionId)
  if (!chosen.includes(regionId)) {
    return rank === undefined || rank >= marks || others === 'plain' ? plain : markAt(rank)
  }
  const order = [...chosen].sort((a, b) => {
    const [left, right] = [rankOf(collection, a) ?? 1e9, rankOf(collection, b) ?? 1e9]
    return left - right || (a < b ? -1 : a > b ? 1 : 0)
  })
  const taken = new Set<number>()
  for (const [at, id] of order.entries()) {
    if (taken.size >= pigments) break
    const preferred = (rankOf(collection, id) ?? at) % pigments
    let slot = preferred
    while (taken.has(slot)) slot = (slot + 1) % pigments
    if (id === regionId) return { slot, hollow: false }
    taken.add(slot)
  }
  return markAt(pigments + (order.indexOf(regionId) % pigments))
}

/** The colour of a mark as a CSS value: `var(--place-3)`, or plain ink. */
export function placeVar(mark: PlaceMark): string {
  return mark.slot === undefined ? 'var(--ink-3)' : `var(--place-${mark.slot})`
}
