import { unitAt } from '../../units.ts'
import { isCode } from '../guards/codes.ts'
import { isDate } from '../guards/dates.ts'
import type { Recogniser } from '../quantity.ts'

/** A date or a time of day. */
export const date: Recogniser = {
  name: 'date',
  takes: [],
  refuses: ['5月16日上午9点。', '二〇〇八年。', '2017年12月。'],
  at: (text, numeral) => (isDate(text, numeral) ? { skipTo: numeral.end } : undefined),
}

/** Behind a number that names: 前3｜至5｜名 names with its range. */
function rangeEnd(text: string, end: number): number {
  const behind = /^[至到—~-]\d{1,4}/u.exec(text.slice(end, end + 5))
  return end + (behind?.[0].length ?? 0)
}

/** What a rate is told by: 每50千克, 每100户. */
export const base: Recogniser = {
  name: 'base',
  takes: [['每亩施肥60千克。', '60千克']],
  refuses: ['每50千克的价格。', '每百户配一名。'],
  at(text, numeral) {
    const unit = text.charAt(numeral.start - 1) === '每' ? unitAt(text, numeral.end) : undefined
    return unit && { skipTo: numeral.end + unit.text.length }
  },
}

/** A number that names or orders. */
export const code: Recogniser = {
  name: 'code',
  takes: [],
  refuses: ['居全国第3位。', '前3至5名。', '国道206线。', 'A4纸。'],
  at: (text, numeral) => (isCode(text, numeral) ? { skipTo: rangeEnd(text, numeral.end) } : undefined),
}

/** How many steps a total climbed: a figure of speech; where it came to is told beside it. */
export const step: Recogniser = {
  name: 'step',
  takes: [['跨越2个千亿元台阶，达到3600亿元。', '3600亿元']],
  refuses: ['跨越2个千亿元台阶。', '连跨三个百亿大关。'],
  at: (text, numeral) =>
    stepsBehind.test(text.slice(numeral.end, numeral.end + stepReach)) ? { skipTo: numeral.end } : undefined,
}
const stepsBehind = /^个[^,。;、\d]{0,6}(?:台阶|大关|关口)/u
const stepReach = 12
