import type { Collection } from '../../compare/collection.ts'
import type { AxisGroup } from '../../compare/fair/axis.ts'
import type { Figure } from '../../contract/figure.ts'
import { linearScale, logScale, type Scale } from './scale.ts'
import { extentOf } from './series.ts'

/** Shares that come this far are drawn on an axis of 100: what is lacking is seen. Shorter ones could not be told apart on it. */
const nearWhole = 50

/** A part of a whole, and no growth: 办结率93.2%. What passes 100 is none. */
function isShare(c: Collection, { dimension, kind, of, value, valueMax, indicatorId }: Figure): boolean {
  const rate = indicatorId === undefined || c.indicator(indicatorId)?.stat === 'rate'
  return (
    dimension === 'percent' &&
    rate &&
    kind !== 'change' &&
    of === undefined &&
    value >= 0 &&
    (valueMax ?? value) <= 100
  )
}

function scaleOf(c: Collection, figures: readonly Figure[], form: 'bars' | 'dots', parts: number): Scale {
  const extents = figures.map(extentOf)
  // A rate lies within one or two powers of ten, and is read as a distance.
  if (form === 'dots' && figures.some(({ dimension }) => dimension !== 'percent')) return logScale(extents)
  const shares = figures.every((figure) => isShare(c, figure))
  const whole = shares && figures.some(({ value, valueMax }) => (valueMax ?? value) >= nearWhole) ? 100 : 0
  return linearScale(extents, parts, whole)
}

/**
 * The axis of each panel of a chart. Panels of one unit share theirs, so that what is longer is more: 办结率98% beside
 * 93.2%, 5251元 beside 753.9万元, though they must not be ranked with each other.
 */
export function panelScales(
  c: Collection,
  panels: readonly Pick<AxisGroup, 'dimension' | 'unit' | 'figures'>[],
  form: 'bars' | 'dots',
  parts = 4,
): Scale[] {
  const known = new Map<string, Scale>()
  const unitOf = ({ dimension, unit }: Pick<AxisGroup, 'dimension' | 'unit'>) => `${dimension} ${unit}`
  return panels.map((panel) => {
    const key = unitOf(panel)
    const ready = known.get(key)
    if (ready) return ready
    // A lone number has no bar: it sets no scale either.
    const drawn = panels.filter((other) => unitOf(other) === key && other.figures.length > 1)
    const figures = (drawn.length > 0 ? drawn : [panel]).flatMap((other) => other.figures)
    const made = scaleOf(c, figures, form, parts)
    known.set(key, made)
    return made
  })
}
