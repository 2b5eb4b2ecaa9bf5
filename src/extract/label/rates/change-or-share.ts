import { countedDimensions } from '../../../contract/dimensions.ts'
import { changeAmount } from '../../../lexicon/account-words.ts'
import {
  againstPhrase,
  changePhrase,
  gapPhrase,
  onlyWhose,
  reachPhrase,
  setAgainst,
  sharePhrase,
  wholePlace,
  yearsOf,
} from '../../../lexicon/words/derived.ts'
import type { Quantity } from '../../recognize/quantities/quantity.ts'
import { is } from '../../tokens/token.ts'
import { wordsIn } from '../../tokens/words.ts'
import type { LabelContext } from '../context.ts'
import { type Label, labelText, untailed } from '../label.ts'
import { type Before, phraseBefore } from '../phrases/phrase-before.ts'
import { leadEnd } from '../phrases/phrase-start.ts'
import { clauseBefore, subjectIn } from '../subject.ts'
import { isComparing } from './rates.ts'

/**
 * A change or a share of something named, in the phrase or in the clause before.
 * Takes …1280亿元,同比增长｜6.2% → …同比增长 and 占｜98.8%; refuses 增收｜5251元, an amount of its own.
 */
export function changeOrShare(context: LabelContext): Label | undefined {
  const { text, figure, places, start, stop } = context
  const phrase = text.slice(start, stop)
  const also = alsoChanged(context, phrase)
  if (also) return also
  // 由85%上升到94%: what was reached is no change.
  if (reachPhrase.test(phrase)) return undefined
  const change = bareChange.exec(phrase) ?? changePhrase.exec(phrase) ?? gapPhrase.exec(phrase)
  // 改造提升｜12家养老服务中心: a number of things is done, not changed by; nor is a length that is bettered.
  const doneTo =
    countedDimensions.has(figure.dimension) ||
    (sized.has(figure.dimension) && /提[升高]$/u.test(change?.[1] ?? ''))
  if (change && doneTo && !compares.test(change[1] ?? '') && context.after()) return undefined
  const share = change ? null : sharePhrase.exec(phrase)
  const against = change || share || !isComparing(figure) ? null : againstPhrase.exec(phrase)
  const found = change ?? share ?? against
  if (!found || (figure.dimension === 'money' && /增收$/u.test(found[1] ?? ''))) return undefined
  const opened = yearsOf.exec(phrase.slice(0, found.index))?.[0].length ?? 0
  const word =
    phrase.slice(found.index - opened, found.index) +
    (found[1] ?? '').replace(/(?:的|达到?|仅?为|仅|约|超过?|[由从])$/u, '')
  const from = start + found.index - opened
  // 稳居全国前十强、｜增长4.8%: what stands before the pause is another predicate. “十三五”时期｜年均增长: nor is a time what grew.
  const isTime =
    from > start && leadEnd(text, start, from + 1, places) >= from && !duration.test(text.slice(start, from))
  const subject =
    isTime ||
    /、(?:全年|年末|当年|上半年|前[一二三]季度)?$/u.test(text.slice(Math.max(start, from - 6), from))
      ? undefined
      : (beyondAside(context, from) ?? phraseBefore(text, start, from, places))
  // …增长1.5%;比2019年决算数｜增长12%: a comparison alone is of what stands before the semicolon too.
  const named = subject
    ? undefined
    : (setBefore(context, from) ?? namedBefore(context, /^[比较]/u.test(word)))
  const base = (subject?.spans ?? named?.parts ?? []).map((part, nth) =>
    nth === 0 ? withoutGoal(text, part) : part,
  )
  // 油料18万吨,下降｜1%: what fell is the output.
  const product = change && named ? measureOf(context, named.parts) : undefined
  const lead = subject?.verbAt ?? named?.lead
  return {
    parts: [...base, { start: from, end: from + word.length, ...(product ? { joint: product } : {}) }],
    suffix:
      figure.unit === '番'
        ? '番'
        : against && figure.unit === '倍'
          ? '的倍数'
          : against && figure.dimension === 'percent' && ofPlan.test(word)
            ? '比例'
            : share && !/比|率/u.test(word)
              ? word === '占'
                ? '比'
                : '比例'
              : '',
    basis: base.length > 0 && !subject ? 'inherited' : 'derived',
    evidence: {
      how: change ? 'change' : 'share',
      ...(namesNothing(text, base) ? { alone: true as const } : {}),
    },
    tail: change ? 'change' : 'share',
    ...(lead ? { lead } : {}),
    added: [],
  }
}

