import type { Line } from './line.ts'

/** A column this narrow is a heading's width; one this wide is no printed column. In half-width characters. */
const narrow = 30
const wide = 130
/** By how much the full lines of a column differ: digits are half as wide, and a mark may not begin a line. */
const ragged = 10

/** Half-width characters count one, all others two. */
const width = (text: string): number =>
  [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) < 0x100 ? 1 : 2), 0)

/** Whether a line stands right under the one before it, without a blank line between. */
export type IsAdjacent = (line: Line, before: Line) => boolean

/** A line that ends with a number, behind words, and one that begins with its unit: 收入合计 4733.14⏎万元,其中…. */
const endsInNumber = (words: string): boolean => /\d$/u.test(words) && /\p{Script=Han}/u.test(words)
const beginsWithUnit =
  /^(?:[百千]?[万亿]?(?:元|人次|亩|吨|公顷|平方米|平方公里|公里)|[万亿](?=[人户亩吨个件家])|%|个?百分点).{2}/u

/** A line that may be a part of a paragraph, whatever it looks like. */
const mayRunOn = (line: Line | undefined): line is Line =>
  line !== undefined && !line.table && (line.kind === 'body' || line.kind === 'heading')

/** A number and its unit that a line's end parts are in one sentence, whatever their lines look like. `lines` is changed in place. */
function joinNumbers(lines: readonly Line[], isAdjacent: IsAdjacent): void {
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1]
    if (!mayRunOn(line) || !mayRunOn(next) || !isAdjacent(next, line)) continue
    if (!endsInNumber(line.text) || !beginsWithUnit.test(next.text)) continue
    Object.assign(line, { kind: 'body', open: true })
    next.kind = 'body'
  }
}

/** A name of the air's burdens and the small digits that belong to it: PM⏎2.5⏎浓度, SO⏎2⏎. Refuses a page's number below a line. */
const endsInName = /(?:PM|SO|NO|CO|O)$/u
const subscript = /^(?:2\.5|10|[23])$/u

/** The small digits that a page sets on a line of their own stay in their sentence. `lines` is changed in place. */
function joinSubscripts(lines: readonly Line[], isAdjacent: IsAdjacent): void {
  for (const [at, line] of lines.entries()) {
    const [digits, next] = [lines[at + 1], lines[at + 2]]
    if (!mayRunOn(line) || !digits || !endsInName.test(line.text) || !subscript.test(digits.text)) continue
    if (!isAdjacent(digits, line)) continue
    Object.assign(line, { kind: 'body', open: true })
    Object.assign(digits, { kind: 'body', open: true })
    if (mayRunOn(next) && isAdjacent(next, digits)) next.kind = 'body'
  }
}

/**
 * A line as wide as the one before it, which is full and ends within its sentence, goes on in it and is no heading, though other lines
 * around them are of other lengths: …预算执行总体⏎平稳,为完成“十四五”规划目标任务、实现良好开局提⏎供有力保障。 Leaves a heading below a line that
 * ends a sentence. `lines` is changed in place.
 */
function joinFull(lines: readonly Line[], isAdjacent: IsAdjacent): void {
  for (const [at, line] of lines.entries()) {
    const [before, next] = [lines[at - 1], lines[at + 1]]
    if (line.kind !== 'heading' || line.table || !mayRunOn(before) || !mayRunOn(next)) continue
    if (before.kind !== 'body' || !before.open || !/[,;、]/u.test(line.text)) continue
    const [own, full] = [width(line.text), width(before.text)]
    if (full < narrow || full > wide || Math.abs(own - full) > ragged) continue
    if (isAdjacent(line, before) && isAdjacent(next, line)) Object.assign(line, { kind: 'body', open: true })
  }
}

/**
 * Lines that a printed column or a mail program wrapped at one width read as one paragraph: all but the last are
 * open, and none is a heading. A run of lines of different lengths (an address, a list of names) is left alone.
 */
export function unwrap(lines: readonly Line[], isAdjacent: IsAdjacent): Line[] {
  const out = lines.map((line) => ({ ...line }))
  joinNumbers(out, isAdjacent)
  joinSubscripts(out, isAdjacent)
  joinFull(out, isAdjacent)
  const goesOn = (line: Line | undefined, next: Line | undefined): boolean =>
    mayRunOn(line) && mayRunOn(next) && isAdjacent(next, line)
  let first = 0
  while (first < out.length) {
    let last = first
    while (goesOn(out[last], out[last + 1])) last++
    const full = out.slice(first, last).map((line) => width(line.text))
    const widest = full.reduce((most, size) => Math.max(most, size), 0)
    // A title over two lines is no paragraph: running text has marks in it.
    const marked = out.slice(first, last + 1).filter((line) => /[,。;、]/u.test(line.text)).length
    const running = last - first >= 2 ? marked * 2 > last - first : marked === 2
    const column =
      running && widest >= narrow && widest <= wide && full.every((size) => widest - size <= ragged)
    const end = out[last]
    if (last > first && column && end && width(end.text) <= widest + ragged) {
      for (let at = first; at <= last; at++) {
        const line = out[at]
        if (line) Object.assign(line, { kind: 'body', open: at < last || !/[。!?;…”]$/u.test(line.text) })
      }
    }
    first = last + 1
  }
  return out
}
