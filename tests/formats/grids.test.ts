import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gridsOf, rowsAgain } from '../../src/formats/pdf/grids.ts'
import { linesOf } from '../../src/formats/pdf/lines.ts'
import { textOfPages } from '../../src/formats/pdf/paragraphs.ts'
import type { Placed } from '../../src/formats/pdf/placed.ts'
import { type Rules, rulesOf } from '../../src/formats/pdf/rules.ts'
import { readDocument } from '../../src/formats/read-document.ts'

const size = 10
const [wide, high] = [80, 20]

interface Cell {
  text: string
  /** From which column and row, from above, and over how many. */
  at: readonly [column: number, row: number]
  over?: readonly [columns: number, rows: number]
}

/** A table as a typesetter draws it: the sides of every cell, its words in its middle. */
function drawn(cells: readonly Cell[], top = 700): { page: Placed[]; rules: Rules } {
  const rules: Rules = { level: [], upright: [] }
  const page = cells.map(({ text, at: [column, row], over: [columns, rows] = [1, 1] }) => {
    const [left, right] = [50 + column * wide, 50 + (column + columns) * wide]
    const [upper, lower] = [top - row * high, top - (row + rows) * high]
    for (const at of [upper, lower]) rules.level.push({ at, from: left, to: right })
    for (const at of [left, right]) rules.upright.push({ at, from: lower, to: upper })
    const width = (text.length * size) / 2
    return { text, x: (left + right - width) / 2, y: (upper + lower - size) / 2, width, size }
  })
  return { page: page.filter(({ text }) => text !== ''), rules }
}

const rowsOf = ({ page, rules }: ReturnType<typeof drawn>) => gridsOf(page, rules).map(({ rows }) => rows)

const storeys: Cell[] = [
  { text: '乡镇', at: [0, 0], over: [1, 2] },
  { text: '收入', at: [1, 0], over: [2, 1] },
  { text: '户数', at: [3, 0], over: [1, 2] },
  { text: '上年', at: [1, 1] },
  { text: '本年', at: [2, 1] },
  ...['甲镇', '12', '15', '20'].map((text, column): Cell => ({ text, at: [column, 2] })),
  ...['乙镇', '', '16', '21'].map((text, column): Cell => ({ text, at: [column, 3] })),
]

