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
  ['明年', 1],
  ['后年', 2],
]

export const quarters: Readonly<Record<string, readonly [string, string]>> = {
  一季度: ['01', '03'],
  二季度: ['04', '06'],
  三季度: ['07', '09'],
  四季度: ['10', '12'],
  上半年: ['01', '06'],
  下半年: ['07', '12'],
  前三季度: ['01', '09'],
}

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