/** Over how long it grew is told with it: 财政收入｜3年｜增长58.6%. */
const duration = /(?<!\d)\d{1,2}(?:年|个月|天)$/u

/** 事故58起、死亡41人,比去年同期少9起、｜少｜6人: a second change is of what measures like it, against the same. */
function alsoChanged(context: LabelContext, phrase: string): Label | undefined {
  const { earlier, at } = context
  const before = earlier[at - 1]
  const against = before?.tail === 'change' && again.test(phrase) ? before.parts.at(-1) : undefined
  const named = against && namedBefore(context)
  return named && against
    ? {
        parts: [...named.parts, against],
        suffix: '',
        basis: 'inherited',
        evidence: { how: 'change' },
        tail: 'change',
        ...(named.lead ? { lead: named.lead } : {}),
        added: [],
      }
    : undefined
}
const again = /^[、和,]?(?:多|少|增|减|升|降)(?:出|了)?$/u

const namesNothing = (text: string, base: Label['parts']): boolean =>
  onlyWhose.test(base.map((part) => text.slice(part.start, part.end)).join(''))

/** 提出｜地区生产总值增长5%: that it was put forward is no part of what grows. */
function withoutGoal(text: string, part: Label['parts'][number]): Label['parts'][number] {
  const size =
    /^(?:提出了?|确定|明确)(?=\p{Script=Han}{2})/u.exec(text.slice(part.start, part.end))?.[0].length ?? 0
  return { ...part, start: part.start + size }
}

/** Dimensions of land and of roads, which are made better rather than more. */
const sized: ReadonlySet<Quantity['dimension']> = new Set<Quantity['dimension']>(['length', 'area'])

/** What grew, where the clause before only names it: 地区生产总值｜与2019年相比,…增长5.1%, 常住人口｜766579,…增加2028人. Refuses 我市实施创新战略,…, a deed. */
function setBefore(context: LabelContext, from: number): Pick<Label, 'parts' | 'lead'> | undefined {
  const { text, start, places } = context
  const clause = from === start ? clauseBefore(context) : undefined
  const subject = clause && subjectIn(context, clause.start, clause.end)
  if (!subject) return undefined
  const opens = text.slice(leadEnd(text, clause.start, clause.end, places), subject.start)
  const behind = text.slice(subject.end, clause.end)
  // 创历史新高,…: a clause of its own that names no measure is what became of one.
  if (behind === '' && !is(wordsIn(text, subject.start, subject.end).at(-1), 'attribute')) return undefined
  return wholePlace.test(opens) && setAgainst.test(behind) ? { parts: [subject] } : undefined
}

/** What closes an aside with a number in it: 在对美贸易下降3成｜的情况下｜增长12%. */
const aside = /^的?(?:情况|背景|前提|条件|基础|形势|压力)[下上]$/u

/** What grew where an aside with a number stands between it and its growth: 外贸进出口｜在…下降3成的情况下｜增长12%. */
function beyondAside(context: LabelContext, from: number): Before | undefined {
  const { text, figures, at, sentence, start, places } = context
  const other = figures[at - 1]
  if (!other || other.start < sentence.start || !aside.test(text.slice(start, from))) return undefined
  const clause = Math.max(sentence.start, text.lastIndexOf(',', other.start) + 1)
  const opens = text.slice(clause, other.start).search(/在(?!校|职|册|建|营)/u)
  return opens > 1 ? phraseBefore(text, clause, clause + opens, places) : undefined
}

