import type { Quantity } from '../../recognize/quantities/quantity.ts'
import type { LabelContext } from '../context.ts'
import type { Label } from '../label.ts'

/** What made fewer of them, between the two numbers: 马场整合为, 合并成, 压减到. */
const merging = /^\p{Script=Han}{0,12}?(?<verb>整合|合并|归并|撤并|压减|精简|缩减|重组)(?:为|成|至|到)$/u

/** By which verb one number of things became another; undefined where it did not. */
function verbBetween(text: string, from: Quantity | undefined, to: Quantity | undefined): string | undefined {
  if (from?.dimension !== 'count' || from.unit !== to?.unit || to.value >= from.value) return undefined
  return merging.exec(text.slice(from.end, to.start))?.groups?.verb
}

/**
 * Of things that were merged, how many there were before and how many after: 把34家马场整合为｜9家｜→ 整合后的马场, and 整合前的马场. Refuses a rate or a sum that
 * only fell (由85%压减到60%).
 */
export function merged({ text, figures, at }: LabelContext, label: Label): Label | undefined {
  const after = verbBetween(text, figures[at - 1], figures[at])
  const verb = after ?? verbBetween(text, figures[at], figures[at + 1])
  const last = label.parts.at(-1)
  if (verb === undefined || !last || label.tail) return undefined
  const lead = { start: last.start, end: last.start, joint: `${verb}${after === undefined ? '前' : '后'}的` }
  return {
    ...label,
    parts: [
      ...label.parts.slice(0, -1).filter((part) => !part.joint),
      lead,
      { start: last.start, end: last.end },
    ],
    basis: 'derived',
    added: [...label.added, 'merged'],
  }
}
