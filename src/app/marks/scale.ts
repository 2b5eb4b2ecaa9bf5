import { type Extent, reach } from './mark.ts'

/** A horizontal axis. `at` gives the place of a value as a share of the axis, 0 at its left end. */
export interface Scale {
  kind: 'linear' | 'log'
  min: number
  max: number
  ticks: readonly number[]
  at(value: number): number
}

/** 1, 2 or 5 times a power of ten: the step that cuts `extent` into about `parts` parts. */
export function niceStep(extent: number, parts: number): number {
  const rough = extent / parts
  const power = 10 ** Math.floor(Math.log10(rough))
  const lead = rough / power
  // The nearest in proportion: 504 takes 500, not 1000, which would leave three ticks.
  return (lead < Math.SQRT2 ? 1 : lead < Math.sqrt(10) ? 2 : lead < Math.sqrt(50) ? 5 : 10) * power
}

/** Rids a multiple of a decimal step of its binary tail: 3 × 0.1 is 0.3. */
const tidy = (value: number) => Number(value.toPrecision(12))

/**
 * The axis of bars: always from zero, ending at the first tick that no value passes.
 * @param whole where the axis ends at least: 100 for shares of a whole
 */
export function linearScale(extents: readonly Extent[], parts = 4, whole = 0): Scale {
  const low = Math.min(0, ...extents.map(({ value }) => value))
  const high = Math.max(0, whole, ...extents.map(reach))
  const step = niceStep(high - low || 1, parts)
  const first = Math.floor(tidy(low / step))
  const last = Math.max(Math.ceil(tidy(high / step)), first + 1)
  const ticks = Array.from({ length: last - first + 1 }, (_, n) => tidy((first + n) * step))
  const min = tidy(first * step)
  const max = tidy(last * step)
  const extent = max - min
  return {
    kind: 'linear',
    min,
    max,
    ticks,
    at: (value) => (value - min) / extent,
  }
}

/** The axis of dots: powers of ten. A value that no logarithm has (0, below 0) stands at the left end. */
export function logScale(extents: readonly Extent[]): Scale {
  const positive = extents.flatMap((extent) => [extent.value, reach(extent)]).filter((value) => value > 0)
  const low = Math.floor(Math.log10(Math.min(...(positive.length ? positive : [1]))))
  const top = Math.max(...(positive.length ? positive : [10]))
  const high = Math.max(Math.log10(top), low + 1)
  const ticks: number[] = []
  for (let power = low; power <= high; power++) {
    ticks.push(tidy(10 ** power))
    // A single decade has too few powers of ten to read a value from.
    if (high - low <= 2) for (const n of [2, 5]) if (n * 10 ** power <= top) ticks.push(tidy(n * 10 ** power))
  }
  return {
    kind: 'log',
    min: tidy(10 ** low),
    max: 10 ** high,
    ticks: [...new Set(ticks)],
    at: (value) => (value <= 0 ? 0 : Math.max(0, (Math.log10(value) - low) / (high - low))),
  }
}

/** Where the words behind a bar begin, as a share of the axis: at its end, and behind the root of one that lies below zero. */
export const behindBar = (scale: Scale, { value, max }: Extent): number => scale.at(Math.max(0, max ?? value))
