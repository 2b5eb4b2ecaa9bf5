import { describe, expect, it } from 'vitest'
import { joinPieces } from '../../src/extract/prepare/joined-text.ts'

/** The raw span of 12 and 345, which stand in two pieces with `between` them. */
function spanOver(between: string) {
  const view = `12${between}345个`
  return joinPieces(view, [
    { start: 0, end: 2 },
    { start: 2 + between.length, end: view.length },
  ]).span(0, 5)
}

describe('one raw span over two pieces', () => {
  it('reaches over the white space of a line break', () => {
    expect(spanOver('\n  ')).toEqual({ start: 0, end: 8 })
  })

  it.each(['某', '\n2\n', ' '.repeat(7)])('reaches over no words and no wide gap: "%s"', (between) => {
    expect(spanOver(between)).toBeUndefined()
  })

  it('reaches over no pieces that are out of order', () => {
    const view = '345个12'
    const joined = joinPieces(view, [
      { start: 4, end: 6 },
      { start: 0, end: 4 },
    ])
    expect(joined.text).toBe('12345个')
    expect(joined.span(0, 5)).toBeUndefined()
    expect(joined.spans(0, 5)).toEqual([
      { start: 4, end: 6 },
      { start: 0, end: 3 },
    ])
  })
})
