import { cycleSteps, outcomeLead } from '../../../../lexicon/practices/list-words.ts'
import type { Member, MemberList } from '../member-list.ts'

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
    if (step.start >= (steps.at(-1)?.end ?? 0) && !cameOfIt(text, step)) steps.push(step)
  }
  return steps
}

/** Whether a step stands in a sentence that tells what came of it: 截至目前,通过集体研判…收集群众诉求428件. */
function cameOfIt(text: string, { start }: Told): boolean {
  const sentence = Math.max(text.lastIndexOf('。', start), text.lastIndexOf('\n', start)) + 1
  return outcomeLead.test(text.slice(sentence))
}

const together = (text: string, a: Told, b: Told): boolean => {
  const between = text.slice(a.end, b.start)
  return between.length <= reach && !between.includes('\n') && between.split('。').length <= 2
}

/**
 * How an office takes up what people ask, told in prose from the asking to the closing: each step in the words of the
 * text. Takes 听取群众意见,梳理问题清单。…,建立工作台账,…公开承诺…,接受群众评议; refuses 广泛征求意见,建立台账, and 问题清单、责任清单、整改清单.
 */
export function cycles(text: string): MemberList[] {
  const lists: MemberList[] = []
  let run: Told[] = []
  const close = () => {
    const [first, last] = [run[0], run.at(-1)]
    if (first && last && new Set(run.map(({ row }) => row)).size >= least) {
      const members = run.map(({ row: _, ...member }) => member)
      lists.push({ kind: 'steps', start: first.start, end: last.end, members })
    }
    run = []
  }
  for (const step of told(text)) {
    const last = run.at(-1)
    if (last && !together(text, last, step)) close()
    run.push(step)
  }
  close()
  return lists
}
