// npm run -s corrections -- check|merge|agree: what readers found when they checked reports
import { type Agreement, agreement } from '../../review/agree.ts'
import { writeLines } from '../../review/lines.ts'
import { type Conflict, merge } from '../../review/merge.ts'
import type { Review } from '../../review/record.ts'
import { assemble } from '../assemble.ts'
import type { Note } from '../note.ts'
import { listFolder } from '../read/list.ts'
import { readReviews } from '../reviews/read-lines.ts'
import { parse, pipeOut, requireFile, requireFolder, runProgram, UsageError } from '../terminal/program.ts'
import { exitCodeFor, noteLines, tell } from '../terminal/summary.ts'
import { table } from '../terminal/table.ts'

const usage = `usage: corrections check [--seeds DIR] | merge FILE… | agree FILE FILE [--json]
  check  lays the NAME.corrections.jsonl of DIR (default: seeds) over its reports and tells what came of each record
  merge  files of records → one on standard output; what contradicts each other is told on standard error, and nothing is decided
  agree  how far the people of two files agree, field by field, on the figures and the practices that both have checked:
         in percent, and Krippendorff's alpha
  Exit code: 0, 1 when a record does not hold, is superfluous or contradicts another, 2 for arguments that are not understood.`

/** The records of files; what does not fit is told. */
function recordsOf(paths: readonly string[]): { files: Review[][]; notes: Note[] } {
  for (const path of paths) requireFile(path)
  const read = paths.map(readReviews)
  return { files: read.map(({ records }) => records), notes: read.flatMap(({ notes }) => notes) }
}

async function check(seeds: string): Promise<number> {
  const { found } = listFolder(requireFolder('--seeds', seeds))
  const { notes } = await assemble(found, {})
  const own = notes.filter(({ code }) => code.startsWith('review.') || code.startsWith('sidecar.'))
  const count = (code: string) => own.filter((item) => item.code === code).length
  const rest = own.filter(({ code }) => code !== 'review.applied')
  tell(noteLines(rest))
  const codes = ['applied', 'superfluous', 'overruled', 'changed', 'conflict', 'orphan']
  const counts = codes.map((code) => `${count(`review.${code}`)} ${code}`)
  process.stdout.write(`${counts.join(', ')}, ${count('review.line')} lines that do not fit\n`)
  return rest.length > 0 ? 1 : 0
}

const conflictLine = ({ field, records: [a, b] }: Conflict): string => {
  const [{ exact }] = a.target.selector
  const of = (record: Review) => `${record.creator.name} (${record.id})`
  return `conflict: ${field} of “${exact}”: ${of(a)} and ${of(b)}`
}

async function mergeFiles(paths: readonly string[]): Promise<number> {
  const { files, notes } = recordsOf(paths)
  const { records, conflicts } = merge(...files)
  tell([...noteLines(notes), ...conflicts.map(conflictLine)])
  const isWhole = await pipeOut([writeLines(records)])
  return !isWhole || conflicts.length > 0 ? 1 : exitCodeFor(notes)
}

const digits = (value: number | undefined, count: number) => value?.toFixed(count) ?? '–'

function agree([a, b]: readonly [string, string], json: boolean): number {
  const { files, notes } = recordsOf([a, b])
  const rows = agreement(files[0] ?? [], files[1] ?? [])
  tell(noteLines(notes))
  const cells = ({ of, field, count, percent, alpha }: Agreement) => [
    of,
    field,
    String(count),
    digits(percent, 1),
    digits(alpha, 3),
  ]
  const lines = table([['of', 'field', 'both', 'percent', 'alpha'], ...rows.map(cells)])
  process.stdout.write(json ? `${JSON.stringify(rows, undefined, 2)}\n` : `${lines.join('\n')}\n`)
  return exitCodeFor(notes)
}

await runProgram(usage, async (args) => {
  const { values, positionals } = parse({
    args,
    allowPositionals: true,
    options: {
      seeds: { type: 'string', default: 'seeds' },
      json: { type: 'boolean', default: false },
    },
  })
  const [name, first, second, ...more] = positionals
  if (name === 'check' && first === undefined) return check(values.seeds)
  if (name === 'merge' && first !== undefined) return mergeFiles(positionals.slice(1))
  if (name === 'agree' && first !== undefined && second !== undefined && more.length === 0)
    return agree([first, second], values.json)
  throw new UsageError('give check, merge with at least one file, or agree with two')
})
