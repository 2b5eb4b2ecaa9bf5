import { walkXml } from '../office/xml.ts'

/** Where in which list a paragraph stands. */
export interface ListPlace {
  numId?: string
  level?: number
}

/**
 * The list that paragraphs of a style stand in, by style: headings are counted so.
 * @param xml the part `word/styles.xml`; nothing where a document has none
 */
export function listsOfStyles(xml: string | undefined): ReadonlyMap<string, ListPlace> {
  const lists = new Map<string, ListPlace>()
  if (xml === undefined) return lists
  let style = ''
  let list: ListPlace = {}
  walkXml(xml, {
    open(name, attribute) {
      const value = attribute('w:val')
      if (name === 'w:style') {
        style = attribute('w:styleId') ?? ''
        list = {}
      } else if (name === 'w:numId') list.numId = value ?? ''
      else if (name === 'w:ilvl') list.level = Number(value ?? 0)
    },
    close(name) {
      if (name === 'w:style' && list.numId !== undefined) lists.set(style, list)
    },
  })
  return lists
}
