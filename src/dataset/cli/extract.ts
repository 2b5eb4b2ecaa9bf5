// npm run -s extract -- PATH…: reports → dataset JSON on standard output
import { assemble } from '../assemble.ts'
import { explain } from '../explain.ts'
import { failureNote } from '../pool/failure.ts'
import { extractAll, workerRange } from '../pool/pool.ts'
import { listPaths } from '../read/list.ts'
import { readReports } from '../read/reports.ts'
import { parse, parseCount, pipeOut, runProgram, UsageError } from '../terminal/program.ts'
import { progressBar } from '../terminal/progress.ts'
import { exitCodeFor, ignoredLines, noteLines, summaryLines, tell } from '../terminal/summary.ts'
import { serialized } from '../write.ts'

const usage = `usage: extract PATH… [--workers N] [--no-corrections] [--explain]
  Reads files, and the *.txt, *.docx, *.pdf and *.html of folders, and writes one dataset as JSON to standard output.
  --explain prints, instead, each figure with its sentence and the rules that decided.
  Exit code: 0, 1 when a file was refused (the rest is there), 2 for arguments that are not understood.`

await runProgram(usage, async (args) => {
  const { values, positionals } = parse({
    args,
    allowPositionals: true,
    options: {
      workers: { type: 'string' },
      'no-corrections': { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
    },
  })
  if (positionals.length === 0) throw new UsageError('give at least one PATH')
  const workers = parseCount('--workers', values.workers, workerRange)
  const { found, notes, ignored } = listPaths(positionals)
  if (values.explain) {
    const { reports, refusals } = await readReports(found, { corrections: false })
    const inputs = reports.map(({ source, text, meta }) => ({ sourceId: source.id, text, meta, trace: true }))
    const results = await extractAll(inputs, { workers })
    notes.push(...refusals)
    for (const [at, { source, text }] of reports.entries()) {
      const result = results[at]
      if (result && 'extraction' in result)
        process.stdout.write(`${explain(text, result.extraction).join('\n')}\n`)
      else if (result) notes.push(failureNote(source.file, result))
    }
    tell(noteLines(notes))
    return exitCodeFor(notes)
  }
  const assembled = await assemble(found, {
    workers,
    corrections: !values['no-corrections'],
    onProgress: progressBar(process.stderr),
  })
  const all = [...notes, ...assembled.notes]
  tell([...noteLines(all), ...ignoredLines(ignored), ...summaryLines(assembled.dataset, all)])
  await pipeOut(serialized(assembled.dataset))
  return exitCodeFor(all)
})
