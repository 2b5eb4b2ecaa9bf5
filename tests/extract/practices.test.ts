import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/index.ts'

interface Case {
  text: string
  lists: string[]
  passages: string[]
}

const cases: Case[] = []
for (const line of readFileSync(join(import.meta.dirname, '../corpus/practices.txt'), 'utf8').split('\n')) {
  if (line.trim() === '' || line.startsWith('#')) continue
  const told = /^ {2}(?:passage: (.+)|((?:steps|levels|parts): .+))$/.exec(line)
  if (!told) cases.push({ text: line, lists: [], passages: [] })
  else if (told[1]) cases.at(-1)?.passages.push(told[1])
  else if (told[2]) cases.at(-1)?.lists.push(told[2])
}
describe.each(cases)('$text', ({ text, lists, passages }) => {
  const report = `某县做法\n\n${text}\n`
  const { practices } = extract({ sourceId: 's', text: report })

  it('spells out these lists and no other', () => {
    const found = practices.flatMap((practice) =>
      (['steps', 'levels', 'parts'] as const).flatMap((kind) =>
        practice[kind] ? [`${kind}: ${practice[kind].map((node) => node.text).join(' / ')}`] : [],
      ),
    )
    expect(found).toEqual(lists)
  })

  if (passages.length === 0) return
  it('tells of these things done', () => {
    const spans = practices.map(({ span }) => report.slice(span.start, span.end))
    expect(spans.length, spans.join('\n')).toBe(passages.length)
    passages.forEach((passage, nth) => {
      const [first = '', last = ''] = passage.split(' .. ')
      expect(spans[nth]?.startsWith(first), spans[nth]).toBe(true)
      expect(spans[nth]?.endsWith(last), spans[nth]).toBe(true)
    })
  })
})

describe('a count that a name declares', () => {
  const issuesOf = (text: string) =>
    extract({ sourceId: 's', text: `某县做法\n\n${text}\n` }).issues.flatMap(({ code, span }) =>
      code === 'practice.count-differs' ? [span] : [],
    )

  it('is a check: other members than it says are told, where they stand', () => {
    const text = '形成受理、核实、反馈四个环节的闭环管理。'
    expect(issuesOf(text)).toHaveLength(1)
    expect(issuesOf(text.replace('四个', '三个'))).toEqual([])
  })
})
