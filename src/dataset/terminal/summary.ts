import type { Dataset } from '../../contract/dataset.ts'
import type { MessageCode } from '../messages.ts'
import { type Note, say, severityOf } from '../note.ts'
import { byCodeUnits } from '../read/list.ts'
import { table } from './table.ts'
import { printable } from './width.ts'

const labels = { error: 'error', warning: 'warning', info: 'note' } as const

/** One line for each note, by file, in English. */
export function noteLines(notes: readonly Note[]): string[] {
  return [...notes]
    .sort((a, b) => byCodeUnits(a.file, b.file))
    .map((item) => printable(`${labels[severityOf(item)]}: ${say(item, 'en')}`))
}

/** Writes lines to standard error: standard output is the program's result. */
export function tell(lines: readonly string[]): void {
  for (const line of lines) process.stderr.write(`${line}\n`)
}

/** A line that names what was passed over, or none. */
export function ignoredLines(names: readonly string[]): string[] {
  return names.length > 0 ? [printable(`note: passed over, not *.txt: ${names.join(', ')}`)] : []
}

/** The exit code that the notes ask for: 1 when anything was refused or left out. */
export function exitCodeFor(notes: readonly Note[]): 0 | 1 {
  return notes.some((item) => severityOf(item) === 'error') ? 1 : 0
}

/** A table with a row for each source and each refused file, and a sum. */
export function summaryLines(dataset: Dataset, notes: readonly Note[]): string[] {
  const sourceOf = new Map(dataset.articles.map(({ id, sourceId }) => [id, sourceId]))
  const rows = dataset.sources.map(({ id, file }) => {
    const own = <T extends { articleId: string }>(items: readonly T[]) =>
      items.filter((item) => sourceOf.get(item.articleId) === id)
    const articles = dataset.articles.filter(({ sourceId }) => sourceId === id)
    const figures = own(dataset.figures)
    const practices = own(dataset.practices)
    const places = new Set(
      [
        ...articles.flatMap(({ regionIds }) => regionIds),
        ...[...figures, ...practices].map((item) => item.regionId),
      ].filter((regionId) => regionId !== undefined),
    )
    const issues = dataset.issues.filter(({ sourceId }) => sourceId === id)
    const counts = [articles.length, places.size, figures.length, practices.length, issues.length]
    return [file, ...counts, isNoted(notes, 'source.empty', file) ? 'empty' : '']
  })
  const places = dataset.regions.length
  const { articles, figures, practices, issues } = dataset
  return table([
    ['source', 'articles', 'places', 'figures', 'practices', 'issues'],
    ...rows,
    ...refusedFiles(notes).map((file) => [file, '-', '-', '-', '-', '-', 'refused']),
    [`${rows.length} sources`, articles.length, places, figures.length, practices.length, issues.length],
  ])
}

function isNoted(notes: readonly Note[], code: MessageCode, file: string): boolean {
  return notes.some((item) => item.code === code && item.file === file)
}

/** Reports that are not in the dataset. */
function refusedFiles(notes: readonly Note[]): string[] {
  const files = notes.filter(({ code }) => /^(read|extract)\./.test(code)).map(({ file }) => file)
  return [...new Set(files)].sort(byCodeUnits)
}
