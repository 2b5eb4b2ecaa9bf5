/** Excel and its kin run a cell that begins so: a leading apostrophe makes it text. A number below zero (-2.7%) is none. */
const dangerous = /^(?!-[\d.,]+%?$)[=+\-@\t\r]/u

/** A cell that a spreadsheet does not run. */
export const harmless = (text: string): string => (dangerous.test(text) ? `'${text}` : text)

/** One cell: harmless, and quoted where it holds a comma, a quote or a line break. */
export function csvCell(value: string | number | undefined): string {
  if (value === undefined) return ''
  // A number of our own (−3.2) cannot be a formula, and must stay a number for the reader's sums.
  const text = typeof value === 'number' ? String(value) : harmless(value)
  return quoted(text)
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

const lines = <T>(rows: readonly (readonly T[])[], cell: (value: T) => string): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')

/** Rows as CSV that opens in Excel with its Chinese intact: a byte order mark, lines ended by CR LF. */
export function csv(rows: readonly (readonly (string | number | undefined)[])[]): string {
  return `\ufeff${lines(rows, csvCell)}`
}

/** Rows as CSV that programs read to the letter (RFC 4180): no mark before the first head, no cell changed. */
export const plainCsv = (rows: readonly (readonly (string | number | undefined)[])[]): string =>
  lines(rows, (value) => (value === undefined ? '' : quoted(String(value))))
