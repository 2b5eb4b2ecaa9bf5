import type { Dimension } from '../../contract/taxonomy.ts'
import { type Bound, boundsAfter, boundsBefore } from '../../lexicon/qualifiers.ts'
import type { UnitRow } from '../../lexicon/units.ts'
import { countedNouns, personNouns } from '../../lexicon/words/nouns.ts'
import { verbs } from '../../lexicon/words/verbs.ts'
import { insideName, insideTitleOrName, isCode, isDate, isPeriodOnly, isPersonsAge } from './guards.ts'
import { type Numeral, readNumeral } from './numerals.ts'
import type { Quantity } from './quantity.ts'
import { unitAt } from './units.ts'

/** Where a number may begin. */
const candidate = /\d|[一二两三四五六七八九十百千万几数]/gu
const rangeJoin = /^(?:至|到|[-—~]{1,2})/u
const fractionBefore = /([一二三四五六七八九十百千]+)分之$/u
const personStart = new Set(personNouns)
const countedStart = new Set(countedNouns)
const verbTexts = new Set(verbs.map((row) => row.text))

function startsWithNoun(text: string, at: number, nouns: ReadonlySet<string>): string | undefined {
  for (let length = 6; length >= 2; length--) {
    const word = text.slice(at, at + length)
    if (nouns.has(word)) return word
  }
  return undefined
}

/** Chinese numerals below ten count only with certain measure words, or right after a verb (成立两个督导组). */
function isCounting(text: string, numeral: Numeral, unit: UnitRow): boolean {
  if (numeral.script === 'chinese') {
    // 十三届县委, 市县两级机关: which one, or a word of rank, no count.
    if (unit.text === '届' || (unit.text === '级' && numeral.value === 2)) return false
    // 每百户, 万人成讼率: a multiplier alone is what something is counted by.
    const alone = /[百千万亿]/u.test(text[numeral.start] ?? '') && numeral.bound === undefined
    if (alone && !/[上近约数超过成]$/u.test(text.slice(0, numeral.start))) return false
  }
  if (numeral.script === 'arabic' || numeral.value >= 10 || numeral.bound !== undefined) return true
  if (unit.dimension === 'multiple' || unit.text === '成' || unit.dimension === 'point')
    return numeral.value !== 1 || unit.dimension === 'multiple'
  if (numeral.value <= 1 || unit.dimension === 'duration' || unit.text === '条' || unit.text === '大')
    return false
  const next = text.slice(numeral.end + unit.text.length)
  if (unit.text === '级') return /^[^,。;”、联等]{2}/u.test(next)
  if (unit.text === '种') return !/^形态/u.test(next)
  if (unit.spelled) return /[\p{Script=Han}]/u.test(next.charAt(0)) || /^[,。;]/u.test(next)
  const left = text.slice(Math.max(0, numeral.start - 5), numeral.start).replace(/[了过出]$/u, '')
  return [2, 3, 4].some((length) => verbTexts.has(left.slice(-length)))
}

function boundBefore(text: string, start: number): readonly [string, Bound] | undefined {
  return boundsBefore.find(([word]) => {
    if (!text.startsWith(word, start - word.length) || start < word.length) return false
    // 上千万元, 上百家; not 网上3000条. 附近 and 最近 end with a qualifier and are none.
    if (word === '上')
      return /[百千万]/u.test(text[start] ?? '') && !/[网线以之路]/u.test(text[start - 2] ?? '')
    if (word === '近') return !/[最附远邻靠临]/u.test(text[start - 2] ?? '')
    if (word === '约') return !/[签合预节条公契违履爽特]/u.test(text[start - 2] ?? '')
    return true
  })
}

