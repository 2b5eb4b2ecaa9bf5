import { areaList } from '@vant/area-data'
import { added, renamed } from './overrides.ts'
import type { PlaceRow } from './place-row.ts'

/** Province-level cities have no prefecture between them and their districts. */
const municipalities = new Set(['110000', '120000', '310000', '500000'])
/** Rows of the table that are headings and no places: 省直辖县, 县, 自治区直辖县级行政区划. */
const headings = /直辖县|^县$|^市辖区$|^城区$/u

function build(): PlaceRow[] {
  const rows: PlaceRow[] = []
  const name = (code: string, text: string) => renamed[code] ?? text
  for (const [code, text] of Object.entries(areaList.province_list)) {
    rows.push({ code, name: name(code, text), level: 'province' })
  }
  const prefectures = new Set<string>()
  for (const [code, text] of Object.entries(areaList.city_list)) {
    const province = `${code.slice(0, 2)}0000`
    if (municipalities.has(province) || headings.test(text)) continue
    prefectures.add(code)
    rows.push({ code, name: name(code, text), level: 'prefecture', parent: province })
  }
  for (const [code, text] of Object.entries(areaList.county_list)) {
    const province = `${code.slice(0, 2)}0000`
    const prefecture = `${code.slice(0, 4)}00`
    if (headings.test(text)) continue
    rows.push({
      code,
      name: name(code, text),
      level: 'county',
      parent: prefectures.has(prefecture) ? prefecture : province,
    })
  }
  rows.push(...added)
  return rows.sort((a, b) => (a.code < b.code ? -1 : 1))
}

/** Every place of county level and above, by code. Source: @vant/area-data, with the rows of overrides.ts. */
export const gazetteer: readonly PlaceRow[] = build()
