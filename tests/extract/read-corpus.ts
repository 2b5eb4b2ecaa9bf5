import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extract } from '../../src/extract/index.ts'

export interface ExpectedFigure {
  quote: string
  labels: string[]
  kinds: string[]
  fields: Record<string, string>
}

export interface CorpusCase {
  line: number
  text: string
  figures: ExpectedFigure[]
}

const list = (words: string, separator: string) => words.split(separator).map((word) => word.trim())

/** Reads a corpus file; its form is told in tests/corpus/README.md. A malformed line is an error with its number. */
export function readCorpus(file: string): CorpusCase[] {
  const cases: CorpusCase[] = []
  const lines = readFileSync(join(import.meta.dirname, '..', 'corpus', file), 'utf8').split('\n')
  lines.forEach((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return
    if (!line.startsWith('  ')) {
      cases.push({ line: index + 1, text: line, figures: [] })
      return
    }
    const [quote, label, kind, rest = ''] = list(line, '|')
    const last = cases.at(-1)
    if (!last || quote === undefined || label === undefined || kind === undefined) {
      throw new Error(`${file}:${index + 1}: expected "quote | label | kind"`)
    }
    const fields = Object.fromEntries(
      rest
        .split(/\s+/)
        .filter(Boolean)
        .map((pair) => pair.split('=') as [string, string]),
    )
    last.figures.push({ quote, labels: list(label, ' / '), kinds: list(kind, '/'), fields })
  })
  return cases
}

const report = (text: string) => `某县工作报告\n\n辽宁省大连市长海县近年来抓基层、打基础。\n\n${text}\n`
const rounded = (value: number | undefined) =>
  value === undefined ? undefined : String(Number(value.toPrecision(9)))

/** What is wrong with each figure of a case, in words; empty where the text is read fully right. */
export function faultsOf({ text, figures: expected }: CorpusCase): string[] {
  const { figures } = extract({ sourceId: 'case', text: report(text) })
  const quotes = figures.map((figure) => figure.quote)
  const wanted = expected.map((figure) => figure.quote)
  if (quotes.join('|') !== wanted.join('|'))
    return [`figures ${quotes.join(' ')} instead of ${wanted.join(' ')}`]
  return figures.flatMap((figure, at) => {
    const want = expected[at]
    if (!want) return []
    const found: Record<string, string | undefined> = {
      value: rounded(figure.value),
      max: rounded(figure.valueMax) ?? 'none',
      bound: figure.bound,
      unit: figure.unit,
      indicator: figure.indicatorId ?? 'none',
      year: figure.period?.end?.slice(0, 4) ?? 'none',
    }
    const faults = Object.entries(want.fields)
      .map(
        ([key, value]) =>
          [key, value !== '' && Number.isFinite(Number(value)) ? rounded(Number(value)) : value] as const,
      )
      .filter(([key, value]) => found[key] !== value)
      .map(([key, value]) => `${figure.quote}: ${key} ${found[key]} instead of ${value}`)
    if (!want.labels.includes(figure.label))
      faults.push(`${figure.quote}: label ${figure.label} instead of ${want.labels.join(' / ')}`)
    if (!want.kinds.includes(figure.kind))
      faults.push(`${figure.quote}: kind ${figure.kind} instead of ${want.kinds.join('/')}`)
    return faults
  })
}
