/** A number as it stands alone in a cell: its value and, where it brings one, its unit. */
export interface CellNumber {
  value: number
  percent?: '%' | '‰'
}

const shape = /^([-+−])?\s?((?:\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:\.\d+)?)\s?([%‰])?$/u

/** Takes 35.6, -1.2%, 1,943 and 816 000; refuses 12个, 2019年, 007 and 3-5. */
export function numeralValue(text: string): CellNumber | undefined {
  const [, sign, digits = '', percent] = shape.exec(text) ?? []
  if (digits === '' || /^0\d/u.test(digits)) return undefined
  const value = Number(digits.replace(/[,\s]/gu, ''))
  return {
    value: sign === '-' || sign === '−' ? -value : value,
    ...(percent && { percent: percent as '%' | '‰' }),
  }
}
