import { countSuffix } from '../../../lexicon/words/derived.ts'
import type { LabelContext } from '../context.ts'
import type { Label, Part } from '../label.ts'

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

/**
 * The trouble of the people whom only the unit names: 解决农村｜6万人｜饮水安全问题 → 解决农村饮水安全问题人数. Refuses 解决就业｜6万人,
 * behind which nothing stands.
 */
export function troubleBehind({ text, figure, end }: LabelContext, label: Label): Label | undefined {
  const suffix = countSuffix[figure.dimension]
  if (
    label.evidence.how !== 'before' ||
    (figure.dimension !== 'person' && figure.dimension !== 'household') ||
    suffix === undefined ||
    (label.suffix !== '' && label.suffix !== suffix) ||
    !solved.test(label.verb?.text ?? '') ||
    !troubles.test(text.slice(figure.end, end))
  )
    return undefined
  return {
    ...label,
    parts: [...label.parts, { start: figure.end, end }],
    suffix,
    basis: 'derived',
    added: [...label.added, 'purpose'],
  }
}
