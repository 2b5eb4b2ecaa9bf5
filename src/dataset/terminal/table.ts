import { columns, printable } from './width.ts'

/** Lines of a table with its columns aligned: text to the left, numbers to the right. The first row is the head. */
export function table(rows: readonly (readonly (string | number)[])[]): string[] {
  const cells = rows.map((row) => row.map((cell) => printable(String(cell))))
  const count = Math.max(0, ...cells.map((row) => row.length))
  const widths = Array.from({ length: count }, (_, at) =>
    Math.max(...cells.map((row) => columns(row[at] ?? ''))),
  )
  const isNumeric = widths.map((_, at) => rows.slice(1).some((row) => typeof row[at] === 'number'))
  return cells.map((row) =>
    widths
      .map((width, at) => {
        const cell = row[at] ?? ''
        const space = ' '.repeat(width - columns(cell))
        return isNumeric[at] ? space + cell : cell + space
      })
      .join('  ')
      .trimEnd(),
  )
}
