import type { Span } from '../../../contract/span.ts'
import { describing } from '../../../lexicon/words/index.ts'
import {
  byHead,
  comparedHow,
  everOwned,
  fitting,
  manner,
  measureTail,
  ofGrowth,
  ofMeasures,
  owned,
  whole,
} from '../../../lexicon/words/measures.ts'
import { modal } from '../../../lexicon/words/predicates.ts'
import { wordsOf } from '../../../text/words-of.ts'
import { is, isJoint, isKnownNoun, type Token } from '../../tokens/token.ts'
import { wordsIn } from '../../tokens/words.ts'
import type { LabelContext } from '../context.ts'
import { type Label, type Part, untailed } from '../label.ts'
import { wholeBefore } from '../lists/same-object.ts'
import { phraseBefore } from '../phrases/phrase-before.ts'
import { leadEnd } from '../phrases/phrase-start.ts'
import { completion, namedBefore } from '../rates/change-or-share.ts'
import { subjectIn } from '../subject.ts'

/** An owner longer than this is a clause, and would make a sentence of the label. */
const ownerLimit = 18

/** The label's parts without what tells a change: 产量｜增长. */
const measured = (label: Label): readonly Part[] => (label.tail ? label.parts.slice(0, -1) : label.parts)

/**
 * Whether a label says how much of something and not of what: `measure` 产量, 完成投资; `any` another that its own clause may have an owner for
 * (供热面积); `change` 年均增长. Undefined for 夏粮单产, 财政收入.
 */
function needsOwner(text: string, label: Label): 'any' | 'measure' | 'change' | undefined {
  const parts = measured(label)
  // “12345”办结率: what stands in quotation marks tells which.
  if (parts.some(({ start, end }) => /[“《]/u.test(text.slice(start, end)))) return undefined
  if (parts.length === 0) return label.tail === 'change' ? 'change' : undefined
  let any = false
  let compared = true
  let generic = true
  let last: Token | undefined
  for (const { start, end } of parts)
    for (const token of wordsIn(text, start, end)) {
      if (token.text.trim() === '' || isJoint(token)) continue
      last = token
      if (!comparedHow.has(token.text) && !is(token, 'adverb')) compared = false
      if (manner.has(token.text)) any = true
      else if (is(token, 'attribute') && !whole.has(token.text)) {
        any = true
        if (!owned.test(token.text)) generic = false
      } else if (isLead(label, token)) continue
      else if (!isKnownNoun(token) && is(token, 'adverb')) any ||= label.tail === 'change'
      else if (!isKnownNoun(token) && is(token, 'verb')) generic = false
      else return undefined
    }
  if (!any || !last) return undefined
  // 直接｜融资: nothing of it is a measure.
  if (label.tail === undefined && label.suffix === '' && !is(last, 'attribute') && !owned.test(last.text))
    return undefined
  if (compared && label.tail === 'change') return 'change'
  return generic ? 'measure' : 'any'
}

/** Whether a word is the verb that brings the measure about (完成｜投资), not a part of its name (灌溉｜面积). */
const isLead = ({ lead }: Label, token: Token): boolean =>
  lead !== undefined && token.start >= lead.start && token.end <= lead.end

/** What another figure's label is of: itself without its measure and its verb. */
function ownerIn(text: string, label: Label, head: string): readonly Part[] | undefined {
  if (label.owner) return label.owner
  if (label.evidence.how === 'before' && label.evidence.form === 'verb') return undefined
  const base = label.tail ? untailed(label) : label
  const wide = base.parts.reduce((sum, part) => sum + part.end - part.start, 0)
  const parts = (wide <= ownerLimit ? base.parts : base.core?.parts) ?? base.parts
  const last = parts.at(-1)
  if (!last) return undefined
  if (ofGrowth.test(head)) return measured(label)
  const words = wordsOf(text, parts)
  const tokens = wordsIn(text, last.start, last.end)
  const ends = tokens.at(-1)
  const tail = measureTail.exec(text.slice(last.start, last.end))
  if (tail && tail.index > 1)
    return stripped(text, label, [...parts.slice(0, -1), { ...last, end: last.start + tail.index }])
  if (ends && whole.has(ends.text)) return ofMeasures.test(head) ? parts : undefined
  if (is(ends, 'attribute')) {
    const end = ends?.start ?? last.end
    return stripped(text, label, [...parts.slice(0, -1), { ...last, end }])
  }
  return words.length > 1 ? stripped(text, label, parts) : undefined
}

/** Deeds that tell which works are meant: 新开工｜建设项目. */
const telling = /^(?:新?开工|竣工|签约|集中|续建|在建)/u

