import { peopleDimensions } from '../../../contract/dimensions.ts'
import type { Span } from '../../../contract/span.ts'
import { countSuffix } from '../../../lexicon/words/derived.ts'
import { words } from '../../../lexicon/words/index.ts'
import { bringing, modal, pivots } from '../../../lexicon/words/predicates.ts'
import { is, isJoint, isNoun } from '../../tokens/token.ts'
import { wordsIn } from '../../tokens/words.ts'
import type { LabelContext } from '../context.ts'
import type { Label } from '../label.ts'
import { verbOfNoun } from './governing-verb.ts'
import type { Before } from './phrase-before.ts'
import { leadEnd } from './phrase-start.ts'

/** Units that are nouns themselves: what they count stands before them. */
const selfCounting = new Set(['人', '人次', '户次', '件次', '场次', '人员'])
/** Nouns behind an amount that say what the money is. */
const moneyNoun =
  /(资金|经费|补贴|补助|贷款|奖金|奖励|基金|费用|工资|债券|投资|订单|红利|租金|押金|保费|善款|物资|工作补贴|专款|股金|额度)$/u

/** The word right before a number that says who brought it about: ｜带动｜120户脱贫致富. */
function causeBefore({ text, start, figure }: LabelContext): Span | undefined {
  const last = wordsIn(text, start, figure.start).at(-1)
  return is(last, 'cause') ? last : undefined
}

/** The noun behind the number, whatever stands before it. */
export function anyNounAfter(context: LabelContext): Label | undefined {
  const noun = context.after()
  return (
    noun && {
      parts: [noun],
      suffix: '',
      basis: 'stated',
      evidence: { how: 'after' },
      added: [],
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
  const noun = context.after()
  if (!noun) return undefined
  const before = context.before()
  // 总投资｜26亿元｜的…项目: the measure before the number is what it counts.
  if (text[figure.end] === '的' && before && endsWithMeasure(text, before)) return undefined
  const phrase = text.slice(noun.start, noun.end)
  const tied = text[figure.end] === '的' || figure.unsaid === true
  // 干部｜1260名｜驻村: what they do says less than who they are.
  const deed = wordsIn(text, noun.start, noun.end).every((token) => is(token, 'nouny') && is(token, 'verb'))
  const weak =
    deed || selfCounting.has(figure.unit) || (figure.dimension === 'money' && !moneyNoun.test(phrase))
  // 组织1.1万人次党员干部参观: a bare verb says less than the people behind the number.
  const people =
    before?.bare && figure.dimension === 'person' && is(wordsIn(text, noun.start, noun.end).at(-1), 'person')
  if (before && weak && !tied && !people) return undefined
  // 454人｜脱贫致富: people whom only the unit names, and what they did.
  const unsaid = deed && !tied ? countSuffix[figure.dimension] : undefined
  if (unsaid && peopleDimensions.has(figure.dimension)) {
    const caused = causeBefore(context)
    return {
      parts: caused ? [caused, noun] : [noun],
      suffix: unsaid,
      basis: 'derived',
      evidence: { how: 'after' },
      added: ['count'],
    }
  }
  const described = describedBy(context)
  const whole = wholeObject(context, noun)
  return {
    parts: [...described, whole],
    suffix: '',
    basis: 'stated',
    evidence: { how: 'after' },
    added: described.length > 0 ? ['described'] : [],
    ...verbOfNoun(context, noun, before?.verb),
  }
}

function endsWithMeasure(text: string, before: Before): boolean {
  const last = before.spans.at(-1)
  return last !== undefined && is(wordsIn(text, last.start, last.end).at(-1), 'attribute')
}

/** A noun this short says little without what describes it. */
const shortNoun = 3
const describingLimit = 12

/** What describes the noun from before its number: 集中签约的｜18个｜项目. Refuses 全市的18个…, a place, and a long clause. */
function describedBy(context: LabelContext): Label['parts'] {
  const { text, start, figure, places } = context
  const noun = context.after()
  if (!noun || noun.end - noun.start > shortNoun || text[figure.start - 1] !== '的') return []
  const tokens = wordsIn(text, leadEnd(text, start, figure.start, places), figure.start)
  const turn = tokens.findLastIndex(
    (token) => !isNoun(token) && !is(token, 'verb') && !is(token, 'cause') && token.text !== '的',
  )
  const first = tokens[turn + 1]
  if (!first || first.text === '的' || figure.start - first.start > describingLimit) return []
  const verb = tokens.some((token, at) => at > turn && is(token, 'verb'))
  return verb && !places.some((place) => place.end === figure.start - 1)
    ? [{ start: first.start, end: figure.start }]
    : []
}

/** An object is no longer than this with what a verb-like word in it parts from its head. */
const objectLimit = 16

/**
 * The object of a verb before the number to its head, where a word that is as often a verb parts them: 规划建设9个乡村｜振兴示范点. Refuses
 * people, who do something (下派1021名干部｜下沉), a second predicate (收购25万平方米商品房｜用作保障房) and what an adverb opens.
 */
function wholeObject(context: LabelContext, noun: Span): Span {
  const { text, end, figure } = context
  const verb = context.before()?.verb
  if (!verb || figure.dimension === 'person' || figure.dimension === 'household') return noun
  if (words.get(verb.text)?.classes.has('cause') || bringing.has(verb.text)) return noun
  const tokens = wordsIn(text, noun.end, end)
  const first = tokens[0]
  if (!first || pivots.has(first.text) || modal.has(first.text)) return noun
  const stop = tokens.findIndex(
    (token) =>
      !isNoun(token) &&
      (isJoint(token) || is(token, 'adverb') || is(token, 'preposition') || is(token, 'locative')),
  )
  const run = stop < 0 ? tokens : tokens.slice(0, stop)
  const last = run.at(-1)
  if (!last || !isNoun(last) || last.end - noun.start > objectLimit) return noun
  if (!run.some((token) => is(token, 'thing')) || is(last, 'attribute')) return noun
  if (run.some((token) => token.text === '的')) return noun
  return { start: noun.start, end: last.end }
}
