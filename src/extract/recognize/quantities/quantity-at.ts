import type { Bound } from '../../../lexicon/qualifiers.ts'
import { isUnclear, type Numeral } from '../numerals/numeral.ts'
import { numeralAt, shareAt } from '../numerals/numeral-at.ts'
import { unitAt } from '../units.ts'
import { boundEndingAt, boundStartingAt } from './bounds.ts'
import { insideName, insideTitleOrName } from './guards/names.ts'
import { halfAt } from './kinds/half.ts'
import { recognisers } from './kinds/recognisers.ts'
import { isCountedBefore } from './kinds/register.ts'
import { isSkip, type Quantity, type Skip } from './quantity.ts'
import { withSign } from './sign.ts'

/** Whether anything behind a Chinese numeral can make a quantity of it: 统一｜, 十分｜ are refused at once. */
function mayCount(text: string, { start, end }: Numeral): boolean {
  if (text.startsWith('分之', start - 2) || /[万亿]/u.test(text.charAt(end - 1))) return true
  if (isCountedBefore(text, start, end)) return true
  let at = end
  while (text[at] === ' ') at++
  return unitAt(text, at) !== undefined || /^(?:分之|[至到—~-])/u.test(text.slice(at, at + 2))
}

/** Digits that make no number: a quantity that is not understood where a unit stands behind them. */
function skipped(text: string, at: number, end: number): Skip {
  const unit = unitAt(text, text[end] === ' ' ? end + 1 : end)
  const counts = unit !== undefined && unit.dimension !== 'duration' && unit.text !== '分'
  const named =
    /[A-Za-z\d.,:+#@_/\\-]$/u.test(text.slice(Math.max(0, at - 1), at)) || insideName(text, at, end)
  // 唯一一处: two words, no number.
  const words = (end - at <= 2 && !/\d/u.test(text.slice(at, end))) || /[万亿千百]/u.test(text.charAt(at))
  return { skipTo: end, ...(!words && counts && !named && { unclear: true as const }) }
}

/** 12分钟｜内完成: at most so long. */
const withinAt = (text: string, { end, dimension }: Quantity): readonly [string, Bound] | undefined =>
  dimension === 'duration' && text[end] === '内' ? ['内', 'atMost'] : undefined

/** | 87.1% |: a cell of a table, of which row and column nothing tells here. */
const isCell = (text: string, start: number, end: number): boolean =>
  /\|\s?$/u.test(text.slice(Math.max(0, start - 2), start)) && /^\s?\|/u.test(text.slice(end, end + 2))

/** A quantity with its sign and the words around it that bound it. */
function qualified(text: string, core: Quantity): Quantity | Skip {
  const signed = withSign(text, core)
  if (!signed || text.charAt(core.start - 1) === '±') return { skipTo: core.end, unclear: true }
  const after = boundStartingAt(text, signed.end) ?? withinAt(text, signed)
  // 超 4.4 万亿元
  const gap =
    text.charAt(signed.start - 1) === ' ' && !/[a-zA-Z\d]/u.test(text.charAt(signed.start - 2)) ? 1 : 0
  const before = boundEndingAt(text, signed.start - gap)
  const start = before ? signed.start - gap - before[0].length : signed.start
  const end = signed.end + (after?.[0].length ?? 0)
  if (insideTitleOrName(text, start, end) || isCell(text, start, end)) return { skipTo: end }
  const inner = core.bound === 'exact' ? after?.[1] : core.bound
  const bound = before && (inner === undefined || before[1] !== 'over') ? before[1] : inner
  const rules = [
    ...signed.rules,
    ...(after ? [`bound.after.${after[0]}`] : []),
    ...(before ? [`bound.before.${before[0]}`] : []),
  ]
  const words = [...(after ? [after[0]] : []), ...(before ? [before[0]] : [])]
  return {
    ...signed,
    start,
    end,
    bound: bound ?? 'exact',
    ...(words.length > 0 ? { boundWords: words } : {}),
    rules,
  }
}

/**
 * The quantity whose numeral begins at `at`, with its qualifiers and its unit; where to go on if none is stated; undefined where no
 * numeral begins.
 */
export function quantityAt(text: string, at: number): Quantity | Skip | undefined {
  const half = halfAt(text, at)
  if (half) return half
  const found = numeralAt(text, at)
  const numeral = found && isUnclear(found) ? (shareAt(text, at) ?? found) : found
  if (!numeral) return undefined
  if (isUnclear(numeral)) return skipped(text, at, numeral.end)
  // 1?30条: a character of the number is lost.
  if (text.charAt(at - 1) === '?' && /\d/u.test(text.charAt(at - 2)))
    return { skipTo: numeral.end, unclear: true }
  if (numeral.script === 'chinese') {
    if (!mayCount(text, numeral)) return { skipTo: numeral.end }
    if (insideName(text, at, numeral.end)) return { skipTo: at + 1 }
  }
  for (const recogniser of recognisers) {
    const stated = recogniser.at(text, numeral)
    if (stated) return isSkip(stated) ? stated : qualified(text, stated)
  }
  return { skipTo: numeral.end }
}
