import type { Span } from '../../../contract/span.ts'
import { howTheyDo } from '../../../lexicon/words/pairs.ts'
import type { LabelContext } from '../context.ts'
import type { Label } from '../label.ts'
import { phraseBefore } from '../phrases/phrase-before.ts'
import { leadEnd } from '../phrases/phrase-start.ts'
import { namedBefore } from '../rates/change-or-share.ts'
import { sentenceSubject } from '../subject.ts'
import { dealtPart } from './dealt-pairs.ts'
import { membersOf } from './members-of.ts'

/** The words of a list have no more characters than this. */
const longestList = 40
/** A list of figures has no more members than this. */
const mostMembers = 40
/** 以及 stands between two members, at most. */
const longestJoint = 2

/** The figures of one 分别: those that follow it with nothing but 、 和 , between; undefined where they are too many for a list. */
export function groupOf({
  text,
  figures,
  at,
  sentence,
}: LabelContext): { first: number; count: number } | undefined {
  const joined = (left: number) => {
    const a = figures[left]
    const b = figures[left + 1]
    return (
      a !== undefined &&
      b !== undefined &&
      b.start - a.end <= longestJoint &&
      /^(?:[、,]|和|与|及|以及|、?[\p{Script=Han}]{0,1})?$/u.test(text.slice(a.end, b.start))
    )
  }
  let first = at
  while (
    first > 0 &&
    (figures[first - 1]?.start ?? -1) >= sentence.start &&
    at - first < mostMembers &&
    joined(first - 1)
  )
    first--
  let last = at
  while (last - first <= mostMembers && joined(last)) last++
  return last > first && last - first < mostMembers ? { first, count: last - first + 1 } : undefined
}

/** A change right before the first number: 商品零售额、餐饮收入｜增长｜22.7%、48.1%. */
const changeAtEnd = /(?:同比|环比)?(?:增长|下降|提高|上升|上涨|下跌|回落)$/u

/** A share or a rate of two things right before the first number: 公交和出租车占比｜达｜36.3%和0.38%. */
const rateAtEnd = /(?<=[占比率重例])(?:为|是|达到?|已?达|约为)?$/u

/** Where 分别 stands; without it as many numbers as members, by their change or their share, are shared out alike. */
function dealingWord(before: string): { at: number; size: number } | undefined {
  const at = Math.max(before.lastIndexOf('分别'), before.lastIndexOf('依次'))
  if (at >= 0) return { at, size: 2 }
  const alike = changeAtEnd.exec(before) ?? rateAtEnd.exec(before)
  return alike ? { at: alike.index, size: 0 } : undefined
}

/** A change that says of nothing what it is: 两年平均增速｜分别为. */
const ownChange = /^(?:同比|环比|[两三四五]年平均|年均|平均)?(?:降幅|增幅|涨幅|增速|增长|下降)$/u

const ownTail = /(?:同比|累计)?(?:增[速幅长]|[降涨]幅)$/u

/** How far from each of several something is: 高于｜全国、全省, 比｜全国、全省｜高. */
const gapToList =
  /^(?<verb>高于|低于|快于|慢于|高出|超出|领先|[比较])(?<list>[^,。;\d]{2,24}?)(?<way>多|少|高出?|低|快|慢|提高|下降|回落|加快)?$/u

/** 增长9.4%,分别高于全国、全省｜3.4个和｜1.2个百分点: what it is of stands before, with whom it is compared is shared out. */
function dealtGap(
  context: LabelContext,
  from: number,
  group: { first: number; count: number },
): Label | undefined {
  const { text, figures, at } = context
  const end = figures[group.first]?.start ?? from
  const found = gapToList.exec(text.slice(from, end))?.groups
  if (!found?.verb || !found.list || /^[比较]/u.test(found.verb) !== (found.way !== undefined))
    return undefined
  const start = from + found.verb.length
  const list = { start, end: start + found.list.length }
  const own = membersOf(text, list, group.count)?.[at - group.first]
  const named = own && namedBefore({ ...context, at: group.first })
  if (!named) return undefined
  return {
    parts: [
      ...named.parts,
      { start: from, end: start },
      ...own,
      ...(found.way ? [{ start: list.end, end }] : []),
    ],
    suffix: '',
    basis: 'inherited',
    evidence: { how: 'dealt', from: 'list' },
    tail: 'change',
    added: [],
  }
}

