import { timeLimitOf } from '../../extract/limits.ts'
import { failureNote } from '../pool/failure.ts'
import type { Team } from '../pool/team.ts'
import { failure, nameOf, refusal, type Written, written } from './answer.ts'
import { inOrder } from './in-order.ts'
import { type Line, lineLimit, linesOf } from './lines.ts'
import { idOf } from './record.ts'

export interface FilterOptions {
  /** The threads that answer: a line's bytes in, what to write for it out; see `reader.ts`. */
  team: Pick<Team<Uint8Array, Written>, 'ask'>
  /** How many threads there are. As many lines again lie ready for them. */
  workers: number
  /** How long a line of so many bytes may take, in milliseconds. */
  timeLimit?: (length: number) => number
  /** Called for each answer, in order: whether its report was read. */
  onAnswer?: (isRead: boolean) => void
}

/**
 * NDJSON in, NDJSON out: exactly one line for each line, in order, whatever it holds. Memory does not grow with the stream.
 * @throws what the stream throws, once the lines before it were answered
 */
export async function* filter(
  stream: AsyncIterable<Uint8Array>,
  { team, workers, timeLimit = timeLimitOf, onAnswer }: FilterOptions,
): AsyncGenerator<string> {
  async function ask(line: Line): Promise<Written> {
    if ('tooLong' in line) return written(failure('record.long', null, { limit: lineLimit }))
    const reply = await team.ask(line.bytes, timeLimit(line.bytes.length))
    if ('answer' in reply) return reply.answer
    const id = idOf(line.bytes)
    return written(refusal(failureNote(nameOf(id), reply), id))
  }
  for await (const { json, isRead } of inOrder(linesOf(stream), workers * 2, ask)) {
    onAnswer?.(isRead)
    yield `${json}\n`
  }
}
