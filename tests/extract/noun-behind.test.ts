import { describe, expect, it } from 'vitest'
import { nounPhraseAfter } from '../../src/extract/label/phrases/noun-phrase-after.ts'
import { normalize } from '../../src/extract/prepare/normalize.ts'
import { recognizeFigures } from '../../src/extract/recognize/quantities/quantities.ts'
import { nounBehind } from '../../src/lexicon/words/noun-behind.ts'

/** The phrase behind the first number of a sentence. */
function behind(sentence: string): string {
  const text = normalize(sentence)
  const [first, next] = recognizeFigures(text).figures
  if (!first) return 'no number'
  const mark = text.slice(first.end).search(/[,。;]/u)
  const end = Math.min(first.end + mark, next?.start ?? text.length)
  const span = nounPhraseAfter(text, first, end, false)
  return span ? text.slice(span.start, span.end) : ''
}

describe.each(nounBehind.map((row, at) => [at, row] as const))(
  'row %i of the phrase behind a number',
  (_at, row) => {
    it.each(row.takes)('%s → %s', (text, phrase) => {
      expect(behind(text)).toBe(phrase)
    })
    it.each(row.refuses ?? [])('%s → nothing', (text) => {
      expect(behind(text)).toBe('')
    })
  },
)
