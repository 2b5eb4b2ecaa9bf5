import { isCode, isDate } from './guards.ts'
import type { Recogniser } from './quantity.ts'

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

/** A number that names or orders. */
export const code: Recogniser = {
  name: 'code',
  takes: [],
  refuses: ['居全国第3位。', '前3至5名。', '国道206线。', 'A4纸。'],
  at: (text, numeral) => (isCode(text, numeral) ? { skipTo: rangeEnd(text, numeral.end) } : undefined),
}
