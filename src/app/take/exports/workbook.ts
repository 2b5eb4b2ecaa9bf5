import type { Cell, SheetData } from 'write-excel-file/browser'

type Value = string | number | undefined

/** A sheet: its name, its rows with the head first, and how wide its columns are in characters. */
export interface Sheet {
  name: string
  rows: readonly (readonly Value[])[]
  widths: readonly number[]
  /** Rows that are heads by their numbers, the first unless told: they are bold, and where it is the first it stays in sight. */
  heads?: readonly number[]
}

/** Text is a string whatever it begins with: a workbook runs only what is typed a formula. */
const cell = (value: Value, isHead: boolean): Cell => {
  if (value === undefined) return null
  const bold = isHead ? ({ fontWeight: 'bold' } as const) : {}
  return typeof value === 'number' ? { type: Number, value, ...bold } : { type: String, value, ...bold }
}

/** Tables as a workbook: numbers are numbers, words stay as they are. */
export async function workbook(sheets: readonly Sheet[]): Promise<Blob> {
  const { default: writeExcelFile } = await import('write-excel-file/browser')
  return await writeExcelFile(
    sheets.map(({ name, rows, widths, heads = [0] }) => ({
      data: rows.map((row, at) => row.map((value) => cell(value, heads.includes(at)))) satisfies SheetData,
      sheet: name,
      columns: widths.map((width) => ({ width })),
      ...(heads.includes(0) ? { stickyRowsCount: 1 } : {}),
    })),
  ).toBlob()
}
