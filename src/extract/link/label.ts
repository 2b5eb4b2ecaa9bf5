import type { Span } from '../../contract/span.ts'
import { changePhrase, countSuffix, rateEnd, sharePhrase } from '../../lexicon/words/derived.ts'
import { verbRows } from '../../lexicon/words/index.ts'
import type { VerbRow } from '../../lexicon/words/verbs.ts'
import type { PlaceMention } from '../recognize/places.ts'
import type { Quantity } from '../recognize/quantity.ts'
import { labelAfter } from './label-after.ts'
import { labelBefore } from './label-before.ts'
import type { Label } from './label-parts.ts'
import { is, segment } from './segment.ts'

export interface LabelContext {
  text: string
  sentence: Span
  figures: readonly Quantity[]
  /** Index of the figure among them. */
  at: number
  places: readonly PlaceMention[]
  /** Labels of the figures before it, by index. */
  earlier: readonly (Label | undefined)[]
}

const clauseMark = /[,。;:!?]/u

/** Where the clause of a figure begins: behind the last mark or the figure before it. */
function clauseStart({ text, sentence, figures, at }: LabelContext): number {
  const figure = figures[at]
  const previous = figures[at - 1]
  if (!figure) return sentence.start
  let start = Math.max(sentence.start, previous && previous.end > sentence.start ? previous.end : 0)
  let quote = 0
  for (let i = figure.start - 1; i >= start; i--) {
    const character = text[i] ?? ''
    if (character === '”') quote++
    if (character === '“') quote--
    // A comma inside a quoted name (“学思践悟,优化环境”) ends nothing.
    if (clauseMark.test(character) && quote <= 0) {
      start = i + 1
      break
    }
  }
  return start
}

function clauseEnd({ text, sentence, figures, at }: LabelContext): number {
  const figure = figures[at]
  const next = figures[at + 1]
  if (!figure) return sentence.end
  const end = Math.min(sentence.end, next ? next.start : sentence.end)
  for (let i = figure.end; i < end; i++) if (clauseMark.test(text[i] ?? '')) return i
  return end
}

const suffixed = (label: Label, suffix: string, rule: string): Label => ({
  ...label,
  suffix: label.suffix + suffix,
  basis: 'derived',
  rules: [...label.rules, rule],
})

/** The label of the last figure before this one in the sentence; of the clause before, where it begins one. */
function inherited(context: LabelContext): Label | undefined {
  const { figures, at, earlier, sentence } = context
  const previous = figures[at - 1]
  const label = earlier[at - 1]
  if (!previous || !label || previous.start < sentence.start) return undefined
  return { ...label, basis: 'inherited', rules: ['inherited'] }
}

/** 同比增长, 占: a share or a change of what was named before, in the phrase or in the clause before. */
function derived(context: LabelContext, start: number): Label | undefined {
  const { text, figures, at, places } = context
  const figure = figures[at]
  if (!figure) return undefined
  const phrase = text.slice(start, figure.start)
  const change = changePhrase.exec(phrase)
  const share = change ? null : sharePhrase.exec(phrase)
  const found = change ?? share
  if (!found || (figure.dimension === 'money' && /增收$/u.test(found[1] ?? ''))) return undefined
  const word = found[1] ?? ''
  const from = start + found.index
  const tail: Span = { start: from, end: from + word.length }
  const subject = labelBefore(text, start, from, places)
  const base = subject
    ? { parts: subject.spans, suffix: '', basis: 'stated' as const, rules: subject.rules }
    : subjectOf(context)
  const kept: Label = {
    parts: [...(base?.parts ?? []), tail],
    suffix: share && !/比|率/u.test(word) ? (word === '占' ? '比' : '比例') : '',
    basis: base && !subject ? 'inherited' : 'derived',
    rules: [change ? 'derived.change' : 'derived.share'],
  }
  return kept
}

/** What an earlier clause of the sentence was about: the label of the last figure that is no share itself. */
function subjectOf({ figures, at, earlier, sentence }: LabelContext): Label | undefined {
  for (let i = at - 1; i >= 0; i--) {
    const figure = figures[i]
    const label = earlier[i]
    if (!figure || figure.start < sentence.start) break
    if (!label) continue
    if (label.rules.includes('derived.change') || label.rules.includes('derived.share')) {
      if (label.parts.length > 1) return { ...label, parts: label.parts.slice(0, -1), suffix: '' }
      continue
    }
    return label
  }
  return undefined
}

/** Percent before its predicate: 社区100%实现网格化治理 → 社区实现网格化治理比例. */
function shareOfPredicate(context: LabelContext, start: number, end: number): Label | undefined {
  const { text, figures, at, places } = context
  const figure = figures[at]
  if ((figure?.dimension !== 'percent' && figure?.dimension !== 'ratio') || end <= figure.end)
    return undefined
  const rest = text.slice(figure.end, end)
  if (rest.startsWith('的')) {
    const noun = labelAfter(text, figure, end, false)
    return noun ? { parts: [noun], suffix: '比例', basis: 'derived', rules: ['percent.of'] } : undefined
  }
  if (!/^[\p{Script=Han}]{2,16}$/u.test(rest.trim())) return undefined
  const subject = labelBefore(text, start, figure.start, places)
  const parts = [...(subject?.spans ?? []), { start: figure.end, end }]
  return { parts, suffix: '比例', basis: 'derived', rules: ['percent.predicate'] }
}

