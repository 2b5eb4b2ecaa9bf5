import type { LabelContext } from '../context.ts'
import type { Label, Part } from '../label.ts'
import { phraseBefore } from '../phrases/phrase-before.ts'
import { namedBefore } from './change-or-share.ts'
import { isComparing } from './rates.ts'

/** What an amount is the sum of, behind the verb that sets against it: 占｜全县面积, 为｜全年任务, 完成｜年初预算. */
const against =
  /(?<verb>占|(?:为|完成)(?=[^,]{0,8}(?:预算|计划|任务|目标)))(?<whole>\p{Script=Han}{2,12}?)的?$/u
/** It was planned: what it is a plan of stands before it. */
const planned = /(?:预算|计划|任务|目标)(?:数|额|安排)?$/u
const mark = /[,。;:\n]/u

/** A sum and what is told of it: 收入4348万元,｜占｜年初预算｜10065万元的43.2%. */
interface Against {
  /** What the share is of: the words before the verb, or what the clause before is about. */
  base: Part[]
  whole: Part
  verb: string
  isPlan: boolean
}

/** What the figure at an index is the sum of, where the next one tells how much of it something is. */
function againstAt(context: LabelContext, at: number): Against | undefined {
  const { text, figures, places, sentence } = context
  const [amount, share] = [figures[at], figures[at + 1]]
  if (!amount || share?.dimension !== 'percent' || isComparing(amount)) return undefined
  if (text.slice(amount.end, share.start) !== '的') return undefined
  let from = Math.max(sentence.start, figures[at - 1]?.end ?? 0)
  for (let end = from; end < amount.start; end++) if (mark.test(text.charAt(end))) from = end + 1
  const found = against.exec(text.slice(from, amount.start))
  const { verb, whole } = found?.groups ?? {}
  if (!found || verb === undefined || whole === undefined) return undefined
  const [begin, start] = [from + found.index, from + found.index + verb.length]
  const base = phraseBefore(text, from, begin, places)?.spans ?? namedBefore({ ...context, at })?.parts ?? []
  return {
    base: [...base],
    whole: { start, end: start + whole.length },
    // 为年初预算的: how much of it that is.
    verb: verb === '为' ? '占' : verb,
    isPlan: planned.test(whole),
  }
}

/**
 * A sum that something is set against, and how much of it that is: 完成收入4348万元,占年初预算｜10065万元 → 收入年初预算, 的｜43.2% → 收入占年初预算比例;
 * 占全县面积｜12万亩 → 全县面积. Refuses 占年初预算｜43.2%, a share like any other.
 */
export function ofSum(context: LabelContext): Label | undefined {
  const { text, at } = context
  const own = againstAt(context, at)
  const sum = own ? undefined : againstAt(context, at - 1)
  if (own?.isPlan) {
    const plan = text.slice(own.whole.start, own.whole.end)
    return {
      ...share([...own.base, own.whole]),
      tail: 'share',
      verb: { text: plan, kind: 'target', keep: false },
    }
  }
  // What is parted says itself whose it is.
  if (own) return { ...share([own.whole]), basis: 'stated', evidence: { how: 'part', of: 'noun' } }
  return sum && { ...share([...sum.base, { ...sum.whole, joint: sum.verb }], '比例'), tail: 'share' }
}

const share = (parts: Part[], suffix = ''): Label => ({
  parts,
  suffix,
  basis: 'derived',
  evidence: { how: 'share' },
  added: [],
})
