import type { YearSeries } from '../../../compare/told/year-series.ts'
import { linearScale } from '../../marks/scale.ts'

/** Where the lines of some series lie, in px; drawn at its size, never scaled, so that words keep theirs. */
export interface YearGeometry {
  width: number
  height: number
  x: (year: number) => number
  y: (value: number) => number
  /** Round numbers of the value axis. */
  values: readonly number[]
  /** Years that are told, of those that stand close together the first. */
  years: readonly number[]
  /** Where the number of a year's point stands: over it; in the first year it begins at it, so that it does not run into those of the axis. */
  numberAt: (year: number) => { x: number; anchor: 'start' | 'middle' }
  left: number
  right: number
}

/** Room of one year's label in px. */
const room = 34
const edge = { left: 56, right: 72, top: 28, bottom: 26 }
/** The first point stands off the axis: its number is as wide as the axis' own. */
const inset = 32

/** Lays out series from zero (or from below it, where a value is), the years in proportion. */
export function yearGeometry(series: readonly YearSeries[], width: number, height: number): YearGeometry {
  const points = series.flatMap((row) => row.points)
  const told = [...new Set(points.map(({ year }) => year))].sort((a, b) => a - b)
  const [first, last] = [told[0] ?? 0, told.at(-1) ?? 0]
  const scale = linearScale(
    points.map(({ figure: { value, valueMax } }) => ({ value: valueMax ?? value })),
    3,
  )
  const x = (year: number) =>
    edge.left +
    inset +
    ((year - first) / Math.max(1, last - first)) * (width - edge.left - inset - edge.right)
  const y = (value: number) => height - edge.bottom - scale.at(value) * (height - edge.top - edge.bottom)
  const years: number[] = []
  for (const year of told) {
    const before = years.at(-1)
    if (before === undefined || x(year) - x(before) >= room) years.push(year)
  }
  return {
    width,
    height,
    x,
    y,
    numberAt: (year) =>
      year === first ? { x: x(year) - 4, anchor: 'start' } : { x: x(year), anchor: 'middle' },
    values: scale.ticks,
    years,
    left: edge.left,
    right: width - edge.right,
  }
}

/** Runs of neighbouring years: a year that nobody tells is a gap, and no line is drawn over it. */
export function yearRuns<T extends { year: number }>(points: readonly T[]): T[][] {
  const all: T[][] = []
  for (const point of points) {
    const last = all.at(-1)
    if (last && point.year - (last.at(-1)?.year ?? 0) === 1) last.push(point)
    else all.push([point])
  }
  return all
}
