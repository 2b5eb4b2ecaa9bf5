import { expect, test } from 'vitest'
import { comparableFigures, filtered } from '../../../src/app/data/use-filtered.ts'
import { verdictOfSet } from '../../../src/compare/verdict.ts'
import { collection as c } from '../shell/fixture.ts'

test('of what is comparable only, nothing is called not comparable, and nobody stands alone', () => {
  const kept = comparableFigures(c)
  expect(kept.size).toBeGreaterThan(0)
  expect(kept.size).toBeLessThan(c.figures.length)
  for (const { id } of c.indicators) {
    const figures = c.figuresOfIndicator(id).filter((figure) => kept.has(figure.id))
    if (figures.length === 0) continue
    expect(new Set(figures.map(({ regionId }) => regionId)).size).toBeGreaterThan(1)
    expect(verdictOfSet(c, figures).verdict).not.toBe('no')
  }
  const { figures, practices } = filtered(c, { onlyComparable: true })
  expect(figures.map(({ id }) => id)).toEqual(c.figures.map(({ id }) => id).filter((id) => kept.has(id)))
  expect(practices).toHaveLength(c.practices.length)
})
