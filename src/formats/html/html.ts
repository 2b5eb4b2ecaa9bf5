import { parseDocument } from 'htmlparser2'
import { decode } from '../../extract/decode/decode.ts'
import type { Outcome } from '../outcome.ts'
import { PageOfText } from '../page-of-text.ts'
import { articleOf } from './article-of.ts'
import { pageSays } from './page-says.ts'
import { cellsOf, isTable, rowsOf } from './tables.ts'
import { type ChildNode, type Element, isFurniture, isTag, isText, isTooDeep, squeezed } from './tree.ts'

/** Elements that a paragraph does not go on behind. */
const blocks = new Set(
  'address article blockquote center dd div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hr li main ol p pre section ul caption'.split(
    ' ',
  ),
)

/** A saved page: the words of its article, without what stands around it. Its title comes first where the article has none. */
export function readHtml(bytes: Uint8Array): Outcome {
  const decoded = decode(bytes)
  if (!decoded.ok) return decoded
  const { children } = parseDocument(decoded.text)
  if (isTooDeep(children)) return { ok: false, code: 'format.deep' }
  const meta = pageSays(children)
  const page = new PageOfText()
  for (const node of articleOf(children)) write(node, page)
  const body = page.toString()
  const { title } = meta
  const isTitled = title === undefined || squeezed(body.slice(0, 400)).includes(squeezed(title))
  const text = isTitled || body === '' ? body : `${title}\n\n${body}`
  return { ok: true, text, encoding: decoded.encoding, format: 'html', meta }
}

function write(node: ChildNode, page: PageOfText): void {
  if (isText(node)) page.words(node.data)
  else if (!isTag(node) || isFurniture(node)) return
  else if (node.name === 'br') page.lineEnd()
  else if (node.name === 'table' && isTable(node)) writeTable(node, page)
  else writeElement(node, page)
}

function writeElement(node: Element, page: PageOfText): void {
  const isBlock = blocks.has(node.name) || ['table', 'tr', 'td', 'th'].includes(node.name)
  if (isBlock) page.paragraphEnd()
  if (node.name === 'li') page.words(numberOf(node))
  for (const child of node.children) write(child, page)
  if (isBlock) page.paragraphEnd()
}

/** What a reader sees before an item of a counted list; nothing before another's. */
function numberOf(item: Element): string {
  const list = item.parent
  if (!list || !isTag(list) || list.name !== 'ol') return ''
  const items = list.children.filter((node) => isTag(node) && node.name === 'li')
  return `${Number.parseInt(list.attribs.start ?? '1', 10) + items.indexOf(item)}.`
}

const spanOf = (value: string | undefined) =>
  Math.min(100, Math.max(1, Number.parseInt(value ?? '1', 10) || 1))

/** The rows with a cell for each column: where one spans others these are empty, so that columns stay columns. */
function writeTable(table: Element, page: PageOfText): void {
  page.paragraphEnd()
  for (const node of table.children) if (isTag(node) && node.name === 'caption') write(node, page)
  page.tableStart()
  /** For each column, how many rows more a cell from above reaches down. */
  const reach: number[] = []
  for (const row of rowsOf(table)) {
    let column = 0
    const pass = () => {
      for (; (reach[column] ?? 0) > 0; column++) {
        reach[column] = (reach[column] ?? 0) - 1
        page.cellEnd()
      }
    }
    for (const cell of cellsOf(row)) {
      pass()
      for (const child of cell.children) write(child, page)
      const span = spanOf(cell.attribs.colspan)
      page.cellEnd(span)
      for (let at = 0; at < span; at++) reach[column + at] = spanOf(cell.attribs.rowspan) - 1
      column += span
    }
    pass()
    page.rowEnd()
  }
  page.tableEnd()
  page.paragraphEnd()
}
