import type { Dataset } from '../../contract/dataset.ts'
import { type Note, say, severityOf } from '../note.ts'
import { byCodeUnits } from '../read/list.ts'
import { table } from './table.ts'
import { printable } from './width.ts'

const labels = { error: 'error', warning: 'warning', info: 'note' } as const

/** One line for each note, by file, in English; of records that hold one a file, that counts them. */
export function noteLines(notes: readonly Note[]): string[] {
  const holds = new Map<string, number>()
  const lines = notes.flatMap((item) => {
    if (item.code !== 'review.applied')
      return { file: item.file, line: say(item, 'en'), label: labels[severityOf(item)] }
    holds.set(item.file, (holds.get(item.file) ?? 0) + 1)
    return []
  })
  const counts = [...holds].map(([file, count]) => ({
    file,
    line: `${file}: ${count} ${count === 1 ? 'record holds' : 'records hold'}.`,
    label: labels.info,
  }))
  return [...lines, ...counts]
    .sort((a, b) => byCodeUnits(a.file, b.file))
    .map(({ label, line }) => printable(`${label}: ${line}`))
}

/** Writes lines to standard error: standard output is the program's result. */
export function tell(lines: readonly string[]): void {
  for (const line of lines) process.stderr.write(`${line}\n`)
}

/** A line that names what was passed over, or none. */
export function ignoredLines(names: readonly string[]): string[] {
  return names.length > 0 ? [printable(`note: passed over, no report by its name: ${names.join(', ')}`)] : []
}

/** The exit code that the notes ask for: 1 when anything was refused or left out. */
export function exitCodeFor(notes: readonly Note[]): 0 | 1 {
  return notes.some((item) => severityOf(item) === 'error') ? 1 : 0
}

/** What one source gave. */
interface Counts {
  articles: number
  places: Set<string>
  figures: number
  practices: number
  issues: number
  /** Figures of which the text does not settle whose they are, or of when. */
  placeless: number
  timeless: number
}

/** What each source gave, in one pass over each table. */
function countsBySource({ sources, articles, figures, practices, issues }: Dataset): Map<string, Counts> {
  const none = (): Counts => ({
    ...{ articles: 0, figures: 0, practices: 0, issues: 0, placeless: 0, timeless: 0 },
    places: new Set(),
  })
  const counts = new Map(sources.map(({ id }) => [id, none()]))
  const sourceOf = new Map(articles.map(({ id, sourceId }) => [id, sourceId]))
  for (const { sourceId, regionIds } of articles) {
    const own = counts.get(sourceId)
    if (!own) continue
    own.articles += 1
    for (const id of regionIds) own.places.add(id)
  }
  for (const [table, rows] of [
    ['figures', figures],
    ['practices', practices],
  ] as const) {
    for (const { articleId, regionId } of rows) {
      const own = counts.get(sourceOf.get(articleId) ?? '')
      if (!own) continue
      own[table] += 1
      if (regionId !== undefined) own.places.add(regionId)
    }
  }
  for (const { sourceId } of issues) {
    const own = counts.get(sourceId)
    if (own) own.issues += 1
  }
  for (const { articleId, regionId, period } of figures) {
    const own = counts.get(sourceOf.get(articleId) ?? '')
    if (!own) continue
    if (regionId === undefined) own.placeless += 1
    if (period === undefined) own.timeless += 1
  }
  return counts
}

/** A table with a row for each source and each refused file, and a sum. */
export function summaryLines(dataset: Dataset, notes: readonly Note[]): string[] {
  const counts = countsBySource(dataset)
  const empty = new Set(notes.filter(({ code }) => code === 'source.empty').map(({ file }) => file))
  const rows = dataset.sources.map(({ id, file }) => {
    const own = counts.get(id)
    const cells = own
      ? [own.articles, own.places.size, own.figures, own.placeless, own.timeless, own.practices, own.issues]
      : []
    return [file, ...cells, empty.has(file) ? 'empty' : '']
  })
  const { regions, articles, figures, practices, issues } = dataset
  const sum = (of: 'placeless' | 'timeless') => [...counts.values()].reduce((all, own) => all + own[of], 0)
  return table([
    ['source', 'articles', 'places', 'figures', 'no place', 'no time', 'practices', 'issues'],
    ...rows,
    ...refusedFiles(notes).map((file) => [file, '-', '-', '-', '-', '-', '-', '-', 'refused']),
    [
      `${rows.length} sources`,
      articles.length,
      regions.length,
      figures.length,
      sum('placeless'),
      sum('timeless'),
      practices.length,
      issues.length,
    ],
  ])
}

/** Reports that are not in the dataset. */
function refusedFiles(notes: readonly Note[]): string[] {
  const files = notes.filter(({ code }) => /^(read|extract)\./.test(code)).map(({ file }) => file)
  return [...new Set(files)].sort(byCodeUnits)
}

/** What a dataset holds, in one line: of a large one a row for each source would say nothing. */
export function totalLine({ sources, articles, regions, figures, practices, issues }: Dataset): string {
  const counts = { sources, articles, places: regions, figures, practices, issues }
  return Object.entries(counts)
    .map(([name, rows]) => `${rows.length.toLocaleString('en')} ${name}`)
    .join(', ')
}
