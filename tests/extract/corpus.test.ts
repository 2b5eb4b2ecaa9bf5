import { describe, expect, it } from 'vitest'
import { faultsOf, readCorpus } from './read-corpus.ts'
import { documentFaults, readDocuments } from './read-documents.ts'

describe.each([
  'figures.txt',
  'labels.txt',
  'economy.txt',
  'rural.txt',
  'governance.txt',
  'livelihood.txt',
  'traps.txt',
  'indicators.txt',
])('corpus %s', (file) => {
  it.each(readCorpus(file).map((one) => [one.line, one.text, one] as const))(
    'line %i: %s',
    (_line, _text, one) => {
      expect(faultsOf(one)).toEqual([])
    },
  )
})

describe('the gaps', () => {
  it('are cases that are still read wrongly: a mended one moves to its corpus', () => {
    const mended = readCorpus('gaps.txt').filter((one) => faultsOf(one).length === 0)
    expect(mended.map(({ line, text }) => `gaps.txt:${line} ${text}`)).toEqual([])
  })
})

describe('documents', () => {
  it.each(readDocuments().map((one) => [one.name, one] as const))('%s', (_name, one) => {
    expect(documentFaults(one)).toEqual([])
  })
})
