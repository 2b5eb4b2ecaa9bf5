import { describe, expect, it } from 'vitest'
import { indicatorRules } from '../../src/lexicon/indicators/rules.ts'
import { indicators } from '../../src/lexicon/indicators.ts'
import { readCorpus } from './read-corpus.ts'

const files = ['figures.txt', 'economy.txt', 'rural.txt', 'governance.txt', 'livelihood.txt', 'traps.txt']
const stated = (file: string) =>
  readCorpus(file).map(({ figures }) => figures.map(({ fields }) => fields.indicator ?? 'none'))

describe('indicators', () => {
  it('are at least 120, each once, each with a rule', () => {
    const ids = indicators.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBeGreaterThanOrEqual(120)
    expect(ids.filter((id) => !indicatorRules.some((rule) => rule.id === id))).toEqual([])
    expect(indicatorRules.filter((rule) => !ids.includes(rule.id))).toEqual([])
  })

  it('each have a figure in the corpus that belongs to them', () => {
    const told = new Set([...files, 'indicators.txt'].flatMap((file) => stated(file).flat()))
    expect(indicators.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([])
  })

  it('have a near miss beside each case of their own', () => {
    const alone = stated('indicators.txt').filter(
      ([own, ...others]) => others.length === 0 || others.includes(own ?? ''),
    )
    expect(alone).toEqual([])
  })
})
