import { formatVersion } from './dataset.ts'

type Row = Record<string, unknown>

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The rows of a table, each mended; what is no table or no row stays for the schema to refuse. */
const each = (table: unknown, mend: (row: Row) => Row): unknown =>
  Array.isArray(table) ? table.map((row: unknown) => (isRow(row) ? mend(row) : row)) : table

/**
 * Parsed JSON of a dataset of version 1 as one of today: it was read from plain text, told no plan from a deed, and kept its
 * id; an article without blocks has none, and is shown line by line. Anything else (another version, no dataset at all) is given back as it is; nothing is checked here.
 */
export function upgraded(json: unknown): unknown {
  if (!isRow(json) || json.formatVersion !== 1) return json
  return {
    ...json,
    formatVersion,
    sources: each(json.sources, (source) => ({ format: 'txt', ...source })),
    articles: each(json.articles, (article) => ({ blocks: [], ...article })),
    practices: each(json.practices, (practice) => ({ status: 'done', ...practice })),
  }
}
