import Papa from 'papaparse'
import { decode } from '../extract/decode/decode.ts'
import type { Outcome } from './outcome.ts'
import { PageOfText } from './page-of-text.ts'

/** The cells of a row that say something. */
const said = (row: readonly string[]): string[] =>
  row.map((cell) => cell.trim()).filter((cell) => cell !== '')

/**
 * A table of values parted by commas, semicolons or tabs: each row a line with tabs between its cells, as other tables are written; a row with
 * words in its first cell only (the title, a note) is a paragraph. An empty row ends a table.
 */
export function readCsv(bytes: Uint8Array): Outcome {
  const decoded = decode(bytes)
  if (!decoded.ok) return decoded
  const { data } = Papa.parse<string[]>(decoded.text)
  const page = new PageOfText()
  let isTable = false
  const end = () => {
    if (isTable) page.tableEnd()
    isTable = false
  }
  for (const row of data) {
    const cells = said(row)
    if (cells.length > 1) {
      if (!isTable) page.tableStart()
      isTable = true
      for (const cell of row) {
        page.words(cell)
        page.cellEnd()
      }
      page.rowEnd()
      continue
    }
    end()
    page.words(cells[0] ?? '')
    page.paragraphEnd()
  }
  end()
  return { ok: true, text: page.toString(), encoding: decoded.encoding, format: 'csv', meta: {} }
}
