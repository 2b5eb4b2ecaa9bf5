import type { Span } from '../../../contract/span.ts'
import { piecesOf } from '../../../text/spans/pieces.ts'
import { is, isNoun, type Token } from '../../tokens/token.ts'
import { wordsIn } from '../../tokens/words.ts'

/** What a branch's own measure ends with: 工业｜增加值. */
const measureOfBranch = /(?<=业)(?:增加值|总产值|产值|收入|投资|利润)$/u

/** What the last of several classes of an account ends with, where it is one word with it: 社会保障和就业｜支出. */
const measureOfClass = /(?<=.{3})(?:支出|收入|投入)$/u

/** Of what all members are a share: 先进制造业、高技术制造业｜增加值占规上工业比重. */
const shareOf = /(?<=.)(?:增加值|总?产值|投资|收入)?占\p{Script=Han}{2,20}(?:比重|比例|份额)$/u

/**
 * Where the last member's tail begins that all members share: its verb (货运物流园｜新成立党组织), else its last word
 * where that names a measure or a thing and the last member is longer than the others (卫生健康｜支出).
 */
function sharedTail(text: string, tokens: readonly Token[], own: readonly Span[]): number | undefined {
  const [head] = tokens
  const share = head && shareOf.exec(text.slice(head.start, tokens.at(-1)?.end))
  if (share) return head.start + share.index
  const verb = tokens.findIndex((token, at) => at > 0 && is(token, 'verb') && !isNoun(token))
  if (verb > 0) return tokens[verb]?.start
  const first = tokens[0]
  const last = tokens.at(-1)
  const classed = last && measureOfClass.exec(last.text)?.index
  const isBare = (piece: Span) => !is(wordsIn(text, piece.start, piece.end).at(-1), 'attribute')
  if (last && tokens.length === 1 && classed !== undefined && own.every(isBare)) return last.start + classed
  if (!first || !last || tokens.length < 2 || !(is(last, 'attribute') || is(last, 'thing'))) return undefined
  // 燃气普及率、自来水普及率: each has its measure.
  if (!own.every(isBare)) return undefined
  // 农业、服务业、规上工业增加值: of a measure that is one word with its branch the others take the measure.
  const measure = measureOfBranch.exec(last.text)?.index ?? 0
  if (measure > 0 && own.every(({ end }) => text[end - 1] === last.text[measure - 1]))
    return last.start + measure
  const longest = Math.max(...own.map((piece) => piece.end - piece.start))
  return last.end - first.start > longest ? last.start : undefined
}

/**
 * The members of a list (需求、资源、项目清单), each with the tail that the last one carries for all: the others are
 * as long as the last one's own part (需求|清单), which must end where a word does.
 */
export function membersOf(text: string, span: Span, count: number): Span[][] | undefined {
  const pieces = [/[、,]/u, /[、,]|以及|和|与|及(?!以[上下])/u]
    .map((separator) => piecesOf(text, span, separator))
    .find((list) => list.length === count)
  const last = pieces?.at(-1)
  if (!pieces || !last || pieces.some((piece) => piece.end <= piece.start)) return undefined
  const own = pieces.slice(0, -1)
  const length = (own[0]?.end ?? 0) - (own[0]?.start ?? 0)
  const even = own.every((piece) => piece.end - piece.start === length) && last.end - last.start >= length + 2
  const cut = last.start + length
  const tokens = wordsIn(text, last.start, last.end)
  // 第二种、第三种、第四种形态: ordinals are as long as each other.
  const ordinals = own.every((piece) => /^第.{1,2}[种批类次期档]$/u.test(text.slice(piece.start, piece.end)))
  const words = even && (ordinals || tokens.some((token) => token.start === cut))
  const shared = words ? cut : sharedTail(text, tokens, own)
  const tail = shared === undefined ? [] : [{ start: shared, end: last.end }]
  return pieces.map((piece, at) =>
    piece === last ? [piece] : [piece, ...(tail.length > 0 ? tail : pairTail(text, piece, pieces[at + 1]))],
  )
}

/**
 * The measure that two members share in a list whose others have their own: 毛入园率、巩固率、｜高中阶段｜和高等教育毛入学率. Refuses one that has its
 * own: 事故起数和死亡人数.
 */
function pairTail(text: string, piece: Span, next: Span | undefined): Span[] {
  if (!next || !/^[和与及]$/u.test(text.slice(piece.end, next.start))) return []
  const own = wordsIn(text, piece.start, piece.end).at(-1)
  const words = wordsIn(text, next.start, next.end)
  const measure = words.at(-1)
  const measures = /[数额量率值比重]$/u.test(text.slice(piece.start, piece.end))
  if (!measure || !is(measure, 'attribute') || measures || (own && is(own, 'attribute'))) return []
  // 高中阶段 and 高等教育 are as long as each other: what is left is of both.
  const even = words.find(({ start }) => start === next.start + piece.end - piece.start)
  return [{ start: (even ?? measure).start, end: measure.end }]
}
