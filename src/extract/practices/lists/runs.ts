import type { Span } from '../../../contract/span.ts'
import { piecesOf } from '../../../text/spans/pieces.ts'

/** How a list of short members is written: what parts them, and how long they may be. */
export interface RunForm {
  /** One separator; global. */
  separator: RegExp
  /** The characters that a separator begins with: a clause without them holds no list. */
  marks: RegExp
  /** The characters that no member holds. */
  stops: ReadonlySet<string>
  /** The first member is at most so long (what leads to it is cut off), the others as `other` says. */
  first: number
  other: number
}

/** What no member of a list holds: the marks between clauses, and white space. */
const clauseStops = ',。;:!?“” \t\n\r\u3000'

/** 受理、核实、告知: members with pauses between them. */
export const pausedForm: RunForm = {
  separator: /、/gu,
  marks: /、/gu,
  stops: new Set(clauseStops),
  first: 24,
  other: 18,
}

/** 受理—分流—处置, 党委→支部→小组, 书记+干部+党员. */
export const chainForm: RunForm = {
  separator: /—{1,2}|→|\+|-{1,2}/gu,
  marks: /[—→+-]/gu,
  stops: new Set(`${clauseStops}、`),
  first: 16,
  other: 18,
}

/** A list has at least so many members behind its first. */
const leastOthers = 2

/**
 * The runs of three or more short members in a text, each as the stretch from its first member to its last. A member
 * that is too long ends a run, which takes its first characters. Takes 受理、核实、告知; refuses 受理、核实.
 */
export function* runsOf(text: string, form: RunForm): Generator<Span> {
  const { marks, stops } = form
  marks.lastIndex = 0
  for (let found = marks.exec(text); found; found = marks.exec(text)) {
    let start = found.index
    while (start > 0 && !stops.has(text.charAt(start - 1))) start--
    let end = found.index + 1
    while (end < text.length && !stops.has(text.charAt(end))) end++
    marks.lastIndex = end
    yield* runsIn(piecesOf(text, { start, end }, form.separator), form)
  }
}

const size = ({ start, end }: Span) => end - start

function* runsIn(members: readonly Span[], { first, other }: RunForm): Generator<Span> {
  let head = members[0]
  let at = 0
  while (head) {
    let next = at + 1
    while (fits(members[next], other)) next++
    const cut = members[next]
    const last = cut && size(cut) > other ? { start: cut.start, end: cut.start + other } : members[next - 1]
    const others = next - at - 1 + (last !== members[next - 1] ? 1 : 0)
    const isRun = last !== undefined && size(head) > 0 && others >= leastOthers
    if (isRun) yield { start: Math.max(head.start, head.end - first), end: last.end }
    // What a run left of a long member may begin the next one.
    head =
      isRun && cut && size(cut) > other
        ? { start: cut.start + other, end: cut.end }
        : members[isRun ? next : at + 1]
    at = isRun ? next : at + 1
  }
}

const fits = (member: Span | undefined, most: number): boolean =>
  member !== undefined && size(member) > 0 && size(member) <= most
