import { type Element, isTag, squeezed, wordsIn } from './tree.ts'

/** A cell with so many characters is no cell: the table lays out the page. */
const cellMost = 300

/** The rows of a table, those of its head among them, in their order. */
export function* rowsOf(element: Element): Generator<Element> {
  for (const node of element.children) {
    if (!isTag(node)) continue
    if (node.name === 'tr') yield node
    else if (['thead', 'tbody', 'tfoot'].includes(node.name)) yield* rowsOf(node)
  }
}

/** The cells of a row. */
export const cellsOf = (row: Element): Element[] =>
  row.children.filter((node) => isTag(node) && (node.name === 'td' || node.name === 'th')) as Element[]

/** Whether a table holds rows of cells, and does not lay out the page. */
export function isTable(table: Element): boolean {
  const rows = [...rowsOf(table)].map(cellsOf)
  const cells = rows.flat()
  return (
    rows.some((row) => row.length > 1) && !cells.some((cell) => squeezed(wordsIn(cell)).length > cellMost)
  )
}
