import type { UnitRow } from '../../../../lexicon/units.ts'
import { isUnclear, type Numeral, tidy } from '../../numerals/numeral.ts'
import { numeralAt } from '../../numerals/numeral-at.ts'
import { unitAt } from '../../units.ts'
import { isDate } from '../guards/dates.ts'
import type { Skip } from '../quantity.ts'
import { isSigned } from '../sign.ts'

/** —— is a dash, no range. */
const join = /^(?:至|到|--?|—(?!—)|~~?)/u

/** What stands behind the first number of a range. */
export interface Range {
  value: number
  valueMax: number
  end: number
  unit: UnitRow
  /** How the second number is written: what stands behind the unit belongs to it alone (3元至5元6角). */
  second: Numeral
}

/**
 * What the first number of a range is worth: it borrows the multiplier of the second where it has none (八十到一百二十万, 5到8万), of
 * one digit all that stands behind the second's digit (两到三百万). Undefined where both readings are as good (一到五百).
 */
function lowerEnd(first: Numeral, second: Numeral): number | undefined {
  if (first.closing > 1) return first.value
  const { single } = second
  const digit = first.single?.factor === 1 ? first.single.digit : undefined
  if (digit !== undefined && single && single.factor > second.closing) {
    const shared = digit * single.factor
    const beside = single.digit === digit + 1
    if (shared < second.value) {
      if (beside || second.script === 'arabic' || (digit > 1 && single.factor >= 100)) return shared
      return undefined
    }
  }
  const scaled = first.value * second.closing
  return scaled < second.value ? tidy(scaled) : first.value
}

/**
 * The second half of a range: 1至2次, 50至80万元, 3个至5个, 6万—8万元, 六千到八千万元. Undefined where the number stands alone;
 * a skip where two numbers make a name instead (20-2) or a range that is not clear.
 */
export function rangeAfter(
  text: string,
  first: Numeral,
  end: number,
  unit: UnitRow | undefined,
): Range | Skip | undefined {
  const afterUnit = unit ? end + unit.text.length : end
  const joint = join.exec(text.slice(afterUnit, afterUnit + 2))
  if (!joint) return undefined
  // 由12个到20个 changed; 干部3名到5名老人家中 went there.
  if (
    joint[0] === '到' &&
    ((unit && unit.text !== '成') || /[由从]$/u.test(text.slice(Math.max(0, first.start - 1), first.start)))
  )
    return undefined
  const second = numeralAt(text, afterUnit + joint[0].length)
  if (!second || isUnclear(second) || second.script !== first.script || isDate(text, second)) return undefined
  let behind = second.end
  while (text[behind] === ' ') behind++
  const secondUnit = unitAt(text, behind)
  const value = unit ? first.value : lowerEnd(first, second)
  if (value === undefined) return { skipTo: second.end, ...(secondUnit && { unclear: true as const }) }
  const low = /^[~至]/u.test(joint[0]) && isSigned(text, first.start) ? -value : value
  if (secondUnit && (!unit || unit.text === secondUnit.text) && second.value > low)
    return { value, valueMax: second.value, end: behind, unit: secondUnit, second }
  return !unit && (!secondUnit || second.value <= low) ? { skipTo: second.end } : undefined
}
