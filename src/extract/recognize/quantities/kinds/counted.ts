import { chineseDigits } from '../../../../lexicon/numerals.ts'
import { type UnitRow, units } from '../../../../lexicon/units.ts'
import { type Numeral, tidy } from '../../numerals/numeral.ts'
import { perAt, unitAt } from '../../units.ts'
import { isPeriodOnly, isPersonsAge } from '../guards/spans-of-time.ts'
import { isWhich } from '../guards/which.ts'
import type { Quantity, Recogniser, Skip } from '../quantity.ts'
import { type More, moreBehind } from './amounts.ts'
import { isCounting } from './counting.ts'
import { type Range, rangeAfter } from './ranges.ts'

/** What a last digit behind 万 is told of: 一万八元, 三千二公斤; of heads and things nobody can be sure. */
const trailing: ReadonlySet<string> = new Set(['money', 'mass', 'area', 'length', 'volume'])

/** 六成 is 60%, 九成五 95%, 八点五成 85%; not 六成两个村. */
function tenths(
  text: string,
  numeral: Numeral,
  after: number,
): { end: number; scale: (value: number) => number } {
  const digit = text[after] ?? ''
  const tenth =
    '〇零两'.includes(digit) || !Number.isInteger(numeral.value) ? undefined : chineseDigits[digit]
  const half = text[after] === '半' ? 5 : 0
  return {
    end: after + (tenth || half ? 1 : 0),
    scale: (value) => tidy(value * 10 + (tenth ?? half)),
  }
}

/** Whether a number of this unit is no figure: it dates, orders, or tells of one person. */
const isNone = (text: string, numeral: Numeral, after: number, row: UnitRow): boolean =>
  isPeriodOnly(text, numeral.start, after, row) ||
  isPersonsAge(text, numeral.start, row) ||
  isWhich(text, numeral.start, after, row) ||
  // 一番话, 议论一番: only what doubles is told in 番.
  (row.text === '番' &&
    !/[翻增][了]?[^,。;]{0,3}$/u.test(text.slice(Math.max(0, numeral.start - 5), numeral.start))) ||
  // 15分钟便民服务圈: a name
  (row.text === '分钟' && /^\p{Script=Han}{1,8}圈/u.test(text.slice(after, after + 9))) ||
  // 86个｜三级网格: which grids are counted.
  (row.text === '级' &&
    /\d\s?[个名家座处]$/u.test(text.slice(Math.max(0, numeral.start - 3), numeral.start))) ||
  (row.text === '分' &&
    (/[时点]$/u.test(text.slice(Math.max(0, numeral.start - 2), numeral.start)) ||
      // 意义｜十分｜重大
      (text.slice(numeral.start, after) === '十分' && /\p{Script=Han}/u.test(text.charAt(after)))))

/** 2000套(间), 31.6万卷(件): two measure words for one count. */
function twofold(text: string, after: number, row: UnitRow): UnitRow | undefined {
  const other = text[after] === '(' && row.dimension === 'count' ? unitAt(text, after + 1) : undefined
  return other && text[after + 1 + other.text.length] === ')' ? other : undefined
}

/** A number, or the two of a range, with the unit behind it. */
function withUnit(
  text: string,
  numeral: Numeral,
  end: number,
  row: UnitRow,
  range: Range | undefined,
): Quantity | Skip {
  const after = end + row.text.length
  const more = moreBehind(text, after, row)
  const whole = range ? { ...numeral, value: range.value, valueMax: range.valueMax, end } : numeral
  if (!more && !isCounting(text, whole, row)) return { skipTo: end }
  const last = range?.second ?? numeral
  if (isNone(text, numeral, after, row)) return { skipTo: after }
  // 一百万一期, 120万8人, 一百九口: a last digit that may belong to what is counted, or stand for itself.
  // 一万四千四石二斗: of old books, which leave 零 out, nothing tells whether it is four or four hundred.
  if (last.trails && (more || !trailing.has(row.dimension))) return { skipTo: after, unclear: true }
  // 1分6厘4, 1米8, 1元2, 3个半小时: what stands behind the unit belongs to it, and nothing tells how.
  if (goesOn(text, more?.end ?? after, row)) return { skipTo: more?.end ?? after, unclear: true }
  const max = range?.valueMax ?? numeral.valueMax
  const quantity: Quantity = {
    start: numeral.start,
    end: after,
    value: range?.value ?? numeral.value,
    bound: numeral.bound ?? (row.over ? 'over' : 'exact'),
    unit: row.as ?? row.text,
    dimension: row.dimension,
    events: row.events ?? false,
    rules: range ? [`numeral.${numeral.script}`, 'range'] : [`numeral.${numeral.script}`],
  }
  if (max !== undefined) quantity.valueMax = max
  // What stands behind the unit of a range belongs to its second number alone.
  if (row.text === '成') return asPercent(text, quantity, last, range !== undefined)
  if (more || row.scale !== undefined) return withMore(quantity, more, row.scale ?? 1, range !== undefined)
  // 192公斤/公顷: so much for each.
  const each = perAt(text, after)
  if (each !== '') {
    const unit = `${quantity.unit}${each}`
    // 微克每立方米 is the unit that 微克/立方米 is.
    const same = unitAt(unit, 0)
    const dimension = same?.text === unit ? same.dimension : quantity.dimension
    return { ...quantity, end: after + each.length, unit, dimension }
  }
  const other = twofold(text, after, row)
  return other
    ? { ...quantity, end: after + other.text.length + 2, unit: `${row.text}(${other.text})` }
    : quantity
}

