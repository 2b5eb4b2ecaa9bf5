/** Excel and its kin run a cell that begins so: a leading apostrophe makes it text. */
const dangerous = /^[=+\-@\t\r]/

/** One cell: harmless, and quoted where it holds a comma, a quote or a line break. */
export function csvCell(value: string | number | undefined): string {
  if (value === undefined) return ''
  // A number of our own (−3.2) cannot be a formula, and must stay a number for the reader's sums.
  const text = typeof value === 'number' ? String(value) : dangerous.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Rows as CSV that opens in Excel with its Chinese intact: a byte order mark, lines ended by CR LF. */
export function csv(rows: readonly (readonly (string | number | undefined)[])[]): string {
  return `\ufeff${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`
}
