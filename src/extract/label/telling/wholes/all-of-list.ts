import type { LabelContext } from '../../context.ts'
import type { Label } from '../../label.ts'

/** What tells a sum of the members of a list, right behind the last of them. */
const summed = /^(?:[两二三四五六七八]项|等)?(?:合计|共计|总计|总和)/u
/** The members before it, with the joint to it. */
const members = /(?:\p{Script=Han}{1,8}、){0,9}\p{Script=Han}{1,8}[、和与及]$/u
/** A list is looked for no farther back. */
const reach = 80

/**
 * All members of a list of which a number is the sum: 电子、电气和｜汽车业｜合计占… → 电子、电气和汽车业. Refuses a last member alone
 * (其中,汽车业合计占…).
 */
export function allOfList({ text, start }: LabelContext, label: Label): Label | undefined {
  const [first, ...others] = label.parts
  if (!first || first.start < start || !summed.test(text.slice(first.end, first.end + 6))) return undefined
  const list = members.exec(text.slice(Math.max(start, first.start - reach), first.start))?.[0]
  return list === undefined
    ? undefined
    : { ...label, parts: [{ ...first, start: first.start - list.length }, ...others] }
}
