import type { Span } from '../../../contract/span.ts'
import { bodies, brought, byHead, comparedTime, everOwned } from '../../../lexicon/words/measures.ts'
import { wordsOf } from '../../../text/spans/words-of.ts'
import type { LabelContext } from '../context.ts'
import { type Label, measured, type Part } from '../label.ts'
import { wholeBefore } from '../lists/same-object.ts'
import { completion, namedBefore } from '../rates/change-or-share.ts'
import { fits, ofPeople } from './owners/fits.ts'
import { needsOwner } from './owners/needs.ts'
import { ahead, spokenOf, tellsWhose } from './owners/of-clause.ts'
import { ownerIn, trimmed } from './owners/of-figure.ts'

/** A share that does not say whose it is. */
const shareAlone = /^占[^占]{2,16}(?:比重|比例|比率|份额)$/u

/** When a work will be done: what it yields then is not of the thing before. */
const onceDone = /(?:投产|建成|达产|竣工|完工|投用)后/u

/** Words that say that a measure is the place's own: 辖区面积, 全村总产值. */
const ofThePlace = /(?:全[省市县区镇乡村旗盟州]|[我该本][省市县区镇乡村旗]|辖区|县域|市域|区域|境内)/u

/** So far back over a full stop an owner is still understood. */
const carriedFrom = 60

/** Whether a sentence goes on with what the one before told: 其中,到位资金78亿元. 同比增长5%. 总产量295亿斤. */
function carries(
  { text, sentence, start }: LabelContext,
  previous: Span,
  needs: string,
  measure: string,
): boolean {
  if (sentence.start - previous.end > carriedFrom) return false
  const opening = text.slice(sentence.start, start)
  if (/^其中,?$/u.test(opening)) return true
  return opening === '' && (needs === 'change' || everOwned.test(measure))
}

/** Whether a clause follows right behind a number: no other clause stands between, which might speak of something else. */
const adjoins = (text: string, end: number, start: number, needs: string): boolean =>
  text
    .slice(end, start)
    .replace(needs === 'change' ? /^;$|,$/u : /,$/u, '')
    .search(/[,;:]/u) < 0

/** What grew, of a figure that tells its growth: without the time with which that compares (增加值｜比1-6月｜加快). */
const grown = (text: string, label: Label): Part[] =>
  measured(label).filter(({ start, end }) => !comparedTime.test(text.slice(start, end)))

/** 实现｜销售收入: that it was reached is no part of what is counted. */
function withoutReached(text: string, part: Part): Part {
  const size =
    /^(?:可)?(?:实现|达到|取得|获得)(?=.{2})/u.exec(text.slice(part.start, part.end))?.[0].length ?? 0
  return { ...part, start: part.start + size }
}

/** How far a deed came that the number before tells with its object: 调处矛盾纠纷2860件,｜调处成功率. */
function deedsAgain({ text, at, earlier }: LabelContext, measure: string): boolean {
  const deed = /^(\p{Script=Han}{2})\p{Script=Han}{0,3}率$/u.exec(measure)?.[1]
  const lead = earlier[at - 1]?.lead
  return deed !== undefined && lead !== undefined && text.slice(lead.start, lead.end) === deed
}

/** What the bodies brought about that were counted in the clause before: 新能源企业增加到175家,｜实现工业总产值. */
function broughtBy({ text, at, earlier, start }: LabelContext, measure: string): boolean {
  const body = earlier[at - 1]?.parts.at(-1)
  const own = /^(?:共|全年|累计|年)?(?:实现|创造|创)(?:了)?/u.exec(text.slice(start, start + 8))?.[0]
  return (
    own !== undefined &&
    body !== undefined &&
    bodies.test(text.slice(body.start, body.end)) &&
    brought.test(measure.replace(own, ''))
  )
}

/** How far what was handled came, of all that was: 议案126件、提案98件,｜办结率. */
const ofHandled = /^(?:办结|办复|答复|满意|面商|落实|按期办结)率$/u

/** The owners of such a rate, where two lists of one unit stand before it; undefined for one. */
function ownersIn(
  { text, figures, earlier }: LabelContext,
  nearest: number,
  measure: string,
): Part[] | undefined {
  const [first, second] = [figures[nearest - 1], figures[nearest]]
  const [a, b] = [earlier[nearest - 1], earlier[nearest]]
  if (!first || !second || !a || !b || !ofHandled.test(measure) || first.unit !== second.unit)
    return undefined
  if (!text.slice(first.end, second.start).startsWith('、')) return undefined
  const [one, other] = [ownerIn(text, a, measure), ownerIn(text, b, measure)]
  const [head, ...rest] = other ?? []
  return one && head ? [...one, { ...head, joint: '、' }, ...rest] : undefined
}

/**
 * Whose a measure is that does not say so itself: 夏粮面积94万亩,｜单产 → 夏粮单产, 建设处理中心,｜总投资 → 处理中心总投资. Refuses a
 * measure of the whole place (财政收入, 全村总产值), an owner that is one (地区生产总值102亿元,｜投资额), and a clause with words of its own.
 */
export function ownerBefore(context: LabelContext, label: Label): Label | undefined {
  const { text, figures, at, earlier, sentence, start } = context
  if (label.evidence.how !== 'before' && label.evidence.how !== 'change' && label.evidence.how !== 'share')
    return undefined
  // 税收收入11亿元,｜完成年初预算; 增加值12亿元,｜占地区生产总值比重: of what it was carried out, of what it is a share.
  const measure = wordsOf(text, label.parts)
  const carried = completion.test(measure) || shareAlone.test(measure) ? namedBefore(context) : undefined
  if (carried && label.parts.length === 1)
    return {
      ...label,
      parts: [...carried.parts, ...label.parts],
      basis: 'inherited',
      added: [...label.added, 'owner'],
    }
  const before = context.before()
  const needs =
    needsOwner(text, label) ??
    (tellsWhose(context, label)
      ? 'any'
      : deedsAgain(context, measure) || broughtBy(context, measure)
        ? 'measure'
        : undefined)
  if (!needs || ofThePlace.test(text.slice(start, label.parts[0]?.start ?? start))) return undefined
  const subject = before?.subject ?? ahead(context, label)
  const own = subject && !/\d/u.test(text.slice(subject.start, subject.end)) ? subject : undefined
  const whole = wholeBefore(context)
  // 其中油料2万亩,｜产量: of the one part; of several parts, of the whole.
  const nearest = whole === at - 2 ? at - 1 : whole
  const previous = figures[at - 1]
  const named = earlier[nearest]
  const spoken = own || needs === 'any' ? undefined : spokenOf(context, measure)
  const near =
    needs !== 'any' &&
    !onceDone.test(text.slice(start, context.stop)) &&
    previous &&
    named &&
    (previous.start >= sentence.start
      ? adjoins(text, previous.end, start, needs)
      : carries(context, previous, needs, measure))
  const found = own
    ? [own]
    : (spoken ??
      (near
        ? needs === 'change'
          ? grown(text, named)
          : (ownersIn(context, nearest, measure) ?? ownerIn(text, named, measure))
        : undefined))
  const owner = found && trimmed(text, found, measure)
  if (!owner || !fits(context, owner, label, own !== undefined || spoken !== undefined || needs === 'change'))
    return undefined
  return {
    ...label,
    parts:
      byHead.test(measure) && !ofPeople(text, owner)
        ? [...label.parts, ...owner]
        : [...owner, ...label.parts.map((part, at) => (at === 0 ? withoutReached(text, part) : part))],
    owner,
    basis: own ? 'derived' : 'inherited',
    added: [...label.added, 'owner'],
  }
}
