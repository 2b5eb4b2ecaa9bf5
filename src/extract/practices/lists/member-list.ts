import type { ListKind } from '../../../contract/practice.ts'
import { levelWords } from '../../../lexicon/practices/list-words.ts'
import { piecesOf } from '../../../text/spans/pieces.ts'

export interface Member {
  start: number
  end: number
  text: string
}

/** A procedure, a chain or the parts of a slogan; `declared` is the count that the text gives for it. */
export interface MemberList {
  kind: ListKind
  start: number
  end: number
  members: Member[]
  declared?: number
  /** Each member stands at the head of what is told of it. */
  told?: boolean
}

const memberLimit = 18

/** The members of a stretch between separators, empty ones left out. */
export const split = (text: string, start: number, end: number, separator: RegExp): Member[] =>
  piecesOf(text, { start, end }, separator)
    .filter((piece) => piece.end > piece.start)
    .map((piece) => ({ ...piece, text: text.slice(piece.start, piece.end) }))

/** A member from and up to some of its characters. */
export const partOf = (member: Member, from: number, to: number = member.text.length): Member => ({
  start: member.start + from,
  end: member.start + to,
  text: member.text.slice(from, to),
})

/** Whether members rank from the top down, all but one at the most: 县、镇、村. */
export const ranks = (members: readonly Member[]): boolean =>
  members.filter(({ text }) => levelWords.test(text)).length >= members.length - 1

/** What a list may hold besides short members without figures. */
export interface MemberForm {
  /** The longest member. */
  most?: number
  /** The fewest members. */
  least?: number
  /** Numbers may stand in members. */
  numbers?: boolean
}

/** A list of three or more members none of which is too long or tells a figure; nothing for any other. */
export function finish(
  kind: MemberList['kind'],
  found: readonly Member[],
  declared: number | undefined,
  { most = memberLimit, least = 3, numbers = false }: MemberForm = {},
): MemberList | undefined {
  const tail = found.at(-1)
  const members = tail?.text.endsWith('等')
    ? [...found.slice(0, -1), partOf(tail, 0, tail.text.length - 1)]
    : [...found]
  const first = members[0]
  const last = members.at(-1)
  const fits = ({ text }: Member) => text !== '' && text.length <= most && (numbers || !/\d/u.test(text))
  if (!first || !last || members.length < least || !members.every(fits)) return undefined
  return { kind, start: first.start, end: last.end, members, ...(declared === undefined ? {} : { declared }) }
}
