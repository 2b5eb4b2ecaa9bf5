// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { counter, progressBar } from '../../src/dataset/terminal/progress.ts'
import { table } from '../../src/dataset/terminal/table.ts'
import { columns, printable } from '../../src/dataset/terminal/width.ts'

describe('terminal', () => {
  it('counts two columns for a Chinese character and none for a mark', () => {
    expect(['大连a', '\uFF0C。', 'e\u0301', '😀', ''].map(columns)).toEqual([5, 4, 1, 2, 0])
  })

  it('aligns text to the left and numbers to the right, whatever the width of the characters', () => {
    const lines = table([
      ['source', 'figures'],
      ['大连.txt', 12],
      ['a.txt', '-', 'refused'],
    ])
    expect(lines).toEqual(['source    figures', '大连.txt       12', 'a.txt           -  refused'])
  })

  it('spells out control characters in names', () => {
    expect(printable('a\u001b[2Jb\n')).toBe('a\\x1b[2Jb\\x0a')
  })

  it('spells out what turns the direction of writing or cannot be seen', () => {
    expect(printable('报告\u202etxt.exe\u200b\ud800')).toBe('报告\\u202etxt.exe\\u200b\\ud800')
  })

  it('draws a bar only on a terminal, and removes it at the end', () => {
    const draw = (isTTY: boolean) => {
      const written: string[] = []
      const bar = progressBar({ isTTY, write: (text) => written.push(text) })
      bar(1, 2)
      bar(2, 2)
      return written
    }
    expect(draw(false)).toEqual([])
    expect(draw(true)).toEqual([`\r[${'='.repeat(15)}${' '.repeat(15)}] 1/2`, '\r\u001b[K'])
  })
})

describe('counter', () => {
  const counted = (isTTY: boolean): string[] => {
    const written: string[] = []
    let time = 0
    const { add, end } = counter({ isTTY, write: (text) => written.push(text) }, 'read', () => time)
    for (let at = 0; at < 2400; at++) {
      time += 1
      add(at % 800 !== 0)
    }
    end()
    return written
  }

  it('draws a count four times a second, and leaves the total standing', () => {
    const drawn = counted(true)
    expect(drawn).toHaveLength(Math.floor(2400 / 250) + 1)
    expect(drawn.at(-1)).toBe('\r\u001b[K2,397 read, 3 refused, 1,000/s\n')
  })

  it('writes nothing where the stream is no terminal', () => {
    expect(counted(false)).toEqual([])
  })
})