/** One number with its qualifiers and its unit, beginning at `at`; undefined where none is stated. */
function readAt(text: string, at: number): Quantity | { skipTo: number } | undefined {
  const numeral = readNumeral(text, at)
  if (!numeral) return undefined
  if (numeral.script === 'chinese' && insideName(text, at)) return { skipTo: at + 1 }
  if (isDate(text, numeral) || isCode(text, numeral)) return { skipTo: numeral.end }
  const rules: string[] = [`numeral.${numeral.script}`]
  let { end, value } = numeral
  let bound: Bound | undefined = numeral.bound
  let valueMax: number | undefined
  let numberStart = numeral.start

  // 百分之七十五, 三分之二
  const parts = fractionBefore.exec(text.slice(Math.max(0, at - 6), at))
  if (parts) {
    const whole =
      parts[1] === '百' ? 100 : parts[1] === '千' ? 1000 : (readNumeral(parts[1] ?? '', 0)?.value ?? 0)
    if (whole === 0) return { skipTo: end }
    numberStart = at - parts[0].length
    const share = {
      start: numberStart,
      end,
      numberStart,
      numberEnd: end,
      events: false,
      bound: bound ?? ('exact' as const),
    }
    return whole === 100
      ? { ...share, value, unit: '%', dimension: 'percent', rules: ['fraction.hundred'] }
      : {
          ...share,
          value: Math.round((value / whole) * 1e4) / 1e4,
          unit: '比例',
          dimension: 'ratio',
          rules: ['fraction'],
        }
  }
  if (text.startsWith('分之', end)) return { skipTo: end + 2 }

  while (text[end] === ' ') end++
  let unit = unitAt(text, end)
  // 1至2次, 50至80万元, 3个至5个
  const afterUnit = unit ? end + unit.text.length : end
  const join = rangeJoin.exec(text.slice(afterUnit, afterUnit + 2))
  if (join) {
    const second = readNumeral(text, afterUnit + join[0].length)
    const secondUnit = second ? unitAt(text, second.end) : undefined
    if (second && second.script === numeral.script && !isDate(text, second)) {
      const first =
        numeral.multiplier === 1 && second.multiplier > 1 && !unit
          ? numeral.value * second.multiplier
          : numeral.value
      if (secondUnit && (!unit || unit.text === secondUnit.text) && second.value > first) {
        value = first
        valueMax = second.value
        bound ??= second.bound
        end = second.end
        unit = secondUnit
        rules.push('range')
      } else if (!unit && !secondUnit) return { skipTo: second.end }
      else if (!unit && second.value <= first) return { skipTo: second.end }
    }
  }
  const numberEnd = end
  let unitText = unit?.text
  let dimension: Dimension | undefined = unit?.dimension
  if (unit) {
    if (!isCounting(text, numeral, unit)) return { skipTo: end }
    end += unit.text.length
    if (isPeriodOnly(text, numeral.start, end, unit) || isPersonsAge(text, numeral.start, unit))
      return { skipTo: end }
  } else {
    // 3.3万贫困人口, 20多万居民: a bare number counts what stands behind it.
    const person = startsWithNoun(text, end, personStart)
    const thing = startsWithNoun(text, end, countedStart)
    const large = numeral.multiplier >= 1e4 || numeral.bound !== undefined
    if (numeral.script === 'arabic' && person && (large || numeral.value >= 10)) {
      unitText = '人'
      dimension = 'person'
      rules.push('bare.person')
    } else if (numeral.script === 'arabic' && thing) {
      unitText = ''
      dimension = 'count'
      rules.push('bare.thing')
    } else return { skipTo: numeral.end }
  }
  const after = boundsAfter.find(([word]) => text.startsWith(word, end))
  if (after && !(after[0].length === 1 && /[\p{Script=Han}]/u.test(text[end + 1] ?? ''))) {
    end += after[0].length
    bound ??= after[1]
    rules.push(`bound.after.${after[0]}`)
  }
  let start = numberStart
  if (/[-]/u.test(text[start - 1] ?? '') && dimension === 'percent') {
    start--
    value = -value
  }
  const ahead = boundBefore(text, start)
  if (ahead) {
    start -= ahead[0].length
    bound = bound === undefined || ahead[1] !== 'over' ? ahead[1] : bound
    rules.push(`bound.before.${ahead[0]}`)
  }
  if (insideTitleOrName(text, start, end)) return { skipTo: end }
  return {
    start,
    end,
    numberStart,
    numberEnd,
    value,
    bound: bound ?? 'exact',
    unit: (unitText ?? '').replace('％', '%'),
    dimension: dimension ?? 'count',
    events: unit?.events ?? false,
    rules,
    ...(valueMax === undefined ? {} : { valueMax }),
  }
}

/**
 * Every quantity that a text states, in order, without overlaps. Dates, ordinals, codes, names and slogans
 * are left out (guards.ts). `text` is normalised; offsets are its own.
 */
export function recognizeFigures(text: string): Quantity[] {
  const found: Quantity[] = []
  candidate.lastIndex = 0
  for (let match = candidate.exec(text); match; match = candidate.exec(text)) {
    const at = match.index
    const result = readAt(text, at)
    if (!result) {
      candidate.lastIndex = at + 1
      continue
    }
    if ('skipTo' in result) candidate.lastIndex = Math.max(result.skipTo, at + 1)
    else {
      found.push(result)
      candidate.lastIndex = Math.max(result.end, at + 1)
    }
  }
  return found
}
