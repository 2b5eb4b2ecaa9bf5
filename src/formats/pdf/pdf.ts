import { withoutRadicals } from '../../text/radicals.ts'
import type { Outcome } from '../outcome.ts'
import { withoutFurniture } from './furniture.ts'
import { gridsOf } from './grids.ts'
import { type Line, linesOf } from './lines.ts'
import { helpOlderEngines } from './older-engines.ts'
import { textOfPages } from './paragraphs.ts'
import type { Placed } from './placed.ts'
import { type Operators, rulesOf } from './rules.ts'

/** A stretch of text as PDF.js gives it; others mark content and have no `str`. */
interface Item {
  str: string
  /** [a, b, c, d, x, y]: how it is turned and how large it is, and where its baseline begins. */
  transform: readonly number[]
  width: number
}

/** Of the characters of a text so large a share may be none of any script before it is told to be garbled. */
const mostGarbled = 0.05

/** What a font without a table of its characters gives in their place. */
const garbled = /[\p{Co}\p{Cn}\uFFFD]|(?![\t\n])\p{Cc}/gu

const isItem = (item: object): item is Item => 'str' in item

/** The words of an item with their place; what is turned (a watermark) is no text of the report. */
function placed(item: object): Placed[] {
  if (!isItem(item)) return []
  const [, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform
  const size = Math.hypot(c, d)
  const text = withoutRadicals(item.str).replaceAll(/\s+/gu, ' ').trim()
  return text === '' || Math.abs(b) > 0.1 * size ? [] : [{ text, x, y, width: item.width, size }]
}

/** Whether lines of several cells, which may be a table, stand on a page. */
const mayHoldTable = (lines: readonly Line[]): boolean =>
  lines.filter(({ cells }) => cells.length > 1).length > 1

const whys: Readonly<Record<string, 'format.locked' | 'format.broken'>> = {
  PasswordException: 'format.locked',
  InvalidPDFException: 'format.broken',
  FormatError: 'format.broken',
  UnknownErrorException: 'format.broken',
}

/**
 * The text of a PDF: its lines as paragraphs, without running heads and page numbers. Nothing of it is run, and no font is
 * drawn. Refuses one that a password locks, one whose pages are pictures, one whose characters have no names.
 */
export async function readPdf(bytes: Uint8Array): Promise<Outcome> {
  const [{ getDocument, OPS }, { TablesHere }] = await Promise.all([
    import('unpdf/pdfjs'),
    import('./cmaps.ts'),
  ])
  helpOlderEngines()
  const task = getDocument({
    // It takes the bytes for its own, and no subclass of them.
    data: new Uint8Array(bytes),
    disableFontFace: true,
    useSystemFonts: false,
    // Asked of by name, not fetched.
    cMapUrl: './',
    useWorkerFetch: false,
    BinaryDataFactory: TablesHere,
    verbosity: 0,
  })
  try {
    const file = await task.promise
    const pages: Line[][] = []
    for (let n = 1; n <= file.numPages; n++) {
      const page = await file.getPage(n)
      const { items } = await page.getTextContent()
      const words = items.flatMap(placed)
      const lines = linesOf(words)
      // What is drawn is only asked for where it may part cells: pictures are read with it.
      const grids = mayHoldTable(lines)
        ? gridsOf(words, rulesOf((await page.getOperatorList()) as Operators, OPS))
        : []
      pages.push(grids.length > 0 ? linesOf(words, grids) : lines)
      page.cleanup()
    }
    const lines = withoutFurniture(pages)
    const scanned = lines.flatMap((page, at) => (page.length === 0 ? [at + 1] : []))
    if (scanned.length === pages.length) return { ok: false, code: 'format.scan', pages: pages.length }
    const { text, pages: starts } = textOfPages(lines)
    if ((text.match(garbled)?.length ?? 0) > mostGarbled * text.length)
      return { ok: false, code: 'format.garbled' }
    return { ok: true, text, encoding: 'utf-8', format: 'pdf', meta: {}, pages: starts, scanned }
  } catch (error) {
    const code = whys[error instanceof Error ? error.name : '']
    if (!code) throw error
    return { ok: false, code }
  } finally {
    await task.destroy()
  }
}
