import { capitals, chineseDigits } from '../../../lexicon/numerals.ts'
import { adjacentAt } from './adjacent.ts'
import { literalAt } from './literal.ts'
import { isUnclear, type Numeral, shifted, type Unclear } from './numeral.ts'
import { Reading, type Step } from './reading.ts'

/** 3. 30名: the number of an item at the start of a line, not 3.3. */
const itemNumber = /\d{1,3}\.\s\d/uy
/** Whatever a numeral is written with: what makes no number is passed over whole, so that no part of it is taken for one. */
const numeralRun =
  /(?:[\d〇○零另一二两三四五六七八九十百千万亿廿卅卌]|[.,](?=\d)|点(?=[〇○零一二三四五六七八九]))+/uy
/** 两｜个亿, 5｜个多亿: a measure word before the last multiplier. Refuses 5个亿元村, which counts villages. */
const counted = /个(多|余)?亿(?!级|元[\p{Script=Han}])/uy

const lengthOf = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}

function readFrom(text: string, start: number): Numeral | Unclear | undefined {
  const reading = new Reading(text, start)
  let at = start
  let step: Step = at
  while (at < text.length) {
    step = reading.step(at)
    if (typeof step !== 'number') break
    at = step
  }
  const { sum, bound, misprint } = reading
  if (sum.empty && step !== 'unclear') return undefined
  const value = step === 'unclear' ? undefined : sum.value()
  if (value === undefined) {
    const literal = /\d/u.test(text.charAt(start)) ? literalAt(text, start).end : at
    return { unclear: true, end: Math.max(at, literal, start + lengthOf(numeralRun, text, start)) }
  }
  const arabic = /\d/u.test(text.charAt(start))
  return {
    start,
    end: text.charAt(at - 1) === ' ' ? at - 1 : at,
    value,
    script: arabic ? 'arabic' : 'chinese',
    multiplied: sum.multiplied,
    closing: sum.closing,
    ...(sum.single && { single: sum.single }),
    ...(bound && { bound }),
    ...(sum.trails && { trails: true as const }),
    ...(misprint && { misprint: true as const }),
  }
}

const digitBefore = /[一二三四五六七八九十百千万]/u

/** Digits of cheques spell names too: a numeral of them is more than one and has a multiplier of theirs (伍拾), or counts money. */
const isCheque = (words: string, behind: string): boolean =>
  /[拾佰仟]/u.test(words) || /^[元圆]/u.test(behind)

/**
 * The numeral that begins at an offset, in Arabic, Chinese or mixed digits; offsets are those of the text. Takes 1,234.5, 3万6千,
 * 2亿3000万, 十八点四二万, 一万八, 廿三, 七八万, 两个亿, 壹仟贰佰; where digits make no number (一三一三, 120，300，800) tells
 * how far they reach. Undefined where none begins.
 */
export function numeralAt(text: string, start: number): Numeral | Unclear | undefined {
  if ((start === 0 || text[start - 1] === '\n') && lengthOf(itemNumber, text, start) > 0) return undefined
  // 捌拾陆｜两零伍分: a weight, whose digits stand before it.
  if (
    text[start] === '两' &&
    start > 0 &&
    (capitals.includes(text.charAt(start - 1)) || digitBefore.test(text.charAt(start - 1)))
  )
    return undefined
  const found = adjacentAt(text, start, (words) => readFrom(words, 0)) ?? readFrom(text, start)
  if (!found || isUnclear(found)) return found
  if (capitals.includes(text.charAt(start)) && !isCheque(text.slice(start, found.end), text.slice(found.end)))
    return undefined
  const more = lengthOf(counted, text, found.end)
  if (more === 0 || found.closing >= 1e8) return found
  const grown = (value: number) => shifted(String(value), 8)
  return {
    ...found,
    end: found.end + more,
    value: grown(found.value),
    ...(found.valueMax !== undefined && { valueMax: grown(found.valueMax) }),
    ...(more > 2 && { bound: 'over' as const }),
    multiplied: true,
    closing: 1e8,
  }
}

/** The value of the numeral with which some words begin; undefined where none does. */
export function leadingValue(words: string): number | undefined {
  const found = numeralAt(words, 0)
  return found && !isUnclear(found) ? found.value : undefined
}

/** Digits place by place behind 分之, where they can be nothing else: 百分之｜七七, 百分之｜九一点三. */
const shares = /[〇○零一二三四五六七八九]{2,3}(?:点[〇○零一二三四五六七八九]{1,4})?(?![十百千万亿])/uy

/** The numeral behind 分之 at an offset whose digits stand side by side; undefined where none does. */
export function shareAt(text: string, start: number): Numeral | undefined {
  const length = text.startsWith('分之', start - 2) ? lengthOf(shares, text, start) : 0
  if (length === 0) return undefined
  const digits = [...text.slice(start, start + length)].map((one) =>
    one === '点' ? '.' : chineseDigits[one],
  )
  return {
    start,
    end: start + length,
    value: Number(digits.join('')),
    script: 'chinese',
    multiplied: false,
    closing: 1,
  }
}
