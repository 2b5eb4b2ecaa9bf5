// npm run -s parquet -- DATASET.json: a dataset → Parquet, for DuckDB, pandas and Spark
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { datasetSchema } from '../../contract/dataset.ts'
import { jsonPath } from '../../contract/json-path.ts'
import { upgraded } from '../../contract/upgrade.ts'
import { tableNames, writeTables } from '../parquet/write-tables.ts'
import { kindOf, parse, requireFile, runProgram, Told, UsageError } from '../terminal/program.ts'
import { totalLine } from '../terminal/summary.ts'

const usage = `usage: parquet [DATASET.json] [--to DIR]
  Writes the figures, practices, places and sources of a dataset (default: public/data/dataset.json) as Parquet files into DIR
  (default: the dataset's folder), sorted by place and indicator. Sentences are taken from DATASET's folder sources/, where it is there.
  Exit code: 0, 1 when the dataset does not hold or nothing could be written, 2 for arguments that are not understood.`

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    throw new Told(`${path} is no JSON. Give the dataset.json that \`data\` or \`merge\` writes.`)
  }
}

/** So much text is held at once, in characters: figures sorted by place ask for the same texts again and again. */
const mostText = 100_000_000

/** The texts of a dataset's folder by source id; undefined for one that is not there. */
function textsIn(folder: string): (id: string) => string | undefined {
  const texts = new Map<string, string | undefined>()
  let held = 0
  return (id) => {
    if (!texts.has(id)) {
      const file = join(folder, `${id}.txt`)
      const text = existsSync(file) ? readFileSync(file, 'utf8') : undefined
      if (held > mostText) {
        texts.clear()
        held = 0
      }
      texts.set(id, text)
      held += text?.length ?? 0
    }
    return texts.get(id)
  }
}

await runProgram(usage, async (args) => {
  const { values, positionals } = parse({
    args,
    allowPositionals: true,
    options: { to: { type: 'string' } },
  })
  const [path = join('public', 'data', 'dataset.json'), ...more] = positionals
  if (more.length > 0) throw new UsageError('give one dataset')
  requireFile(path)
  const to = values.to ?? dirname(path)
  if (to === '' || kindOf(to) === 'other') throw new UsageError(`--to ${to}: that is not a folder`)
  const parsed = datasetSchema.safeParse(upgraded(readJson(path)))
  if (!parsed.success) {
    const [first] = parsed.error.issues
    throw new Told(`${path} is no dataset: ${jsonPath(first?.path ?? [])}: ${first?.message}`)
  }
  const textOf = textsIn(join(dirname(path), 'sources'))
  writeTables(to, parsed.data, textOf)
  process.stdout.write(
    `${totalLine(parsed.data)}\n${tableNames.map((name) => `${name}.parquet`).join(', ')} in ${to}\n`,
  )
  return 0
})
