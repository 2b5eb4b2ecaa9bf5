import { peopleDimensions } from '../../../../contract/dimensions.ts'
import { countSuffix } from '../../../../lexicon/words/derived.ts'
import type { LabelContext } from '../../context.ts'
import type { Label, Part } from '../../label.ts'

/** What was solved for people, whose trouble stands behind them: 解决｜4万户群众｜回迁房安置遗留问题. */
const solved = /^(?:解决|化解|破解)$/u
const troubles = /^[\p{Script=Han}“”]{2,14}(?:问题|困难|难题|需求)$/u

/** The noun behind a number with the trouble that was solved for it; the noun alone where there is none. */
export function troubleOf(context: LabelContext, noun: Part): Part {
  const behind = context.text.slice(noun.end, context.end)
  return solved.test(context.before()?.verb?.text ?? '') && troubles.test(behind)
    ? { ...noun, end: context.end }
    : noun
}

/** What those whom only the unit names were brought to do: 吸纳｜200余人｜就业, 带动1.2万人增收. */
const broughtTo =
  /^(?:就业|务工|上岗|创业|增收|脱贫|致富|脱贫致富|增收致富|致富增收|稳定脱贫|参与|返岗|转移就业|稳定就业|就近就业|就地就业|灵活就业|实现就业|稳定增收)$/u
const brings = /^(?:吸纳|安置|带动|帮助|解决|促进|吸引|组织|引导|扶持|支持|可?吸纳|辐射带动|帮扶|提供)$/u

/**
 * The trouble of the people whom only the unit names: 解决农村｜6万人｜饮水安全问题 → 解决农村饮水安全问题人数, 解决｜38万人｜的饮水困难, 吸纳｜200人｜就业.
 * Refuses 解决就业｜6万人, behind which nothing stands.
 */
export function troubleBehind(context: LabelContext, label: Label): Label | undefined {
  const { text, figure, end } = context
  const suffix = countSuffix[figure.dimension]
  if (!peopleDimensions.has(figure.dimension) || suffix === undefined) return undefined
  if (label.suffix !== '' && label.suffix !== suffix) return undefined
  const behind = { start: figure.end, end }
  const words = text.slice(behind.start, behind.end)
  if (label.evidence.how === 'before') {
    const verb = label.verb?.text ?? ''
    const told = (solved.test(verb) && troubles.test(words)) || (brings.test(verb) && broughtTo.test(words))
    return told ? withTrouble(label, [...label.parts, behind], suffix) : undefined
  }
  const lead = context.before()?.verbAt
  const noun = label.parts[0]
  const trouble = label.evidence.how === 'after' && words.startsWith('的') && troubles.test(words.slice(1))
  return trouble && lead && noun && solved.test(text.slice(lead.start, lead.end))
    ? withTrouble(label, [lead, { ...behind, start: behind.start + 1 }], suffix)
    : undefined
}

const withTrouble = (label: Label, parts: Part[], suffix: string): Label => ({
  ...label,
  parts,
  suffix,
  basis: 'derived',
  added: [...label.added, 'purpose'],
})
