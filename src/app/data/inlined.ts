import { datasetElement, textsElement } from '../../contract/carried-ids.ts'

/** What the single file carries: an element of the page, read once. Undefined on a page that fetches its data. */
function inlined<T>(id: string): T | undefined {
  const text = document.getElementById(id)?.textContent
  return text ? (JSON.parse(text) as T) : undefined
}

/** The dataset that stands in the page itself, not yet checked. */
export const inlinedDataset = (): unknown => inlined(datasetElement)

let texts: Readonly<Record<string, string>> | undefined

/** The raw text of a source that stands in the page itself. */
export function inlinedText(sourceId: string): string | undefined {
  texts ??= inlined<Record<string, string>>(textsElement) ?? {}
  return Object.hasOwn(texts, sourceId) ? texts[sourceId] : undefined
}
