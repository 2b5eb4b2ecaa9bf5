import { Script } from 'node:vm'
import { parentPort, workerData } from 'node:worker_threads'
import { allRows, type RowId, without } from './take-out.ts'

/** What a worker is given: the code of the rules, the texts, and which tables to count in. */
export interface Task {
  code: string
  texts: string[]
  tables: string
  /** This worker takes each `of`-th row from `nth` on. */
  nth: number
  of: number
}

/** How much one row touches: results that are lost, come or change without it, and the texts they stand in. */
export interface Touched extends RowId {
  row: string
  results: number
  texts: number
}

const { code, texts, tables, nth, of } = workerData as Task
const bundle = new Script(code)
const { tables: all, read } = allRows(bundle)
const before = texts.map(read)

/** Results that stand in one list and not in the other, the larger side of them: a changed label is one, not two. */
function changed(one: readonly string[], other: readonly string[]): number {
  const [left, right] = [new Set(one), new Set(other)]
  return Math.max(
    one.filter((result) => !right.has(result)).length,
    other.filter((result) => !left.has(result)).length,
  )
}

const ids: (RowId & { row: string; needs?: string })[] = [...all]
  .filter(([table]) => table.includes(tables))
  .flatMap(([table, rows]) =>
    rows.map(({ text, needs }, at) => ({ table, at, row: text, ...(needs && { needs }) })),
  )

for (const { needs, ...id } of ids.filter((_, index) => index % of === nth)) {
  const held = texts.flatMap((text, index) => (needs === undefined || text.includes(needs) ? [index] : []))
  const touched: Touched = { ...id, results: 0, texts: 0 }
  if (held.length > 0) {
    const again = without(bundle, id)
    for (const index of held) {
      const count = changed(before[index] ?? [], again(texts[index] ?? ''))
      touched.results += count
      if (count > 0) touched.texts += 1
    }
  }
  parentPort?.postMessage(touched)
}
