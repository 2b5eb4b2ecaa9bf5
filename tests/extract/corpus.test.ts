import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import type { ExpectedFigure } from './read-corpus.ts'
import { readCorpus } from './read-corpus.ts'

/** The text as the one paragraph of a report about a county. */
const report = (text: string) => `某县工作报告\n\n辽宁省大连市长海县近年来抓基层、打基础。\n\n${text}\n`

function read(text: string): ReturnType<typeof extract>['figures'] {
  return extract({ sourceId: 'case', text: report(text) }).figures
}

const asFound = (found: ReturnType<typeof read>[number], expected: ExpectedFigure | undefined) => ({
  quote: found.quote,
  label: found.label,
  kind: found.kind,
  ...Object.fromEntries(
    Object.keys(expected?.fields ?? {}).map((key) => {
      const fields: Record<string, string> = {
        value: String(found.value),
        max: String(found.valueMax),
        bound: found.bound,
        unit: found.unit,
        indicator: found.indicatorId ?? 'none',
      }
      return [key, fields[key]]
    }),
  ),
})

describe('figures of the corpus', () => {
  const cases = readCorpus('figures.txt')
  it.each(cases.map((one) => [one.line, one.text, one] as const))('line %i: %s', (_line, text, one) => {
    const found = read(text).map((figure, at) => asFound(figure, one.figures[at]))
    expect(found).toEqual(
      one.figures.map(({ quote, label, kind, fields }) => ({ quote, label, kind, ...fields })),
    )
  })
})
