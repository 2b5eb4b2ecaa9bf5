import { saidOf } from '../../../lexicon/practices/verbs.ts'
import { headLength, isBare, tellsAlone } from './head.ts'
import type { Named } from './named.ts'

const least = 4
const longest = 14

/**
 * The thing that a sentence is about, without quotation marks, where its last word says what it is and only few things are called so.
 * Takes 邻里驿站｜既能歇脚,也能办事; refuses 办事大厅里人来人往, 张家村位于…, 该平台已上线.
 */
export function subjectName(text: string, start: number, end: number): Named | undefined {
  for (let length = least; length <= longest && start + length < end; length++) {
    const name = text.slice(start, start + length)
    if (/[^\p{Script=Han}]$|[的了在把将和与]$/u.test(name)) return undefined
    if (headLength(name) < 2 || !tellsAlone(name) || isBare(name) || /^[该这那此本各]/u.test(name)) continue
    if (!saidOf.test(text.slice(start + length, Math.min(end, start + length + 12)))) continue
    return { start, end: start + length, quoted: false, headed: true, made: false }
  }
  return undefined
}
