import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  passFilters,
  readWhere,
  valuesOf,
  writeFilter,
} from '../../../src/app/features/table/columns/column-filters.ts'
import { tableRows } from '../../../src/app/features/table/rows/rows.ts'
import { whereColumns } from '../../../src/app/state/view-state.ts'
import { collection } from '../shell/fixture.ts'

const rows = tableRows(collection, collection.figures)
const left = (...where: string[]) => passFilters(rows, readWhere(where)).map(({ figure: { quote } }) => quote)

describe('the filters of columns', () => {
  test.each([
    ['place:甲子', 3],
    ['place:jiazi', 3],
    ['written:万', 2],
    ['value:2000..50000', 2],
    ['value:..1200', 2],
    ['bound:about', 1],
    ['indicator:grid.cells', 2],
    ['indicator:-', 2],
    ['confidence:2..', 0],
    ['unit:没有', 0],
  ])('%s leaves %i', (token, count) => {
    expect(left(token)).toHaveLength(count)
  })

  test('widen within a column and narrow between columns', () => {
    expect(left('bound:about', 'bound:exact')).toHaveLength(6)
    expect(left('bound:exact', 'label:网格', 'place:甲子')).toEqual(left('label:网格', 'place:甲子'))
  })

  test('that ask nothing leave everything', () => {
    expect(readWhere(['value:..', 'value:a..b', 'weather:1'])).toEqual([])
    expect(passFilters(rows, [])).toBe(rows)
    expect(writeFilter({ column: 'bound', ask: 'oneOf', values: [] })).toEqual([])
  })

  test('every value of a column can be chosen, and leaves as many rows as it says', () => {
    for (const column of whereColumns) {
      for (const [value, count] of valuesOf(rows, column)) {
        const where = writeFilter({ column, ask: 'oneOf', values: [value] })
        expect(passFilters(rows, readWhere(where))).toHaveLength(count)
      }
    }
  })

  test('are read as they were written', () => {
    const text = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 90 })
      .filter((words) => words.trim() !== '')
    fc.assert(
      fc.property(text, (words) => {
        const tokens = writeFilter({ column: 'label', ask: 'says', words })
        expect(tokens.join('')).not.toContain('~')
        expect(readWhere(tokens).flatMap(writeFilter)).toEqual(tokens)
      }),
    )
  })
})
