import { chineseDigits } from '../../../lexicon/numerals.ts'
import type { UnitRow } from '../../../lexicon/units.ts'
import { bareUnit } from './bare.ts'
import { boundEndingAt, boundStartingAt } from './bounds.ts'
import { isCounting } from './counting.ts'
import { fractionAt, halfAt, proportionAt } from './fractions.ts'
import {
  insideName,
  insideTitleOrName,
  isCode,
  isDate,
  isPeriodOnly,
  isPersonsAge,
  isWhich,
} from './guards.ts'
import { type Numeral, readNumeral } from './numerals.ts'
import type { Quantity } from './quantity.ts'
import { rangeAfter } from './ranges.ts'
import { unitAt } from './units.ts'

/** Nothing is stated here; go on at the offset. */
interface Skip {
  skipTo: number
}

/** The number with its unit, before the qualifiers around it are read. */
interface Core {
  value: number
  valueMax?: number | undefined
  end: number
  unit: string
  dimension: Quantity['dimension']
  events: boolean
  rules: string[]
}

/** @param ranged whether a second number was read: what stands behind its unit belongs to it alone (3元至5元6角) */
function withUnit(
  text: string,
  numeral: Numeral,
  end: number,
  row: UnitRow,
  rules: string[],
  ranged = false,
): Core | Skip {
  if (!isCounting(text, numeral, row)) return { skipTo: end }
  const after = end + row.text.length
  if (
    isPeriodOnly(text, numeral.start, after, row) ||
    isPersonsAge(text, numeral.start, row) ||
    isWhich(text, numeral.start, after, row)
  )
    return { skipTo: after }
  if (row.text === '分' && /[时点]$/u.test(text.slice(Math.max(0, numeral.start - 2), numeral.start)))
    return { skipTo: after }
  const core = { value: numeral.value, valueMax: numeral.valueMax, events: row.events ?? false, rules }
  if (row.text === '成') {
    // 六成 is 60%, 九成五 95%; not 六成两个村.
    const digit = text[after] ?? ''
    const tenth = '〇零两'.includes(digit) ? undefined : chineseDigits[digit]
    const plus = tenth ?? 0
    const max = numeral.valueMax === undefined ? undefined : numeral.valueMax * 10 + plus
    return {
      ...core,
      value: numeral.value * 10 + (ranged ? 0 : plus),
      valueMax: max,
      end: after + (tenth ? 1 : 0),
      unit: '%',
      dimension: 'percent',
    }
  }
  // 3元6角 is one amount.
  const tenths =
    row.text === '元' || row.text === '块'
      ? /^([一二两三四五六七八九1-9])[角毛]/u.exec(text.slice(after, after + 2))
      : null
  if (tenths) {
    const tenth = Number(tenths[1]) || (chineseDigits[tenths[1] ?? ''] ?? 0)
    const withTenth = (value: number) => Math.round(value * 10 + tenth) / 10
    return {
      ...core,
      value: ranged ? core.value : withTenth(core.value),
      valueMax: core.valueMax === undefined ? undefined : withTenth(core.valueMax),
      end: after + 2,
      unit: '元',
      dimension: row.dimension,
    }
  }
  // 2000套(间), 31.6万卷(件): two measure words for one count.
  const other = text[after] === '(' && row.dimension === 'count' ? unitAt(text, after + 1) : undefined
  if (other && text[after + 1 + other.text.length] === ')') {
    const unit = `${row.text}(${other.text})`
    return { ...core, end: after + other.text.length + 2, unit, dimension: row.dimension }
  }
  return { ...core, end: after, unit: row.as ?? row.text, dimension: row.dimension }
}

