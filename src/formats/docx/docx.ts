import { unpack } from '../office/unpack.ts'
import { walkXml } from '../office/xml.ts'
import type { Outcome } from '../outcome.ts'
import { PageOfText } from '../page-of-text.ts'
import { Numbering } from './numbering.ts'
import { type ListPlace, listsOfStyles } from './styles.ts'

const parts = {
  body: 'word/document.xml',
  numbering: 'word/numbering.xml',
  styles: 'word/styles.xml',
  notes: ['word/footnotes.xml', 'word/endnotes.xml'],
} as const

/** What is struck out, stands for an older program, or is no text of the report. */
const passedOver = new Set([
  'w:del',
  'w:moveFrom',
  'mc:Fallback',
  'w:instrText',
  'w:pict',
  'w:tblPr',
  'w:sectPr',
])

/** A Word document: its paragraphs with the numbers of its lists, its tables row by row, its notes at the end. */
export function readDocx(bytes: Uint8Array): Outcome {
  const { body, numbering, styles, notes } = parts
  const unpacked = unpack(bytes, [body, numbering, styles, ...notes])
  if (!unpacked.ok) return unpacked
  const xml = unpacked.parts.get(body)
  if (xml === undefined) return { ok: false, code: 'format.broken' }
  const page = new PageOfText()
  const lists = new Numbering(unpacked.parts.get(numbering))
  const byStyle = listsOfStyles(unpacked.parts.get(styles))
  for (const part of [xml, ...notes.flatMap((name) => unpacked.parts.get(name) ?? [])])
    writePart(part, page, lists, byStyle)
  return { ok: true, text: page.toString(), encoding: 'utf-8', format: 'docx', meta: {} }
}

function writePart(
  xml: string,
  page: PageOfText,
  lists: Numbering,
  byStyle: ReadonlyMap<string, ListPlace>,
): void {
  /** How deep in what is passed over. */
  let over = 0
  let isText = false
  let isHidden = false
  let span = 1
  let list: ListPlace = {}
  let words = ''
  const flush = () => {
    page.words(words)
    words = ''
  }
  walkXml(xml, {
    open(name, attribute) {
      if (over > 0 || passedOver.has(name)) {
        over += 1
        return
      }
      const value = attribute('w:val')
      if (name === 'w:p') list = {}
      else if (name === 'w:pStyle') list = { ...byStyle.get(value ?? ''), ...list }
      else if (name === 'w:numId') list = { ...list, numId: value ?? '' }
      else if (name === 'w:ilvl') list = { ...list, level: Number(value ?? 0) }
      else if (name === 'w:t') isText = !isHidden
      else if (name === 'w:vanish') isHidden = value !== '0' && value !== 'false'
      else if (name === 'w:tab') words += ' '
      else if (name === 'w:noBreakHyphen') words += '-'
      else if (name === 'w:br' || name === 'w:cr') {
        flush()
        page.lineEnd()
      } else if (name === 'w:tbl') page.tableStart()
      else if (name === 'w:tc') span = 1
      else if (name === 'w:gridSpan') span = Math.min(100, Math.max(1, Number(value ?? 1) || 1))
      else if (name === 'w:r') {
        isHidden = false
        // The number stands before the first words of its paragraph.
        if (list.numId !== undefined) page.words(lists.next(list.numId, list.level ?? 0))
        list = {}
      }
    },
    close(name) {
      if (over > 0) {
        over -= 1
        return
      }
      if (name === 'w:t') isText = false
      else if (name === 'w:p') {
        flush()
        page.paragraphEnd()
      } else if (name === 'w:tc') page.cellEnd(span)
      else if (name === 'w:tr') page.rowEnd()
      else if (name === 'w:tbl') page.tableEnd()
    },
    text(piece) {
      if (isText && over === 0) words += piece
    },
  })
  page.paragraphEnd()
}
