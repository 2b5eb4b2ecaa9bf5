import { sizeOf } from '../../../../text/spans/size-of.ts'
import type { LabelContext } from '../../context.ts'
import type { Label } from '../../label.ts'

/** Whose they are is told in no more than this. */
const ownersLimit = 20

/**
 * Whose the things are that a number counts behind another number's noun: 整合民政、住建等15个部门的｜320项｜审批事项 → 民政、住建等部门的审批事项. Refuses
 * places (15个乡镇的320个村: the label says where by its place) and what says more itself.
 */
export function ofThoseBefore(
  { text, figure, figures, at, earlier }: LabelContext,
  label: Label,
): Label | undefined {
  const [own] = label.parts
  const [previous, named] = [figures[at - 1], earlier[at - 1]]
  const last = named?.parts.at(-1)
  if (label.evidence.how !== 'after' || label.parts.length > 1 || !own || !previous || !last) return undefined
  if (
    text.slice(last.end, figure.start) !== '的' ||
    last.start < previous.end ||
    previous.dimension !== 'count'
  )
    return undefined
  if (areas.test(text.slice(last.start, last.end)) || named?.tail) return undefined
  const { lead } = named ?? {}
  const owners = (named?.parts ?? []).filter(
    ({ start, end }) => !lead || end <= lead.start || start >= lead.end,
  )
  const short = sizeOf(owners) <= ownersLimit ? owners : [last]
  return {
    ...label,
    parts: [...short, { ...own, joint: '的' }],
    basis: 'derived',
    added: [...label.added, 'counted'],
  }
}
/** Parts of a place. */
const areas = /[省市县区州旗乡镇村屯组]$|街道$|社区$|苏木$|嘎查$/u
