import { datasetElement, textsElement } from './carried-ids.ts'
import type { Dataset } from './dataset.ts'

/** What a page that is one file carries: the dataset, and the raw text of each source by its id. */
export interface Carried {
  dataset: Dataset
  texts: Readonly<Record<string, string>>
}

/** JSON that can stand in a script element: no tag, and no comment of HTML, ends or begins in it. */
const embedded = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')

const block = (id: string, value: unknown): string =>
  `<script type="application/json" id="${id}">${embedded(value)}</script>`

/** What a page says of itself that is one file. */
export const oneFileMark = '<meta name="duizhao" content="one-file">'

/** Whether words are a page that is one file: a server may send another page for one that it does not have. */
export const isOneFile = (page: string): boolean => page.includes(oneFileMark) && page.includes(root)

/** Where the data of a page stand: before its root. */
const root = '<div id="root">'

/**
 * Puts data into a page that carries none, so that one file holds all. Texts stand as strings of JSON: a parser of HTML would
 * change their line ends, and with them every offset.
 * @throws where the words are not those of the page
 */
export function withCarried(page: string, { dataset, texts }: Carried): string {
  if (!isOneFile(page)) throw new Error('not a page that is one file')
  // A script of the page, which comes before it, may hold these words too.
  const at = page.lastIndexOf(root)
  const blocks = `${block(datasetElement, dataset)}\n    ${block(textsElement, texts)}`
  return `${page.slice(0, at)}${blocks}\n    ${page.slice(at)}`
}
