// npm run rows: how many results of the corpora each row of the lexicon touches. A row is taken out, the texts are read
// again, and what differs is counted. A row that touches nothing, or one text alone, is asked whether it is needed.
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import type { Task, Touched } from './count.ts'
import { textsOf } from './texts.ts'

const { values } = parseArgs({
  options: {
    table: { type: 'string', default: '' },
    texts: { type: 'string', multiple: true, default: [] },
    below: { type: 'string', default: '2' },
    all: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
const below = Number(values.below)
if (values.help || !(below >= 0)) {
  console.error(`usage: rows [--table PART] [--texts FOLDER …] [--below N | --all]
  Takes each row of src/lexicon out in turn and prints in how many texts (of tests/corpus and seeds, or of the FOLDERs)
  something is read differently without it, and how many results. --table: only tables whose file#name holds PART.
  --below N: only rows that touch fewer than N texts (default 2); --all: every row.`)
  process.exit(values.help ? 0 : 2)
}

const texts = textsOf(values.texts)
const code = readFileSync(process.env.RULES_BUNDLE ?? '', 'utf8')
const of = availableParallelism()
const touched: Touched[] = []
let told = 0
const tell = () => {
  if (!process.stderr.isTTY || touched.length - told < 20) return
  told = touched.length
  process.stderr.write(`\r${told} rows`)
}
await Promise.all(
  Array.from({ length: of }, (_, nth) => {
    const task: Task = { code, texts, tables: values.table, nth, of }
    const worker = new Worker(join(import.meta.dirname, 'count.mjs'), { workerData: task })
    worker.on('message', (one: Touched) => {
      touched.push(one)
      tell()
    })
    return new Promise((resolve, reject) => worker.on('error', reject).on('exit', resolve))
  }),
)
if (process.stderr.isTTY) process.stderr.write('\r')

const order = (a: Touched, b: Touched) => a.table.localeCompare(b.table) || a.at - b.at
const shown = touched.filter(({ texts: count }) => values.all || count < below).sort(order)
for (const { table, row, texts: count, results } of shown)
  console.log(`${count}\t${results}\t${table}\t${row}`)
const none = touched.filter(({ texts: count }) => count === 0).length
const one = touched.filter(({ texts: count }) => count === 1).length
console.log(`${touched.length} rows, ${texts.length} texts: ${none} rows touch none, ${one} one text alone`)
