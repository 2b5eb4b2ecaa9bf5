import type { LabelContext } from '../../context.ts'
import type { Label } from '../../label.ts'

/** How large a thing is at least, right before its name: 投资5亿元以上｜新签约项目, 亿元以上｜工业项目. */
const size =
  /(?:(?:计划|固定资产|总)?投资|产值|营业收入|收入|产出|固投)?(?:\d[\d.]{0,6})?[万亿]元(?:及)?以上的?$/u
/** So far before a label its size is looked for. */
const reach = 24

/**
 * The size by which what is counted was chosen, where the label begins behind it: 固投5亿元以上新签约项目｜88个 → 固投5亿元以上新签约项目.
 * Refuses 完成投资5亿元以上,新签约项目｜88个: a pause stands between.
 */
export function sizeBefore({ text, start }: LabelContext, label: Label): Label | undefined {
  const first = label.parts[0]
  if (label.evidence.how !== 'before' || !first || first.start <= start) return undefined
  const found = size.exec(text.slice(Math.max(start, first.start - reach), first.start))?.[0]
  if (found === undefined) return undefined
  return {
    ...label,
    parts: [{ start: first.start - found.length, end: first.start }, ...label.parts],
    basis: 'derived',
    added: [...label.added, 'threshold'],
  }
}
