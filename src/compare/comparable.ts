import type { Region } from '../contract/region.ts'
import type { Collection } from './collection.ts'
import { grouped } from './grouped.ts'
import { remembered } from './remember.ts'

const nested = (region: Region): boolean => region.level === 'township' || region.level === 'village'

const speaks = (c: Collection, id: string): boolean =>
  c.figuresOf(id).length > 0 || c.practicesOf(id).length > 0

interface Cards {
  places: Region[]
  /** Place → the card that shows it. */
  cardOf: Map<string, string>
  nestedIn: Map<string, Region[]>
}

/**
 * Places of a county's level and above, and organs, that have figures or practices of their own get a card.
 * A township or a village goes into the nearest card above it; where nothing above it speaks, its county
 * (or whatever is next) gets a card for it, and where nothing is above it, it stands alone.
 */
const cards = remembered((c): Cards => {
  const ids = new Set(c.regions.filter((r) => !nested(r) && speaks(c, r.id)).map((r) => r.id))
  const inner = c.regions.filter((r) => nested(r) && speaks(c, r.id))
  const host = (r: Region): string => {
    const above = c.ancestorsOf(r.id).filter((a) => !nested(a) && a.level !== 'nation')
    const card = above.findLast((a) => ids.has(a.id) && a.level !== 'province') ?? above.at(-1)
    return card?.id ?? r.id
  }
  const hosts = inner.map((r) => ({ r, id: host(r) }))
  for (const { id } of hosts) ids.add(id)
  const cardOf = new Map([...ids].map((id) => [id, id]))
  for (const { r, id } of hosts) cardOf.set(r.id, id)
  const inside = grouped(inner, ({ id }) => (cardOf.get(id) === id ? undefined : cardOf.get(id)))
  return { places: c.regions.filter((r) => ids.has(r.id)), cardOf, nestedIn: inside }
})

/** The places that get a card and may be chosen for a column, in the dataset's order. */
export function comparablePlaces(c: Collection): Region[] {
  return [...cards(c).places]
}

/** How many places the cards show, those inside them too. */
export const countShown = (c: Collection): number => cards(c).cardOf.size

/** The townships and villages that speak inside a card: shown there, never summed. */
export function nestedIn(c: Collection, cardId: string): readonly Region[] {
  return cards(c).nestedIn.get(cardId) ?? []
}

/** Places that an article of the collection is of, and the cards of those inside one: the first place of an article is the one that tells. */
const reporting = remembered((c): ReadonlySet<string> => {
  const own = c.articles.flatMap(({ regionIds }) => regionIds[0] ?? [])
  return new Set(own.flatMap((id) => [id, cardOf(c, id) ?? id]))
})

/** Whether the collection has a report of a place: of others it knows only what those say of them, and that is no silence of theirs. */
export const hasReport = (c: Collection, regionId: string): boolean => reporting(c).has(regionId)

/** Where a place is shown: on a card, else by itself; undefined for no place. */
export const shownAt = (c: Collection, regionId: string | undefined): string | undefined =>
  regionId && (cardOf(c, regionId) ?? regionId)

/** The id of the card that shows a place; undefined for a place that says nothing. */
export function cardOf(c: Collection, regionId: string): string | undefined {
  return cards(c).cardOf.get(regionId)
}
