import type { PlaceRow } from './place-row.ts'

/** Names that the table of @vant/area-data has shortened or not yet changed, by code. */
export const renamed: Readonly<Record<string, string>> = {
  '654000': '伊犁哈萨克自治州',
}

/** Places that the table lacks. */
export const added: readonly PlaceRow[] = [{ code: '100000', name: '全国', level: 'nation' }]
