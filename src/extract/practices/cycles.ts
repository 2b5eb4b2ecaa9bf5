import { cycleSteps } from '../../lexicon/practice-words.ts'
import { finish, type Member, type MemberList } from './member-list.ts'

/** A step that prose tells, and which step of the cycle it is. */
interface Told extends Member {
  row: number
}

/** So many different steps make a cycle; two or three are what any office does. */
const least = 4
/** Between two steps stands at most so much, and at most one end of a sentence. */
const reach = 64

/** The steps in their order; of those that overlap the first, of those that begin together the longest. */
function told(text: string): Told[] {
  const found = cycleSteps.flatMap((pattern, row) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
      text: words,
      row,
    })),
  )
  const steps: Told[] = []
  for (const step of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    // 收集群众诉求｜428件: what is counted came of the procedure, and is no step of it.
    const counted = /\d/u.test(text.charAt(step.end))
    if (!counted && step.start >= (steps.at(-1)?.end ?? 0)) steps.push(step)
  }
  return steps
}

const together = (text: string, a: Told, b: Told): boolean => {
  const between = text.slice(a.end, b.start)
  return between.length <= reach && !between.includes('\n') && between.split('。').length <= 2
}

/**
 * How an office takes up what people ask, told in prose from the asking to the closing: each step in the words of the
 * text. Takes 听取群众意见,梳理问题清单。…,建立工作台账,…公开承诺…,接受群众评议; refuses 广泛征求意见,建立台账, and a list of lists.
 */
export function cycles(text: string): MemberList[] {
  if (!/清单|台账|销号|督办|交办/u.test(text)) return []
  const lists: (MemberList | undefined)[] = []
  let run: Told[] = []
  const close = () => {
    if (new Set(run.map(({ row }) => row)).size >= least) lists.push(finish('steps', run, undefined))
    run = []
  }
  for (const step of told(text)) {
    const last = run.at(-1)
    if (last && !together(text, last, step)) close()
    run.push(step)
  }
  close()
  return lists.filter((list) => list !== undefined)
}