/** Numbers that compare: what they are of stands before them, or in their predicate. */
const rateDimensions: ReadonlySet<string> = new Set(['percent', 'ratio', 'point', 'multiple'])

/** Units that are nouns themselves: what they count stands before them. */
const selfCounting = new Set(['人', '人次', '户次', '件次', '场次', '人员'])
/** Nouns behind an amount that say what the money is. */
const moneyNoun =
  /(资金|经费|补贴|补助|贷款|奖金|奖励|基金|费用|工资|债券|投资|订单|红利|租金|押金|保费|善款|物资|工作补贴|专款|股金|额度)$/u

/**
 * What a figure counts. The order is the rule: a change or a share of something named; a share of a predicate;
 * the noun behind it; the phrase before it; the label of the figure before it. Undefined where the text gives none.
 */
export function labelOf(context: LabelContext): Label | undefined {
  const { text, figures, at, places } = context
  const figure = figures[at]
  if (!figure) return undefined
  const start = clauseStart(context)
  const end = clauseEnd(context)
  const change = derived(context, start)
  if (change) return change
  const rate = rateDimensions.has(figure.dimension)
  if (rate) {
    const predicate = shareOfPredicate(context, start, end)
    if (predicate) return predicate
  }
  const next = figures[at + 1]
  const nextBare =
    next !== undefined && end === next.start && !labelAfter(text, next, nextEnd(context), false)
  const after = rate ? undefined : labelAfter(text, figure, end, nextBare)
  const before = labelBefore(text, start, figure.start, places)
  const preferBefore =
    before !== undefined &&
    text[figure.end] !== '的' &&
    !figure.rules.includes('bare.person') &&
    (selfCounting.has(figure.unit) ||
      (figure.dimension === 'money' &&
        after !== undefined &&
        !moneyNoun.test(text.slice(after.start, after.end))))
  if (after && !preferBefore) {
    return {
      parts: [after],
      suffix: '',
      basis: 'stated',
      rules: ['after'],
      ...verbOf(context, start, after, before?.verb),
    }
  }
  if (before) {
    const label: Label = {
      parts: before.spans,
      suffix: '',
      basis: 'stated',
      rules: before.rules,
      ...(before.verb ? { verb: before.verb } : verbAhead(context, start)),
    }
    const words = before.spans.map((part) => text.slice(part.start, part.end)).join('')
    if (rate && !rateEnd.test(words))
      return suffixed(label, before.bare || /整改|完成|覆盖|办结/u.test(words) ? '率' : '比例', 'rate')
    if (before.bare && words.length <= 4)
      return suffixed(label, countSuffix[figure.dimension] ?? '', 'bare-verb')
    return label
  }
  if (after) {
    const verb = verbOf(context, start, after, undefined)
    return { parts: [after], suffix: '', basis: 'stated', rules: ['after'], ...verb }
  }
  const shared = inherited(context)
  if (!shared) return undefined
  return figure.dimension === 'person' && !/人数$/u.test(shared.suffix) && !endsWithPeople(text, shared)
    ? suffixed(shared, '人数', 'shared.person')
    : shared
}

/** The verb of a number whose noun stands behind it: before the number, else the predicate (42个…党组织｜整顿提升). */
function verbOf(
  context: LabelContext,
  start: number,
  noun: Span,
  before: VerbRow | undefined,
): Pick<Label, 'verb'> {
  const { text, figures, at } = context
  const figure = figures[at]
  // 承担加强党的建设、组织公共服务等8项职能: the verbs belong to the members of the list.
  if (figure && /等$/u.test(text.slice(start, figure.start))) return {}
  if (before) return { verb: before }
  const ahead = verbAhead(context, start)
  if (ahead.verb) return ahead
  const rest = text.slice(noun.end, clauseEnd(context))
  for (const token of segment(rest, 0, rest.length)) {
    const row = is(token, 'verb') ? verbRows.get(token.text) : undefined
    if (row) return { verb: row }
  }
  return {}
}

function endsWithPeople(text: string, label: Label): boolean {
  const last = label.parts.at(-1)
  if (!last) return false
  // 贫困户236户500人: a word for households does not name the people of it.
  return is(segment(text, last.start, last.end).at(-1), 'person') && text[last.end - 1] !== '户'
}

function nextEnd(context: LabelContext): number {
  return clauseEnd({ ...context, at: context.at + 1 })
}

/** A list under one verb (设立责任区19个、示范岗35个): the later members take the verb of the first. */
function verbAhead({ text, figures, at, earlier }: LabelContext, start: number): Pick<Label, 'verb'> {
  const previous = figures[at - 1]
  const label = earlier[at - 1]
  if (!previous || !label?.verb || start > previous.end + 3) return {}
  return /^(、|和|及|以及)?$/u.test(text.slice(previous.end, start)) ? { verb: label.verb } : {}
}
