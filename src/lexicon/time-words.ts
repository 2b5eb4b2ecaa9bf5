/** Words of time and what they mean against the year of the article. */
export const relativeYears: readonly (readonly [string, number])[] = [
  ['今年', 0],
  ['本年', 0],
  ['当年', 0],
  ['年内', 0],
  ['目前', 0],
  ['截至目前', 0],
  ['去年', -1],
  ['上年', -1],
  ['前年', -2],
  ['大前年', -3],
  ['明年', 1],
  ['后年', 2],
]

/**
 * Reigns by which older texts count their years, each with the year before its first: 民国二十三年 is 1911 + 23. Source: the table of
 * Chinese era names (Ming to 1949) as encyclopaedias give it; a first year is the one behind the year of accession.
 */
export const eras: readonly (readonly [string, number])[] = [
  ['民国', 1911],
  ['宣统', 1908],
  ['光绪', 1874],
  ['同治', 1861],
  ['咸丰', 1850],
  ['道光', 1820],
  ['嘉庆', 1795],
  ['乾隆', 1735],
  ['雍正', 1722],
  ['康熙', 1661],
  ['顺治', 1643],
  ['崇祯', 1627],
  ['天启', 1620],
  ['万历', 1572],
  ['隆庆', 1566],
  ['嘉靖', 1521],
  ['正德', 1505],
  ['弘治', 1487],
  ['成化', 1464],
  ['天顺', 1456],
  ['景泰', 1449],
  ['正统', 1435],
  ['宣德', 1425],
  ['永乐', 1402],
  ['洪武', 1367],
]

/** A year of a reign: 民国二十三年, 光绪元年(1875). */
export const eraYear = `(?:${eras.map(([name]) => name).join('|')})(?:元|[一二三四五六七八九十廿卅]{1,3}|\\d{1,2})年(?:\\s?\\((?:公元)?1\\d{3}年?\\))?`

/**
 * A year of an older reign, which only the year in brackets behind it makes known: 宋崇宁元年(1102年), 唐天宝元年(742年), 宋崇宁年间(1102—1106年). Refuses
 * 建成五年(2019年).
 */
export const olderReign = String.raw`(?<=^|[,。;\n])\p{Script=Han}{2,8}?(?:元|[一二三四五六七八九十]{1,3})?年间?\s?\((?:公元)?(?<reign>1[0-8]\d{2}|\d{3})年?(?:[-—~至到]{1,2}(?<reignTo>1[0-8]\d{2}|\d{3})年?)?\)`

/** Ten years of the last century: 60年代, 上世纪八十年代, 20世纪70年代末. Refuses 19世纪60年代 and 50至60年代, which are other years. */
export const decades = String.raw`(?:上个?世纪|(?<!\d)20世纪|二十世纪|(?<!世纪|\d|\d年?代?[至到、—~-]))(?<decade>[3-9]0|[三四五六七八九]十)年代(?:[初末]期?|中期|前期|后期)?`

/** Quarters and halves of a year as they are written, with their months. */
export const quarters: readonly (readonly [RegExp, readonly [from: string, to: string]])[] = [
  [/(?:第?一|1)季度/u, ['01', '03']],
  [/(?:第?二|2)季度/u, ['04', '06']],
  [/(?:第?三|3)季度/u, ['07', '09']],
  [/(?:第?四|4)季度/u, ['10', '12']],
  [/上半年|前[二两2]个?季度|[一1][-—~至到][二2]季度/u, ['01', '06']],
  [/前[三3]个?季度|[一1][-—~至到][三3]季度/u, ['01', '09']],
  [/下半年/u, ['07', '12']],
]

/** Any of them; 13季度 is none. */
export const quarterWords = `(?<!\\d)(?:${quarters.map(([{ source }]) => source).join('|')})`

/**
 * The months in which a public holiday lies, every year. Source: the State Council's 全国年节及纪念日放假办法; those of the lunar calendar
 * fall into either of two (the first day of spring between 21 January and 20 February).
 */
export const holidays: Readonly<Record<string, readonly [string, string]>> = {
  元旦: ['01', '01'],
  春节: ['01', '02'],
  元宵: ['02', '03'],
  清明: ['04', '04'],
  五一: ['05', '05'],
  端午: ['05', '06'],
  中秋: ['09', '10'],
  国庆: ['10', '10'],
}

/** A holiday as a stretch of time: “五一”假期, 国庆黄金周, 春节期间. Refuses 春节前 and 五一广场. */
export const holidayWords = `“?(?:${Object.keys(holidays).join('|')})”?(?:劳动节|国际劳动节|节)?”?(?:小长假|假期|假日|长假|黄金周|期间)(?:期间)?`
