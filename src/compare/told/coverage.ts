import type { Figure } from '../../contract/figure.ts'
import type { Collection } from '../collection.ts'
import { hasReport, nestedIn } from '../comparable.ts'
import { grouped } from '../grouped.ts'
import { measureKeys } from '../measures.ts'
import { remembered } from '../remember.ts'
import { findMention, type Mention, type MentionSource, wordsOfMeasure } from './mention.ts'

export interface Coverage {
  stated: { regionId: string; figures: readonly Figure[] }[]
  /** Not told of the place itself: what places in it that have no card of their own (townships, villages) state. */
  inside: { regionId: string; figures: readonly Figure[] }[]
  /** Named without a number: where the words stand. */
  mentioned: ({ regionId: string } & Mention)[]
  /** Neither: silence, which is not zero. */
  silent: string[]
  /** Neither, and the collection has no report of it that could be silent. */
  absent: string[]
}

/** A figure held by a firm or a body inside the place is not the place's own statement. */
const own = (figure: Figure): boolean => figure.holder === undefined

/** Indicator → place → the figures by which the place itself states it. */
const statements = remembered((c) => {
  const owned = grouped(c.figures.filter(own), measureKeys)
  return new Map([...owned].map(([id, figures]) => [id, grouped(figures, (figure) => figure.regionId)]))
})

/** The figures by which a place itself states an indicator. */
export function statementsOf(c: Collection, indicatorId: string, regionId: string): readonly Figure[] {
  return statements(c).get(indicatorId)?.get(regionId) ?? []
}

/**
 * Parts the places into those that state the indicator, those of which only places inside them do, those that only mention it (asked of
 * `mentions`, which gives a place's passages; without it nobody mentions), those that are silent and those without a report. Every place
 * is in exactly one part, in the given order.
 */
export function coverage(
  c: Collection,
  indicatorId: string,
  regionIds: readonly string[],
  mentions?: (regionId: string) => readonly MentionSource[],
): Coverage {
  const parts: Coverage = { stated: [], inside: [], mentioned: [], silent: [], absent: [] }
  const indicator = c.indicator(indicatorId)
  const words = indicator ? wordsOfMeasure(c, indicator) : undefined
  for (const regionId of new Set(regionIds)) {
    const figures = statementsOf(c, indicatorId, regionId)
    if (figures.length > 0) {
      parts.stated.push({ regionId, figures })
      continue
    }
    const nested = nestedIn(c, regionId).flatMap(({ id }) => statementsOf(c, indicatorId, id))
    if (nested.length > 0) {
      parts.inside.push({ regionId, figures: nested })
      continue
    }
    const found = mentions && words && findMention(words, mentions(regionId))
    if (found) parts.mentioned.push({ regionId, ...found })
    else parts[hasReport(c, regionId) ? 'silent' : 'absent'].push(regionId)
  }
  return parts
}

/**
 * The measures that at least one of the places states, most places first (of one place: what most of all places state), then in the
 * taxonomy's order; what stands for several things (同比增速 of all) comes behind each of them.
 */
export function coverageTable(
  c: Collection,
  regionIds: readonly string[],
): { indicatorId: string; stated: string[] }[] {
  const ids = [...new Set(regionIds)]
  const parted = new Set(c.measures.flatMap(({ base }) => base ?? []))
  const told = statements(c)
  const placesOf = (id: string) => told.get(id)?.size ?? 0
  return c.measures
    .flatMap(({ id }) => {
      const stated = ids.filter((regionId) => told.get(id)?.has(regionId))
      return stated.length > 0 ? [{ indicatorId: id, stated }] : []
    })
    .sort(
      (a, b) =>
        Number(parted.has(a.indicatorId)) - Number(parted.has(b.indicatorId)) ||
        b.stated.length - a.stated.length ||
        // Of one place alone each is told once: what others tell too comes first.
        (ids.length === 1 ? placesOf(b.indicatorId) - placesOf(a.indicatorId) : 0),
    )
}
