import { chineseDigits } from '../../../../lexicon/numerals.ts'
import { isUnclear, type Numeral } from '../../numerals/numeral.ts'
import { leadingValue, numeralAt } from '../../numerals/numeral-at.ts'
import type { Quantity, Recogniser } from '../quantity.ts'

const wholeBefore = /([一二三四五六七八九十百千万]{1,4})分之$/u
/** Shares that have a unit of their own; others are told as a number below one. */
const unitOf: Readonly<Record<string, string>> = { 百: '%', 千: '‰' }

/** A part of a whole as a number below one, to four digits. */
const shareOf = (part: number, whole: number): number => Number((part / whole).toPrecision(4))

/** 百分之百的诚意: a manner of speaking. */
const manner = /^的?(?:诚意|投入|努力|热情|精力|责任|信心|执行|付出)/u

/** 五｜到八, 五｜至百分之八: the upper end of a share. */
function upper(text: string, numeral: Numeral, words: string): Pick<Numeral, 'value' | 'end'> | undefined {
  const next = nextTen.exec(text.slice(numeral.end, numeral.end + 4))
  const ten = (chineseDigits[next?.[1] ?? ''] ?? 0) * 10
  if (next && ten === numeral.value + 10) return { value: ten, end: numeral.end + next[0].length }
  const joint = /^[至到—~-]/u.exec(text.charAt(numeral.end))?.[0]
  if (!joint) return undefined
  const again = text.startsWith(words, numeral.end + 1)
  // 由百分之五到百分之八 changed.
  if (joint === '到' && again) return undefined
  const second = numeralAt(text, numeral.end + 1 + (again ? words.length : 0))
  return second && !isUnclear(second) && second.value > numeral.value ? second : undefined
}

/** The next ten, as one says it roughly: 百分之五十、｜六十. Refuses 百分之三十、四十五, which are two shares. */
const nextTen = /^、([二三四五六七八九])十(?![一二三四五六七八九点个万])/u

/** A share with a stroke: 占全国｜1/12, 超过全市｜1/5. Refuses dates and scores: what stands before it says that it is a share. */
const stroke = /^\/(\d{1,3})(?![\d/.%年月日:∶]|\s?\d)/u
const ofWhole =
  /(?:占|全[国省市区县球]|总[量数额]|人口|面积)[^,。;\d]{0,10}$|(?:近|约|超过?|达到?|不足|不到|下降|减少|增加|提高)$|\d\/\d{1,3}的[\p{Script=Han}]{1,8}[、和]$/u
const shareReach = 16

function stroked(text: string, { start, end, script, multiplied, value }: Numeral): Quantity | undefined {
  const whole = Number(stroke.exec(text.slice(end, end + 8))?.[1])
  if (script !== 'arabic' || multiplied || !(value >= 1 && value < whole) || !Number.isInteger(value))
    return undefined
  const before = text.slice(Math.max(0, start - shareReach), start)
  if (/[\d/.]$/u.test(before) || !ofWhole.test(before)) return undefined
  return {
    start,
    end: end + String(whole).length + 1,
    value: shareOf(value, whole),
    unit: '比例',
    dimension: 'ratio',
    events: false,
    bound: 'exact',
    rules: ['fraction.stroke'],
  }
}

/** A share written with 分之, of which the numeral is the part behind it, or with a stroke. */
export const fraction: Recogniser = {
  name: 'fraction',
  takes: [
    ['粮食总产增长百分之四点六。', '百分之四点六'],
    ['三分之二的农户入了社。', '三分之二'],
    ['死亡率降到千分之二点一。', '千分之二点一'],
    ['控制在百分之五到八。', '百分之五到八'],
    ['约有百分之七八十的户。', '百分之七八十'],
    ['灌溉面积占百分之五十、六十。', '百分之五十、六十'],
    ['经济总量占全国1/12。', '1/12'],
    ['出口额超过全市的1/5。', '1/5'],
    ['生产了全国1/2的挂面、1/3的米粉。', '1/2|1/3'],
  ],
  refuses: ['以百分之百的诚意服务。', '值班表为4/7班。', '占全年任务的1/2024。'],
  at(text, numeral) {
    const match = wholeBefore.exec(text.slice(Math.max(0, numeral.start - 6), numeral.start))
    const word = match?.[1]
    if (!match || !word)
      return text.startsWith('分之', numeral.end) ? { skipTo: numeral.end + 2 } : stroked(text, numeral)
    const whole = leadingValue(word)
    if (!whole || (word === '百' && numeral.value === 100 && manner.test(text.slice(numeral.end))))
      return { skipTo: numeral.end }
    const second = upper(text, numeral, match[0])
    const unit = unitOf[word]
    const max = second?.value ?? numeral.valueMax
    const share = (value: number) => (unit ? value : shareOf(value, whole))
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
