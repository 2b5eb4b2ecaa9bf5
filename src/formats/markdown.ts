import { decode } from '../extract/decode/decode.ts'
import type { Outcome } from './outcome.ts'

/** The marks of Markdown that stand at the head of a line: headings, items, quotations; a rule is the whole line. */
const heads = /^ {0,3}(?:#{1,6} +|[-*+] +|> ?)/u
const rule = /^ {0,3}(?:[-*_] ?){3,}$/u
/** Rows of a table, and the line below its head. */
const row = /^ *\|(.*)\| *$/u
const underHead = /^ *\|(?: *:?-+:? *\|)+ *$/u

function plain(line: string): string {
  return line
    .replaceAll(/!\[([^[\]\n]{0,200})\]\([^()\n]{0,400}\)/gu, '$1')
    .replaceAll(/\[([^[\]\n]{1,200})\]\([^()\n]{0,400}\)/gu, '$1')
    .replaceAll(/\*\*|__|`/gu, '')
    .replaceAll(/<[^<>\n]{0,400}>/gu, '')
    .trim()
}

/** A Markdown file: its words without its marks, rows of tables with tabs between their cells. */
export function readMarkdown(bytes: Uint8Array): Outcome {
  const decoded = decode(bytes)
  if (!decoded.ok) return decoded
  const lines = decoded.text.split(/\r\n?|\n/u).flatMap((line) => {
    if (rule.test(line) || underHead.test(line)) return []
    const cells = row.exec(line)?.[1]
    return cells === undefined
      ? [plain(line.replace(heads, ''))]
      : [
          cells
            .split('|')
            .map((cell) => plain(cell))
            .join('\t'),
        ]
  })
  const text = lines
    .join('\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim()
  return {
    ok: true,
    text: text === '' ? '' : `${text}\n`,
    encoding: decoded.encoding,
    format: 'md',
    meta: {},
  }
}