/** Units behind which a digit tells of tenths: 1米8, 5块3. */
const divided: ReadonlySet<string> = new Set(['元', '块', '角', '毛', '分', '米', '亩', '斤', '丈', '尺'])

const partsBehind =
  /^零?[一二三四五六七八九壹贰叁肆伍陆柒捌玖]分(?:$|[,。;、)厘釐零]|[一二三四五六七八九壹贰叁肆伍陆柒捌玖]厘)/u

/** Whether a single digit or 半 goes on behind a unit. Refuses 3元2021年, where a year begins. */
function goesOn(text: string, at: number, { text: unit }: UnitRow): boolean {
  // 五万七百九十七丁八分, 柒拾玖亩捌分肆厘: parts of one that nothing measures.
  if (partsBehind.test(text.slice(at, at + 4))) return true
  if (unit === '个') return /^半(?:小时|月|百分点|工作日)/u.test(text.slice(at, at + 5))
  return (
    divided.has(unit) &&
    /^(?:\d{1,2}(?![\d,.])|[一二三四五六七八九](?![一二三四五六七八九十百千万亿个批些]))(?![年月日、是])/u.test(
      text.slice(at, at + 3),
    )
  )
}

/** A number in tenths as a share. */
function asPercent(text: string, quantity: Quantity, last: Numeral, ranged: boolean): Quantity {
  const { end, scale } = tenths(text, last, quantity.end)
  const { value, valueMax } = quantity
  return {
    ...quantity,
    end,
    value: ranged ? tidy(value * 10) : scale(value),
    ...(valueMax !== undefined && { valueMax: scale(valueMax) }),
    unit: '%',
    dimension: 'percent',
  }
}

/** An amount with what belongs to it behind its unit, in the unit that it stands for: 1毛6分 is 0.16 元. */
function withMore(quantity: Quantity, more: More | undefined, scale: number, ranged: boolean): Quantity {
  const { value, valueMax } = quantity
  const whole = (number: number) => tidy((number + (more?.add ?? 0)) * scale)
  return {
    ...quantity,
    end: more?.end ?? quantity.end,
    value: ranged ? tidy(value * scale) : whole(value),
    ...(valueMax !== undefined && { valueMax: whole(valueMax) }),
  }
}

const familyName = /^家[庄屯村镇店湾坡河沟营]/u
const families = units.find(({ text }) => text === '家')
const single = units.find(({ text }) => text === '个')

/** What goes up or down by points: 回落2个点. 5个乡镇的32个点 are places. */
const changes = /[升降增减涨跌回提高低慢快幅速率比宽窄]/u
const clauseBefore = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - 24), at)
    .split(/[,。;]/u)
    .at(-1) ?? ''

/** A number with its unit, or a range of two. */
export const counted: Recogniser = {
  name: 'counted',
  takes: [
    ['全县有网格1.2万余个。', '1.2万余个'],
    ['奖励八十到一百二十万元。', '八十到一百二十万元'],
    ['最低工资二十一元五角。', '二十一元五角'],
    ['大坝加高三米半。', '三米半'],
    ['围墙高5米8。', '5米8'],
    ['七成半的农户用上了。', '七成半'],
    ['亩均增收1万8元。', '1万8元'],
    ['引进3家半导体企业。', '3家'],
    ['改造12家镇敬老院。', '12家'],
    ['分成3组开展走访。', '3组'],
    ['培训800余人(次)。', '800余人(次)'],
    ['增速回落2个点。', '2个点'],
    ['增速回落一个多百分点。', '一个多百分点'],
    ['覆盖各乡镇的32个点。', '32个'],
  ],
  refuses: ['投资一百万一期工程。', '住在20-2栋。', '红星11、12组的泵站。', '六墩7组村民反映问题。'],
  at(text, numeral) {
    let end = numeral.end
    while (text[end] === ' ') end++
    // 12家镇: behind Arabic digits no name of a village (王家镇) goes on.
    const told =
      numeral.script === 'arabic' && familyName.test(text.slice(end, end + 2)) ? families : unitAt(text, end)
    const row = told?.text === '个点' && !changes.test(clauseBefore(text, numeral.start)) ? single : told
    const range = rangeAfter(text, numeral, end, row)
    if (range && 'skipTo' in range) return range
    const unit = range?.unit ?? row
    return unit && withUnit(text, numeral, range?.end ?? end, unit, range)
  },
}