/** Without the verb that opens it, where that tells nothing of which ones: 推广｜青钱柳. */
function stripped(text: string, { lead }: Label, parts: readonly Part[]): readonly Part[] | undefined {
  const left = parts
    .map((part, at) =>
      at === 0 &&
      lead &&
      !telling.test(text.slice(lead.start, lead.end)) &&
      part.start === lead.start &&
      lead.end <= part.end
        ? { ...part, start: lead.end }
        : part,
    )
    .filter((part) => part.end > part.start)
  const size = left.reduce((sum, part) => sum + part.end - part.start, 0)
  return size > 1 && size <= ownerLimit ? left : undefined
}

/** Words of a clause that only place what follows: 与2008年同期相比, 在示范区. */
const placing = /^(?:据|按|经|根据|其中|同时|目前|截至|此外|与|同|比|较|在|从|对|为|以|随着|通过)/u
/** How large a work is, and how far it came: of the thing that the clause before builds. */
const ofWorks = /(?:投资|投资额|面积|库容|规模|长度|工期|里程|造价|资金)$/u
/** How much of what the clause before handles was done. */
const ofDeeds = /率$/u
/** What the industry of the clause before made. */
const ofIndustries = /(?:增加值|产值|产量|产能)$/u

/** What the clause before speaks of without a number: 建设粪污处理项目,｜总投资275万元; 办理议案,｜办复率; 服务业较快增长,｜增加值. */
function spokenOf(context: LabelContext, measure: string): Part[] | undefined {
  const { text, sentence, start, figures, at, places } = context
  const end = start - 1
  if (end <= sentence.start || text[end] !== ',') return undefined
  let from = end
  while (from > sentence.start && !/[,;:]/u.test(text[from - 1] ?? '')) from--
  if ((figures[at - 1]?.end ?? 0) > from || placing.test(text.slice(from, end))) return undefined
  if (ofIndustries.test(measure)) {
    const subject = subjectIn(context, from, end)
    return subject && is(wordsIn(text, subject.start, subject.end).at(-1), 'nouny') ? [subject] : undefined
  }
  const before = phraseBefore(text, from, end, places)
  const span = before?.bare ? undefined : before?.spans.at(-1)
  if (!span || !before?.verbAt || before.evidence.form === 'pivot') return undefined
  const object = { start: Math.max(span.start, before.verbAt.end), end: span.end }
  const words = text.slice(object.start, object.end)
  if (words.length < 2 || words.length > ownerLimit || words.includes('、')) return undefined
  const thing = is(wordsIn(text, object.start, object.end).at(-1), 'thing')
  return (ofWorks.test(measure) && thing) || ofDeeds.test(measure) ? [object] : undefined
}

/** A share that does not say whose it is. */
const shareAlone = /^占[^占]{2,16}(?:比重|比例|比率|份额)$/u

/** Measures that a place has as such: those of a list of villages are its own (辖34个村、1个社区,｜总户数). */
const ofPlaces = /(?:户数|人口|人数|面积|海拔|耕地)$/u
const placeLike = /(?:村|社区|镇|乡|街道|小组|屯|嘎查|苏木|县|区|市)$/u
/** Measures of land and goods, which people do not have: 亩均, 产量. */
const ofGoods = /亩均|亩产|单产|产量|产值|面积/u
/** Totals, and what is left: of the budget, not of its last item. */
const ofBudget = /结余|总计|合计/u

const ofPeople = (text: string, owner: readonly Part[]): boolean => {
  const last = owner.at(-1)
  return last !== undefined && is(wordsIn(text, last.start, last.end).at(-1), 'person')
}

