import { boundEndingAt } from './bounds.ts'
import { type Numeral, readNumeral } from './numerals.ts'
import type { Quantity } from './quantity.ts'

const wholeBefore = /([一二三四五六七八九十百千]{1,4})分之$/u
const wholes: Readonly<Record<string, number>> = { 百: 100, 千: 1000 }

/**
 * A share written with 分之: 百分之七十五 → 75 %, 三分之二 → 0.6667 比例. `numeral` is the part behind 分之; gives
 * undefined where no whole stands before it.
 */
export function fractionAt(text: string, numeral: Numeral): Quantity | undefined {
  const parts = wholeBefore.exec(text.slice(Math.max(0, numeral.start - 6), numeral.start))
  const word = parts?.[1]
  if (!parts || !word) return undefined
  const whole = wholes[word] ?? readNumeral(word, 0)?.value ?? 0
  if (whole === 0) return undefined
  // 百分之百的诚意: a manner of speaking.
  if (
    word === '百' &&
    numeral.value === 100 &&
    /^的?(?:诚意|投入|努力|热情|精力|责任|信心|执行|付出)/u.test(text.slice(numeral.end))
  )
    return undefined
  const start = numeral.start - parts[0].length
  const common = {
    start,
    end: numeral.end,
    events: false,
    bound: numeral.bound ?? ('exact' as const),
  }
  if (word === '百')
    return { ...common, value: numeral.value, unit: '%', dimension: 'percent', rules: ['fraction.hundred'] }
  const value = Math.round((numeral.value / whole) * 1e4) / 1e4
  return { ...common, value, unit: '比例', dimension: 'ratio', rules: ['fraction'] }
}

const halfBefore = /(?:的|近|约|占|达|到|超过?|超过了?|不足|不及|下降|降低|减少|缩短|压缩|省)了?$/u

/** 将近一半, 下降了一半: 0.5 of what is named before. Refuses 一半以上 told of nothing and 一半是…, where no share is stated. */
export function halfAt(text: string, at: number): Quantity | undefined {
  if (!text.startsWith('一半', at) || /^[是人]/u.test(text.slice(at + 2))) return undefined
  if (!halfBefore.test(text.slice(Math.max(0, at - 4), at))) return undefined
  const bound = boundEndingAt(text, at)
  return {
    start: at - (bound?.[0].length ?? 0),
    end: at + 2,
    value: 0.5,
    unit: '比例',
    dimension: 'ratio',
    events: false,
    bound: bound?.[1] ?? 'exact',
    rules: ['fraction.half'],
  }
}

const proportionBefore = /比(?:值|例|率)?(?:为|是|达|达到|至|到|由|从|缩小|扩大|降|下降|约){0,3}$/u

/** 收入比缩小至2.31:1: how many times the second the first is. Refuses 10:07 and 9.3:40.6:50.1, which compare more than two. */
export function proportionAt(text: string, numeral: Numeral): Quantity | undefined {
  if (numeral.script !== 'arabic' || !/^[::]1(?![\d::.])/u.test(text.slice(numeral.end, numeral.end + 3)))
    return undefined
  if (!proportionBefore.test(text.slice(Math.max(0, numeral.start - 8), numeral.start))) return undefined
  return {
    start: numeral.start,
    end: numeral.end + 2,
    value: numeral.value,
    unit: '',
    dimension: 'ratio',
    events: false,
    bound: 'exact',
    rules: ['fraction.proportion'],
  }
}
