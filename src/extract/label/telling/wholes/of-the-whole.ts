import { countedDimensions } from '../../../../contract/dimensions.ts'
import { changeAmount } from '../../../../lexicon/account-words.ts'
import { industries } from '../../../../lexicon/table-words.ts'
import { owned } from '../../../../lexicon/words/measures.ts'
import { wordsOf } from '../../../../text/spans/words-of.ts'
import { is, isNoun } from '../../../tokens/token.ts'
import { wordsIn } from '../../../tokens/words.ts'
import type { LabelContext } from '../../context.ts'
import { type Label, measured, type Part } from '../../label.ts'
import { wholeBefore } from '../../lists/same-object.ts'

/** What opens the parts of something told before: 其中, 分门类看, 从结构看. */
const opensParts =
  /^[,;(:]?(?:其中|包括|分[\p{Script=Han}]{1,5}看|从[\p{Script=Han}]{1,7}看|按[\p{Script=Han}]{1,7}分)/u
/** Prices and indexes are told by their whole name: 医疗保健类｜居民消费价格. */
const wholeName = /(?:价格|指数)$/u
const nameLimit = 8
/** The three industries by their names alone. */
const sector = /^(?:第[一二三]产业|[一二三]产)$/u
/** What the parts of a gross product are told by. */
const product = /生产总值$|GDP$/u
/** How many animals there are, and how many were sold: 生猪｜存栏. */
const herd = /^(?:存栏|出栏)$/u

/** The measure that the label of a whole ends with: 粮食｜产量, 规模以上工业｜增加值. */
function measureOf(text: string, label: Label): Part | undefined {
  const last = measured(label).at(-1)
  if (!last || label.suffix !== '' || last.as !== undefined) return undefined
  const end = /\([^()]*\)$/u.exec(text.slice(last.start, last.end))?.index ?? last.end - last.start
  const words = text.slice(last.start, last.start + end)
  const tokens = wordsIn(text, last.start, last.start + end)
  const token = tokens.at(-1)
  if (token && herd.test(token.text)) return { start: token.start, end: token.end }
  if (!token || !(is(token, 'attribute') || owned.test(token.text))) return undefined
  if (wholeName.test(words) && words.length <= nameLimit) return { start: last.start, end: last.start + end }
  // 商品房｜销售面积: what is done with it is part of the measure.
  const before = tokens.at(-2)
  const start =
    before && tokens.length > 2 && is(before, 'nouny') && is(before, 'verb') ? before.start : token.start
  const named = { start, end: token.end }
  const plain = text.slice(start, token.end).replace(/^工业(?=增加值)|总(?=[里面产])/u, '')
  return plain.length < token.end - start ? { ...named, as: plain } : named
}

/** What a list is headed by: 主要农产品产量:粮食56万吨;油料｜3万吨. */
const headed = /(?:产量|产值|增加值|销售额|面积|出栏|存栏)$/u
const headReach = 200
const amounts: ReadonlySet<string> = new Set(['mass', 'area', 'volume', 'money'])

/** The measure that the head of a list names, for a member that has none. */
function headMeasure({ text, start }: LabelContext): Part | undefined {
  const from = Math.max(0, start - headReach)
  const colon = text.lastIndexOf(':', start - 1)
  if (colon <= from || fullStop.test(text.slice(colon, start))) return undefined
  const found = headed.exec(text.slice(from, colon))
  return found ? { start: from + found.index, end: colon } : undefined
}

/** Whether both are told as amounts, or both as changes. */
const alike = (one: Label | undefined, other: Label): boolean =>
  one !== undefined && (one.tail === undefined) === (other.tail === undefined)

/** The figure before that is told as this one is: of 增加值38亿元,增长｜4%。其中,种植业｜21亿元 the first. */
function lastAlike({ earlier, at }: LabelContext, label: Label): number | undefined {
  return [at - 1, at - 2, at - 3, at - 4].find((index) => alike(earlier[index], label))
}

/** The label of what the parts are of: of the figure before 其中, of the last one before a sentence that parts it. */
function wholeOf(context: LabelContext, label: Label): Label | undefined {
  const { text, figures, at, earlier, sentence, start } = context
  const previous = figures[at - 1]
  if (!previous) return undefined
  const whole = wholeBefore(context)
  if (whole < at - 1) return earlier[whole]
  const opened =
    opensParts.test(text.slice(previous.end, start + 4)) ||
    (previous.end <= sentence.start && opensParts.test(text.slice(sentence.start, sentence.start + 10)))
  const last = lastAlike(context, label)
  return opened && last !== undefined ? earlier[last] : undefined
}

/** Branches of an economy, by which its measures are told: 汽车制造业, 第一产业. */
const branch = /\p{Script=Han}业$/u
/** All of industry has only its own branches for parts: of 工业增加值 a 旅游业 takes nothing. */
const allIndustry = /工业$/u
const ofIndustry = /(?:制造|采矿|采掘|开采|加工|冶炼|供应|生产|纺织)业$/u

/** Whether a branch has the measure that the one before it names: 专用设备制造业｜增加值增长12.1%,汽车制造业｜增长8.4%. */
function isBesideBranch(text: string, before: Label, said: string): boolean {
  const measure = branch.test(said) ? measureOf(text, before) : undefined
  if (!measure) return false
  const words = wordsOf(text, measured(before))
  const name = measure.as ?? text.slice(measure.start, measure.end)
  const owner = words.endsWith(name) ? words.slice(0, -name.length) : ''
  return branch.test(owner) && (!allIndustry.test(owner) || ofIndustry.test(said))
}

/** The part before this one in a list of parts, where it took the measure of their whole. */
function partBefore(context: LabelContext, label: Label): Label | undefined {
  const { text, figures, earlier, start } = context
  const last = lastAlike(context, label)
  const figure = last === undefined ? undefined : figures[last]
  return figure && !fullStop.test(text.slice(figure.end, start)) ? earlier[last as number] : undefined
}
const fullStop = /[。!?！？\n]/u

/** The label with the measure of the whole, or of its list. */
function byWhole(context: LabelContext, label: Label): Label | undefined {
  const { text, figure } = context
  const { how } = label.evidence
  const dealt = how === 'dealt' && label.tail === 'change'
  if ((how !== 'before' && how !== 'change' && !dealt) || label.suffix !== '') return undefined
  const own = measured(label)
  const last = own.at(-1)
  if (own.length !== 1 || !last || (label.evidence.how === 'before' && label.evidence.form !== 'noun'))
    return undefined
  const words = wordsIn(text, last.start, last.end)
  const said = text.slice(last.start, last.end)
  // 居住类, 教育文化和娱乐类: a class is a noun whatever it is made of.
  if ((!words.every(isNoun) && !/[类业品]$/u.test(said)) || /\d月|季度|年$/u.test(said)) return undefined
  // 预算收入7.5亿元,增收｜0.7亿元: an amount of change is no part.
  if (changeAmount.test(said)) return undefined
  if (/[率额值量积价入出度数资产]$/u.test(text.slice(last.start, last.end))) return undefined
  if (words.some((token) => is(token, 'attribute') || is(token, 'person'))) return undefined
  const list = amounts.has(figure.dimension) ? headMeasure(context) : undefined
  if (list && label.tail === undefined)
    return {
      ...label,
      parts: [...own, list],
      measure: list,
      basis: 'derived',
      added: [...label.added, 'measure'],
    }
  const sibling = partBefore(context, label)
  const beside = () => (sibling && isBesideBranch(text, sibling, said) ? sibling : undefined)
  const whole = sibling?.measure ? sibling : (wholeOf(context, label) ?? beside())
  if (!whole || !alike(whole, label)) return undefined
  const measure = whole.measure ?? measureOf(text, whole)
  if (!measure) return undefined
  // Numbers of other things and people are told by what they count, not by a measure.
  if (countedDimensions.has(figure.dimension) && !herd.test(text.slice(measure.start, measure.end)))
    return undefined
  const ofProduct = product.test(text.slice(measure.start, measure.end))
  if (ofProduct && !industries.test(said)) return undefined
  const named: Part = ofProduct ? { ...measure, as: '增加值' } : measure
  return {
    ...label,
    parts: [...own, named, ...label.parts.slice(own.length)],
    measure,
    basis: 'derived',
    added: [...label.added, 'measure'],
  }
}

/** Whether what is parted here is an output, not what was added. */
function isOfOutput(context: LabelContext): boolean {
  const whole = context.earlier[wholeBefore(context)]
  return whole !== undefined && /(?<!生)产值$/u.test(wordsOf(context.text, whole.parts))
}

/**
 * The measure of a whole, for a part that has none of its own: 粮食产量91万吨,其中油料｜3万吨 → 油料产量, 增加值增长5%。分门类看,采矿业增长
 * ｜4% → 采矿业增加值增长. Refuses a part that names its measure (税收收入) and counts of things.
 */
export function ofTheWhole(context: LabelContext, label: Label): Label | undefined {
  const found = byWhole(context, label)
  if (found) return found
  // 第一产业增长9%达｜21亿元: an industry alone is told by what it adds; 林业总产值42亿元,其中一产｜8亿元: by what was parted.
  const alone = context.figure.dimension === 'money' && !label.tail && label.suffix === ''
  return alone && sector.test(wordsOf(context.text, label.parts))
    ? {
        ...label,
        suffix: isOfOutput(context) ? '产值' : '增加值',
        basis: 'derived',
        added: [...label.added, 'measure'],
      }
    : undefined
}
