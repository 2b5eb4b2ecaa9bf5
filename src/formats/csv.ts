import Papa from 'papaparse'
import { decode } from '../extract/decode/decode.ts'
import type { Outcome } from './outcome.ts'
import { PageOfText } from './page-of-text.ts'
import { mostCells, writeRows } from './rows-of-cells.ts'

/** A table of values parted by commas, semicolons or tabs: each row a line with tabs between its cells, as other tables are written. */
export function readCsv(bytes: Uint8Array): Outcome {
  const decoded = decode(bytes)
  if (!decoded.ok) return decoded
  const { data } = Papa.parse<string[]>(decoded.text)
  const cells = data.reduce((sum, row) => sum + row.length, 0)
  if (cells > mostCells) return { ok: false, code: 'format.cells', limit: mostCells }
  const page = new PageOfText()
  writeRows(
    page,
    data.map((row) => row.map((text) => ({ text }))),
  )
  return { ok: true, text: page.toString(), encoding: decoded.encoding, format: 'csv', meta: {} }
}
