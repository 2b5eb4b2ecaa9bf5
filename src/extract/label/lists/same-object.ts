import type { Span } from '../../../contract/span.ts'
import { changeAmount } from '../../../lexicon/account-words.ts'
import { is, type Token } from '../../tokens/token.ts'
import { wordsIn } from '../../tokens/words.ts'
import type { LabelContext } from '../context.ts'
import type { Label } from '../label.ts'

/** So far behind a figure its object is still understood: 发现问题318个,督促整改301个. */
const reach = 24
const objectLimit = 8
/** A whole is parted into no more parts than this. */
const mostParts = 40

/** What was set, behind what it was set for. */
const tasks = /(?:考核|目标|年度|建设)?(?:指标|任务|目标)$/u
/** How many of a kind of stock there are, or were sold: 生猪｜出栏数. */
const herds = /(?:存栏|出栏|饲养)(?:总?量|头?数)$/u
/** Verbs that say by themselves what they count: 线索65件,立案9件. */
const complete = /出口|进口|绝收|流转土地|发展党员|立案|处分|处理|留置|移送|问责|起诉|公诉|审查/u

/** That they are of all kinds is no part of what they are: 各类｜矛盾纠纷. */
const allKinds = /^(?:各[类种项级]|全部)(?=.{2})/u
const forEach = /(?:标准|价格?|单价|均价|工资|薪酬|房价)$/u

/** Whether a word is what is done, and no thing or people by another meaning. */
const acts = (token: Token): boolean => is(token, 'verb') && !is(token, 'thing') && !is(token, 'person')

/** What the words of a label act on: what stands behind its verb, or before a verb that ends it (生猪｜存栏). */
function objectOf(text: string, span: Span): { object: Span; before: boolean } | undefined {
  const tokens = wordsIn(text, span.start, span.end)
  const last = tokens.at(-1)
  if (!last) return undefined
  if (tokens.length > 1 && acts(last)) {
    return { object: { start: span.start, end: last.start }, before: true }
  }
  const verb = tokens.findIndex(acts)
  const first = tokens[verb + 1]
  return first && verb < tokens.length - 1
    ? { object: { start: first.start, end: span.end }, before: false }
    : undefined
}

/** The object of a label: its own, or the one that it took itself (签约项目48个;开工39个、｜竣工22个). */
function objectIn(text: string, label: Label): { object: Span; before: boolean; whole?: true } | undefined {
  const [first, second] = label.parts
  const words = first && !second ? text.slice(first.start, first.end) : ''
  // 高标准农田建设考核指标12万亩,完成｜13万亩: what the task is of.
  const tail = tasks.exec(words) ?? herds.exec(words)
  if (first && tail && tail.index > 1)
    return { object: { ...first, end: first.start + tail.index }, before: true, whole: true }
  if (label.evidence.how === 'same-object' && first && second)
    return label.lead ? { object: second, before: false } : { object: first, before: true }
  return first && !second ? objectOf(text, first) : undefined
}

/** The figure before this one; of a list of parts (其中企业…、合作社…) the whole that it parts. */
export function wholeBefore({ text, figures, at }: LabelContext): number {
  const first = Math.max(0, at - mostParts)
  for (let i = at - 1; i > first; i--) {
    const between = text.slice(figures[i - 1]?.end ?? 0, figures[i]?.start ?? 0)
    if (/^[,;(]?(?:其中|包括)/u.test(between)) return i - 1
    if (!/^[、和及][^,;。]*$/u.test(between)) break
  }
  return at - 1
}

/**
 * A bare verb takes the object of the number before it, where both count in the same unit: 受理诉求3.5万件,
 * 办结｜3.48万件 → 办结诉求, 生猪存栏168万头,出栏｜262万头 → 生猪出栏. Refuses another unit (培训班14期,培训｜620人次).
 */
export function sameObject(context: LabelContext): Label | undefined {
  const { text, figures, figure, earlier } = context
  const before = context.before()
  if (!before?.bare) return undefined
  const whole = wholeBefore(context)
  const previous = figures[whole]
  const label = earlier[whole]
  const verb = before?.spans[0]
  if (!verb || !previous || label?.suffix !== '') return undefined
  if (before.evidence.form !== 'verb' || complete.test(text.slice(verb.start, verb.end))) return undefined
  if (previous.unit !== figure.unit || figure.start - previous.end > reach) return undefined
  const of = label.parts[0]
  // 预算收入7.5亿元,增收｜0.7亿元: what was gained is of the whole before.
  const found =
    of && changeAmount.test(text.slice(verb.start, verb.end))
      ? { object: of, before: true, whole: true }
      : objectIn(text, label)
  if (!found || found.object.end - found.object.start < 2) return undefined
  // 低保标准768元。…整合｜860万元: how much for each is nothing that something is done with.
  if (forEach.test(text.slice(found.object.start, found.object.end))) return undefined
  const words = wordsIn(text, found.object.start, found.object.end)
  // 收到｜报名120人,录用｜20人: of deeds alone none is acted on.
  if (words.every((token) => acts(token) && !is(token, 'nouny'))) return undefined
  // Of a long object the last words are enough: 法院新收各类｜案件.
  const head = words.findLast((token) => found.object.end - token.start >= 2)
  const long = found.object.end - found.object.start > objectLimit && !found.whole
  const every = allKinds.exec(text.slice(found.object.start, found.object.end))?.[0].length ?? 0
  const start = long && head ? head.start : found.object.start + every
  const object = { start, end: found.object.end }
  const parts = found.before ? [object, verb] : [verb, object]
  const lead = found.before ? {} : { lead: verb }
  return {
    parts,
    suffix: '',
    basis: 'inherited',
    evidence: { how: 'same-object' },
    added: [],
    ...lead,
    ...(before.verb ? { verb: before.verb } : {}),
  }
}
