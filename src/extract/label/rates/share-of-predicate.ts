import { wordsOf } from '../../../text/spans/words-of.ts'
import type { LabelContext } from '../context.ts'
import type { Label, Part } from '../label.ts'
import { beginsChange } from '../lists/turned.ts'
import { nounPhraseAfter } from '../phrases/noun-phrase-after.ts'
import { actionIn } from '../telling/deeds/action.ts'
import { thresholdOf } from '../telling/deeds/threshold-behind.ts'

/**
 * A share right before what it is of: 社区｜100%｜实现网格化治理 → 社区实现网格化治理比例, ｜20%｜的贫困户 → 贫困户比例.
 * Refuses 办结率｜98.5%,: nothing stands behind it.
 */
export function shareOfPredicate(context: LabelContext): Label | undefined {
  const { text, figure, end } = context
  if ((figure.dimension !== 'percent' && figure.dimension !== 'ratio') || end <= figure.end) return undefined
  if (beginsChange(context)) return undefined
  const rest = text.slice(figure.end, end)
  if (rest.startsWith('的')) {
    const noun = nounPhraseAfter(text, figure, end, false)
    if (!noun) return undefined
    // 40%的村｜收入超过50万元
    const limit = thresholdOf(context, noun)
    if (limit)
      return {
        parts: [limit.measure, { ...limit.head, joint: '的' }],
        suffix: '比例',
        basis: 'derived',
        evidence: { how: 'part', of: 'noun' },
        added: ['threshold'],
      }
    // 60%的村｜建成文化广场: what they did tells what the share is of.
    const done = actionIn(text, noun.end, end) ?? stateIn(text, noun.end, end)
    const action = done && /^[^、等]{2,16}$/u.test(wordsOf(text, done)) ? done : undefined
    return {
      parts: action ? [...action, { ...noun, joint: '的' }] : [noun],
      suffix: '比例',
      basis: 'derived',
      evidence: { how: 'part', of: 'noun' },
      added: action ? ['predicate'] : [],
    }
  }
  if (!/^[\p{Script=Han}]{2,16}$/u.test(rest.trim())) return undefined
  const subject = context.before()
  const being = /^(?:为|是|属于?)(?=[\p{Script=Han}]{2})/u.exec(rest)?.[0].length ?? 0
  const of = subject?.spans ?? sharedSubject(context)
  // 社区95%｜为老旧小区: what they are, not what they did.
  const joint = being > 0 && of.length > 0 ? { joint: '中' } : {}
  const parts = [...of, { start: figure.end + being, end, ...joint }]
  return { parts, suffix: '比例', basis: 'derived', evidence: { how: 'part', of: 'predicate' }, added: [] }
}

/** What they can do, or want: 95%的乡镇卫生院｜能看儿童常见病, 四成多的村｜没有年度计划. */
function stateIn(text: string, from: number, end: number): Part[] | undefined {
  return /^(?:能够?|可以?|会|没有?|不|未|还未)\p{Script=Han}{2,14}$/u.test(text.slice(from, end))
    ? [{ start: from, end }]
    : undefined
}

/** Of what the share before is, in a list of shares: 盈利的50%用于分红,｜30%用于扩大生产. */
function sharedSubject({ text, figures, at, earlier, start, figure }: LabelContext): readonly Part[] {
  const previous = figures[at - 1]
  const label = earlier[at - 1]
  const listed =
    previous && start === figure.start && /^[^,;]{0,20}[,、;]$/u.test(text.slice(previous.end, start))
  const part = label?.evidence.how === 'part' && label.evidence.of === 'predicate'
  return listed && part ? label.parts.slice(0, -1) : []
}
