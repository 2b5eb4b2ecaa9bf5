import type { Collection } from '../../../compare/collection.ts'
import { comparablePlaces, countShown, hasReport } from '../../../compare/comparable.ts'
import { grouped } from '../../../compare/grouped.ts'
import type { Figure } from '../../../contract/figure.ts'
import type { Practice } from '../../../contract/practice.ts'
import type { Region } from '../../../contract/region.ts'
import { lastAnswers } from '../../data/last-answers.ts'
import { type CardData, cardData, type Passing } from './cards/card-data.ts'

/** The cards of one province. */
export interface ProvinceGroup {
  province: Region | undefined
  cards: CardData[]
  /** Places that speak, nested ones too, of what passes. */
  places: number
  /** Reports of these places; 0 where only those of others tell of them. */
  reports: number
}

/** A place's rows among those that pass; where all pass, the collection knows them already. */
function passingOf<T extends { regionId?: string | undefined }>(
  rows: readonly T[],
  all: readonly T[],
  known: (regionId: string) => readonly T[],
): (regionId: string) => readonly T[] {
  if (rows.length === all.length) return known
  const groups = grouped(rows, (row) => row.regionId)
  return (regionId) => groups.get(regionId) ?? []
}

function provinceOf(c: Collection, region: Region): Region | undefined {
  if (region.level === 'province') return region
  return c.ancestorsOf(region.id).find((above) => above.level === 'province')
}

/**
 * Groups the places that pass by province, in the dataset's order, which is that of the adcodes, the nation and places of
 * an unknown province last; `hidden` counts those that do not pass.
 */
export const provinceGroups = lastAnswers(groupsOf)

function groupsOf(
  c: Collection,
  figures: readonly Figure[],
  practices: readonly Practice[],
): { groups: readonly ProvinceGroup[]; hidden: number } {
  const passing: Passing = {
    figuresOf: passingOf(figures, c.figures, c.figuresOf),
    practicesOf: passingOf(practices, c.practices, c.practicesOf),
  }
  const groups = new Map<string, ProvinceGroup>()
  for (const region of comparablePlaces(c)) {
    const card = cardData(c, region, passing)
    if (!card) continue
    const province = provinceOf(c, region)
    const key = province?.id ?? ''
    const group = groups.get(key) ?? { province, cards: [], places: 0, reports: 0 }
    group.cards.push(card)
    groups.set(key, group)
  }
  for (const group of groups.values()) {
    const sources = new Set(
      group.cards.flatMap(({ region: { id } }) =>
        hasReport(c, id) ? c.articlesOfRegion(id).map((article) => article.sourceId) : [],
      ),
    )
    group.reports = sources.size
    group.places = group.cards.reduce((sum, card) => sum + 1 + card.nested.length, 0)
  }
  const last = (group: ProvinceGroup): number => (group.province ? 0 : 1)
  const sorted = [...groups.values()].sort((a, b) => last(a) - last(b))
  return { groups: sorted, hidden: countShown(c) - sorted.reduce((sum, { places }) => sum + places, 0) }
}
