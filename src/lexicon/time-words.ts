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
