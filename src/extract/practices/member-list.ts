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

/** The pieces of a stretch between separators, each with its place in the text. */
export function split(text: string, start: number, end: number, separator: RegExp): Member[] {
  const members: Member[] = []
  let at = start
  for (const piece of text.slice(start, end).split(separator)) {
    if (piece === undefined) continue
    const from = text.indexOf(piece, at)
    if (piece !== '') members.push({ start: from, end: from + piece.length, text: piece })
    at = from + piece.length
  }
  return members
}

/** A list of three or more members none of which is too long or tells a figure; nothing for any other. */
export function finish(
  kind: MemberList['kind'],
  members: Member[],
  declared: number | undefined,
): MemberList | undefined {
  const first = members[0]
  const last = members.at(-1)
  if (last?.text.endsWith('等')) {
    last.text = last.text.slice(0, -1)
    last.end--
  }
  if (
    !first ||
    !last ||
    members.length < 3 ||
    members.some(
      (member) => member.text.length > memberLimit || member.text.length < 1 || /\d/u.test(member.text),
    )
  )
    return undefined
  return { kind, start: first.start, end: last.end, members, ...(declared === undefined ? {} : { declared }) }
}
