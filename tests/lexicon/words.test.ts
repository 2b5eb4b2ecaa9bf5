import { describe, expect, it } from 'vitest'
import { verbRows, wordGroups, words, wordsOfGroup } from '../../src/lexicon/words/index.ts'
import * as predicates from '../../src/lexicon/words/predicates.ts'
import * as roles from '../../src/lexicon/words/roles.ts'

const all = wordGroups.flatMap((group) => wordsOfGroup(group))

describe('the table of words', () => {
  it('has each word once, with all that it is', () => {
    const twice = all.filter((text, at) => all.indexOf(text) !== at)
    expect(twice).toEqual([])
  })

  it('has no two groups of one kind', () => {
    const kinds = wordGroups.map(({ classes, kind, keep, filler }) =>
      JSON.stringify([[...classes].sort(), kind, keep, filler]),
    )
    expect(kinds.filter((kind, at) => kinds.indexOf(kind) !== at)).toEqual([])
  })

  it('says of every verb what a count under it is, and of nothing else', () => {
    for (const { classes, kind, keep } of wordGroups) {
      expect(classes.includes('verb')).toBe(kind !== undefined)
      if (keep) expect(kind).toBeDefined()
    }
    expect(verbRows.get('查处')).toEqual({ text: '查处', kind: 'flow', keep: true })
    expect(verbRows.get('现有')).toEqual({ text: '现有', kind: 'level', keep: false })
    expect(verbRows.get('党员')).toBeUndefined()
  })

  it('knows a word by all its classes', () => {
    expect([...(words.get('支持')?.classes ?? [])].sort()).toEqual(['cause', 'nouny'])
    expect(words.get('稳定在')).toBeUndefined()
  })
})

describe('words that have a part in one rule', () => {
  const sets = Object.entries({ ...roles, ...predicates }).filter(
    (entry): entry is [string, ReadonlySet<string>] => entry[1] instanceof Set,
  )

  it.each(sets)('%s: none twice, none blank', (_name, set) => {
    expect(set.size).toBeGreaterThan(0)
    expect([...set].filter((text) => text.trim() !== text || text === '')).toEqual([])
  })
})
