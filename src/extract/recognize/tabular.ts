import { readNumeral } from './numerals.ts'
import type { Quantity } from './quantity.ts'
import { unitAt } from './units.ts'

/** A unit in brackets with its multiplier: 万吨 → 10000 吨. */
function unitOf(
  words: string,
): { factor: number; unit: string; dimension: Quantity['dimension'] } | undefined {
  const multiplier = /^(万亿|亿|千万|百万|十万|万|千(?!米|克|瓦))/u.exec(words)?.[1] ?? ''
  const row = unitAt(words, multiplier.length)
  if (!row || row.text.length + multiplier.length !== words.length) return undefined
  const factor = multiplier ? (readNumeral(`1${multiplier}`, 0)?.value ?? 1) : 1
  return { factor, unit: row.as ?? row.text, dimension: row.dimension }
}

const headed =
  /([\p{Script=Han}、及和GDP]{2,18})\(([^()\d]{1,6})\)\s*:?\s*(-?\d[\d,]*(?:\.\d+)?)(?![\d\p{Script=Han}%])/gu
/** A unit's bracket before a number, which the whole pattern is not tried without. */
const headOf = /\([^()\d]{1,6}\)\s*:?\s*-?\d/u
const listed = /\(单位:([^()]{1,6})\)/gu
const cell = /([\p{Script=Han}、及和]{2,14})\s*:?\s+(-?\d[\d,]*(?:\.\d+)?)(?=\s*[,;。、]|\s*$)/gu

function quantity(
  words: string,
  end: number,
  unit: ReturnType<typeof unitOf>,
  label: { start: number; end: number },
  rule: string,
): Quantity | undefined {
  const plain = Number(words.replaceAll(',', ''))
  if (!unit || !Number.isFinite(plain)) return undefined
  const start = end - words.length
  return {
    start,
    end,
    bound: 'exact',
    events: false,
    rules: [rule],
    given: label,
    value: Number((plain * unit.factor).toPrecision(12)),
    unit: unit.unit,
    dimension: unit.dimension,
  }
}

/**
 * Cells of a table that was written as text: 增长(%):6.2 and (单位:万吨):粮食 86.42,油料 7.35. Unit and multiplier
 * come from the head. Refuses a bracket that holds no unit.
 */
export function tabularFigures(text: string): Quantity[] {
  const found: Quantity[] = []
  if (!text.includes('(')) return found
  for (const match of headOf.test(text) ? text.matchAll(headed) : []) {
    const [whole, name = '', head = '', words = ''] = match
    const one = quantity(
      words,
      match.index + whole.length,
      unitOf(head),
      { start: match.index, end: match.index + name.length },
      'table.headed',
    )
    if (one) found.push(one)
  }
  for (const match of text.matchAll(listed)) {
    const unit = unitOf(match[1] ?? '')
    const from = match.index + match[0].length
    const stop = text.slice(from).search(/[。\n]/u)
    const row = text.slice(from, stop < 0 ? text.length : from + stop + 1)
    for (const part of row.matchAll(cell)) {
      const [whole, name = '', words = ''] = part
      const start = from + part.index
      const one = quantity(
        words,
        start + whole.length,
        unit,
        { start, end: start + name.length },
        'table.listed',
      )
      if (one) found.push(one)
    }
  }
  return found
}
