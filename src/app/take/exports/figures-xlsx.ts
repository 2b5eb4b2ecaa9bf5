import type { FileWords } from '../../i18n/files/file-words.ts'
import { cellsOf, type Exported, exportColumns } from './columns.ts'
import { workbook } from './workbook.ts'

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

/**
 * Figures as a workbook: numbers are numbers, the reports' words and sentences stay as they are, and a second
 * sheet explains every column in the reader's language.
 * @param about what the file holds and where it is from, one line each
 */
export const figuresXlsx = (
  rows: readonly Exported[],
  words: FileWords,
  about: readonly string[],
): Promise<Blob> =>
  workbook([
    {
      name: words.sheets.figures,
      rows: [exportColumns.map(({ name }) => words.columns[name].title), ...rows.map(cellsOf)],
      widths: exportColumns.map(({ name }) => widths[name] ?? 12),
    },
    {
      name: words.sheets.columns,
      rows: [
        ...about.map((line) => [line]),
        [],
        words.explained,
        ...exportColumns.map(({ name, type }) => {
          const { title, about: meaning } = words.columns[name]
          return [title, name, words.types[type], meaning]
        }),
      ],
      widths: [18, 18, 10, 80],
      heads: [about.length + 1],
    },
  ])
