/** A stretch of a page's text as the PDF places it: `x` and `y` of its baseline's start, in points from the lower left. */
export interface Placed {
  text: string
  x: number
  y: number
  width: number
  /** Of its type, in points. */
  size: number
}

const isWord = (character: string | undefined) =>
  character !== undefined && /[\p{Script=Latin}\d]/u.test(character)

/** A blank where two words that are not Chinese would meet, else nothing. */
export const blankBetween = (left: string, right: string): string =>
  isWord(left.at(-1)) && isWord(right[0]) ? ' ' : ''

/** The same where a line ends and the next goes on: a number that is broken there goes on (5⏎5.7%), words do not. */
export const blankAtLineEnd = (left: string, right: string): string =>
  /\d\.?$/u.test(left) && /^\d/u.test(right) ? '' : blankBetween(left, right)

/** Words side by side, parted where they must be. */
export const joinedWords = (left: string, right: string): string => left + blankBetween(left, right) + right
