import { is, isJoint, isKnownNoun, isNoun, type Token } from '../../../tokens/token.ts'
import { wordsIn } from '../../../tokens/words.ts'
import type { LabelContext } from '../../context.ts'
import type { Label, Part } from '../../label.ts'

/** A thing longer than this is a sentence. */
const thingLimit = 24
/** How far behind the number its end is looked for. */
const reach = 40

/** Whether no noun phrase goes on with it; 省｜重点项目 does. */
const turns = (token: Token): boolean =>
  isJoint(token) ||
  (!isNoun(token) &&
    (['verb', 'adverb', 'break', 'cause', 'preposition'] as const).some((kind) => is(token, kind)))

/** The noun phrase right behind 的, without how many of it there are: 的｜389个｜省重点项目. */
function thingAt({ text, figures, figure, at }: LabelContext): Part | undefined {
  const behind = figure.end + 1
  const next = figures[at + 1]
  const start = next?.start === behind ? next.end : behind
  const tokens = wordsIn(text, start, Math.min(text.length, start + reach))
  const stop = tokens.findIndex(turns)
  const own = stop < 0 ? tokens : tokens.slice(0, stop)
  const last = own.at(-1)
  const isShort = last !== undefined && last.end - start <= thingLimit
  return isShort && is(last, 'thing') ? { start, end: last.end } : undefined
}

/**
 * The thing whose measure is told before its name: 总投资｜500亿元｜的能源基地 → 能源基地总投资, and without the verb of the clause: 抓好总投资｜2亿元｜的
 * 389个重点项目 → 重点项目总投资. Refuses 投入｜500亿元｜的企业, whose verb is no measure, and 总投资｜500亿元｜,能源基地.
 */
export function thingBehind(context: LabelContext, label: Label): Label | undefined {
  const { text, figure } = context
  const last = label.parts.at(-1)
  if (text[figure.end] !== '的' || label.evidence.how !== 'before' || !last || label.suffix !== '')
    return undefined
  const words = wordsIn(text, last.start, last.end)
  const from = words.findLastIndex((token) => !isKnownNoun(token)) + 1
  const measure = words[from]
  const thing = is(words.at(-1), 'attribute') && measure ? thingAt(context) : undefined
  if (!thing || !measure) return undefined
  return {
    ...label,
    parts: [thing, { start: measure.start, end: last.end }],
    basis: 'derived',
    added: [...label.added, 'owner'],
  }
}