function coreAt(text: string, numeral: Numeral): Core | Skip {
  const rules = [`numeral.${numeral.script}`]
  let end = numeral.end
  while (text[end] === ' ') end++
  const row = unitAt(text, end)
  const range = rangeAfter(text, numeral, end, row)
  if (range && 'skipTo' in range) return range
  if (range) {
    const whole = { ...numeral, value: range.value, valueMax: range.valueMax }
    return withUnit(text, whole, range.end, range.unit, [...rules, 'range'], true)
  }
  if (row) return withUnit(text, numeral, end, row, rules)
  const bare = bareUnit(text, numeral, numeral.end)
  if (!bare) return { skipTo: numeral.end }
  const { unit, dimension, rule } = bare
  return {
    value: numeral.value,
    valueMax: numeral.valueMax,
    end: numeral.end,
    unit,
    dimension,
    events: false,
    rules: [...rules, rule],
  }
}

/** Whether anything behind a Chinese numeral can make a quantity of it: 统一｜, 十分｜ are refused at once. */
function mayCount(text: string, start: number, end: number): boolean {
  if (text.startsWith('分之', start - 2)) return true
  let at = end
  while (text[at] === ' ') at++
  return unitAt(text, at) !== undefined || /^(?:分之|[至到—~-])/u.test(text.slice(at, at + 2))
}

/** Behind a number that names: 前3｜至5｜名 names with its range. */
function rangeEnd(text: string, end: number): number {
  const behind = /^[至到—~-]\d{1,4}/u.exec(text.slice(end, end + 5))
  return end + (behind?.[0].length ?? 0)
}

/** No numeral is written with more characters. */
const longestNumeral = 24

/** How many Chinese digits and multipliers stand one behind the other from an offset on. */
function digitRun(text: string, at: number): number {
  let end = at
  while ('〇零一二两三四五六七八九十百千万亿'.includes(text.charAt(end) || '-')) end++
  return end - at
}

/** One quantity with its qualifiers and its unit whose numeral begins at `at`; undefined where no numeral does. */
export function quantityAt(text: string, at: number): Quantity | Skip | undefined {
  const half = halfAt(text, at)
  if (half) return half
  const numeral = readNumeral(text, at)
  if (!numeral) {
    // 一三一三: a long run of digits that make no numeral is passed over whole, so that it is read once.
    const run = digitRun(text, at)
    return run > longestNumeral ? { skipTo: at + run } : undefined
  }
  if (numeral.script === 'chinese') {
    if (!mayCount(text, numeral.start, numeral.end)) return { skipTo: numeral.end }
    if (insideName(text, at)) return { skipTo: at + 1 }
  }
  const proportion = proportionAt(text, numeral)
  if (proportion) return proportion
  if (isDate(text, numeral)) return { skipTo: numeral.end }
  if (isCode(text, numeral)) return { skipTo: rangeEnd(text, numeral.end) }
  const fraction = fractionAt(text, numeral)
  if (!fraction && text.startsWith('分之', numeral.end)) return { skipTo: numeral.end + 2 }
  const core = fraction ?? coreAt(text, numeral)
  if ('skipTo' in core) return core
  const rules = [...core.rules]
  let start = fraction?.start ?? numeral.start
  let { end, value } = core
  const after = boundStartingAt(text, end)
  if (after) {
    end += after[0].length
    rules.push(`bound.after.${after[0]}`)
  }
  // 10%-5% is no negative share.
  if (text[start - 1] === '-' && !/[\d%]/u.test(text[start - 2] ?? '') && core.dimension === 'percent') {
    start--
    value = -value
  }
  const before = boundEndingAt(text, start)
  if (before) {
    start -= before[0].length
    rules.push(`bound.before.${before[0]}`)
  }
  if (insideTitleOrName(text, start, end)) return { skipTo: end }
  const inner = numeral.bound ?? after?.[1]
  const bound = before && (inner === undefined || before[1] !== 'over') ? before[1] : inner
  return {
    start,
    end,
    value,
    bound: bound ?? 'exact',
    unit: core.unit,
    dimension: core.dimension,
    events: core.events,
    rules,
    ...(core.valueMax === undefined ? {} : { valueMax: core.valueMax }),
  }
}