describe('tables whose cells are drawn', () => {
  it('have their words where they stand, one that goes over several in the first of them', () => {
    expect(rowsOf(drawn(storeys))).toEqual([
      [
        ['乡镇', '收入', '', '户数'],
        ['', '上年', '本年', ''],
        ['甲镇', '12', '15', '20'],
        ['乙镇', '', '16', '21'],
      ],
    ])
  })

  it('give back every cell, whatever is empty and in whatever order it is written', () => {
    const table = fc
      .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 6 }))
      .chain(([columns, rows]) =>
        fc.array(
          fc.array(fc.constantFrom('甲镇', '12', '3.5%', ''), { minLength: columns, maxLength: columns }),
          {
            minLength: rows,
            maxLength: rows,
          },
        ),
      )
      .filter((rows) => rows.flat().filter((text) => text !== '').length >= 4)
    fc.assert(
      fc.property(table, fc.boolean(), (rows, turned) => {
        const { page, rules } = drawn(
          rows.flatMap((row, down) => row.map((text, at): Cell => ({ text, at: [at, down] }))),
        )
        expect(rowsOf({ page: turned ? page.toReversed() : page, rules })).toEqual([rows])
      }),
    )
  })

  it('join the lines of a cell', () => {
    const { page, rules } = drawn(storeys)
    const below = page.map((one) => (one.text === '甲镇' ? { ...one, text: '甲水' } : one))
    const [first] = below.filter(({ text }) => text === '甲水')
    if (!first) throw new Error('no such cell')
    const rest: Placed = { ...first, text: '镇', y: first.y - 6, width: size / 2 }
    below.splice(below.indexOf(first) + 1, 0, rest)
    expect(rowsOf({ page: below, rules })[0]?.[2]?.[0]).toBe('甲水镇')
  })

  it.each([
    ['a frame around a text', drawn([{ text: '说明', at: [0, 0], over: [4, 4] }])],
    ['one row', drawn(storeys.filter(({ at }) => at[1] === 2))],
    [
      'words that go through a rule',
      (() => {
        const { page, rules } = drawn(storeys)
        return { page: page.map((one) => (one.text === '甲镇' ? { ...one, width: 3 * wide } : one)), rules }
      })(),
    ],
    [
      'two numbers with no rule between them',
      (() => {
        const { page, rules } = drawn(storeys)
        return { page, rules: { ...rules, upright: rules.upright.filter(({ at }) => at !== 50 + 2 * wide) } }
      })(),
    ],
    [
      'a drawing of very many strokes',
      (() => {
        const { page, rules } = drawn(storeys)
        const strokes = Array.from({ length: 3000 }, (_, n) => ({ at: n / 4, from: 0, to: 600 }))
        return { page, rules: { ...rules, level: [...rules.level, ...strokes] } }
      })(),
    ],
  ])('are refused: %s', (_, table) => expect(rowsOf(table)).toEqual([]))

  it('go on over the end of a page, with their heads once', () => {
    const one = drawn(storeys)
    const two = drawn(
      storeys.map((cell) => ({ ...cell, text: cell.text.replace('甲', '丙').replace('乙', '丁') })),
    )
    const lines = [one, two].map(({ page, rules }) => linesOf(page, gridsOf(page, rules)))
    expect(textOfPages(lines).text).toBe(
      [
        ...['乡镇\t收入\t\t户数', '\t上年\t本年\t', '甲镇\t12\t15\t20', '乙镇\t\t16\t21'],
        ...['丙镇\t12\t15\t20', '丁镇\t\t16\t21', ''],
      ].join('\n'),
    )
    const moved = drawn(storeys.map((cell) => ({ ...cell, at: [cell.at[0] + 1, cell.at[1]] as const })))
    const [a, b] = [one, moved].map(({ page, rules }) => gridsOf(page, rules)[0])
    expect(a && b && rowsAgain(a, b)).toBeUndefined()
  })

  it('are read as a program of offices prints them, over three pages', async () => {
    const bytes = await readFile(new URL('./fixtures/ruled.pdf', import.meta.url))
    const read = await readDocument('ruled.pdf', bytes)
    if (!read.ok) throw new Error(read.code)
    const rows = read.text.split('\n').filter((line) => line.includes('\t'))
    expect(rows.slice(0, 3)).toEqual([
      '乡镇\t一般公共预算收入（万元）\t\t粮食产量（吨）\t\t网格员人数（人）',
      '\t2023年\t2024年\t2023年\t2024年\t',
      '甲甲镇\t100.5\t200\t3000\t4000\t10',
    ])
    expect(rows).toHaveLength(62)
    expect(rows.at(-1)).toBe('己癸镇\t159.5\t259\t3059\t4059\t69')
    expect(read.text).toContain('\n\n本栏说明：各乡镇数字由统计站汇总，一季一报。')
    expect(read.pages?.map(({ n }) => n)).toEqual([1, 2, 3])
  })
})

describe('rules of a page', () => {
  const ids = {
    save: 1,
    restore: 2,
    transform: 3,
    constructPath: 4,
    endPath: 5,
    paintFormXObjectBegin: 6,
    paintFormXObjectEnd: 7,
  }
  const path = (...numbers: number[]) => [[new Float32Array(numbers)]]
  const of = (...acts: (readonly [number, unknown])[]) =>
    rulesOf({ fnArray: acts.map(([id]) => id), argsArray: acts.map(([, args]) => args) }, ids)

  it('are lines and thin bars, where the page puts them', () => {
    const bar = [0, 10, 100, 1, 90, 100, 1, 90, 101, 1, 10, 101, 4]
    expect(
      of([ids.save, null], [ids.transform, [2, 0, 0, 2, 5, 0]], [ids.constructPath, [22, ...path(...bar)]]),
    ).toEqual({ level: [{ at: 200, from: 25, to: 185 }], upright: [] })
    expect(of([ids.constructPath, [20, ...path(0, 10, 10, 1, 10, 90)]])).toEqual({
      level: [],
      upright: [{ at: 10, from: 10, to: 90 }],
    })
  })

  it('join where they touch, and leave out what only bounds, slants or is short', () => {
    const line = (from: number, to: number) => path(0, from, 10, 1, to, 10)
    expect(
      of(...[0, 1, 2].map((n) => [ids.constructPath, [20, ...line(n * 50, n * 50 + 50)]] as const)),
    ).toEqual({
      level: [{ at: 10, from: 0, to: 150 }],
      upright: [],
    })
    const none = { level: [], upright: [] }
    expect(of([ids.constructPath, [ids.endPath, ...line(0, 50)]])).toEqual(none)
    expect(of([ids.constructPath, [20, ...path(0, 0, 0, 1, 50, 50)]])).toEqual(none)
    expect(of([ids.constructPath, [20, ...line(0, 3)]])).toEqual(none)
    expect(of([ids.restore, null], [ids.constructPath, [20, ...path(9, 1)]])).toEqual(none)
  })
})
