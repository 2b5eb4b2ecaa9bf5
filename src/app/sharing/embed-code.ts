const entities: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' }

const attribute = (text: string): string => text.replaceAll(/[&"<>]/g, (sign) => entities[sign] ?? sign)

/** Height in px of an embedded view. */
export const embedHeight = 560

/** The element that sets a view into another page; `address` is its whole link with `embed=1`. */
export function embedCode(address: string, title: string): string {
  return `<iframe src="${attribute(address)}" title="${attribute(title)}" width="100%" height="${embedHeight}" style="border:0" loading="lazy" allow="clipboard-write"></iframe>`
}