/**
 * Numbers shared out by 分别. Takes 需求、资源清单分别为58项、43项 → 需求, 资源清单, and 事故41起、死亡33人,
 * 同比分别下降18%和25% → each with the label of the figure that it follows. Refuses a 分别 with one number.
 */
export function zippedLabel(context: LabelContext): Label | undefined {
  const { text, figures, at, sentence, places, earlier } = context
  const group = groupOf(context)
  const head = group && figures[group.first]
  if (!group || !head) return undefined
  const before = text.slice(sentence.start, head.start)
  const dealing = dealingWord(before)
  if (!dealing) return undefined
  const { at: word, size } = dealing
  const gap = size > 0 ? dealtGap(context, sentence.start + word + size, group) : undefined
  if (gap) return gap
  if (/[。;]/u.test(before.slice(word)) || before.length - word > 12) return undefined
  const index = at - group.first
  const tail = tailOf(context, sentence.start + word + size, head.start)
  const suffix = tail.suffix
  // 第二种、第三种形态分别占: the list stands in the clause before the word.
  const clauseAt = Math.max(before.lastIndexOf(',', word - 1), before.lastIndexOf(';', word - 1)) + 1
  const compare =
    /(?:(?:同比|环比|年均|平均|累计)(?:增长|下降|提高|增加|减少)?|(?<![占同环])比(?![例重率])[^,、和]{1,6}|较[^,、和]{1,6})$/u.exec(
      before.slice(clauseAt, word),
    )?.[0] ?? ''
  const listEnd = sentence.start + word - compare.length
  // Without the word only the members of one list are told apart.
  const isSaid = size > 0
  // 合肥、芜湖分别完成｜6.2亿件、3.1亿件: places are whose it is, not what.
  const placesAt = Math.max(before.lastIndexOf(',', word - 2), before.lastIndexOf(';', word - 2)) + 1
  const placesEnd = isSaid
    ? dealtToPlaces(context, { start: sentence.start + placesAt, end: listEnd }, group.count)
    : undefined
  if (placesEnd !== undefined) {
    // 甲镇、乙镇｜人口｜分别增加; 人口增加的有甲镇、乙镇,分别增加: the same of each place.
    const own = phraseBefore(text, placesEnd, listEnd, places)
    const of = own ? { parts: own.spans } : tail.parts.length > 0 ? sentenceSubject(context) : undefined
    if (of)
      return {
        parts: [
          ...of.parts,
          ...(compare ? [{ start: listEnd, end: sentence.start + word }] : []),
          ...tail.parts,
        ],
        suffix: tail.suffix,
        basis: own ? 'stated' : 'inherited',
        evidence: { how: 'dealt', from: 'list' },
        added: [],
        ...tail.tells,
      }
    const told = phraseBefore(text, sentence.start + word + 2, head.start, places)
    // 分别完成｜6.2亿件: what was completed stands at the head of the sentence.
    if (!told || told.evidence.form === 'verb') return sentenceSubject(context)
    return (
      told && {
        parts: told.spans,
        suffix: '',
        basis: 'stated',
        evidence: { how: 'dealt', from: 'list' },
        added: [],
        ...(told.verb ? { verb: told.verb } : {}),
        ...(told.verbAt ? { lead: told.verbAt } : {}),
      }
    )
  }
  const subject = phraseBefore(text, sentence.start + clauseAt, listEnd, places)
  const list = subject && subject.spans.length === 1 ? subject.spans[0] : undefined
  // 教育、社保和就业、卫生健康支出分别: a list that holds a verb of its own is taken as it stands.
  const from = leadEnd(text, sentence.start + clauseAt, listEnd, places)
  const members =
    (list && membersOf(text, list, group.count)) ??
    (listEnd - from <= longestList ? membersOf(text, { start: from, end: listEnd }, group.count) : undefined)
  const praised = () => praisedBefore(text, sentence.start + clauseAt, listEnd, group.count, context)
  const compared: Span[] = compare ? [{ start: listEnd, end: sentence.start + word }] : []
  const pair = list && dealtPart(text, list, index, group.count)
  const own = pair ?? (members ?? (isSaid ? praised() : undefined))?.[index]
  if (own)
    return {
      parts: [...own, ...compared, ...tail.parts],
      suffix,
      basis: 'derived',
      evidence: { how: 'dealt', from: 'list' },
      added: [],
      ...tail.tells,
    }
  // 事故41起、死亡33人,同比分别下降18%和25%: as many figures stand before, in order.
  if (!isSaid) return undefined
  // 分别增长6.2%和3.1%,分别完成投资｜12亿元、3亿元: it names what it deals out itself.
  const dealt =
    tail.parts.length === 0 && suffix === ''
      ? phraseBefore(text, sentence.start + word + size, head.start, places)
      : undefined
  if (dealt && !dealt.bare)
    return {
      parts: dealt.spans,
      suffix: '',
      basis: 'stated',
      evidence: { how: 'dealt', from: 'list' },
      added: [],
      ...(dealt.verb && { verb: dealt.verb }),
      ...(dealt.verbAt && { lead: dealt.verbAt }),
    }
  const former = group.first - group.count
  const named =
    former >= 0 && (figures[former]?.start ?? -1) >= sentence.start ? earlier[former + index] : undefined
  const change = list && ownChange.test(text.slice(list.start, list.end)) ? [list] : []
  if (!named || (list && change.length === 0)) return undefined
  // 汽车｜累计增速…,两年平均增速: the change of the figure before gives way to the own one.
  const things = named.parts.flatMap((part) => {
    const told = ownTail.exec(text.slice(part.start, part.end))?.[0].length ?? 0
    return told < part.end - part.start ? [{ ...part, end: part.end - told }] : []
  })
  const of = change.length > 0 && things.length > 0 ? things : named.parts
  return {
    parts: [...of, ...change, ...compared, ...tail.parts],
    suffix,
    basis: 'inherited',
    evidence: { how: 'dealt', from: 'figures' },
    added: [],
    ...(change.length > 0 ? { tail: 'change' as const } : tail.tells),
  }
}

