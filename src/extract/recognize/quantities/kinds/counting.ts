import type { UnitRow } from '../../../../lexicon/units.ts'
import { verbRows } from '../../../../lexicon/words/index.ts'
import { is } from '../../../tokens/token.ts'
import { wordsIn } from '../../../tokens/words.ts'
import type { Numeral } from '../../numerals/numeral.ts'

/** What tells how much more or less, or which share: 下降近, 占了约. */
const howMuch = /(?:[降增跌涨高低减]|[提升]高?|占)(?:了|到)?(?:近|约|超过?|不到|不足)?$/u

/** Units behind a thing that is counted; 中心二期 is the second. */
const counted = /^[个家所座处间台辆头支条项件套栋口]$/u
/** So far before a number the word that it counts begins. */
const nounReach = 8

/** Behind 三级 and 五级: words that are laid out in levels; not 四级公路, 三级医院, 三级航道, which are grades. */
const layered =
  /^[^,。;”、]{0,10}(体系|架构|网络|组织|联动|主战场|平台|书记|责任|管理|治理|服务|阵地|党组织|中心|网格|机制|党委|监督)/u

/** 企业近百家, 项目20个, 的15家企业: who is described by the amount, and how many they are. */
const classOfCounted =
  /^的近?约?\d|^\p{Script=Han}{2,8}?(?:已|达到?|有|共|近|约|超过?|突破)?(?:\d|[一二两三四五六七八九十百]{1,4}[家个户只名])/u

/** What a place has, behind its number. */
const laidOut =
  /^(?:行政村|自然村|村(?![民级干])|乡镇|镇|乡(?!贤)|社区|街道|小区|园区|企业|车间|大棚|合作社)/u

/**
 * Whether a multiplier alone is an amount: 近｜亿元, 上｜万名群众, 突破｜亿元, ｜万元以上 at the end of a clause. Refuses 超｜亿元项目 and
 * ｜亿元以上项目: a class of what is counted; so is 上｜亿元企业近百家, whose number stands behind it.
 */
const isAmount = (before: string, behind: string, { dimension }: UnitRow): boolean =>
  (/(?:(?<!以)上|[近约数逾])$/u.test(before) &&
    !behind.startsWith('级') &&
    !(dimension === 'money' && classOfCounted.test(behind))) ||
  (/[超过破]$/u.test(before)
    ? /^(?:大关)?(?:[,。;、)!]|$)/u
    : /^(?:及?以上|左右|上下)(?:[,。;、)!]|$)/u
  ).test(behind)

/**
 * Whether a Chinese numeral counts with this unit. Arabic ones do; below ten only certain measure words, or
 * one right behind a verb: 成立两个督导组; not 两个覆盖, 十三届县委, 市县两级, 每百户.
 */
export function isCounting(text: string, numeral: Numeral, unit: UnitRow): boolean {
  const behind = text.slice(numeral.end + unit.text.length)
  if (unit.text === '级') {
    // 县乡村三级服务站287个: the stations are counted.
    const grade = numeral.value <= 2 || !layered.test(behind) || /^[\p{Script=Han}]{1,8}\d/u.test(behind)
    return numeral.script === 'arabic' ? numeral.value > 1 && !/^[以及]/u.test(behind) : !grade
  }
  if (numeral.script === 'arabic') return true
  if (unit.text === '届') return false
  // 每百户, 万人成讼率, 千吨级: a multiplier alone is what something is counted by.
  const alone = /[百千万亿]/u.test(text[numeral.start] ?? '') && numeral.bound === undefined
  if (alone && !isAmount(text.slice(Math.max(0, numeral.start - 2), numeral.start), behind, unit))
    return false
  // 三点五亩; 五千米, which may be as well five thousand metres.
  if (!Number.isInteger(numeral.value) || unit.text.startsWith('千')) return true
  if (numeral.value >= 10 || numeral.bound !== undefined || numeral.valueMax !== undefined)
    return unit.text !== '里'
  if (unit.dimension === 'multiple') return true
  if (unit.text === '成' || unit.dimension === 'point')
    return (
      numeral.value !== 1 ||
      unit.over === true ||
      // 能耗下降近｜一成; not 一成不变.
      (unit.text === '成' && howMuch.test(text.slice(Math.max(0, numeral.start - 5), numeral.start)))
    )
  if (numeral.value <= 1 || unit.dimension === 'duration' || /^(条|大|里)$/u.test(unit.text)) return false
  if (unit.text === '种') return !/^形态/u.test(behind)
  if (unit.spelled) return /^[\p{Script=Han},。;]/u.test(behind)
  const left = text.slice(Math.max(0, numeral.start - 5), numeral.start).replace(/[了过出]$/u, '')
  if ([2, 3, 4].some((length) => verbRows.has(left.slice(-length)))) return true
  // 有｜九个村季节性缺水: of what lies in a place a few are counted too. Refuses 有三个方面.
  if (unit.text === '个' && numeral.value > 2 && /[有及在共]$/u.test(left) && laidOut.test(behind))
    return true
  // 农业合作社｜四个,社员…: the thing that is counted stands before it, and a mark behind.
  const last = wordsIn(text, Math.max(0, numeral.start - nounReach), numeral.start).at(-1)
  return (
    counted.test(unit.text) && /^[,;。]/u.test(behind) && (last?.text.length ?? 0) > 1 && is(last, 'thing')
  )
}
