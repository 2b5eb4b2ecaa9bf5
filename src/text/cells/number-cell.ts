/** A number as it stands alone in a cell of a table. */

const shape = /^[-+−▲]?\d[\d.,]{0,20}\s?[%‰]?[*①-⑩]?$/u

/** Takes 35.6, -1.2%, 1,943 and 12.5①; refuses 12个, 2019年, 1.食品 and 3-5. */
export const isNumberCell = (text: string): boolean => shape.test(text)

/** Takes 2019 and 2019年; refuses 1,943 and 1800. */
export const isYearCell = (text: string): boolean => /^(?:19|20)\d{2}年?$/u.test(text)
