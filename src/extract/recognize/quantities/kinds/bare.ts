import type { Dimension } from '../../../../contract/taxonomy.ts'

import { is } from '../../../tokens/token.ts'
import { wordsIn } from '../../../tokens/words.ts'
import type { Numeral } from '../../numerals/numeral.ts'
import type { Recogniser } from '../quantity.ts'

/** What a number without a unit counts: people, or things that no measure word names. */
interface BareUnit {
  unit: string
  dimension: Dimension
  rule: string
}

const households: BareUnit = { unit: '户', dimension: 'household', rule: 'bare.household' }
/** People named by their household: 40622农户, 350贫困户; not 用户 and 商户, who may be several to one or one to several. */
const household = /[农困贫保牧渔脱居民家大植殖]户$/u
/** A sum of money without its unit is told in 万 and 亿. */
const leastMoney = 1e5
const people: BareUnit = { unit: '人', dimension: 'person', rule: 'bare.person' }
const things: BareUnit = { unit: '', dimension: 'count', rule: 'bare.thing' }
const money: BareUnit = { unit: '元', dimension: 'money', rule: 'bare.money' }
/** 用去｜两个亿: in such words 个亿 is money. */
const moneyBefore = /(?:资|投入|用去|花|产值|收入|税|款|营收|销售额|利润|成本|预算)[^,。;]{0,6}$/u
const moneyReach = 12
/** Right before a large number without a unit, a measure of money: 生产总值完成｜二十一点四亿, 总投资｜五千六百万. */
const moneyMeasure =
  /(?:生产总值|GDP|产值|收入|投资|税收|资金|存款|贷款|余额|销售额|营业额|营收|利润|成交额|盘子|投入|支出|增加值)(?:完成|实现|达到?|突破|超过?|有|是|为|已|近|约|将近|只有|不到|接近|到了?){0,3}$/u
/** Words before a large bare number that say it counts people: 持卡人数达168.9万. */
const peopleBefore =
  /(人数|人口|用户|党员|会员|学生|职工|游客|志愿者|对象|网民|粉丝)(?:总数|总量|规模)?(?:已|达到|达|突破|超过|超|近|约|为|共|有|增至|至|到){0,3}$/u

/** Measures that have no unit: 收入比值为2.06, 基尼系数0.38, 倍差缩小到1.94, 收入比为2.44,上年为｜2.52. */
const coefficientBefore =
  /(?:比值|系数|收入比|之比|倍差|性别比|指数)(?:[^,。;、]{0,24}(?:为|是|达|至|到|由|从|年的)|[^。;]{0,20},(?:上年|去年)(?:同期|末)?(?:为|是))?$/u

/** 收入比由上年同期的｜2.08缩小至2.05. */
const coefficientOnce = /(?:收入比|比值|倍差|之比)[由从](?:上年|去年)?同期的$/u

const isCoefficient = (before: string): boolean =>
  coefficientBefore.test(before) || coefficientOnce.test(before)

const coefficient: BareUnit = { unit: '', dimension: 'ratio', rule: 'bare.coefficient' }
const coefficientReach = 36
const changes = /^(?:下降|上升|提高|降低|降|升|增|减|缩小|扩大)/u

/** 空巢独居老人｜4300余,: people named right before a large number. */
function endsWithPeople(text: string, end: number): boolean {
  const start = Math.max(0, end - 10)
  const last = wordsIn(text, start, end)
    .filter((token) => !/^(?:约|近|达|超|有|共|共有|超过)$/u.test(token.text))
    .at(-1)
  return is(last, 'person')
}

/**
 * The unit of a number with none: 3.3万贫困人口 → 人, 12单位 → things, 注册用户突破11万, → 人. Refuses numbers
 * without multiplier or qualifier unless a counted noun stands right behind, and Chinese ones.
 */
function bareUnit(text: string, numeral: Numeral, end: number): BareUnit | undefined {
  if (/个[多余]?亿$/u.test(text.slice(numeral.start, end)))
    return moneyBefore.test(text.slice(Math.max(0, numeral.start - moneyReach), numeral.start))
      ? money
      : undefined
  const ends = /^(?:[,。;、)(]|左右|上下|出头|$)/u.test(text.slice(end, end + 2))
  if (
    numeral.value >= leastMoney &&
    ends &&
    !numeral.misprint &&
    /[万亿]$/u.test(text.slice(numeral.start, end))
  ) {
    const measure = text.slice(Math.max(0, numeral.start - moneyReach), numeral.start)
    if (moneyMeasure.test(measure)) return money
  }
  if (numeral.script !== 'arabic' || numeral.misprint) return undefined
  const large = (numeral.multiplied && numeral.value >= 1e4) || numeral.bound !== undefined
  const next = text.slice(end, end + 10)
  const before = text.slice(Math.max(0, numeral.start - coefficientReach), numeral.start)
  // 以女性为100: what an index is counted from.
  if (/以[^,。;\d]{1,8}为$/u.test(before)) return undefined
  // 性别比由98.12｜下降为95.67
  if (!numeral.multiplied && changes.test(next) && isCoefficient(before)) return coefficient
  if (/^[\p{Script=Han}]/u.test(next)) {
    const tokens = wordsIn(text, end, Math.min(text.length, end + 10))
    const first = tokens[0]
    if (first && is(first, 'person') && (large || numeral.value >= 10))
      return household.test(first.text) ? households : people
    if (is(first, 'thing') && first?.text !== '次' && first?.text !== '批') return things
    if (!large || is(first, 'break') || is(first, 'verb') || is(first, 'adverb')) return undefined
    // 32.6万农村低保对象: the people stand a word farther on.
    const noun = tokens.slice(1, 4).find((token) => is(token, 'person'))
    return noun &&
      tokens.every((token) => token.start >= noun.start || (!is(token, 'break') && !is(token, 'verb')))
      ? people
      : undefined
  }
  if (!/^[,。;、()]/u.test(next)) return undefined
  const clause = text.slice(Math.max(0, numeral.start - 14), numeral.start)
  if (isCoefficient(before)) return coefficient
  if (!large) return undefined
  return peopleBefore.test(clause) || endsWithPeople(text, numeral.start) ? people : undefined
}

/** A number without a unit of which the words beside it tell what it counts. */
export const bare: Recogniser = {
  name: 'bare',
  takes: [
    ['帮扶3.3万贫困人口。', '3.3万'],
    ['基尼系数0.38。', '0.38'],
    ['性别比为105.6(以女性为100)。', '105.6'],
    ['改造用去两个亿。', '两个亿'],
    ['生产总值完成二十一点四亿。', '二十一点四亿'],
    ['总投资五千六百万。', '五千六百万'],
  ],
  refuses: ['编码为3456。', '温度计读数38。'],
  at(text, numeral) {
    const found = bareUnit(text, numeral, numeral.end)
    return (
      found && {
        start: numeral.start,
        end: numeral.end,
        value: numeral.value,
        ...(numeral.valueMax !== undefined && { valueMax: numeral.valueMax }),
        bound: numeral.bound ?? 'exact',
        unit: found.unit,
        dimension: found.dimension,
        events: false,
        ...(found === people ? { unsaid: true as const } : {}),
        rules: [`numeral.${numeral.script}`, found.rule],
      }
    )
  },
}
