import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csv, csvCell } from '../../../../src/app/take/exports/csv.ts'
import { fileName } from '../../../../src/app/take/exports/save.ts'

/** Reads CSV as a spreadsheet does. */
function read(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  for (let at = 1; at < text.length; at++) {
    const character = text.charAt(at)
    if (quoted) {
      if (character === '"' && text.charAt(at + 1) === '"') cell += text.charAt(at++)
      else if (character === '"') quoted = false
      else cell += character
    } else if (character === '"') quoted = true
    else if (character === ',') {
      row.push(cell)
      cell = ''
    } else if (character === '\r' && text.charAt(at + 1) === '\n') {
      row.push(cell)
      rows.push(row)
      row = []
      cell = ''
      at++
    } else cell += character
  }
  return rows
}

describe('a cell', () => {
  test.each(['=cmd()', '+1', '-1+2', '-A1', '@a', '\ta', '\r=1'])(
    'that would run is made text: %j',
    (value) => {
      expect(csvCell(value).replace(/^"|"$/g, '')).toBe(`'${value}`)
    },
  )

  test.each(['-1', '-2.7%', '-1,200'])('that is a number below zero stays one: %s', (value) => {
    expect(csvCell(value).replace(/^"|"$/g, '')).toBe(value)
  })

  test.each(['a\rb', 'a\nb', 'a,b', 'a"b'])('that would break its line is quoted: %j', (value) => {
    expect(csvCell(value)).toBe(`"${value.replace('"', '""')}"`)
  })

  test('that is a number of ours stays one, below zero too', () => {
    expect(csvCell(-3.2)).toBe('-3.2')
  })

  test('with a comma, a quote or a break is quoted', () => {
    expect(csvCell('甲,乙')).toBe('"甲,乙"')
    expect(csvCell('“甲"乙')).toBe('"“甲""乙"')
  })

  test('that is not there is empty', () => {
    expect(csvCell(undefined)).toBe('')
  })
})

const cells = fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 })

describe('a file', () => {
  test('begins with a byte order mark', () => {
    expect(csv([['地区']]).charCodeAt(0)).toBe(0xfeff)
  })

  test('gives back every cell, and none that would run', () => {
    fc.assert(
      fc.property(cells, (rows) => {
        const back = read(csv(rows))
        expect(back.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, '')))).toEqual(
          rows.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, ''))),
        )
        // A number below zero is none that would run.
        for (const cell of back.flat()) expect(cell).not.toMatch(/^(?!-[\d.,]+%?$)[=+\-@\t\r]/)
      }),
    )
  })
})

test('a name of a file has no signs that a system forbids', () => {
  expect(fileName('网格数/件', 'a:b', '')).toBe('网格数_件-a_b')
})
