import { countedDimensions } from '../../contract/dimensions.ts'
import type { Figure } from '../../contract/figure.ts'
import type { Dimension } from '../../contract/taxonomy.ts'
import type { Collection } from '../collection.ts'
import { grouped } from '../grouped.ts'
import { axisKey } from './axis-key.ts'
import { type Facts, factsOf } from './facts.ts'
import { alikeOnAxis, kinApart } from './verdict.ts'
import { wordingOf } from './wording.ts'

/** A panel: figures that may stand on one axis, in the order given. */
export interface AxisGroup {
  dimension: Dimension
  /** The unit by which its axis goes: see {@link axisUnit}. */
  unit: string
  figures: Figure[]
}

/**
 * The unit of an axis: of what is counted that of the indicator, where one of the figures is told in it (个 and 家 are one), else the one
 * that most of them are told in (1000余名, 2600余名 are no 人次); of what is measured the figures' own (美元 is not 元).
 */
export function axisUnit(c: Collection, figures: readonly Figure[]): string {
  const [first] = figures
  if (!first) return ''
  const told = grouped(figures, ({ unit }) => unit)
  const own = c.indicator(first.indicatorId)?.unit
  if (!countedDimensions.has(first.dimension) || told.size === 1) return first.unit
  if (own !== undefined && told.has(own)) return own
  return [...told].reduce((most, one) => (one[1].length > most[1].length ? one : most))[0]
}

/** A panel in the making. */
interface Panel {
  /** Where it stands among those of its thing: the one of the commonest year comes first. */
  rank: number
  members: Figure[]
  /** Axis key → the first figure of it: one of each key speaks for all that behave alike. */
  speakers: Map<number, Facts>
  /** Place → its own figures. */
  own: Map<string, Facts[]>
  /** Place → the figures of all that lies in it. */
  below: Map<string, Facts[]>
}

const places = (figures: readonly Figure[]): number => new Set(figures.map((f) => f.regionId)).size

/** The figures of a panel that are of the place, of what it lies in, or of what lies in it: asked one by one. */
function* kinIn({ own, below }: Panel, { figure: { regionId }, ancestors }: Facts): Generator<Facts> {
  if (regionId === undefined) return
  yield* own.get(regionId) ?? []
  yield* below.get(regionId) ?? []
  for (const id of ancestors) yield* own.get(id) ?? []
}

function put(map: Map<string, Facts[]>, id: string, facts: Facts): void {
  const known = map.get(id)
  if (known) known.push(facts)
  else map.set(id, [facts])
}

function admits(panel: Panel, facts: Facts): boolean {
  for (const speaker of panel.speakers.values()) if (!alikeOnAxis(speaker, facts)) return false
  for (const one of kinIn(panel, facts)) if (kinApart(one, facts)) return false
  return true
}

function join(panel: Panel, facts: Facts): void {
  const { figure, ancestors } = facts
  const axis = axisKey(facts)
  panel.members.push(figure)
  if (!panel.speakers.has(axis)) panel.speakers.set(axis, facts)
  if (figure.regionId === undefined) return
  put(panel.own, figure.regionId, facts)
  for (const id of ancestors) put(panel.below, id, facts)
}

/** Year → how many places have a figure of it. */
function placesByYear(rows: readonly Facts[]): Map<number, number> {
  const years = grouped(rows, ({ year }) => (year === undefined ? undefined : String(year)))
  return new Map([...years].map(([year, of]) => [Number(year), places(of.map(({ figure }) => figure))]))
}

/** Whether a panel gives way to what was reached: of targets, or of a lone place. */
const isPlan = (figures: readonly Figure[]): boolean =>
  places(figures) < 2 || figures.every(({ kind }) => kind === 'target')

const firstId = (figures: readonly Figure[]): string =>
  figures.reduce((least, { id }) => (id < least ? id : least), figures[0]?.id ?? '')

/**
 * Parts figures into panels: each joins the first panel with all of whose figures it may share an axis. The year that
 * most places tell comes first, so that they meet in one panel and the other years of a place give way; then what was reached, the later
 * year, a city before what lies in it, and the order of ids: the panels do not depend on the order given. What two places or more have
 * reached comes before what is only planned, then the panel of most places.
 */
export function axisGroups(c: Collection, figures: readonly Figure[]): AxisGroup[] {
  const unique = [...new Map(figures.map((figure) => [figure.id, figure])).values()]
  const groups: Panel[] = []
  const things = grouped(
    unique.map((figure) => factsOf(c, figure)),
    ({ figure }) => `${figure.indicatorId ?? wordingOf(figure).noun} ${wordingOf(figure).dimension}`,
  )
  for (const rows of things.values()) {
    const common = placesByYear(rows)
    const told = ({ year }: Facts): number => (year === undefined ? 0 : (common.get(year) ?? 0))
    rows.sort(
      (a, b) =>
        told(b) - told(a) ||
        Number(a.figure.kind === 'target') - Number(b.figure.kind === 'target') ||
        (b.year ?? 0) - (a.year ?? 0) ||
        (a.rank ?? 9) - (b.rank ?? 9) ||
        (a.figure.id < b.figure.id ? -1 : 1),
    )
    const panels: Panel[] = []
    for (const facts of rows) {
      let panel = panels.find((one) => admits(one, facts))
      if (!panel) {
        panel = { rank: panels.length, members: [], speakers: new Map(), own: new Map(), below: new Map() }
        panels.push(panel)
        groups.push(panel)
      }
      join(panel, facts)
    }
  }
  const given = new Map(unique.map((figure, index) => [figure.id, index]))
  const at = (figure: Figure | undefined): number => (figure ? (given.get(figure.id) ?? 0) : 0)
  return groups
    .sort(
      ({ members: a, rank: x }, { members: b, rank: y }) =>
        Number(isPlan(a)) - Number(isPlan(b)) ||
        places(b) - places(a) ||
        b.length - a.length ||
        x - y ||
        (firstId(a) < firstId(b) ? -1 : 1),
    )
    .flatMap(({ members }) => {
      const ordered = members.sort((a, b) => at(a) - at(b))
      const [first] = ordered
      if (!first) return []
      return [{ dimension: first.dimension, unit: axisUnit(c, ordered), figures: ordered }]
    })
}
