import type { Numeral } from '../../numerals/numeral.ts'
import type { Quantity, Recogniser } from '../quantity.ts'

const before = /比(?:值|例|率)?(?:为|是|达|达到|至|到|由|从|缩小|扩大|降|下降|约){0,3}$/u
/** Three parts or more make a structure: 8.4:39.1:52.5. */
const parts = /^\d{1,3}(?:\.\d{1,4})?(?:[:∶]\d{1,3}(?:\.\d{1,4})?){2,5}(?![:∶\d.])/u
const structureBefore = /(?:结构|比例|比重|之比|比|占比|构成)[^,。;:]{0,12}$/u

/** Two parts of a whole: 二三产比例为45:55. */
const twoParts = /^(\d{1,2}(?:\.\d{1,4})?)[:∶](\d{1,2}(?:\.\d{1,4})?)(?![:∶\d.])/u

/** The parts of a structure that words begin with. */
function partsIn(words: string): string | undefined {
  const [two, a, b] = twoParts.exec(words) ?? []
  if (two !== undefined && Math.abs(Number(a) + Number(b) - 100) < 0.5) return two
  return parts.exec(words)?.[0]
}

/** 由9:40:51｜调整为, 由2.05:1缩小到: another one before it. */
const turnedFrom = /\d[:∶]\d{1,3}(?:\.\d{1,4})?[^,。;:∶\d]{0,6}(?:为|到|至)(?:\d{4}年的?)?$/u
const turnReach = 24
/** 城乡居民收入比由上年同期的｜2.05:1: what is a ratio by its name. */
const named = /(?:收入比|性别比|之比|比值)(?:由|从|为|是|缩小|扩大|下降|上升)[^,。;\d]{0,12}$/u

const ratio = (numeral: Numeral, end: number, rule: string): Quantity => ({
  start: numeral.start,
  end,
  value: numeral.value,
  unit: '',
  dimension: 'ratio',
  events: false,
  bound: 'exact',
  rules: [rule],
})

/** Whether the numeral is one part of a:b:c whose words before it tell of a structure. */
function isPart(text: string, { start, end }: Numeral): boolean {
  let first = start
  while (first > 0 && /[\d.:∶]/u.test(text.charAt(first - 1)) && start - first < 40) first--
  const whole = partsIn(text.slice(first, first + 48))
  return (
    whole !== undefined &&
    first + whole.length >= end &&
    (structureBefore.test(text.slice(Math.max(0, first - 16), first)) ||
      turnedFrom.test(text.slice(Math.max(0, first - turnReach), first)))
  )
}

/** 收入比缩小至2.31:1 is one figure; 三次产业结构为8.4:39.1:52.5 is one for each part. */
export const proportion: Recogniser = {
  name: 'proportion',
  takes: [
    ['城乡居民收入比缩小至2.31:1。', '2.31:1'],
    ['收入比由2.05:1缩小到1.88:1。', '2.05:1|1.88:1'],
    ['收入比由上年同期的2.05:1缩小到1.88:1。', '2.05:1|1.88:1'],
    ['出生人口性别比为105.23:100。', '105.23:100'],
    ['三次产业结构由2013年的21.1:41:37.9调整为2014年的20:42:38。', '21.1|41|37.9|20|42|38'],
    ['三次产业结构调整为8.4:39.1:52.5。', '8.4|39.1|52.5'],
    ['二三产比例为45:55。', '45|55'],
    ['三次产业结构由9:40:51调整为8:40:52。', '9|40|51|8|40|52'],
  ],
  refuses: ['比赛比分为45:54。', '上午10:07开会。', '地图比例尺1:10000。', '时间为10:07:30。'],
  at(text, numeral) {
    if (numeral.script !== 'arabic' || numeral.multiplied) return undefined
    const behind = text.slice(numeral.end, numeral.end + 6)
    const one = /^[:∶]1(?:00)?(?![\d:.∶])/u.exec(behind)?.[0]
    const told = text.slice(Math.max(0, numeral.start - turnReach), numeral.start)
    if (one && (before.test(told.slice(-8)) || turnedFrom.test(told) || named.test(told)))
      return ratio(numeral, numeral.end + one.length, 'fraction.proportion')
    const beside =
      /^[:∶]\d/u.test(behind) || /\d[:∶]$/u.test(text.slice(Math.max(0, numeral.start - 2), numeral.start))
    return beside && isPart(text, numeral)
      ? { ...ratio(numeral, numeral.end, 'fraction.part'), part: true as const }
      : undefined
  },
}
