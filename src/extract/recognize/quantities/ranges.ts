import type { UnitRow } from '../../../lexicon/units.ts'
import { isDate } from './guards.ts'
import { type Numeral, readNumeral } from './numerals.ts'
import { unitAt } from './units.ts'

/** —— is a dash, no range. */
const join = /^(?:至|到|--?|—(?!—)|~~?)/u

/** What stands behind the first number of a range; `skipTo` where two numbers make a name instead (20-2). */
export type RangeResult = { value: number; valueMax: number; end: number; unit: UnitRow } | { skipTo: number }

/**
 * The second half of a range: 1至2次, 50至80万元 (the multiplier is shared), 3个至5个, 6万—8万元. Undefined where
 * the number stands alone.
 */
export function rangeAfter(
  text: string,
  first: Numeral,
  end: number,
  unit: UnitRow | undefined,
): RangeResult | undefined {
  const afterUnit = unit ? end + unit.text.length : end
  const joint = join.exec(text.slice(afterUnit, afterUnit + 2))
  if (!joint) return undefined
  // 由12个到20个 changed; 干部3名到5名老人家中 went there.
  if (joint[0] === '到' && (unit || /[由从]$/u.test(text.slice(0, first.start)))) return undefined
  const second = readNumeral(text, afterUnit + joint[0].length)
  if (!second || second.script !== first.script || isDate(text, second)) return undefined
  const secondUnit = unitAt(text, second.end)
  const shared = first.multiplier === 1 && second.multiplier > 1 && !unit
  const scaled = shared ? first.value * second.multiplier : first.value
  // 5000至1万元: the first number stands for itself where it would be the larger one.
  const value = scaled < second.value ? scaled : first.value
  if (secondUnit && (!unit || unit.text === secondUnit.text) && second.value > value) {
    return { value, valueMax: second.value, end: second.end, unit: secondUnit }
  }
  return !unit && (!secondUnit || second.value <= value) ? { skipTo: second.end } : undefined
}
