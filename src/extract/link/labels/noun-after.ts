import { is, segment } from '../segment.ts'
import { contextOf, type LabelContext } from './context.ts'
import { verbOfNoun } from './governing-verb.ts'
import type { Label } from './label.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import { isComparing } from './rates.ts'

/** Units that are nouns themselves: what they count stands before them. */
const selfCounting = new Set(['人', '人次', '户次', '件次', '场次', '人员'])
/** Nouns behind an amount that say what the money is. */
const moneyNoun =
  /(资金|经费|补贴|补助|贷款|奖金|奖励|基金|费用|工资|债券|投资|订单|红利|租金|押金|保费|善款|物资|工作补贴|专款|股金|额度)$/u

function nounOf(context: LabelContext) {
  const { text, figure, end } = context
  if (isComparing(figure)) return undefined
  const next = contextOf(context, context.at + 1)
  // 1189名“两委”成员｜平均年龄42.4周岁: a next number with nothing behind it takes the attribute before it.
  const nextBare =
    next !== undefined &&
    end === next.figure.start &&
    !nounPhraseAfter(next.text, next.figure, next.end, false)
  return nounPhraseAfter(text, figure, end, nextBare)
}

/** The noun behind the number, whatever stands before it. */
export function anyNounAfter(context: LabelContext): Label | undefined {
  const noun = nounOf(context)
  return (
    noun && {
      parts: [noun],
      suffix: '',
      basis: 'stated',
      rules: ['after'],
      ...verbOfNoun(context, noun, undefined),
    }
  )
}

/**
 * The noun behind the number, unless the words before it are the better label: those of 培训｜300人 and
 * 投入｜1200万元｜保障待遇.
 */
export function nounAfter(context: LabelContext): Label | undefined {
  const { text, figure } = context
  const noun = nounOf(context)
  if (!noun) return undefined
  const before = context.before()
  const words = text.slice(noun.start, noun.end)
  const tied = text[figure.end] === '的' || figure.rules.includes('bare.person')
  const weak = selfCounting.has(figure.unit) || (figure.dimension === 'money' && !moneyNoun.test(words))
  // 组织1.1万人次党员干部参观: a bare verb says less than the people behind the number.
  const people =
    before?.bare && figure.dimension === 'person' && is(segment(text, noun.start, noun.end).at(-1), 'person')
  if (before && weak && !tied && !people) return undefined
  return {
    parts: [noun],
    suffix: '',
    basis: 'stated',
    rules: ['after'],
    ...verbOfNoun(context, noun, before?.verb),
  }
}
