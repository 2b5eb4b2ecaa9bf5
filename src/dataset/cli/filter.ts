// npm run -s filter: NDJSON reports on standard input → NDJSON extractions on standard output
import { fstatSync } from 'node:fs'
import type { Written } from '../filter/answer.ts'
import { filter } from '../filter/filter.ts'
import { workerRange } from '../pool/pool.ts'
import { Team } from '../pool/team.ts'
import { parse, parseCount, pipeOut, runProgram, Told } from '../terminal/program.ts'
import { counter } from '../terminal/progress.ts'

const usage = `usage: filter [--workers N] < REPORTS.ndjson > EXTRACTIONS.ndjson
  Each line in is one report, {"id", "text" or "bytesBase64", "file"?, "meta"?}; for each one line comes out, in order:
  {"id", "sha256", "rules", "extraction"}, or {"id", "error": {"code", "message"}}. The list program makes such lines.
  --workers N threads read side by side (default: 1). Memory does not grow with the stream.
  Exit code: 0 when every line was answered, 1 when the stream broke, 2 for arguments that are not understood.`

await runProgram(usage, async (args) => {
  const { values } = parse({ args, options: { workers: { type: 'string' } } })
  const workers = parseCount('--workers', values.workers, workerRange) ?? 1
  // A folder is read as nothing at all, without an error.
  if (fstatSync(0).isDirectory())
    throw new Told('standard input is a folder. Give lines of JSON: list FOLDER | filter')
  const team = new Team<Uint8Array, Written>(new URL('./reader.mjs', import.meta.url), workers)
  const count = counter(process.stderr, 'read')
  try {
    const whole = await pipeOut(filter(process.stdin, { team, workers, onAnswer: count.add }))
    count.end()
    return whole ? 0 : 1
  } finally {
    process.stdin.destroy()
    await team.end()
  }
})
