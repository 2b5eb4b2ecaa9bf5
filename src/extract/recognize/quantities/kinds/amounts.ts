import { halfTraps, halvedDimensions, unitParts } from '../../../../lexicon/unit-parts.ts'
import type { UnitRow } from '../../../../lexicon/units.ts'
import { isUnclear } from '../../numerals/numeral.ts'
import { numeralAt } from '../../numerals/numeral-at.ts'

/** What stands behind a number and its unit and belongs to it: so much more, in units, up to the offset. */
export interface More {
  add: number
  end: number
}

/** 五角一分 behind 二十一元: parts that grow smaller, each fewer than make the one before. */
function partsBehind(text: string, start: number, unit: string): More | undefined {
  let [at, add, before] = [start, 0, 1]
  // 八元零二分: nothing stands between.
  const numeral = (from: number) => numeralAt(text, text[from] === '零' ? from + 1 : from)
  for (let next = numeral(at); next && !isUnclear(next); next = numeral(at)) {
    const { value, end, multiplied, valueMax } = next
    const [part, of] = unitParts[unit]?.find(([word]) => text.startsWith(word, end)) ?? []
    if (part === undefined || of === undefined || of <= before || valueMax !== undefined) break
    if (!Number.isInteger(value) || value < 1 || value >= of / before || (multiplied && before > 1)) break
    // 5公里3米宽: too few for a part of a thousand.
    if (of === 1000 && value * 10 < of && before === 1) break
    // 三亩五分之一: a fraction.
    if (text.startsWith('分之', end)) break
    add += value / of
    at = end + part.length
    before = of
  }
  return at > start ? { add, end: at } : undefined
}

/** The decimals of a length behind its unit: 5米｜8高, 1米｜75. Refuses 3米2层, and 5米2021年. */
const tenthsBehind = /^\d{1,2}(?=[,。;、)高宽长深厚的]|$)/u

/**
 * What belongs to an amount behind its unit: 二十一元｜五角, 一亩｜五分, 三米｜半. Refuses 3家半导体企业 and 三家半.
 * @param at behind the unit
 */
export function moreBehind(text: string, at: number, { text: unit, dimension }: UnitRow): More | undefined {
  const tenths = unit === '米' ? tenthsBehind.exec(text.slice(at, at + 4))?.[0] : undefined
  if (tenths) return { add: Number(`0.${tenths}`), end: at + tenths.length }
  const parts = unitParts[unit] ? partsBehind(text, at, unit) : undefined
  if (parts) return parts
  const half = text[at] === '半' && halvedDimensions.has(dimension) && !halfTraps.test(text.slice(at, at + 3))
  return half ? { add: 0.5, end: at + 1 } : undefined
}
