import type { Script } from 'node:vm'
import { type Row, rowsOf } from './rows-of.ts'

/** A row by its table (`file#name`) and its place in it. */
export interface RowId {
  table: string
  at: number
}

/** The rules, loaded anew, with every table of the lexicon as it is or with one row less. */
type Read = (text: string) => string[]
type Hook = (table: string, rows: unknown) => unknown

const hooked = globalThis as { tableOfLexicon?: Hook }

/** Loads the bundle of `reader.ts`, whose tables all pass through `hook`. */
function load(bundle: Script, hook: Hook): Read {
  hooked.tableOfLexicon = hook
  const { resultsOf } = bundle.runInThisContext() as { resultsOf: Read }
  return resultsOf
}

/** Every row of every table, by table, in the order of loading; and the rules as they are. */
export function allRows(bundle: Script): { tables: Map<string, Row[]>; read: Read } {
  const tables = new Map<string, Row[]>()
  const read = load(bundle, (table, rows) => {
    tables.set(table, rowsOf(rows))
    return rows
  })
  return { tables, read }
}

/** The rules without one row. */
export function without(bundle: Script, { table, at }: RowId): Read {
  return load(bundle, (name, rows) => (name === table ? (rowsOf(rows)[at]?.without() ?? rows) : rows))
}
