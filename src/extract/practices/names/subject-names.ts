import { cameToBe, saidOf } from '../../../lexicon/practices/verbs.ts'
import type { Token } from '../../tokens/token.ts'
import { headLength, isBare, tellsAlone } from './head.ts'
import { thingAt } from './made-names.ts'
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
    if (!/^\p{Script=Han}+$/u.test(name) || /[的了在把将和与]$/u.test(name)) return undefined
    if (
      headLength(name) < 2 ||
      !tellsAlone(name) ||
      isBare(name) ||
      /^(?:[该这那此本各]|目前|如今|现在)/u.test(name)
    )
      continue
    if (!saidOf.test(text.slice(start + length, Math.min(end, start + length + 12)))) continue
    return { start, end: start + length, quoted: false, headed: true, made: true }
  }
  return undefined
}

/** Where the words begin that stand before a token and may be a name: behind the last 的 of its clause, or where that begins. */
function nameFrom(tokens: readonly Token[], at: number): number {
  for (let last = at - 1; last >= 0; last--) if (/[,。;:的]/u.test(tokens[last]?.text ?? '')) return last + 1
  return 0
}

/**
 * The things of which a sentence says that they came to be there. Takes 由县委书记牵头的产业链专班｜随即成立, 大数据服务平台｜正式上线;
 * refuses 合作社成立以来, 大会开幕.
 */
export function cameNames(text: string, tokens: readonly Token[]): Named[] {
  return tokens.flatMap((token, at): Named[] => {
    if (at === 0 || !cameToBe.test(text.slice(token.start, token.start + 12))) return []
    const name = thingAt(tokens, nameFrom(tokens, at))
    return name?.end === token.start ? [name] : []
  })
}
