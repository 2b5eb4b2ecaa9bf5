import { describe, expect, test } from 'vitest'
import { barShapes, overhang } from '../../../src/app/marks/bar-shapes.ts'
import { dotShapes } from '../../../src/app/marks/dot-shapes.ts'
import { hatch } from '../../../src/app/marks/hatch.ts'
import type { Mark } from '../../../src/app/marks/mark.ts'
import type { Shape } from '../../../src/app/marks/shapes.ts'
import { mark } from './marks.ts'

const box = { root: 0, end: 200, y: 0, height: 20 }
const bar = (rest: Partial<Mark> = {}, over: Partial<typeof box & { far: number }> = {}) =>
  barShapes(mark(rest), { ...box, ...over })

/** How far solid rectangles reach: what the sentence guarantees. */
const solid = (shapes: readonly Shape[]) =>
  Math.max(
    0,
    ...shapes.map((shape) => (shape.kind === 'rect' && shape.paint === 'solid' ? shape.x + shape.width : 0)),
  )
const kinds = (shapes: readonly Shape[]) => shapes.map((shape) => shape.kind)
const xs = (shape: Shape | undefined) =>
  shape && 'points' in shape ? shape.points.map(([x]) => x) : ([] as number[])

describe('bars', () => {
  test('exact: solid to the value', () => {
    expect(bar()).toEqual([{ kind: 'rect', x: 0, y: 0, width: 200, height: 20, paint: 'solid' }])
  })

  test.each(['below', 'around'] as const)(
    '%s: solid short of the value, hatched up to it and no farther',
    (approach) => {
      const shapes = bar({ form: 'about', approach })
      expect(solid(shapes)).toBe(180)
      const hatched = shapes.flatMap((shape) => (shape.kind === 'polygon' ? xs(shape) : []))
      expect(Math.min(...hatched)).toBeGreaterThanOrEqual(180)
      expect(Math.max(...hatched)).toBeCloseTo(200)
    },
  )

  test('a short bar keeps a solid root before its hatch', () => {
    expect(solid(bar({ form: 'about', approach: 'below' }, { end: 4 }))).toBe(2)
  })

  test.each(['over', 'atLeast'] as const)('%s: solid to the value, a chevron beyond it', (form) => {
    const shapes = bar({ form, open: 'up' })
    expect(solid(shapes)).toBe(200)
    expect(Math.min(...xs(shapes.at(-1)))).toBe(204)
  })

  test.each(['under', 'atMost'] as const)('%s: nothing solid but the cap, a chevron inside', (form) => {
    const [tint, cap, chevron] = bar({ form, open: 'down' })
    expect(tint).toMatchObject({ paint: 'tint', width: 200 })
    expect(cap).toMatchObject({ paint: 'solid', x: 198, width: 2 })
    expect(Math.max(...xs(chevron))).toBeLessThan(198)
  })

  test('range: solid to its lower end, tint to its upper', () => {
    const [lower, upper, cap] = bar({ form: 'range', max: 150 }, { far: 300 })
    expect(lower).toMatchObject({ paint: 'solid', width: 200 })
    expect(upper).toMatchObject({ paint: 'tint', x: 200, width: 100 })
    expect(cap).toMatchObject({ paint: 'solid', x: 298 })
  })

  test('target: a dashed outline, nothing filled; with a chevron when it is to be surpassed', () => {
    expect(bar({ form: 'target' })).toMatchObject([{ kind: 'line', dash: [5, 3] }])
    expect(kinds(bar({ form: 'target', open: 'up' }))).toEqual(['line', 'line'])
  })

  test('a target of about so much (5%左右) is hatched towards its end, as what was done is', () => {
    const shapes = bar({ form: 'target', approach: 'around' })
    const hatched = shapes.flatMap((shape) => (shape.kind === 'polygon' ? xs(shape) : []))
    expect(Math.min(...hatched)).toBeGreaterThanOrEqual(180)
    expect(Math.max(...hatched)).toBeCloseTo(200)
    expect(solid(shapes)).toBe(0)
  })

  test('zero: a line of 2 px at the root', () => {
    expect(bar({ form: 'zero', value: 0 }, { end: 0 })).toMatchObject([{ x: 0, width: 2 }])
  })

  test('a place of the second eight carries a notch, but not on a short bar', () => {
    expect(bar({ hollow: true })).toHaveLength(2)
    expect(bar({ hollow: true }, { end: 12 })).toHaveLength(1)
  })

  test('a value is seen however small it is', () => {
    expect(solid(bar({}, { end: 0.1 }))).toBe(2)
  })

  test('a value below zero is drawn to the left of it', () => {
    expect(bar({ value: -50 }, { root: 100, end: 40 })).toMatchObject([{ x: 40, width: 60 }])
  })

  test('words beside a bar start after its chevron', () => {
    expect(overhang(mark({ open: 'up' }), 20)).toBeGreaterThan(4 + 0.42 * 20)
    expect(overhang(mark(), 20)).toBe(0)
  })
})

describe('dots', () => {
  const dots = (rest: Partial<Mark>, far?: number) =>
    dotShapes(mark(rest), { ...box, ...(far === undefined ? {} : { far }) })

  test('have no length: an exact value is one dot at its place', () => {
    expect(dots({})).toEqual([{ kind: 'dot', x: 200, y: 10, r: 5, filled: true }])
  })

  test('keep the grammar: ring for a target, chevrons for open ends, two dots for a range', () => {
    expect(dots({ form: 'target' })).toMatchObject([{ kind: 'dot', filled: false }])
    expect(kinds(dots({ form: 'target', approach: 'around' }))).toContain('polygon')
    expect(kinds(dots({ form: 'over', open: 'up' }))).toEqual(['dot', 'line'])
    expect(Math.max(...xs(dots({ form: 'under', open: 'down' })[1]))).toBeLessThan(200)
    expect(kinds(dots({ form: 'range', max: 150 }, 300)).filter((kind) => kind === 'dot')).toHaveLength(2)
    expect(kinds(dots({ form: 'about', approach: 'below' }))).toContain('polygon')
  })

  test('zero, which no logarithm has, is a line at the left end and no dot', () => {
    expect(kinds(dots({ form: 'zero', value: 0 }))).toEqual(['rect'])
  })
})

describe('the hatch', () => {
  test('stays within its rectangle', () => {
    for (const shape of hatch(10, 37, 3, 14)) {
      if (shape.kind !== 'polygon') throw new Error('a hatch is made of polygons')
      for (const [x, y] of shape.points) {
        expect(x).toBeGreaterThanOrEqual(10 - 1e-9)
        expect(x).toBeLessThanOrEqual(37 + 1e-9)
        expect(y).toBeGreaterThanOrEqual(3 - 1e-9)
        expect(y).toBeLessThanOrEqual(17 + 1e-9)
      }
    }
  })
})
