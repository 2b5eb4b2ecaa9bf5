import { piecesOf } from '../../../text/pieces.ts'

export interface Member {
  start: number
  end: number
  text: string
}

/** A procedure, a chain or the parts of a slogan; `declared` is the count that the text gives for it. */
export interface MemberList {
  kind: 'steps' | 'levels' | 'parts'
  start: number
  end: number
  members: Member[]
  declared?: number
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

/** A list of three or more members none of which is too long or tells a figure; nothing for any other. */
export function finish(
  kind: MemberList['kind'],
  found: readonly Member[],
  declared: number | undefined,
): MemberList | undefined {
  const tail = found.at(-1)
  const members = tail?.text.endsWith('等')
    ? [...found.slice(0, -1), partOf(tail, 0, tail.text.length - 1)]
    : [...found]
  const first = members[0]
  const last = members.at(-1)
  if (!first || !last || members.length < 3 || !members.every(({ text }) => isMember(text))) return undefined
  return { kind, start: first.start, end: last.end, members, ...(declared === undefined ? {} : { declared }) }
}

const isMember = (text: string): boolean => text !== '' && text.length <= memberLimit && !/\d/u.test(text)
