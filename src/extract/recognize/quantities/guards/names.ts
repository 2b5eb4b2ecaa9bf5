import { numberNames } from '../../../../lexicon/not-figures.ts'
import { grouped } from '../../../../text/grouped.ts'

const namesByCharacter = grouped(numberNames, (name) => name.charAt(0))
const longestName = Math.max(...numberNames.map((name) => name.length))

/** Whether a fixed name (三会一课, 二十大) covers the numeral of [at, end). Refuses 八一 in 八一六〇一. */
export function insideName(text: string, at: number, end: number): boolean {
  for (let start = Math.max(0, at - longestName + 1); start <= at; start++) {
    const names = namesByCharacter.get(text[start] ?? '')
    if (names?.some((name) => start + name.length >= end && text.startsWith(name, start))) return true
  }
  return false
}

/** A quotation this short that holds no sentence is a name (“1+6”, “三个一批”), a longer one is speech. */
const nameLength = 14
/** A book title is no longer than this; farther off no mark is looked for, so that no text takes long. */
const titleLength = 60

/** The text between two marks around [start, end), no farther off than `limit`; undefined where they do not stand there. */
function between(
  text: string,
  start: number,
  end: number,
  open: string,
  close: string,
  limit: number,
): string | undefined {
  const left = text.slice(Math.max(0, start - limit), start)
  const right = text.slice(end, end + limit)
  const from = left.lastIndexOf(open)
  const to = right.indexOf(close)
  if (from < 0 || to < 0 || left.indexOf(close, from) >= 0) return undefined
  return left.slice(from + 1) + text.slice(start, end) + right.slice(0, to)
}

/** Whether the offset lies in a book title, or in a quotation that is a name. */
export function insideTitleOrName(text: string, start: number, end: number): boolean {
  if (between(text, start, end, '《', '》', titleLength) !== undefined) return true
  for (const [open, close] of [
    ['“', '”'],
    ['‘', '’'],
  ] as const) {
    const inside = between(text, start, end, open, close, nameLength + 2)
    if (inside !== undefined && inside.length <= nameLength && !/[,。;!?]/u.test(inside)) return true
  }
  return false
}
