import * as z from 'zod/mini'
import { jsonPath } from '../../contract/json-path.ts'
import { sourceSchema } from '../../contract/source.ts'
import { tablesSchema } from '../../extract/breach.ts'
import { nameOf } from '../filter/answer.ts'
import { type Line, linesOf } from '../filter/lines.ts'
import { rules } from '../filter/rules.ts'
import { type Note, note } from '../note.ts'

const id = z.union([z.string(), z.number(), z.null()])

/** A line of the filter's output; see `filter/answer.ts`. */
const answerSchema = z.union([
  z.object({ id, error: z.object({ code: z.string(), message: z.string() }) }),
  z.object({
    id,
    sha256: z.string(),
    rules: z.string(),
    extraction: z.extend(tablesSchema, { source: sourceSchema }),
  }),
])
export type MergedAnswer = z.infer<typeof answerSchema>

/** What a stream of the filter's output holds: its answers one by one, and what is wrong with the others. */
export type Found = { answer: MergedAnswer } | { note: Note }

/**
 * Reads one output of the filter, whole or in part. Lines that are torn, of another shape or of other rules are told by
 * the output's name and their number; the rest goes on.
 * @param file the name of the output, for what is told
 * @param own the version of the rules whose answers are taken
 */
export async function* readAnswers(
  file: string,
  stream: AsyncIterable<Uint8Array>,
  own: string = rules,
): AsyncGenerator<Found> {
  let line = 0
  for await (const item of linesOf(stream, answerLimit)) {
    line += 1
    const json = parsed(item)
    if (json === undefined) {
      yield { note: note('merge.torn', file, { line }) }
      continue
    }
    const read = z.safeParse(answerSchema, json)
    if (!read.success) {
      const reason = jsonPath(deepest(read.error.issues))
      yield { note: note('merge.shape', file, { line, reason }) }
    } else if ('rules' in read.data && read.data.rules !== own) {
      const { rules: other, id: name } = read.data
      yield { note: note('merge.rules', file, { line, report: nameOf(name), other, own }) }
    } else yield { answer: read.data }
  }
}

/** The hashes of the reports that an output of the filter answers by these rules: what need not be read again. */
export async function* answeredIn(
  file: string,
  stream: AsyncIterable<Uint8Array>,
  own: string = rules,
): AsyncGenerator<string> {
  for await (const found of readAnswers(file, stream, own))
    if ('answer' in found && 'sha256' in found.answer) yield found.answer.sha256
}

/** The longest line that is read back, in bytes: an extraction is longer than its report. */
const answerLimit = 512 * 1024 * 1024

function parsed(line: Line): unknown {
  if ('tooLong' in line) return undefined
  try {
    return JSON.parse(Buffer.from(line.bytes).toString())
  } catch {
    return undefined
  }
}

/** Where an answer does not fit: of the two shapes that it may have, the one that it comes nearer to. */
function deepest(issues: readonly z.core.$ZodIssue[]): readonly PropertyKey[] {
  const paths = issues.flatMap((issue) =>
    issue.code === 'invalid_union'
      ? issue.errors.map((list) => [...issue.path, ...deepest(list)])
      : [issue.path],
  )
  return paths.reduce((far, path) => (path.length > far.length ? path : far), [])
}
