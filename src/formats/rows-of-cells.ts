import type { PageOfText } from './page-of-text.ts'

/** A cell of a sheet: its words, and how many columns it spans. */
export interface SheetCell {
  text: string
  span?: number
}

/** The most cells of a document, empty ones before told ones too: a chapter of a yearbook has a hundredth, and a tab must hold the text of all. */
export const mostCells = 500_000

/** A line of its own between the rows of a sheet: the caption of the next table, a note, the unit of what follows. Refuses 表决结果. */
const apart = /^(?:附?表\s?[\d一二三四五六七八九十]|[注备]\s?[:：]|说明|单位\s?[:：]|(?:数据|资料)来源)/u

/** The cells of a row that hold words. */
export const said = (row: readonly SheetCell[]): SheetCell[] => row.filter(({ text }) => text.trim() !== '')

/**
 * Writes the rows of a sheet down: each a row of a table; one with words in a single cell is a paragraph (the title, a note), or, between
 * rows of a table, the head of those below it (一、农业). An empty row ends a table.
 */
export function writeRows(page: PageOfText, rows: readonly (readonly SheetCell[])[]): void {
  let isTable = false
  const end = () => {
    if (isTable) page.tableEnd()
    isTable = false
  }
  for (const [at, row] of rows.entries()) {
    const cells = said(row)
    const [only] = cells
    const isHead =
      isTable &&
      cells.length === 1 &&
      only === row[0] &&
      only !== undefined &&
      !apart.test(only.text.trim()) &&
      said(rows[at + 1] ?? []).length > 1
    if (cells.length > 1 || isHead) {
      if (!isTable) page.tableStart()
      isTable = true
      for (const { text, span } of row) {
        page.words(text)
        page.cellEnd(span)
      }
      page.rowEnd()
      continue
    }
    end()
    page.words(only?.text ?? '')
    page.paragraphEnd()
  }
  end()
}