/** All that stands before the number: 经济总量超过6万亿元,…,｜年均增速｜5.7%. Refuses 财政收入增速, which names what grew. */
const bareChange = /^((?:年均|平均|年平均|累计)(?:增速|增幅|增长率|下降率|递增率))(?:达到?|为|约)?$/u

/** 为年初预算的｜103%: how much of it was carried out. */
const ofPlan = /(?:预算|计划|任务|目标)$/u
const compares = /^(?:同比|环比|比|较|高于|低于|高出|快于|慢于|领先|超出|净|再|又|累计|平均|年均)/u

/** How far a plan was carried out: no thing that grows. */
export const completion =
  /(?:完成|为|占)(?:年初|调整|全年|年度|当年)?(?:预算|目标|任务|计划)(?:数)?(?:比例|率)?$/u

/** What a number of goods or land is of that no word says: 油料18万吨 is 产量. */
const unsaid: Readonly<Partial<Record<Quantity['dimension'], string>>> = { mass: '产量', area: '面积' }

/** The measure that the label of the number before leaves unsaid; undefined where it names one, or what was done. */
function measureOf({ text, figures, at }: LabelContext, parts: Label['parts']): string | undefined {
  const last = parts.at(-1)
  const previous = figures[at - 1]
  if (!last || !previous || parts.length > 1) return undefined
  const head = wordsIn(text, last.start, last.end).at(-1)
  const named =
    /[量积产额值率数]$/u.test(text.slice(last.start, last.end)) || is(head, 'attribute') || is(head, 'verb')
  return named ? undefined : unsaid[previous.dimension]
}

/**
 * Whether a change may be of a number by what both measure: 覆盖率74.8%,蓄积量1286万立方米,分别比上年提高｜0.12个百分点和｜增加26万立方米. A growth in
 * percent is of anything.
 */
function changesAs(change: Quantity, of: Quantity): boolean {
  if (change.dimension === 'point') return of.dimension === 'percent' || of.dimension === 'point'
  return isComparing(change) || change.dimension === of.dimension
}

/**
 * What an earlier clause of the sentence was about: the label of the last figure that is no share itself.
 * @param across whether what a semicolon parts from it is asked too
 */
export function namedBefore(
  { text, figure: own, figures, at, earlier, sentence }: LabelContext,
  across = false,
): Pick<Label, 'parts' | 'lead'> | undefined {
  const from =
    across && text[sentence.start - 1] === ';' ? text.lastIndexOf('。', sentence.start) + 1 : sentence.start
  let first = at
  while (first > 0 && (figures[first - 1]?.start ?? -1) >= from) first--
  const told = figures.slice(first, at).some((one) => changesAs(own, one))
  for (let i = at - 1; i >= first; i--) {
    const figure = figures[i]
    const label = earlier[i]
    if (!figure || (told && !changesAs(own, figure))) continue
    if (!label || label.evidence.how === 'former' || completion.test(labelText(text, label))) continue
    // 同比增收｜0.94亿元,增长｜8%: an amount of change is not what grew.
    if (changeAmount.test(labelText(text, label))) continue
    // 同比增长12.8%,比一季度回落｜4.8个百分点: what fell is the growth.
    if (label.tail && own.dimension === 'point' && figure.dimension === 'percent') return label
    // 年均增长6.0%,高于全国0.2个百分点,其中2016-2019年｜增长7.0%: how far it is from another is not what grew.
    if (label.tail && own.dimension === 'percent' && figure.dimension === 'point') continue
    if (label.tail) {
      if (label.parts.length > 1) return untailed(label)
      continue
    }
    return label
  }
  return undefined
}
