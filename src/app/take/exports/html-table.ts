import { copyTypes } from '../../ui/controls/copy.ts'
import { harmless } from './csv.ts'
import { escapeHtml } from './escape-html.ts'

/** A table that is pasted into a document. The first cell of a row heads it. */
export interface PlainTable {
  caption: string
  head: readonly string[]
  rows: readonly (readonly string[])[]
  /** Lines under the table: where it is from, the link. */
  foot?: readonly string[]
}

/** Text as markup that shows it; line breaks stay. */
const escaped = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>')

// A document knows no style sheet of the page: what it should look like stands in the cells.
// Text is text: a spreadsheet that takes the markup neither runs =…, nor makes a day of 3-5.
const edge =
  "border:1px solid #999;padding:4px 8px;vertical-align:top;text-align:left;mso-number-format:'\\@'"

/** The table as markup for the clipboard: Word, WPS and mail programs take its borders and heads. */
export function htmlTable({ caption, head, rows, foot = [] }: PlainTable): string {
  const cell = (tag: 'th' | 'td', text: string, scope = '') =>
    `<${tag}${scope} style="${edge}">${escaped(text)}</${tag}>`
  const lines = rows.map(([first = '', ...rest]) => {
    const cells = rest.map((text) => cell('td', text)).join('')
    return `<tr>${cell('th', first, ' scope="row"')}${cells}</tr>`
  })
  const heads = head.map((text) => cell('th', text, ' scope="col"')).join('')
  return [
    `<table style="border-collapse:collapse"><caption>${escaped(caption)}</caption>`,
    `<thead><tr>${heads}</tr></thead><tbody>${lines.join('')}</tbody></table>`,
    ...foot.map((line) => `<p>${escaped(line)}</p>`),
  ].join('')
}

/** A cell that a spreadsheet takes as one cell, and does not run. */
const plain = (text: string): string => harmless(text.replaceAll(/[\t\r\n]+/g, ' '))

/** The table as lines of cells parted by tabs, for what takes no markup. */
export const plainTable = ({ head, rows }: PlainTable): string =>
  [head, ...rows].map((row) => row.map(plain).join('\t')).join('\n')

/** Puts a table on the clipboard, as markup and as text; false where the browser does not allow it. It may still be being made. */
export const copyTable = (table: PlainTable | Promise<PlainTable>): Promise<boolean> =>
  copyTypes(
    Promise.resolve(table).then((ready) => ({
      'text/html': htmlTable(ready),
      'text/plain': plainTable(ready),
    })),
    ['text/html', 'text/plain'],
  )
