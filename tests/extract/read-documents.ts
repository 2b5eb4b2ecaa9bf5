import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Figure } from '../../src/contract/figure.ts'
import { extract } from '../../src/extract/index.ts'

/** A small document with what is expected of each of its figures; the form is told in tests/corpus/README.md. */
export interface DocumentCase {
  name: string
  text: string
  figures: { quote: string; fields: Record<string, string> }[]
}

/** Reads the documents of the corpus. A part without its three pieces is an error with its name. */
export function readDocuments(): DocumentCase[] {
  const file = readFileSync(join(import.meta.dirname, '..', 'corpus', 'documents.txt'), 'utf8')
  return file
    .split(/^=== /mu)
    .slice(1)
    .map((part) => {
      const [, name = '', text, rows] = /^(.*)\n([\s\S]*)\n---\n([\s\S]*)$/u.exec(part) ?? []
      if (text === undefined || rows === undefined)
        throw new Error(`documents.txt: ${part.split('\n')[0]}: no "---"`)
      const figures = rows
        .split('\n')
        .filter((row) => row.trim() !== '')
        .map((row) => {
          const [quote = '', fields = ''] = row.split(' | ')
          const pairs = fields.trim().split(/\s+/u)
          return { quote: quote.trim(), fields: Object.fromEntries(pairs.map((pair) => pair.split('='))) }
        })
      return { name, text, figures }
    })
}

const periodOf = ({ period }: Figure): string => {
  if (!period) return '-'
  const { start, end } = period
  return start && start === end ? start : `${start ?? ''}..${end ?? ''}`
}

/** What is wrong with each figure of a document, in words; empty where all is read right. */
export function documentFaults({ text, figures: expected }: DocumentCase): string[] {
  const { figures, regions } = extract({ sourceId: 'case', text: `${text}\n` })
  const names = new Map(regions.map((region) => [region.id, region.fullName]))
  // A line may end, and a blank stand, within a quote.
  const closed = ({ quote }: { quote: string }) => quote.replace(/\s/gu, '')
  const quotes = figures.map(closed).join(' ')
  const wanted = expected.map(closed).join(' ')
  if (quotes !== wanted) return [`figures ${quotes} instead of ${wanted}`]
  return figures.flatMap((figure, at) => {
    const found: Record<string, string> = {
      place: figure.regionId === undefined ? '-' : (names.get(figure.regionId) ?? '?'),
      basis: figure.regionBasis,
      period: periodOf(figure),
      time: figure.period?.basis ?? '-',
      kind: figure.kind,
      holder: figure.holder ?? '-',
      themes: figure.themes.join(',') || 'none',
    }
    return Object.entries(expected[at]?.fields ?? {})
      .filter(([field, value]) => !value.split('/').includes(found[field] ?? '?'))
      .map(([field, value]) => `${figure.quote}: ${field} ${found[field] ?? '?'} instead of ${value}`)
  })
}
