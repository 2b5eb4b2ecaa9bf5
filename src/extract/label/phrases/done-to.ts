import { eventUnits } from '../../../lexicon/words/events.ts'
import type { LabelContext } from '../context.ts'
import type { Label } from '../label.ts'

/** What was done so often, behind those to whom: 对重点工程的｜专项督查. */
const done = /^的?(?<whom>对[^,。;:!?]{2,40}的)(?<deed>[\p{Script=Han}]{2,8})(?=[,。;:!?]|$)/u
/** No longer a label names those to whom it was done. */
const wholeLimit = 24

/**
 * What was done to somebody so often, where they stand between the number and the deed: 开展｜3次｜对重点工程的专项督查; past a number of theirs
 * (完成｜2轮｜对12家单位党组织的｜政治巡察). Refuses 3次对接企业, where nothing is done to anybody.
 */
export function doneTo(context: LabelContext): Label | undefined {
  const { text, figure, sentence } = context
  if (figure.dimension !== 'count' || !(eventUnits.has(figure.unit) || /^(?:遍|批次?)$/u.test(figure.unit)))
    return undefined
  const { whom, deed } = done.exec(text.slice(figure.end, sentence.end))?.groups ?? {}
  if (whom === undefined || deed === undefined) return undefined
  const at = text.indexOf(whom, figure.end)
  const end = at + whom.length + deed.length
  const whole = whom.length + deed.length <= wholeLimit && !/\d/u.test(whom)
  const before = context.before()
  return {
    parts: [{ start: whole ? at : end - deed.length, end }],
    suffix: '',
    basis: 'stated',
    evidence: { how: 'after' },
    added: [],
    ...(before?.verb ? { verb: before.verb } : {}),
    ...(before?.verbAt ? { lead: before.verbAt } : {}),
  }
}
