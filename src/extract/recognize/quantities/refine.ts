import { countedDimensions } from '../../../contract/dimensions.ts'
import { overlaps } from '../../../text/spans/spans.ts'
import { tidy } from '../numerals/numeral.ts'
import { boundEndingAt } from './bounds.ts'
import type { Quantity } from './quantity.ts'

/** What refines the quantities of a block, in order. */
const refiners: readonly ((text: string, list: Quantity[]) => Quantity[])[] = [
  shareUnits,
  shareBounds,
  dropThresholds,
]

/** Puts cells of tables first, drops what overlaps, and refines the rest. */
export function refineQuantities(
  text: string,
  scanned: readonly Quantity[],
  cells: readonly Quantity[],
): Quantity[] {
  const free = scanned.filter((one) => !cells.some((cell) => overlaps(cell, one)))
  let list = [...cells, ...free].sort((a, b) => a.start - b.start || a.end - b.end)
  list = list.filter((one, at) => at === 0 || one.start >= (list[at - 1]?.end ?? 0))
  for (const refine of refiners) list = refine(text, list)
  return list
}

/** A number before another that shares its unit or ends it: 2.1｜和2.4个百分点, 1.9个｜、3.3个百分点; not the end of a range, a fraction, an ordinal or a longer number. */
const memberBefore =
  /(?<![\d.,:+/第])(?<!(?:\d|[%个点万亿])[至到—~])((?<![\d%])-?\d{1,12}(?:\.\d{1,6})?)(个?)[、和与]$/u

/** The same with its multiplier: 1409万｜、1305万人次. */
const multipliedBefore =
  /(?<![\d.,:+/第])(?<!(?:\d|[%个点万亿])[至到—~])(\d{1,6}(?:\.\d{1,6})?)(万亿|[百千]?亿|[十百千]?万)[、和与]$/u
const multipliers: Readonly<Record<string, number>> = {
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  万: 1e4,
  亿: 1e8,
  百亿: 1e10,
  千亿: 1e11,
  万亿: 1e12,
}

/** The number right before a joint that has its multiplier and no unit of its own, with the words that bound it. */
function multipliedMember(text: string, first: number, single: Quantity): Quantity | undefined {
  const match = multipliedBefore.exec(text.slice(Math.max(0, first - 22), first))
  const [whole, digits, multiplier] = match ?? []
  if (whole === undefined || multiplier === undefined) return undefined
  const start = first - whole.length
  const bound = boundEndingAt(text, start)
  return {
    ...single,
    start: start - (bound?.[0].length ?? 0),
    end: first - 1,
    value: tidy(Number(digits) * (multipliers[multiplier] ?? 1)),
    bound: bound?.[1] ?? 'exact',
    rules: ['unit.shared'],
  }
}

/** 分别硬化道路｜241、318和197公里: numbers of one unit that are dealt out. */
const dealtList = /(?:分别|依次)[^,。;\d]{0,14}(?:\d{1,6}(?:\.\d{1,4})?[、和与]){1,9}$/u
const dealtReach = 60

/** 2.1和2.4个百分点: one unit stands behind the last of several numbers; each of them is a figure of its own. */
function shareUnits(text: string, list: Quantity[]): Quantity[] {
  const out: Quantity[] = []
  for (const one of list) {
    // 提高8、10至12个百分点: the range is the last one's alone.
    const { valueMax: _, ...single } = one
    const members: Quantity[] = []
    let first = one.start
    // 点击12万、6个奖项: only amounts of one size share a unit; 12、5万元: a number without a multiplier is of none that is told.
    const isLarge = /[万亿]/u.test(text.slice(one.start, one.end))
    while (isLarge && one.unit !== '' && one.dimension !== 'ratio') {
      const { boundWords: _words, ...bare } = single
      const member = multipliedMember(text, first, bare)
      if (!member) break
      members.unshift(member)
      first = member.start
    }
    const before = text.slice(Math.max(0, first - dealtReach), first)
    while (one.dimension === 'point' || one.dimension === 'percent' || (!isLarge && dealtList.test(before))) {
      const match = memberBefore.exec(text.slice(Math.max(0, first - 22), first))
      const words = match?.[1]
      if (!match || !words || (match[2] && !one.unit.startsWith('个'))) break
      const start = first - match[0].length
      // 1、98%以上的村: the number of an item.
      if (start === 0 || text[start - 1] === '\n') break
      members.unshift({
        ...single,
        start,
        end: start + words.length + (match[2]?.length ?? 0),
        value: Number(words),
        bound: 'exact',
        rules: ['unit.shared'],
      })
      first = start
    }
    // 1.9个 was read as a count of its own.
    while (members.some(({ start }) => start === out.at(-1)?.start)) out.pop()
    const last = out.at(-1)
    out.push(...members.filter((member) => !last || member.start >= last.end), one)
  }
  return out
}

/** 分别突破200亿元｜和100亿元: what one word says of several amounts, it says of each. */
function shareBounds(text: string, list: Quantity[]): Quantity[] {
  const out: Quantity[] = []
  for (const one of list) {
    const last = out.at(-1)
    const joined =
      last !== undefined && one.unit === last.unit && /^[、和与]$/u.test(text.slice(last.end, one.start))
    const shared =
      joined &&
      one.bound === 'exact' &&
      last.bound !== 'exact' &&
      // 分别 stands before the first of them; each behind it has its bound from that one.
      (/分别$/u.test(text.slice(Math.max(0, last.start - 2), last.start)) || last.sharesBound === true)
    out.push(
      shared ? { ...one, bound: last.bound, sharesBound: true, rules: [...one.rules, 'bound.shared'] } : one,
    )
  }
  return out
}

