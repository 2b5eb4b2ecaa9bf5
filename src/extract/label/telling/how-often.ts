import type { LabelContext } from '../context.ts'
import type { Label, Part } from '../label.ts'
import { withoutFillers } from '../phrases/fillers.ts'

/** How often it is so, or for each of what; without it the number would be false: 每天, 每季度, 每个村. */
const eachTime = /每(?:年|月|日|天|周|晚|次|季度?|学期|逢?[春夏秋冬]季)(?![\p{Script=Han}]?均)/gu
/** What each of them gets or does. */
const eachDoes =
  '补助|补贴|奖励|划拨|安排|落实|配备|配套|拨付|发放|投入|聘请|选派|选聘|扶持|资助|给予|走访|联系|包联|包保|结对|帮扶|负责|分得|获得|建立|设立|至少|不低于|不少于'
const eachOne = new RegExp(
  `每(?:个|名|位|户|村|所|家|处|座|台|人)(?:[\\p{Script=Han}()]{2,14}?)?(?=${eachDoes}|每[年月日天周])`,
  'gu',
)

/** What stands between 每个 and the number is no longer than this. */
const verbLimit = 8

/** The last match of a pattern in [start, end) of a text that begins before the label; what the label says itself is left to it. */
function lastIn(pattern: RegExp, text: string, start: number, end: number, label: number): Part | undefined {
  const found = [...text.slice(start, end).matchAll(pattern)].findLast(({ index }) => start + index < label)
  return found && { start: start + found.index, end: Math.min(start + found.index + found[0].length, label) }
}

/** How often, where a label leaves it out between two of its words: 区财政｜每年｜投入. */
function between(text: string, figure: number, { parts }: Label): Part | undefined {
  const [first] = parts
  if (!first || first.start >= figure) return undefined
  const found = lastIn(eachTime, text, first.end, figure, figure)
  const stands = found && parts.every(({ start, end }) => end <= found.start || start >= found.end)
  // 供养标准｜每年｜12600元: behind the last of them it is the number's.
  return stands && parts.some(({ start }) => start >= found.end && start < figure) ? found : undefined
}

/**
 * How often a number comes, before its label: 每年｜举办3场招聘会 → 每年举办招聘会, 每个｜奖励1万元经费. Refuses what the label says itself
 * (每户增收), a share or change (每年增长5%), and what an earlier clause says.
 */
export function howOften({ text, start, figure }: LabelContext, label: Label): Label | undefined {
  if (label.tail || figure.dimension === 'percent' || label.evidence.how === 'table') return undefined
  // What a label has from an earlier clause is not in the way.
  const own = Math.min(label.parts.find((part) => part.start >= start)?.start ?? figure.start, figure.start)
  const leading = [eachTime, eachOne]
    .flatMap((pattern) => lastIn(pattern, text, start, figure.start, own) ?? [])
    .sort((a, b) => a.start - b.start)
  const amid = leading.length > 0 ? undefined : between(text, figure.start, label)
  const found = amid ? [amid] : leading
  const last = found.at(-1)
  if (!last) return undefined
  const ahead = amid ? label.parts.filter((part) => part.end <= amid.start && part.start >= start) : []
  const rest = label.parts.filter((part) => !ahead.includes(part))
  // 每个社区｜配备｜3名网格员: the verb goes with it.
  const verb = { start: last.end, end: withoutFillers(text, last.end, figure.start) }
  const deed =
    label.evidence.how === 'after' &&
    (label.parts[0]?.start ?? 0) >= figure.end &&
    !label.added.includes('verb') &&
    verb.end - verb.start <= verbLimit
      ? [verb]
      : []
  return {
    ...label,
    parts: [...ahead, ...found, ...deed.filter((part) => part.end > part.start), ...rest],
    basis: 'derived',
    added: [...label.added, 'how-often'],
  }
}
