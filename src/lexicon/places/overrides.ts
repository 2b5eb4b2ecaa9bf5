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

/** What places were called before whose stem is a word, so that no rule makes it: 水城县 is 水城区 today. */
export const formerly: Readonly<Record<string, readonly string[]>> = {
  '230113': ['双城市', '双城县'],
  '520204': ['水城县'],
}

/** Full names that are words as often: 新社区 in 搬入新社区. */
export const words: ReadonlySet<string> = new Set(['新社区'])

/** Places that the table lacks. */
export const added: readonly PlaceRow[] = [{ code: '100000', name: '全国', level: 'nation' }]
