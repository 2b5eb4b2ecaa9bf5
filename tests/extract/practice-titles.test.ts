import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { practiceKindIds } from '../../src/contract/practice-kind-ids.ts'
import { practiceKinds } from '../../src/contract/practice-kinds.ts'
import { extract } from '../../src/extract/index.ts'
import { bareModifiers, commonQuotes, plainHeads, tellingHeads } from '../../src/lexicon/practices/heads.ts'
import { kindWords } from '../../src/lexicon/practices/kinds.ts'

interface Case {
  text: string
  titles: string[]
}

const cases: Case[] = []
for (const line of readFileSync(join(import.meta.dirname, '../corpus/practice-titles.txt'), 'utf8').split(
  '\n',
)) {
  if (line.trim() === '' || line.startsWith('#')) continue
  if (line.startsWith('  ')) cases.at(-1)?.titles.push(line.trim())
  else cases.push({ text: line, titles: [] })
}

describe('what a practice goes by', () => {
  it.each(cases)('$text', ({ text, titles }) => {
    const report = `某县做法\n\n${text}\n`
    const { practices } = extract({ sourceId: 's', text: report })
    const told = practices.map(
      ({ title, name, status }) =>
        `${status === 'planned' ? 'planned ' : ''}${name ? 'name' : 'deed'}: ${title}`,
    )
    expect(told).toEqual(titles)
  })

  it('stands in the report to the letter, where it is a name', () => {
    for (const { text } of cases) {
      const report = `某县做法\n\n${text}\n`
      for (const { name } of extract({ sourceId: 's', text: report }).practices)
        if (name)
          expect(
            report.slice(name.span.start, name.span.end).normalize('NFKC').replaceAll(/[()]/gu, ''),
          ).toBe(name.text.replaceAll(/[()]/gu, ''))
    }
  })
})

describe('the rows', () => {
  it('have each word in one list of heads only', () => {
    expect([...plainHeads].filter((word) => tellingHeads.has(word))).toEqual([])
    expect(bareModifiers.length).toBe(new Set(bareModifiers).size)
    expect([...commonQuotes].filter((word) => /[“”]/u.test(word))).toEqual([])
  })

  it('give every kind of practice its words, and each word to one kind', () => {
    expect(practiceKinds.map(({ id }) => id)).toEqual([...practiceKindIds])
    expect(kindWords.map(([kind]) => kind)).toEqual([...practiceKindIds])
    const words = kindWords.flatMap(([, row]) => row.split(' '))
    expect(words.length).toBe(new Set(words).size)
  })
})
