import type { Collection } from '../../../../compare/collection.ts'
import type { FileWords } from '../../../i18n/files/file-words.ts'
import type { Exported } from '../columns.ts'
import { plainCsv } from '../csv.ts'
import { zipped } from '../zipped.ts'
import { panelOf } from './panel.ts'
import { placeCodes } from './place-codes.ts'
import { rScript, stataScript } from './scripts.ts'
import { codebook, longTable, wideTable } from './tables.ts'

/** The files of a panel by name: both tables, what the variables are, and scripts that read and label it. */
export function panelTexts(
  c: Collection,
  rows: readonly Exported[],
  { panel: words }: FileWords,
): Record<string, string> {
  const panel = panelOf(
    c,
    rows.map(({ figure }) => figure),
  )
  const cells = panel.rows.reduce((sum, row) => sum + row.cells.size, 0)
  return {
    'panel-wide.csv': plainCsv(wideTable(c, panel)),
    'panel-long.csv': plainCsv(longTable(panel, rows)),
    'place-codes.csv': plainCsv(placeCodes(c, panel)),
    'codebook.csv': plainCsv(codebook(c, panel)),
    'panel.do': stataScript(c, panel, words),
    'panel.R': rScript(c, panel, words),
    'README.txt': `${words.readme(String(rows.length), String(cells), String(panel.rows.length)).join('\n')}\n`,
  }
}

/** Figures as a panel of places and years, in one archive. */
export const panelFiles = (c: Collection, rows: readonly Exported[], words: FileWords): Promise<Blob> =>
  zipped(panelTexts(c, rows, words))
