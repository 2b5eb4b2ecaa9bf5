import { escalated, handledFirst, handlers, settled } from '../../../../lexicon/practices/list-words.ts'
import { finish, type Member, type MemberList } from '../member-list.ts'

/** Who gets what could not be settled below, and the words that hand it up: 上报｜乡镇党委. Offsets in the sentence. */
interface HandUp {
  /** Where the clause begins that says that it could not be settled. */
  from: number
  start: number
  end: number
  holder: string
}

/** The hand-ups of a sentence; none where one goes to somebody who is not known to take up work. */
function handUps(words: string): HandUp[] {
  const ups = [...words.matchAll(escalated)].map((match) => {
    const [whole, verb = '', behind = ''] = match
    // A name with a bracket in it (县(市、区)委) is not cut.
    const bracket = words.charAt(match.index + whole.length) === '('
    const holder = bracket ? '' : (handlers.exec(behind)?.[0] ?? '')
    const start = match.index + whole.length - verb.length - behind.length
    return { from: match.index, start, end: start + verb.length + holder.length, holder }
  })
  const chained = ups.every(({ from, holder }) => holder !== '' && !parallel.test(words.slice(0, from)))
  return chained ? ups : []
}

/** 因资金原因｜不能解决的…: cases beside one another, not levels above one another. */
const parallel = /(?:因|属于?)[^,;]{0,12}$/u

/** How many of the first characters say a name, whatever 、 part it in either (旗委政府, 旗委、政府); 0 where they do not. */
function sayName(words: string, name: string): number {
  let at = 0
  for (const character of name.replaceAll('、', '')) {
    if (at > 0 && words.charAt(at) === '、') at += 1
    if (!words.startsWith(character, at)) return 0
    at += character.length
  }
  return at
}

/** What a holder then does, right behind: ;苏木乡镇党委、政府｜例会分析研判｜后…. */
function deed(words: string, up: HandUp, until: number): { subject: Member; act: Member } | undefined {
  if (!/[,;]/u.test(words.charAt(up.end))) return undefined
  const start = up.end + 1
  const at = start + sayName(words.slice(start, until), up.holder)
  const body = /^[^,;]{2,}/u.exec(words.slice(at, until))?.[0]
  if (at === start || body === undefined) return undefined
  const first = /^(.{2,12}?)后/u.exec(body)?.[1]
  const settles = settled.exec(body)
  const from = first === undefined && settles ? at + settles.index : at
  const text = first ?? settles?.[0]
  if (text === undefined) return undefined
  return {
    subject: { start, end: at, text: words.slice(start, at) },
    act: { start: from, end: from + text.length, text },
  }
}

function inSentence(words: string, offset: number): (MemberList | undefined)[] {
  const ups = handUps(words)
  const [lowest] = ups
  if (!lowest || ups.length < 2) return []
  const steps: Member[] = []
  const levels: Member[] = []
  const begun = handledFirst.exec(words.slice(0, lowest.from))
  if (begun?.[1]) {
    const start = begun.index + begun[0].length - begun[1].length
    const org = handlers.exec(begun[1])?.[0]
    steps.push({ start, end: start + begun[1].length, text: begun[1] })
    if (org) levels.push({ start, end: start + org.length, text: org })
  }
  for (const [at, up] of ups.entries()) {
    const then = deed(words, up, ups[at + 1]?.from ?? words.length)
    steps.push({ start: up.start, end: up.end, text: words.slice(up.start, up.end) })
    if (then) steps.push(then.act)
    levels.push(then?.subject ?? { start: up.end - up.holder.length, end: up.end, text: up.holder })
  }
  const moved = ({ start, end, text }: Member) => ({ start: start + offset, end: end + offset, text })
  const chain = finish('levels', levels.toReversed().map(moved), undefined)
  return [
    finish('steps', steps.map(moved), undefined),
    // Told from below, a chain is listed from the top: it covers the text from its last member to its first.
    chain && {
      ...chain,
      start: chain.members.at(-1)?.start ?? chain.start,
      end: chain.members[0]?.end ?? chain.end,
    },
  ]
}

/**
 * Work handed up level by level as far as it cannot be settled below, as steps and as the levels that take it.
 * Takes 能解决的由村两委研究决定,不能解决的上报乡镇;乡镇会商研判后不能解决的上报县级部门; refuses 不能解决的上报乡镇 alone,
 * and 对不能解决问题的干部上报组织部门.
 */
export function escalations(text: string): MemberList[] {
  if (!text.includes('的')) return []
  return [...text.matchAll(/[^。!?\n]+/gu)]
    .flatMap((sentence) => inSentence(sentence[0], sentence.index))
    .filter((list) => list !== undefined)
}
