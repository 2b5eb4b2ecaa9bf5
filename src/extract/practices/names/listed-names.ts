import { makingVerbs } from '../../../lexicon/practices/verbs.ts'
import { isJoint, type Token } from '../../tokens/token.ts'
import { headLength, isBare } from './head.ts'
import { isQuote } from './is-quote.ts'
import type { Named } from './named.ts'

/** What a list is called that it closes with: 等一批好经验好做法, 等品牌. */
const closes =
  /^等(?:一批|一系列|一大批|\d+[个项]|[一二三四五六七八九十]+[个项种])?(?:好|新|特色|创新|经验|有效|典型|成功|先进|党建|服务|治理){0,3}(?:做法|经验|模式|品牌|机制|活动|制度|载体|案例|工作法)/u
const longest = 16

/** Where a member begins behind the verb that makes all of them: 打造｜五型治理模式、…. */
const madeBefore = (tokens: readonly Token[], at: number, start: number, end: number): number =>
  tokens
    .slice(0, at)
    .findLast((token) => token.start >= start && token.end < end && makingVerbs.has(token.text))?.end ?? start

/**
 * The names that a list gives which is closed by a word for what they are. Takes 五型治理模式、道德银行、520驿站｜等一批好经验好做法;
 * refuses 走访、座谈等活动, whose members do not say what they are.
 */
export function listedNames(text: string, tokens: readonly Token[]): Named[] {
  return tokens.flatMap((token, at): Named[] => {
    if (token.text !== '等' || !closes.test(text.slice(token.start, token.start + 30))) return []
    const found: Named[] = []
    let end = token.start
    for (let last = at - 1; last >= -1; last--) {
      const before = tokens[last]
      if (before && !isJoint(before) && before.end > token.start - longest * 6) continue
      if (before && /^\d$/u.test(before.text)) continue
      const start = madeBefore(tokens, at, before?.end ?? tokens[0]?.start ?? 0, end)
      const name = text.slice(start, end)
      const quoted = isQuote({ start, end, text: name, word: undefined })
      const headed = headLength(quoted ? name.slice(1, -1) : name) > 1
      if (!(quoted || (headed && !isBare(name) && name.length <= longest))) break
      found.unshift({ start, end, quoted, headed, made: true, listed: true })
      if (before?.text !== '、') break
      end = before.start
    }
    return found.length > 1 ? found : []
  })
}
