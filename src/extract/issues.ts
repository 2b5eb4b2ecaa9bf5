import type { Issue } from '../contract/issue.ts'
import type { Span } from '../contract/span.ts'
import { messages } from '../lexicon/messages.ts'

const rows = new Map(messages.map((row) => [row.code, row]))

/**
 * An issue by its code. `detail` is added behind the catalogue's sentence: the words or the file it is about.
 * @throws when the catalogue has no such row: a code without a message is a fault of the program
 */
export function issue(code: string, sourceId: string, span?: Span, detail?: string): Issue {
  const row = rows.get(code)
  if (!row) throw new Error(`no message for issue ${code}`)
  return {
    code,
    severity: row.severity,
    sourceId,
    ...(span ? { span } : {}),
    message: detail ? `${row.zh}:${detail}` : row.zh,
  }
}
