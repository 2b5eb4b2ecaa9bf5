import type { Collection } from '../../../../compare/collection.ts'
import type { FileWords } from '../../../i18n/files/file-words.ts'
import type { Exported } from '../columns.ts'
import { plainCsv } from '../csv.ts'
import { workbook } from '../workbook.ts'
import { zipped } from '../zipped.ts'
import { type Panel, panelOf } from './panel.ts'
import { placeCodes } from './place-codes.ts'
import { rScript, stataScript } from './scripts.ts'
import { codebook, longTable, type Table, wideTable } from './tables.ts'

/** The tables of a panel by name: places by years, every figure, what the variables are, and the codes of the places by year. */
const tablesOf = (c: Collection, panel: Panel, rows: readonly Exported[]) => ({
  'panel-wide': wideTable(c, panel),
  'panel-long': longTable(c, panel, rows),
  codebook: codebook(c, panel),
  'place-codes': placeCodes(c, panel),
})

/** A panel with its tables, made once for all files. */
interface Made {
  panel: Panel
  tables: [name: string, table: Table][]
}

/** @param codesOf see `Panel` */
export function madeOf(c: Collection, rows: readonly Exported[], codesOf?: number): Made {
  const panel = panelOf(
    c,
    rows.map(({ figure }) => figure),
    codesOf,
  )
  return { panel, tables: Object.entries(tablesOf(c, panel, rows)) }
}

/** The files of a panel that are text, by name: its tables as CSV, and scripts that read and label them. */
export function panelTexts(
  c: Collection,
  rows: readonly Exported[],
  { panel: words }: FileWords,
  { panel, tables }: Made = madeOf(c, rows),
): Record<string, string> {
  const cells = panel.rows.reduce((sum, row) => sum + row.cells.size, 0)
  return {
    ...Object.fromEntries(tables.map(([name, table]) => [`${name}.csv`, plainCsv(table)])),
    'panel.do': stataScript(c, panel, words),
    'panel.R': rScript(c, panel, words),
    'README.txt': `${words.readme(String(rows.length), String(cells), String(panel.rows.length), panel.codesOf).join('\n')}\n`,
  }
}

/** How wide a column of the workbook is, in characters. */
const columnWidth = 14

/** The same tables as one workbook, a sheet each. */
export const panelWorkbook = (
  c: Collection,
  rows: readonly Exported[],
  { tables }: Made = madeOf(c, rows),
): Promise<Blob> =>
  workbook(
    tables.map(([name, table]) => ({
      name,
      rows: table,
      widths: table[0]?.map(() => columnWidth) ?? [],
    })),
  )

/** Figures as a panel of places and years, in one archive. @param codesOf see `Panel` */
export async function panelFiles(
  c: Collection,
  rows: readonly Exported[],
  words: FileWords,
  codesOf?: number,
): Promise<Blob> {
  const made = madeOf(c, rows, codesOf)
  const book = new Uint8Array(await (await panelWorkbook(c, rows, made)).arrayBuffer())
  return zipped({ ...panelTexts(c, rows, words, made), 'panel.xlsx': book })
}
