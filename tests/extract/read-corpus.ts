import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface ExpectedFigure {
  quote: string
  label: string
  kind: string
  fields: Record<string, string>
}

export interface CorpusCase {
  line: number
  text: string
  figures: ExpectedFigure[]
}

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
    const [quote, label, kind, rest = ''] = line.split('|').map((part) => part.trim())
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
    last.figures.push({ quote, label, kind, fields })
  })
  return cases
}
