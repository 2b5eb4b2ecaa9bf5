import { unpack } from '../office/unpack.ts'
import type { Outcome } from '../outcome.ts'
import { PageOfText } from '../page-of-text.ts'
import { mostCells, said, writeRows } from '../rows-of-cells.ts'
import { formatsOf } from './number-formats.ts'
import { mostColumns, rowsOf } from './sheet.ts'
import { sharedStrings, workbookOf } from './workbook.ts'

const parts = {
  workbook: 'xl/workbook.xml',
  relations: 'xl/_rels/workbook.xml.rels',
  styles: 'xl/styles.xml',
  strings: 'xl/sharedStrings.xml',
} as const

/** The most that the sheets of a file may come to, in bytes: some hundred thousand cells. A yearbook's chapter has a hundredth. */
const mostSheets = 40 * 1024 * 1024

/** What a program calls a sheet that nobody named. */
const unnamed = /^(?:sheet|工作表)\s?\d*$/iu

/** An Excel file: its shown sheets, each under its title or name, their rows as the tables that they are, numbers as they are shown. */
export function readXlsx(bytes: Uint8Array): Outcome {
  const head = unpack(bytes, Object.values(parts), mostSheets)
  if (!head.ok) return head
  const xml = head.parts.get(parts.workbook)
  if (xml === undefined) return { ok: false, code: 'format.broken' }
  const { sheets, from1904 } = workbookOf(xml, head.parts.get(parts.relations))
  const body = unpack(
    bytes,
    sheets.map(({ part }) => part),
    mostSheets,
  )
  if (!body.ok) return body
  const words = {
    strings: sharedStrings(head.parts.get(parts.strings)),
    formatOf: formatsOf(head.parts.get(parts.styles)),
    from1904,
  }
  const page = new PageOfText()
  for (const { name, part } of sheets) {
    const sheet = body.parts.get(part)
    const rows = sheet === undefined ? [] : rowsOf(sheet, words)
    if (typeof rows === 'string')
      return { ok: false, code: rows, limit: rows === 'format.cells' ? mostCells : mostColumns }
    if (rows.length === 0) continue
    // A sheet that begins with a title of its own needs no other.
    const isTitled = said(rows[0] ?? []).length === 1
    if (!isTitled && !unnamed.test(name.trim())) {
      page.words(name)
      page.paragraphEnd()
    }
    writeRows(page, rows)
  }
  return { ok: true, text: page.toString(), encoding: 'utf-8', format: 'xlsx', meta: {} }
}
