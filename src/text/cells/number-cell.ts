/** A number as it stands alone in a cell of a table. */

const shape = /^[-+−▲]?\d[\d.,]{0,20}\s?[%‰]?[*①-⑩]?$/u

/** Takes 35.6, -1.2%, 1,943 and 12.5①; refuses 12个, 2019年, 1.食品 and 3-5. */
export const isNumberCell = (text: string): boolean => shape.test(text)

/** Takes 2019 and 2019年; refuses 1,943 and 1800. */
export const isYearCell = (text: string): boolean => /^(?:19|20)\d{2}年?$/u.test(text)

/** A number with its unit, as pages and lists have them in a cell: 520.12 亿元, 90.7万吨. Refuses 12号 and 3年. */
export const isAmountCell = (text: string): boolean =>
  /^[-+−]?\d[\d.,]{0,20}\s?[十百千万亿]{0,2}(?:美?元|吨|公斤|千克|亩|公顷|平方公里|平方米|公里|人次?|户|个|家|所|头|只|千瓦时)$/u.test(
    text,
  )
