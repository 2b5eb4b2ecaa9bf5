import { leadingValue } from '../../../recognize/numerals/numeral-at.ts'
import { finish, type MemberList, partOf, split } from '../member-list.ts'
import { trimFirst } from '../trim-members.ts'

/** Slogans that count two, or none, or a word: “一月双星” with the two names behind it, “多网合一” with what ends alike before it, 四个“一点”. */
export function plainSlogans(text: string): MemberList[] {
  const lists = [
    ...[...text.matchAll(pair)].map(twoOf),
    ...[...text.matchAll(ending)].map((match) => endAlike(text, match)),
    ...[...text.matchAll(several)].map((match) => eachWith(text, match)),
  ]
  return lists.filter((list) => list !== undefined)
}

/** “一月双星”: a slogan of two, and the two names behind it that are joined. */
const pair =
  /“[^“”]{0,6}[双两二][^“”]{1,4}”[^“”]{0,40}“([^“”,。;:]{2,10})”(?:和|与|及|、)“([^“”,。;:]{2,10})”/gu

function twoOf({ 0: whole, 1: first = '', 2: second = '', index }: RegExpExecArray): MemberList | undefined {
  const end = index + whole.length - 1
  const start = end - second.length
  const before = start - first.length - 3
  const members = [
    { start: before, end: before + first.length, text: first },
    { start, end, text: second },
  ]
  return finish('parts', members, 2, { least: 2 })
}

/** “多网合一”: members right before it that end as it ends (体系合一、资源合一、功能合一,深化…“多网合一”). */
const ending = /“[\p{Script=Han}]{2,4}([\p{Script=Han}]{2})”/gu
const before = 60

function endAlike(text: string, { 1: end = '', index }: RegExpExecArray): MemberList | undefined {
  const start = Math.max(0, index - before)
  const sentence =
    text
      .slice(start, index)
      .split(/[。;:\n]/u)
      .at(-1) ?? ''
  if (sentence.split(end).length < 4) return undefined
  const pieces = split(text, index - sentence.length, index, /[、,]/gu)
  const members = pieces
    .map((piece) => (piece.text.endsWith('等') ? partOf(piece, 0, piece.text.length - 1) : piece))
    .filter((piece) => piece.text.endsWith(end))
  trimFirst(members)
  return finish('parts', members, undefined)
}

/** 四个“一点”, 三个“到位”: as many members hold the word, before it or behind it. */
const several = /([三四五六七八九])个“([\p{Script=Han}]{1,4})”/gu
const around = 80

function eachWith(
  text: string,
  { 0: whole, 1: numeral = '', 2: word = '', index }: RegExpExecArray,
): MemberList | undefined {
  const count = leadingValue(numeral) ?? 0
  const end = index + whole.length
  const stretches = [
    [Math.max(0, index - around), index],
    [end, Math.min(text.length, end + around)],
  ] as const
  for (const [from, to] of stretches) {
    const members = split(text, from, to, /[、,。;:“”]/gu).filter((piece) => piece.text.includes(word))
    if (members.length !== count) continue
    trimFirst(members)
    return finish('parts', members, count)
  }
  return undefined
}
