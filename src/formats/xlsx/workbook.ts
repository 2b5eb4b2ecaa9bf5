import { isTrue, walkXml } from '../office/xml.ts'

/** The sheets that a workbook shows, in their order, and from which day it counts. */
export interface Workbook {
  sheets: readonly { name: string; part: string }[]
  /** Days are counted from 1904, as older programs for the Macintosh did. */
  from1904: boolean
}

/** The part of a package that a target names, as seen from `xl/workbook.xml`. */
const partOf = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`)

/**
 * @param xml the part `xl/workbook.xml`
 * @param relations the part `xl/_rels/workbook.xml.rels`
 */
export function workbookOf(xml: string, relations: string | undefined): Workbook {
  const targets = new Map<string, string>()
  walkXml(relations ?? '', {
    open(name, attribute) {
      const [id, target] = [attribute('Id'), attribute('Target')]
      if (name === 'Relationship' && id !== undefined && target !== undefined) targets.set(id, target)
    },
  })
  const sheets: { name: string; part: string }[] = []
  let from1904 = false
  walkXml(xml, {
    open(name, attribute) {
      if (name === 'workbookPr') from1904 = isTrue(attribute('date1904'))
      if (name !== 'sheet' || (attribute('state') ?? 'visible') !== 'visible') return
      const target = targets.get(attribute('r:id') ?? '')
      if (target !== undefined) sheets.push({ name: attribute('name') ?? '', part: partOf(target) })
    },
  })
  return { sheets, from1904 }
}

/** How the words of a cell are read aloud, written above them. */
export const readingAid = 'rPh'

/** The strings that cells share, by their index: of one in several looks all its runs, and no reading aids. */
export function sharedStrings(xml: string | undefined): string[] {
  const strings: string[] = []
  let words = ''
  let isText = false
  walkXml(xml ?? '', {
    without: readingAid,
    open(name) {
      if (name === 'si') words = ''
      else if (name === 't') isText = true
    },
    close(name) {
      if (name === 'si') strings.push(words)
      else if (name === 't') isText = false
    },
    text(piece) {
      if (isText) words += piece
    },
  })
  return strings
}
