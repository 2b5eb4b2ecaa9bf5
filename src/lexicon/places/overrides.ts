import type { PlaceRow } from './gazetteer.ts'

/** Names that the table of @vant/area-data has shortened or not yet changed, by code. */
export const renamed: Readonly<Record<string, string>> = {
  '654000': '伊犁哈萨克自治州',
}

/** Codes of the table that are no places of GB/T 2260. */
export const dropped: ReadonlySet<string> = new Set([])

/** Places that the table lacks. */
export const added: readonly PlaceRow[] = [
  // Leagues of Inner Mongolia keep their old short name in reports; the table has them. Nothing to add there.
  { code: '100000', name: '全国', level: 'nation' },
]
