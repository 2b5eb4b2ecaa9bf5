import { unitAt } from '../units.ts'

/** Arabic digits as they stand in a text: where they end, and the number that they write, without groups and blanks. */
export interface Literal {
  end: number
  digits: string
  misprint: boolean
}

/** 816, 816,000, 1234.5; misprints of the mark of decimals: 25. 8, 1·8, 1..5. */
const shape = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:(?:\.\s?|[·•]|\.\.)\d+)?/uy
const misprinted = /[·•]|\.\./u
/** 816 000: groups parted by a blank. Only where a unit or a multiplier stands behind them: else two numbers stand side by side. */
const spaced = /\d{1,3}(?: \d{3})+(?:\.\d+)?(?![\d.])/uy
/** 120，300，800: a list of three, or one number of three groups; nothing tells. */
const doubtful = /\d{1,3}(?:，\d{3})+(?![\d，])(?:\.\d+)?/uy

const readsOn = (text: string, at: number): boolean => {
  const behind = text[at] === ' ' ? at + 1 : at
  return /[万亿千百余多]/u.test(text.charAt(behind)) || unitAt(text, behind) !== undefined
}

/**
 * The digits that begin at an offset; `undefined` in place of them where they make no number (000, 120，300，800). Takes 1,234.5,
 * 25. 8, 816 000吨; of 12 345 (two cells of a table) it takes 12.
 */
export function literalAt(text: string, start: number): Literal | { end: number; digits: undefined } {
  const at = (pattern: RegExp) => {
    pattern.lastIndex = start
    return pattern.exec(text)?.[0] ?? ''
  }
  const unsure = at(doubtful)
  if (unsure !== '') return { end: start + unsure.length, digits: undefined }
  const groups = /[\d.] ?$|[表图第月日号附]$/u.test(text.slice(Math.max(0, start - 2), start))
    ? ''
    : at(spaced)
  const words = groups !== '' && readsOn(text, start + groups.length) ? groups : at(shape)
  const end = start + words.length
  // 12,34元, 1'234元, 1, 234万元, 3万 5千元: the tail or the head of a number that was broken.
  const broken =
    /^[,']\d/u.test(text.slice(end)) ||
    /\d[,'] ?$|[万亿千] $/u.test(text.slice(Math.max(0, start - 3), start))
  if (/^0\d/u.test(words) || broken) return { end, digits: undefined }
  const misprint = misprinted.test(words)
  return { end, digits: words.replace(/[,\s]/gu, '').replace(/[·•]|\.\./u, '.'), misprint }
}
