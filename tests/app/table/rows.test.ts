import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { columnIds, columnLooks, columnsUnder } from '../../../src/app/features/table/columns/columns.ts'
import { readSort, sortRows } from '../../../src/app/features/table/columns/sorting.ts'
import {
  blockOfLine,
  blocksOf,
  linesOf,
  nextRow,
  rowsOf,
} from '../../../src/app/features/table/rows/blocks.ts'
import { judged } from '../../../src/app/features/table/rows/group-verdict.ts'
import { groupRows } from '../../../src/app/features/table/rows/groups.ts'
import { searchRows, tableRows } from '../../../src/app/features/table/rows/rows.ts'
import { type Collection, openCollection } from '../../../src/compare/collection.ts'
import { collection, levelled } from '../shell/fixture.ts'

const rows = tableRows(collection, collection.figures)
const quotes = (list: readonly { figure: { quote: string } }[]) => list.map((row) => row.figure.quote)

describe('a search', () => {
  test.each([
    ['甲子', 3],
    ['jia zi', 3],
    ['jiazishi', 3],
    ['丙省乙丑', 3],
    ['GRIDS', 2],
    ['近5万件', 1],
    ['近５万件', 1],
    ['乙丑 网格', 1],
    ['没有这个词', 0],
    ['', 6],
  ])('%j finds %i', (query, count) => {
    expect(searchRows(rows, query)).toHaveLength(count)
  })
})

test('a search passes over what a row does not have', () => {
  const { region: _, indicator: __, theme: ___, ...bare } = rows[0] ?? expect.fail('fixture')
  expect(searchRows([bare, ...rows], '没有这个词')).toEqual([])
  expect(searchRows([bare, ...rows], '甲子')).toHaveLength(3)
})

describe('sorting', () => {
  test('by value, and by several columns', () => {
    expect(quotes(sortRows(rows, readSort(['value'])))[0]).toBe('428人次')
    expect(quotes(sortRows(rows, readSort(['place', '-value']))).slice(0, 3)).toEqual([
      '18.7万件',
      '2016个',
      '1120个',
    ])
  })

  test('puts what has no value last, whichever the direction', () => {
    expect(sortRows(rows, readSort(['indicator'])).at(-1)?.indicator).toBeUndefined()
    expect(sortRows(rows, readSort(['-indicator'])).at(-1)?.indicator).toBeUndefined()
  })

  test('passes over columns that it does not know', () => {
    expect(readSort(['nonsense', '-value', 'sentence'])).toEqual([{ id: 'value', down: true }])
  })

  test('does not depend on the order given', () => {
    const order = quotes(sortRows(rows, readSort(['theme'])))
    fc.assert(
      fc.property(fc.shuffledSubarray([...rows], { minLength: rows.length }), (shuffled) => {
        expect(quotes(sortRows(shuffled, readSort(['theme'])))).toEqual(order)
      }),
    )
  })
})

describe('groups', () => {
  test('of indicators: most places first, what has none last, values falling', () => {
    const groups = groupRows(rows, 'indicator', [])
    expect(groups.map(({ key }) => key)).toEqual(['appeal.received', 'grid.cells', ''])
    expect(quotes(groups[1]?.rows ?? [])).toEqual(['2016个', '1230个'])
  })

  test('have bars only for what stands on their widest axis', () => {
    // A city and a county share no axis; two counties do.
    const barred = (what: Collection) => {
      const [, cells] = groupRows(tableRows(what, what.figures), 'indicator', [])
      const axis = cells && judged(what, cells)
      return cells?.rows.map(({ figure }) => axis?.drawn.has(figure))
    }
    expect(barred(collection)).toEqual([false, false])
    expect(barred(openCollection(levelled))).toEqual([true, true])
  })

  test('keep every row exactly once', () => {
    for (const by of ['indicator', 'region', 'theme', 'none'] as const) {
      const ids = groupRows(rows, by, []).flatMap((group) => group.rows.map((row) => row.id))
      expect([...ids].sort()).toEqual(rows.map((row) => row.id).sort())
    }
  })

  test('sort within themselves as the reader says', () => {
    const [, cells] = groupRows(rows, 'indicator', readSort(['value']))
    expect(quotes(cells?.rows ?? [])).toEqual(['1230个', '2016个'])
  })
})

describe('the blocks of the body', () => {
  const groups = groupRows(rows, 'indicator', [])
  const none = new Set<string>()

  test('are heads and some rows together, every row once and in its order', () => {
    const many = Array.from({ length: 40 }, () => rows).flat()
    for (const by of ['indicator', 'none'] as const) {
      const all = groupRows(many, by, [])
      const blocks = blocksOf(all, none)
      expect(blocks.flatMap(rowsOf)).toEqual(all.flatMap((group) => group.rows))
      expect(linesOf(blocks)).toBe(many.length + (by === 'none' ? 0 : all.length))
      for (const block of blocks) expect(rowsOf(block).length).toBeLessThanOrEqual(16)
    }
  })

  test('a line is found in its block', () => {
    const blocks = blocksOf(groups, none)
    for (let line = 0; line < linesOf(blocks); line++) {
      const block = blocks[blockOfLine(blocks, line) ?? -1]
      expect(block?.line).toBeLessThanOrEqual(line)
      expect(line - (block?.line ?? 0)).toBeLessThan(Math.max(1, block ? rowsOf(block).length : 0))
    }
    expect(blockOfLine(blocks, linesOf(blocks))).toBeUndefined()
  })

  test('a folded group keeps its head', () => {
    const blocks = blocksOf(groups, new Set(['appeal.received']))
    expect(blocks.slice(0, 2).map(({ kind }) => kind)).toEqual(['group', 'group'])
  })

  test('without grouping there are no heads', () => {
    expect(blocksOf(groupRows(rows, 'none', []), none).every(({ kind }) => kind === 'rows')).toBe(true)
  })

  test('walking passes over heads', () => {
    const blocks = blocksOf(groups, none)
    expect(nextRow(blocks, 2, 1)).toBe(4)
    expect(nextRow(blocks, 4, -1)).toBe(2)
    expect(nextRow(blocks, 1, -1)).toBeUndefined()
  })
})

test('in a narrow window columns give way, never the place, the number or the way to its sentence', () => {
  const shown = columnIds.filter((id) => columnLooks[id].shown)
  expect(columnsUnder('indicator', shown, 1440)).toEqual(shown)
  for (let width = 720; width < 1440; width += 40) {
    const columns = columnsUnder('none', columnIds, width)
    expect(columns).toEqual(expect.arrayContaining(['open', 'place', 'written', 'year', 'label']))
    const fixed = columns.reduce((sum, id) => sum + (columnLooks[id].width ?? 0), 64)
    expect(fixed).toBeLessThanOrEqual(width)
  }
})
