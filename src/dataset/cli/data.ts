// npm run data: a folder of reports → public/data
import { buildData } from '../build.ts'
import { workerRange } from '../pool/pool.ts'
import {
  kindOf,
  parse,
  parseCount,
  requireFolder,
  runProgram,
  Told,
  UsageError,
} from '../terminal/program.ts'
import { progressBar } from '../terminal/progress.ts'
import { exitCodeFor, ignoredLines, noteLines, summaryLines, tell } from '../terminal/summary.ts'

const usage = `usage: data [--seeds DIR] [--out DIR] [--workers N] [--no-corrections] [--allow-empty]
  Reads the *.txt, *.docx, *.pdf and *.html of DIR (default: seeds) and writes OUT/dataset.json and OUT/sources (default: public/data).
  Where no report was read, a dataset that is there stays; --allow-empty writes an empty one over it.
  Exit code: 0, 1 when a file was refused (the rest is built) or nothing was written, 2 for arguments that are not understood.`

await runProgram(usage, async (args) => {
  const { values } = parse({
    args,
    options: {
      seeds: { type: 'string', default: 'seeds' },
      out: { type: 'string', default: 'public/data' },
      workers: { type: 'string' },
      'no-corrections': { type: 'boolean', default: false },
      'allow-empty': { type: 'boolean', default: false },
    },
  })
  const { seeds, out } = values
  if (out === '') throw new UsageError('--out takes a folder, not an empty name')
  if (kindOf(out) === 'other') throw new UsageError(`--out ${out}: that is not a folder`)
  const { dataset, notes, ignored, written } = await buildData({
    seeds: requireFolder('--seeds', seeds),
    out,
    workers: parseCount('--workers', values.workers, workerRange),
    corrections: !values['no-corrections'],
    allowEmpty: values['allow-empty'],
    report: progressBar(process.stderr),
  })
  tell([...noteLines(notes), ...ignoredLines(ignored)])
  if (!written) {
    throw new Told(
      `no report was read from ${seeds}; the dataset in ${out} is as it was. Put *.txt, *.docx, *.pdf or *.html there, name another folder with --seeds, or give --allow-empty.`,
    )
  }
  process.stdout.write(`${summaryLines(dataset, notes).join('\n')}\ndataset ${dataset.id} in ${out}\n`)
  return exitCodeFor(notes)
})
