import { render, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { headsOf, withTables } from '../../../src/app/features/sources/reading-blocks.ts'
import { RowsTable } from '../../../src/app/ui/controls/rows-table.tsx'
import { asWritten } from '../../../src/app/ui/words/quote-parts.ts'
import { at } from '../shell/fixture.ts'

const text = '指标\t2021年\t2022年\n茶叶\t310\t325\n油茶\t84\t—\n'

function linesOf(words: string) {
  const out: { start: number; end: number }[] = []
  for (let start = 0; start < words.length; start = words.indexOf('\n', start) + 1)
    out.push({ start, end: words.indexOf('\n', start) })
  return out
}

function show(words: string, heads: number) {
  render(
    <RowsTable
      text={words}
      rows={linesOf(words)}
      heads={heads}
      cell={({ start, end }) => words.slice(start, end)}
    />,
  )
}

beforeEach(() => at(''))

describe('the rows of a table', () => {
  it('are shown as one, with the names of its columns and rows as heads', () => {
    show(text, 1)
    const region = screen.getByRole('region', { name: '原文中的表格' })
    const table = within(region).getByRole('table')
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((one) => one.textContent),
    ).toEqual(['指标', '2021年', '2022年'])
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map((one) => one.textContent),
    ).toEqual(['茶叶', '油茶'])
    expect(
      within(table)
        .getAllByRole('cell')
        .map((one) => one.textContent),
    ).toEqual(['310', '325', '84', '—'])
  })

  it('span their columns where fewer heads stand above them', () => {
    const words = '指标 2021年 2022年\n产值(亿元) 增长(%) 产值(亿元) 增长(%)\n茶叶 12 3 13 4\n'
    show(words, 2)
    const wide = screen.getByRole('columnheader', { name: '2022年' })
    expect(wide).toHaveAttribute('colspan', '2')
    expect(wide).toHaveAttribute('scope', 'colgroup')
    expect(screen.getByRole('columnheader', { name: '指标' })).not.toHaveAttribute('colspan')
  })

  it('have each head over its own columns, though the empty cells around a line are none of its words', () => {
    const words =
      '县市\t生产总值\t\t收入\t\t人口\n\t总量\t增速\t绝对额\t增幅\t\n甲县\t5.8\t3.9\t21\t7.2\t77.6\n'
    const bare = linesOf(words).map(({ start, end }) => {
      const line = words.slice(start, end)
      const from = start + line.length - line.trimStart().length
      return { start: from, end: from + line.trim().length }
    })
    render(
      <RowsTable text={words} rows={bare} heads={2} cell={({ start, end }) => words.slice(start, end)} />,
    )
    /** In which column a head begins. */
    const column = (name: string) => {
      const head = screen.getByRole('columnheader', { name })
      const before = [...(head.parentElement?.children ?? [])].slice(
        0,
        (head as HTMLTableCellElement).cellIndex,
      )
      return before.reduce((sum, one) => sum + (one as HTMLTableCellElement).colSpan, 0)
    }
    expect(['生产总值', '总量', '增速', '收入', '绝对额', '增幅', '人口'].map(column)).toEqual([
      1, 1, 2, 3, 3, 4, 5,
    ])
  })

  it('keep a unit and the English beside a name in its cell', () => {
    const words =
      '项目 Item 2019 2020\n户数 (户) Number of Households (household) 2165 2384\n面积(公顷) Area 878 865\n'
    show(words, 1)
    expect(screen.getAllByRole('rowheader').map((one) => one.textContent)).toEqual([
      '户数 (户) Number of Households (household)',
      '面积(公顷) Area',
    ])
    expect(screen.getAllByRole('cell').map((one) => one.textContent)).toEqual(['2165', '2384', '878', '865'])
  })

  it('keep each number below its head where the corner is empty, and a short row to the left', () => {
    const words = '|2021年|2022年|\n|---|---|---|\n|茶叶|310|325|\n|油茶|84|\n'
    show(words, 2)
    const [head, first, second] = screen.getAllByRole('row')
    const wordsIn = (row: HTMLElement | undefined) => [...(row?.children ?? [])].map((one) => one.textContent)
    expect(wordsIn(head)).toEqual(['', '2021年', '2022年'])
    expect(wordsIn(first)).toEqual(['茶叶', '310', '325'])
    expect(wordsIn(second)).toEqual(['油茶', '84', ''])
  })

  it('can be reached by keyboard, since it scrolls', () => {
    render(<RowsTable text={text} rows={linesOf(text)} heads={1} cell={() => null} />)
    expect(screen.getByRole('region')).toHaveAttribute('tabindex', '0')
  })
})

describe('the blocks of an article', () => {
  const block = (kind: 'row' | 'paragraph', start: number) => ({ kind, spans: [{ start, end: start + 5 }] })

  it('are put together by table', () => {
    const blocks = [
      block('paragraph', 0),
      block('row', 10),
      block('row', 20),
      block('paragraph', 30),
      block('row', 40),
    ]
    expect(withTables(blocks).map((one) => ('rows' in one ? one.rows.length : one.kind))).toEqual([
      'paragraph',
      2,
      'paragraph',
      1,
    ])
  })

  it('have as many heads as rows stand above the first figure; none where none is read', () => {
    const rows = [10, 20, 30].map((start) => ({ start, end: start + 9 }))
    expect(headsOf(rows, [{ span: { start: 22, end: 24 } }])).toBe(1)
    expect(headsOf(rows, [])).toBe(0)
  })
})

describe('a number of a table', () => {
  it.each([
    ['251.7', 25_170_000_000, '元', '251.7亿元'],
    ['1,943', 19_430_000, '元', '1,943万元'],
    ['310', 310, '吨', '310吨'],
    ['-0.4', -0.4, '%', '-0.4%'],
    ['８.９', 8.9, '', '８.９'],
    ['120个', 120, '个', '120个'],
    ['1.2万余名', 12_000, '名', '1.2万余名'],
  ])('is shown with the unit of its head, another as it stands: %s', (quote, value, unit, written) => {
    expect(asWritten({ quote, value, unit })).toBe(written)
  })
})
