import type { Collection } from '../../../../compare/collection.ts'
import type { FileWords } from '../../../i18n/files/file-words.ts'
import type { Exported } from '../columns.ts'
import { plainCsv } from '../csv.ts'
import { workbook } from '../workbook.ts'
import { zipped } from '../zipped.ts'
import { type Panel, panelOf } from './panel.ts'
import { placeCodes } from './place-codes.ts'
import { rScript, stataScript } from './scripts.ts'
import { codebook, longTable, wideTable } from './tables.ts'

/** The tables of a panel by name: places by years, every figure, what the variables are, and the codes of the places by year. */
const tablesOf = (c: Collection, panel: Panel, rows: readonly Exported[]) => ({
  'panel-wide': wideTable(c, panel),
  'panel-long': longTable(panel, rows),
  codebook: codebook(c, panel),
  'place-codes': placeCodes(c, panel),
})

const panelFrom = (c: Collection, rows: readonly Exported[]): Panel =>
  panelOf(
    c,
    rows.map(({ figure }) => figure),
  )

/** The files of a panel that are text, by name: its tables as CSV, and scripts that read and label them. */
export function panelTexts(
  c: Collection,
  rows: readonly Exported[],
  { panel: words }: FileWords,
): Record<string, string> {
  const panel = panelFrom(c, rows)
  const cells = panel.rows.reduce((sum, row) => sum + row.cells.size, 0)
  const tables = Object.entries(tablesOf(c, panel, rows)).map(([name, table]) => [
    `${name}.csv`,
    plainCsv(table),
  ])
  return {
    ...Object.fromEntries(tables),
    'panel.do': stataScript(c, panel, words),
    'panel.R': rScript(c, panel, words),
    'README.txt': `${words.readme(String(rows.length), String(cells), String(panel.rows.length)).join('\n')}\n`,
  }
}

/** How wide a column of the workbook is, in characters. */
const columnWidth = 14

/** The same tables as one workbook, a sheet each. */
export const panelWorkbook = (c: Collection, rows: readonly Exported[]): Promise<Blob> =>
  workbook(
    Object.entries(tablesOf(c, panelFrom(c, rows), rows)).map(([name, table]) => ({
      name,
      rows: table,
      widths: table[0]?.map(() => columnWidth) ?? [],
    })),
  )

/** Figures as a panel of places and years, in one archive. */
export async function panelFiles(c: Collection, rows: readonly Exported[], words: FileWords): Promise<Blob> {
  const book = new Uint8Array(await (await panelWorkbook(c, rows)).arrayBuffer())
  return zipped({ ...panelTexts(c, rows, words), 'panel.xlsx': book })
}
