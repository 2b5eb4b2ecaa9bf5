// npm run -s merge -- OUT…: outputs of the filter → one dataset
import { createReadStream } from 'node:fs'
import { merge } from '../merge/merge.ts'
import { type Found, readAnswers } from '../merge/read-answers.ts'
import { Texts } from '../merge/texts.ts'
import { writeTables } from '../parquet/write-tables.ts'
import { kindOf, parse, pipeOut, requireFile, runProgram, Told, UsageError } from '../terminal/program.ts'
import { exitCodeFor, noteLines, tell, totalLine } from '../terminal/summary.ts'
import { serialized, writeDataset } from '../write.ts'

const usage = `usage: merge OUT… [--to DIR --texts REPORTS.ndjson…] [--parquet DIR]
  Joins outputs of the filter, in any order, split and repetition, into one dataset on standard output: the same bytes each time.
  --to DIR writes it for the page instead: DIR/dataset.json, and DIR/sources from the lines that the filter was given
  (--texts, once for each file).
  --parquet DIR writes it as Parquet files too, without the sentences.
  What is torn, of other rules or contradicts itself is left out and told by its name.
  Exit code: 0, 1 when something was left out (the rest is there), 2 for arguments that are not understood.`

async function* all(paths: readonly string[]): AsyncGenerator<Found> {
  for (const path of paths) yield* readAnswers(path, createReadStream(path))
}

await runProgram(usage, async (args) => {
  const { values, positionals } = parse({
    args,
    allowPositionals: true,
    options: {
      to: { type: 'string' },
      parquet: { type: 'string' },
      texts: { type: 'string', multiple: true, default: [] },
    },
  })
  const { to, parquet, texts: given } = values
  if (positionals.length === 0) throw new UsageError('give at least one output of the filter')
  if ((to === undefined) !== (given.length === 0)) throw new UsageError('--to and --texts go together')
  if (to !== undefined && kindOf(to) === 'other') throw new UsageError(`--to ${to}: that is not a folder`)
  if (parquet !== undefined && (parquet === '' || kindOf(parquet) === 'other'))
    throw new UsageError(`--parquet ${parquet}: that is not a folder`)
  for (const path of [...positionals, ...given]) requireFile(path)

  const texts = new Texts()
  for (const path of given) await texts.add(path)
  const { dataset, notes } = await merge(all(positionals))
  const lacking = dataset.sources.filter(({ id }) => to !== undefined && !texts.has(id))
  if (lacking.length > 0) {
    const [first] = lacking
    throw new Told(
      `--texts lacks ${lacking.length} of ${dataset.sources.length} reports, ${first?.file} among them. Name all files that the filter was given.`,
    )
  }
  tell([...noteLines(notes), totalLine(dataset)])
  if (parquet !== undefined) writeTables(parquet, dataset, () => undefined)
  if (to === undefined) return (await pipeOut(serialized(dataset))) ? exitCodeFor(notes) : 1
  await writeDataset(to, dataset, texts)
  return exitCodeFor(notes)
})