/** Whether a measure can be of an owner. */
function fits(context: LabelContext, owner: readonly Part[], label: Label, stated: boolean): boolean {
  const { text, figure } = context
  const words = wordsOf(text, owner)
  const own = wordsOf(text, label.parts)
  const tail = text.slice(label.parts.at(-1)?.end ?? 0, figure.start)
  const tokens = owner.flatMap((part) => wordsIn(text, part.start, part.end))
  // 处罚14家,｜罚款金额: a deed has no measure of its own.
  if (tokens.every((token) => is(token, 'verb') || is(token, 'break')) || /^每/u.test(words)) return false
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

/** The words of the clause before its measure, behind times and places; none where the measure stands alone in it. */
function ahead({ text, start, places }: LabelContext, label: Label): Part | undefined {
  const first = label.parts[0]?.start ?? start
  const item = /^[一二三四五六七八九十]是/u.exec(text.slice(start, first))?.[0].length ?? 0
  const all = wordsIn(text, leadEnd(text, start + item, first, places), first)
  // 项目建成后｜年产值: when it will be so.
  const words = all.slice(all.findLastIndex((token) => /^(?:后|时|期间)$/u.test(token.text)) + 1)
  const empty = (token: Token) =>
    token.text.trim() === '' ||
    token.text === '等' ||
    isJoint(token) ||
    (!isKnownNoun(token) && (is(token, 'adverb') || is(token, 'preposition') || modal.has(token.text)))
  const from = words.findIndex((token) => !empty(token))
  const to = words.findLastIndex((token) => !empty(token) && !manner.has(token.text))
  if (!words.slice(Math.max(from, 0), to + 1).some((token) => isKnownNoun(token) || !token.word))
    return undefined
  const head = words[from]
  const last = words[to]
  if (!head || !last || last.end - head.start < 2) return undefined
  // 特困人员集中｜供养标准
  const gap = words.slice(to + 1)
  return {
    start: head.start,
    end: gap.length > 0 && gap.every((token) => describing.has(token.text)) ? first : last.end,
  }
}

/** When a work will be done: what it yields then is not of the thing before. */
const onceDone = /(?:投产|建成|达产|竣工|完工|投用)后/u

/** Offices that do something for a place, whose measures are the place's own: 县财政局完成…. */
const office = /(?:政府|党委|委|部|局|厅|办|院|会|财政|税务|部门|中央|省级|市级|县级|组|队)$/u

/** Whether a measure that a verb brings about has a subject that tells whose it is: 休闲农业｜实现综合收入, 贫困地区｜新增种植面积. */
function tellsWhose(context: LabelContext, label: Label): boolean {
  const { text } = context
  const subject = context.before()?.subject
  if (!subject || label.evidence.how !== 'before' || !('form' in label.evidence)) return false
  const words = text.slice(subject.start, subject.end)
  const last = wordsIn(text, subject.start, subject.end).at(-1)
  if (/^[\d一二三四五六七八九十两]+(?:年|个月)/u.test(words)) return false
  return (
    words.length <= 10 &&
    !office.test(words) &&
    !is(last, 'person') &&
    (last === undefined || !last.word || isKnownNoun(last))
  )
}

/** Words that say that a measure is the place's own: 辖区面积, 全村总产值. */
const ofThePlace = /(?:全[省市县区镇乡村旗盟州]|[我该本][省市县区镇乡村旗]|辖区|县域|市域|区域|境内)/u

/** 医疗保险参保｜人数 and 参保率: what both say is said once. */
function trimmed(text: string, owner: readonly Part[], measure: string): readonly Part[] {
  const last = owner.at(-1)
  if (!last) return owner
  const double = text.slice(last.start, last.end).endsWith(measure.slice(0, 2)) ? 2 : 0
  return [...owner.slice(0, -1), { ...last, end: last.end - double }].filter((part) => part.end > part.start)
}

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
const adjoins = (text: string, end: number, start: number): boolean =>
  text.slice(end, start).replace(/,$/u, '').search(/[,;:]/u) < 0

/** 实现｜销售收入: that it was reached is no part of what is counted. */
function withoutReached(text: string, part: Part): Part {
  const size =
    /^(?:可)?(?:实现|达到|取得|获得)(?=.{2})/u.exec(text.slice(part.start, part.end))?.[0].length ?? 0
  return { ...part, start: part.start + size }
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
  const said = wordsOf(text, label.parts)
  const carried = completion.test(said) || shareAlone.test(said) ? namedBefore(context) : undefined
  if (carried && label.parts.length === 1)
    return {
      ...label,
      parts: [...carried.parts, ...label.parts],
      basis: 'inherited',
      added: [...label.added, 'owner'],
    }
  const before = context.before()
  const needs = needsOwner(text, label) ?? (tellsWhose(context, label) ? 'any' : undefined)
  if (!needs || ofThePlace.test(text.slice(start, label.parts[0]?.start ?? start))) return undefined
  const subject = before?.subject ?? ahead(context, label)
  const own = subject && !/\d/u.test(text.slice(subject.start, subject.end)) ? subject : undefined
  const whole = wholeBefore(context)
  // 其中油料2万亩,｜产量: of the one part; of several parts, of the whole.
  const nearest = whole === at - 2 ? at - 1 : whole
  const previous = figures[at - 1]
  const named = earlier[nearest]
  const measure = wordsOf(text, label.parts)
  const spoken = own || needs === 'any' ? undefined : spokenOf(context, measure)
  const near =
    needs !== 'any' &&
    !onceDone.test(text.slice(start, context.stop)) &&
    previous &&
    named &&
    (previous.start >= sentence.start
      ? adjoins(text, previous.end, start)
      : carries(context, previous, needs, measure))
  const found = own
    ? [own]
    : (spoken ?? (near ? (needs === 'change' ? measured(named) : ownerIn(text, named, measure)) : undefined))
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
