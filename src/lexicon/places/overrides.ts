import type { PlaceRow } from './place-row.ts'

/** Names that the table of @vant/area-data has shortened or not yet changed, by code. */
export const renamed: Readonly<Record<string, string>> = {
  '654000': '伊犁哈萨克自治州',
}

/** Short forms that no rule makes of the full name, by code, as papers of these counties use them: 阜新蒙古族自治县 is 阜蒙县. */
export const shortened: Readonly<Record<string, string>> = {
  '150203': '昆区',
  '210921': '阜蒙县',
  '211324': '喀左县',
  '220721': '前郭县',
  '230624': '杜蒙县',
}

/** Places that the table lacks. */
export const added: readonly PlaceRow[] = [{ code: '100000', name: '全国', level: 'nation' }]
