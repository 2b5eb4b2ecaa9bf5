// npm run -s list -- FOLDER…: files → NDJSON for the filter on standard output
import { createReadStream } from 'node:fs'
import { recordLines } from '../filter/list.ts'
import { answeredIn } from '../merge/read-answers.ts'
import type { Note } from '../note.ts'
import { listPaths } from '../read/list.ts'
import { parse, pipeOut, requireFile, runProgram, UsageError } from '../terminal/program.ts'
import { exitCodeFor, ignoredLines, noteLines, tell } from '../terminal/summary.ts'

const usage = `usage: list PATH… [--without OUT…] > REPORTS.ndjson
  Writes a line for each file, and for each *.txt, *.docx, *.pdf and *.html of a folder: {"id", "file", "bytesBase64", "meta"?}, with what its
  NAME.meta.json says. The id is the path as it was given. One file after the other is read; none is held.
  --without OUT, once for each output of the filter, leaves out what these answer by the same rules: so an interrupted run
  goes on. What is torn there, or was refused, is listed again.
  Exit code: 0, 1 when a file was refused (the rest is there), 2 for arguments that are not understood.`

await runProgram(usage, async (args) => {
  const { values, positionals } = parse({
    args,
    allowPositionals: true,
    options: { without: { type: 'string', multiple: true, default: [] } },
  })
  if (positionals.length === 0) throw new UsageError('give at least one PATH')
  for (const path of values.without) requireFile(path, '--without ')
  const answered = new Set<string>()
  for (const path of values.without)
    for await (const hash of answeredIn(path, createReadStream(path))) answered.add(hash)
  const { found, notes, ignored } = listPaths(positionals)
  const all: Note[] = [...notes]
  const whole = await pipeOut(recordLines(found, answered, (note) => all.push(note)))
  tell([...noteLines(all), ...ignoredLines(ignored)])
  return whole ? exitCodeFor(all) : 1
})
