// npm run data: a folder of reports → public/data
import { buildData } from '../build.ts'
import { kindOf, parse, parseCount, requireFolder, runProgram, UsageError } from '../terminal/program.ts'
import { progressBar } from '../terminal/progress.ts'
import { exitCodeFor, ignoredLines, noteLines, summaryLines, tell } from '../terminal/summary.ts'

const usage = `usage: data [--seeds DIR] [--out DIR] [--workers N] [--no-corrections]
  Reads DIR/*.txt (default: seeds) and writes OUT/dataset.json and OUT/sources (default: public/data).
  Exit code: 0, 1 when a file was refused (the rest is built), 2 for arguments that are not understood.`

await runProgram(usage, async (args) => {
  const { values } = parse({
    args,
    options: {
      seeds: { type: 'string', default: 'seeds' },
      out: { type: 'string', default: 'public/data' },
      workers: { type: 'string' },
      'no-corrections': { type: 'boolean', default: false },
    },
  })
  const { seeds, out } = values
  if (kindOf(out) === 'other') throw new UsageError(`--out ${out}: that is not a folder`)
  const { dataset, notes, ignored } = await buildData({
    seeds: requireFolder('--seeds', seeds),
    out,
    workers: parseCount('--workers', values.workers, 1),
    corrections: !values['no-corrections'],
    report: progressBar(process.stderr),
  })
  tell([...noteLines(notes), ...ignoredLines(ignored)])
  process.stdout.write(`${summaryLines(dataset, notes).join('\n')}\ndataset ${dataset.id} in ${out}\n`)
  return exitCodeFor(notes)
})
