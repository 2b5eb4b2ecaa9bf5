import { piecesOf } from '../../../../text/spans/pieces.ts'
import { sizeOf } from '../../../../text/spans/size-of.ts'
import { is } from '../../../tokens/token.ts'
import { wordsIn } from '../../../tokens/words.ts'
import type { LabelContext } from '../../context.ts'
import type { Label, Part } from '../../label.ts'

/** Label and list together are no longer than this. */
const wholeLimit = 30
/** A list is no longer than this in members and in words. */
const mostMembers = 6
const member = /^[\p{Script=Han}“”A-Za-z]{2,10}$/u
/** The last words of what stands before the first pause. */
const firstMember = /[\p{Script=Han}“”A-Za-z]{2,10}$/u

/** Behind the verbs that open the first member, where more of it follows: 用好｜产业、科技、服务业; 种植、加工 stays. */
function behindVerbs(text: string, start: number, stop: number): number {
  const first = wordsIn(text, start, start + text.slice(start, stop).search(/[、和]/u))
  const at = first.findIndex(
    (token) =>
      !is(token, 'verb') && !is(token, 'break') && !is(token, 'cause') && !/^[出了好]$/u.test(token.text),
  )
  return at > 0 ? (first[at]?.start ?? start) : start
}

/** The list right before the number with as many members as it counts: 种植、加工、销售、人才｜4大阵地. */
function listBefore(context: LabelContext): Part | undefined {
  const { text, start, stop, figure } = context
  const count = figure.value
  if (!Number.isInteger(count) || count < 2 || count > mostMembers) return undefined
  const pieces = piecesOf(text, { start, end: stop }, /[、和]/gu).slice(-count)
  const [first, ...others] = pieces
  if (!first || pieces.length !== count) return undefined
  if (!others.every((piece) => member.test(text.slice(piece.start, piece.end)))) return undefined
  const opens = firstMember.exec(text.slice(first.start, first.end))?.[0].length
  if (opens === undefined) return undefined
  const from = first.end - opens
  // 强化种植、加工: the verb is no part of the first member.
  const phrase = context.before()
  const last = phrase?.spans.at(-1)
  const begins = Math.max(from, phrase?.verbAt?.end ?? from, last && last.end === stop ? last.start : from)
  const list = { start: behindVerbs(text, begins, stop), end: stop }
  return text.slice(list.start, stop).split(/[、和]/u).length === count ? list : undefined
}

/**
 * The members of a list that a number counts, with what they are: 建立农家课堂、田间课堂｜2类｜课堂 → 农家课堂、田间课堂, 强化种植、加工、销售｜3大｜阵地 →
 * 种植、加工、销售阵地. Refuses a list of another length (甲、乙等3类课堂).
 */
export function countedList(context: LabelContext, label: Label): Label | undefined {
  const { text } = context
  const noun = label.parts.at(-1)
  // 县、乡、村三级网络: the levels are told as levels.
  if (context.figure.unit === '级') return undefined
  if (label.evidence.how !== 'after' || label.parts.length !== 1 || !noun || label.suffix !== '')
    return undefined
  const list = listBefore(context)
  if (!list) return undefined
  const own = text.slice(noun.start, noun.end)
  const named = text.slice(list.start, list.end).endsWith(own)
  const parts = named ? [list] : [list, noun]
  return sizeOf(parts) > wholeLimit
    ? undefined
    : { ...label, parts, basis: 'derived', added: [...label.added, 'members'] }
}
