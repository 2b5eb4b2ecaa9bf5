import { finish, type Member, type MemberList, partOf, ranks, split } from '../member-list.ts'

/** “合作社+基地+农户”: what stands in quotation marks with plus signs. */
const sum = /“([^“”,。;:、]{1,40})”/gu
/** “721”工作法: digits each of which begins a member behind it. */
const digits = /“(\d{2,4})”/gu
/** A part of a sum that is only a number: 1, N, X. */
const isSign = ({ text }: Member): boolean => /^(?:\d{1,2}|[NXYn])$/u.test(text)
/** So far behind “1+2+N” begins what its signs stand for. */
const reach = 30
const memberReach = 24
const leadLimit = 3
const longMembers = { numbers: true, most: 24 }

/** Where a piece begins with a sign, behind a word or two (即｜1名片长); -1 where it does not. */
function signAt({ text }: Member, sign: string): number {
  const at = text.search(/[\dNXYn]/u)
  return at <= leadLimit &&
    text.startsWith(sign, at) &&
    /\p{Script=Han}|\d[%个]/u.test(text.slice(at + sign.length, at + sign.length + 2))
    ? at
    : -1
}

/** What the signs of “1+2+N” stand for: as many pieces behind it, each of which begins with its sign. */
function spelled(text: string, signs: readonly Member[], end: number): Member[] {
  const limit = Math.min(text.length, end + reach + signs.length * memberReach)
  const pieces = split(text, end, limit, /[、,。;:“”]/gu)
  for (const [from, { start }] of pieces.entries()) {
    if (start > end + reach) break
    const members = signs.flatMap(({ text: sign }, nth) => {
      const piece = pieces[from + nth]
      const at = piece ? signAt(piece, sign) : -1
      return piece && at >= 0 ? [partOf(piece, at)] : []
    })
    if (members.length === signs.length) return members
  }
  return []
}

/**
 * What a sum in quotation marks is made of. Takes “合作社+基地+农户”, and “1+2+N” where its signs are spelled out behind it (即1名片长、2名
 * 辅警、N名志愿者); refuses “1+3”工程.
 */
export function sums(text: string): MemberList[] {
  const codes = [...text.matchAll(digits)].flatMap(({ 0: whole, 1: code = '', index }) => {
    const signs = [...code].map((sign, at) => ({ start: index + 1 + at, end: index + 2 + at, text: sign }))
    return finish('parts', spelled(text, signs, index + whole.length), undefined, longMembers) ?? []
  })
  const told = [...text.matchAll(sum)].flatMap(({ 0: whole, 1: words = '', index }) => {
    if (!words.includes('+')) return []
    const parts = split(text, index + 1, index + 1 + words.length, /\+/gu)
    if (parts.every(isSign)) {
      const members = spelled(text, parts, index + whole.length)
      return finish('parts', members, undefined, longMembers) ?? []
    }
    const behind = text.slice(index + whole.length, index + whole.length + 6)
    // “党小组+网格员+联户长”治理: partners rank only where the text says so: 的三级.
    const kind = ranks(parts) && /[三四五六七]级/u.test(behind) ? 'levels' : 'parts'
    return parts.some(isSign) ? [] : (finish(kind, parts, undefined) ?? [])
  })
  return [...codes, ...told]
}
