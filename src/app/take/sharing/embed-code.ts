import { escapeHtml } from '../exports/escape-html.ts'

/** Height in px of an embedded view. */
export const embedHeight = 560

/** The element that sets a view into another page; `address` is its whole link with `embed=1`. */
export function embedCode(address: string, title: string): string {
  return `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="100%" height="${embedHeight}" style="border:0" loading="lazy" allow="clipboard-write"></iframe>`
}
