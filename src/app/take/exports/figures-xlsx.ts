import type { Cell, SheetData } from 'write-excel-file/browser'
import type { FileWords } from '../../i18n/files/file-words.ts'
import { cellsOf, type Exported, exportColumns } from './columns.ts'

/** Widths in characters of the columns that hold more than a word. */
const widths: Readonly<Record<string, number>> = {
  id: 20,
  place_path: 22,
  indicator: 18,
  label: 22,
  as_written: 14,
  article: 28,
  sentence: 60,
  indicator_en: 24,
  label_en: 24,
  link: 30,
}

const bold = (value: string): Cell => ({ value, fontWeight: 'bold' })

/** Text is a string whatever it begins with: a workbook runs only what is typed a formula. */
const cell = (value: string | number | undefined): Cell =>
  value === undefined ? null : typeof value === 'number' ? { type: Number, value } : { type: String, value }

/**
 * Figures as a workbook: numbers are numbers, the reports' words and sentences stay as they are, and a second
 * sheet explains every column in the reader's language.
 * @param about what the file holds and where it is from, one line each
 */
export async function figuresXlsx(
  rows: readonly Exported[],
  words: FileWords,
  about: readonly string[],
): Promise<Blob> {
  const { default: writeExcelFile } = await import('write-excel-file/browser')
  const data: SheetData = [
    exportColumns.map(({ name }) => bold(words.columns[name].title)),
    ...rows.map((row) => cellsOf(row).map(cell)),
  ]
  const explained: SheetData = [
    ...about.map((line) => [cell(line)]),
    [],
    words.explained.map(bold),
    ...exportColumns.map(({ name, type }) => {
      const { title, about: meaning } = words.columns[name]
      return [cell(title), cell(name), cell(words.types[type]), cell(meaning)]
    }),
  ]
  return await writeExcelFile([
    {
      data,
      sheet: words.sheets.figures,
      columns: exportColumns.map(({ name }) => ({ width: widths[name] ?? 12 })),
      stickyRowsCount: 1,
    },
    { data: explained, sheet: words.sheets.columns, columns: [18, 18, 10, 80].map((width) => ({ width })) },
  ]).toBlob()
}