/** The members of the clause before, of which it only says how they do: 船舶修造、电子信息｜增势较猛,分别增长｜27.4%和19.0%. */
function praisedBefore(
  text: string,
  start: number,
  end: number,
  count: number,
  { sentence, places }: LabelContext,
): ReturnType<typeof membersOf> {
  if (end > start || text[start - 1] !== ',') return undefined
  const clause =
    text
      .slice(sentence.start, start - 1)
      .split(/[,;:。]/u)
      .at(-1) ?? ''
  const praise = howTheyDo.exec(clause)
  if (!praise) return undefined
  const from = leadEnd(text, start - 1 - clause.length, start - 1, places)
  const stop = start - 1 - praise[0].length
  return stop - from <= longestList ? membersOf(text, { start: from, end: stop }, count) : undefined
}

/**
 * Where as many places as there are numbers end, that stand before 分别, joined to each other, with what each of them has behind them perhaps;
 * undefined where none do.
 */
function dealtToPlaces(
  { text, places }: LabelContext,
  { start, end }: Span,
  count: number,
): number | undefined {
  const list = places.filter((place) => place.start >= start && place.end <= end).slice(-count)
  const last = list.at(-1)
  const isList =
    list.length === count &&
    list.every(
      (place, at) =>
        at === 0 || /^(?:[、,]|和|与|及|以及)$/u.test(text.slice(list[at - 1]?.end ?? 0, place.start)),
    )
  return last && isList && whatEachHas.test(text.slice(last.end, end)) ? last.end : undefined
}
const whatEachHas = /^(?:,|的?\p{Script=Han}{2,10})?$/u

/** What stands between 分别 and the first number: 下降 and 占 belong to every label, 为 and 达 to none. */
function tailOf(
  { text, figure }: LabelContext,
  start: number,
  end: number,
): { parts: Span[]; suffix: string; tells: Pick<Label, 'tail'> } {
  const words = text.slice(start, end)
  const change =
    /^((?:同比|环比|比[^,\d]{1,6}?|较[^,\d]{1,6}?)?(?:增长|提升|下降|提高|增加|减少|降低|上升|上涨|下跌|回落|缩短|压减|压缩|加快|净[增减]|[增减][产收]|(?:高出|高于|低于)[^,。;\d]{0,8})(?![到至为]))/u.exec(
      words,
    )?.[1]
  if (change) return { parts: [{ start, end: start + change.length }], suffix: '', tells: { tail: 'change' } }
  const share = /^占(?!地)/u.test(words) && figure.dimension === 'percent'
  return share
    ? { parts: [], suffix: '占比', tells: { tail: 'share' } }
    : { parts: [], suffix: '', tells: {} }
}
