import { fitting, ofGrowth, ofMeasures } from '../../../../lexicon/words/measures.ts'
import { wordsOf } from '../../../../text/spans/words-of.ts'
import { is } from '../../../tokens/token.ts'
import { wordsIn } from '../../../tokens/words.ts'
import type { LabelContext } from '../../context.ts'
import type { Label, Part } from '../../label.ts'

/** Measures that a place has as such: those of a list of villages are its own (辖34个村、1个社区,｜总户数). */
const ofPlaces = /(?:户数|人口|人数|面积|海拔|耕地)$/u
const placeLike = /(?:村|社区|镇|乡|街道|小组|屯|嘎查|苏木|县|区|市)$/u
/** Measures of land and goods, which people do not have: 亩均, 产量. */
const ofGoods = /亩均|亩产|单产|产量|产值|面积/u
/** How far a deed came. */
const ofDeeds = /(?:完成|办结|整改)率$/u
/** Totals, and what is left: of the budget, not of its last item. */
const ofBudget = /结余|总计|合计/u

/** Money put in is no thing that has a product: 投资31万元,2020年｜产值. Its own progress it has: 投资,｜完成率. */
const moneyIn = /^(?:完成|总|累计|共)?(?:投资|投入)(?:资金|额)?$/u
const ofMoney = /率$|比重|占比/u

export const ofPeople = (text: string, owner: readonly Part[]): boolean => {
  const last = owner.at(-1)
  return last !== undefined && is(wordsIn(text, last.start, last.end).at(-1), 'person')
}

/** Whether a measure can be of an owner. */
export function fits(context: LabelContext, owner: readonly Part[], label: Label, stated: boolean): boolean {
  const { text, figure } = context
  const words = wordsOf(text, owner)
  const own = wordsOf(text, label.parts)
  const tail = text.slice(label.parts.at(-1)?.end ?? 0, figure.start)
  const tokens = owner.flatMap((part) => wordsIn(text, part.start, part.end))
  // 处罚14家,｜罚款金额: a deed has no measure of its own; but 改厕完成3万座,｜完成率.
  const deed = tokens.every((token) => is(token, 'verb') || is(token, 'break'))
  if ((deed && !ofDeeds.test(own)) || /^(?:(?:平均)?每|[年月日]\p{Script=Han})/u.test(words)) return false
  if (!stated && moneyIn.test(words) && !ofMoney.test(own)) return false
  if (words.includes('税') && own.includes('税') && !stated) return false
  if (
    words.length < 2 ||
    /[\d\s]/u.test(words) ||
    own.includes(words) ||
    own.includes('、') ||
    ofBudget.test(own + tail)
  )
    return false
  if (!stated && fitting.find(({ measure }) => measure.test(own))?.owner.test(words) === false) return false
  if (!stated && is(tokens.at(-1), 'attribute') && !ofGrowth.test(own) && !ofMeasures.test(own)) return false
  if (!stated && !ofGrowth.test(own) && /[均年月值额量率收价]$/u.test(words)) return false
  if (ofPlaces.test(own) && placeLike.test(words)) return false
  return !(ofGoods.test(own) && ofPeople(text, owner))
}
