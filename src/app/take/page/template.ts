import { isOneFile } from '../../../contract/carried.ts'
import { inlinedDataset } from '../../data/inlined.ts'

/** Where the build puts the page without data. */
const address = `${import.meta.env.BASE_URL}one-page.html`

const withoutAttributes = (element: Element, kept: string): void => {
  for (const name of element.getAttributeNames()) if (name !== kept) element.removeAttribute(name)
}

/**
 * The page of a document that is one file, without its data and what was drawn in it. What stood in its root before the page
 * came (that it is opening) is gone.
 */
export function pageOf(page: Document): string {
  const whole = page.documentElement.cloneNode(true) as HTMLElement
  withoutAttributes(whole, 'lang')
  const body = whole.querySelector('body')
  if (body) {
    withoutAttributes(body, '')
    for (const part of [...body.children]) {
      if (part.id === 'root') part.replaceChildren()
      else if (part.id !== 'licences') part.remove()
    }
  }
  return `<!doctype html>\n${whole.outerHTML}\n`
}

/**
 * The page as one file without data.
 * @throws where it cannot be fetched, or a server sends another page for it
 */
export async function template(): Promise<string> {
  if (inlinedDataset() !== undefined) return pageOf(document)
  const response = await fetch(address)
  const page = response.ok ? await response.text() : ''
  if (!isOneFile(page)) throw new Error(`${address}: HTTP ${response.status}`)
  return page
}
