import { isUnclear, type Numeral } from '../../numerals/numeral.ts'
import { leadingValue, numeralAt } from '../../numerals/numeral-at.ts'
import type { Quantity, Recogniser } from '../quantity.ts'

const wholeBefore = /([一二三四五六七八九十百千万]{1,4})分之$/u
/** Shares that have a unit of their own; others are told as a number below one. */
const unitOf: Readonly<Record<string, string>> = { 百: '%', 千: '‰' }

/** 百分之百的诚意: a manner of speaking. */
const manner = /^的?(?:诚意|投入|努力|热情|精力|责任|信心|执行|付出)/u

/** 五｜到八, 五｜至百分之八: the upper end of a share. */
function upper(text: string, numeral: Numeral, words: string): Numeral | undefined {
  const joint = /^[至到—~-]/u.exec(text.charAt(numeral.end))?.[0]
  if (!joint) return undefined
  const again = text.startsWith(words, numeral.end + 1)
  // 由百分之五到百分之八 changed.
  if (joint === '到' && again) return undefined
  const second = numeralAt(text, numeral.end + 1 + (again ? words.length : 0))
  return second && !isUnclear(second) && second.value > numeral.value ? second : undefined
}

/** A share written with 分之; the numeral is the part behind it. */
export const fraction: Recogniser = {
  name: 'fraction',
  takes: [
    ['粮食总产增长百分之四点六。', '百分之四点六'],
    ['三分之二的农户入了社。', '三分之二'],
    ['死亡率降到千分之二点一。', '千分之二点一'],
    ['控制在百分之五到八。', '百分之五到八'],
    ['约有百分之七八十的户。', '百分之七八十'],
  ],
  refuses: ['以百分之百的诚意服务。'],
  at(text, numeral) {
    const match = wholeBefore.exec(text.slice(Math.max(0, numeral.start - 6), numeral.start))
    const word = match?.[1]
    if (!match || !word) return text.startsWith('分之', numeral.end) ? { skipTo: numeral.end + 2 } : undefined
    const whole = leadingValue(word)
    if (!whole || (word === '百' && numeral.value === 100 && manner.test(text.slice(numeral.end))))
      return { skipTo: numeral.end }
    const second = upper(text, numeral, match[0])
    const unit = unitOf[word]
    const max = second?.value ?? numeral.valueMax
    const share = (value: number) => (unit ? value : Number((value / whole).toPrecision(4)))
    const common: Omit<Quantity, 'unit' | 'dimension' | 'rules'> = {
      start: numeral.start - match[0].length,
      end: second?.end ?? numeral.end,
      value: share(numeral.value),
      ...(max !== undefined && { valueMax: share(max) }),
      events: false,
      bound: numeral.bound ?? 'exact',
    }
    return unit
      ? { ...common, unit, dimension: 'percent', rules: ['fraction.hundred'] }
      : { ...common, unit: '比例', dimension: 'ratio', rules: ['fraction'] }
  },
}