const measures = new Set(['length', 'area', 'age', 'money', 'energy', 'power', 'temperature', 'mass'])
const normWords = /必须|须|应当|依法|禁止|严禁|凭.{0,8}证|不得|一律|免费/u

function sentenceAround(text: string, { start, end }: Quantity): string {
  const from = Math.max(text.lastIndexOf('。', start), text.lastIndexOf(';', start)) + 1
  const to = text.slice(end).search(/[。;]/u)
  return text.slice(from, to < 0 ? text.length : end + to)
}

const normReach = 24
const countedFrom = /(?:统计|起报|入库)(?:起点|标准|门槛)(?:为|是)?[^,。;\d]{0,12}$/u
const classByMeasure = /^(?:行政)?(?:村|户|家庭|企业)(?:人均|户均|年均|年)\p{Script=Han}{0,8}[在未]$/u

/** Kinds of things that a threshold describes: 年收入10万元以上的村. */
const described =
  /^的?[\p{Script=Han}()、“”]{0,10}(单位|企业|项目|村|社区|农户|户|人员|家庭|地区|建筑|泊位|航道|楼宇|县\(市、区\)|县|园区|学校|医院|主体|店|大户|综合体|养殖场|坡耕地|儿童|老人|老年人|(?:设区|地级|县级)市|城市|省份|公共建筑|道路|车辆|楼|农民|居民|群众|对象)/u
const classBehind =
  /^(?:的)?(?:大?班额?|自然[湾屯村寨]|村[民屯]小组|院落|小区|企业|规模养殖场|养殖户|大户|村|社区|学校|单位)/u
const betweenOf = /^之间的\p{Script=Han}/u
const placesOf = /^的(?:乡镇|街道|镇|乡|村|社区|县|区|市)/u
const classCounted = /^(?:之间)?的(?:共|就)?有(?:约|近)?\d/u
const classOfPlaces = /^(?:常住|户籍)?人口(?:及|数量)?(?:以上|以下|以内)/u
const openWords = /(以上|以下|及以上|及以下|以内|不足|不到|低于|高于|少于|多于|超过|超|过)/u

/**
 * 亿元以上工业项目20个, 收入50万元以上的村638个: a bounded amount that describes what the next number counts is no
 * figure; it goes into the label. Refuses 新增产值200亿元以上; and 98%以上: nothing described follows.
 */
function dropThresholds(text: string, list: Quantity[]): Quantity[] {
  return list.filter((one, at) => {
    const quote = text.slice(one.start, one.end)
    const past = /过$/u.test(text.slice(Math.max(0, one.start - 2), one.start))
    const right = text.slice(one.end, one.end + 8)
    // 在7万人至8万人之间的乡镇5个, 超过17万人的乡镇3个: a class of them.
    if (
      countedDimensions.has(one.dimension) &&
      (betweenOf.test(right) || (one.bound === 'over' && placesOf.test(right)))
    )
      return false
    // 人口超过｜10万人的有3个: a class of what was counted together.
    if (one.bound !== 'exact' && one.bound !== 'about' && classCounted.test(text.slice(one.end, one.end + 8)))
      return false
    // 覆盖20万｜人口以上的县: a class of places, whose people nobody counted.
    if (classOfPlaces.test(right)) return false
    // 统计起点为计划总投资｜500万元: what is counted at all.
    const left = text.slice(Math.max(0, one.start - normReach), one.start)
    if (countedFrom.test(left)) return false
    // 尚有98个｜村人均收入在｜300元以下: which villages they are.
    const counted = list[at - 1]
    if (
      one.bound !== 'exact' &&
      counted &&
      countedDimensions.has(counted.dimension) &&
      classByMeasure.test(text.slice(counted.end, one.start))
    )
      return false
    if (one.bound === 'exact' && !past) return true
    if (one.bound === 'about' || (!openWords.test(quote) && !past)) return true
    if (countedDimensions.has(one.dimension) && !/以上$|以下$/u.test(quote)) return true
    const next = list[at + 1]
    const between = next ? text.slice(one.end, next.start) : ''
    const countedNext =
      next && countedDimensions.has(next.dimension) && /^的?[\p{Script=Han}()、“”]{1,14}$/u.test(between)
    // 3个以上超百亿元项目、30个: two members of a list.
    const listed = countedDimensions.has(one.dimension) && between.includes('、')
    if (countedNext && !listed && !/^(?:人次|场次|件)?$/u.test(between)) return false
    const clause = /^[^,。;]*/u.exec(text.slice(one.end))?.[0] ?? ''
    // 18个｜投资10亿元以上项目: what was counted before is told by it.
    const before = list[at - 1]
    const ofCount =
      before !== undefined &&
      countedDimensions.has(before.dimension) &&
      !countedDimensions.has(one.dimension) &&
      /^\p{Script=Han}{0,6}$/u.test(text.slice(before.end, one.start))
    if (ofCount && described.test(clause)) return false
    // 30户以上自然湾: a class of them.
    if (countedDimensions.has(one.dimension) && classBehind.test(clause)) return false
    const tied = /^的/u.test(clause) && one.dimension !== 'percent' && one.dimension !== 'ratio'
    // 25度以上坡耕地依法禁止开垦: a norm states its conditions, not what there is.
    const norm = measures.has(one.dimension) && normWords.test(sentenceAround(text, one))
    return !((tied || norm) && described.test(clause))
  })
}
