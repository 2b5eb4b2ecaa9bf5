import {
  calledByNumber,
  measuredLetters,
  namingBefore,
  namingNext,
  namingPart,
} from '../../../../lexicon/not-figures.ts'
import { WordTree } from '../../../../text/word-tree.ts'
import type { Numeral } from '../../numerals/numeral.ts'
import { unitAt } from '../../units.ts'

const naming = new Set(namingBefore)
const longestNaming = Math.max(...namingBefore.map((word) => word.length))
const namesNext = new WordTree(namingNext.map((word) => [word, true] as const))

/** 第｜3位, 前｜10名: whether a word that orders or names ends right before the offset. @param counted a measure word follows: 电话129部 */
function namedBefore(text: string, at: number, counted: boolean): boolean {
  for (let size = 1; size <= longestNaming && size <= at; size++) {
    const word = text.slice(at - size, at)
    if (
      naming.has(word) &&
      !namingPart[word]?.test(text.charAt(at - size - 1)) &&
      !(word === '电话' && counted)
    )
      return true
  }
  return false
}

/** 第227、｜237页: the members of a list of ordinals. */
const ordinals = /第\d{1,5}(?:[、和]\d{1,5}){0,8}[、和]$/u
const ordinalsReach = 48

/** Letters, codes and joins around digits that make a name of them: A4, 1+6, 20-2, 10:07, 5G, 520驿站, 第3位. */
export function isCode(text: string, numeral: Numeral): boolean {
  const left = text[numeral.start - 1] ?? ''
  const left2 = text[numeral.start - 2] ?? ''
  const right = text[numeral.end] ?? ''
  const right2 = text[numeral.end + 1] ?? ''
  if (numeral.script === 'arabic') {
    const letters =
      /[A-Za-z]/u.test(left) &&
      measuredLetters.test(text.slice(Math.max(0, numeral.start - 4), numeral.start))
    if ((/[A-Za-z0-9.+#@_/\\×°]/u.test(left) && !letters) || (left === ':' && /\d/u.test(left2))) return true
    if (
      /[、和]/u.test(left) &&
      ordinals.test(text.slice(Math.max(0, numeral.start - ordinalsReach), numeral.start))
    )
      return true
    if (isItem(text, numeral)) return true
    if (
      /^\d{3,5}$/u.test(text.slice(numeral.start, numeral.end)) &&
      calledByNumber.test(text.slice(numeral.end, numeral.end + 12))
    )
      return true
    if (/[-—]/u.test(left) && /[A-Za-z0-9+]/u.test(left2)) return true
    if (/[+×]/u.test(right) || (right === ':' && /\d/u.test(right2))) return true
    if (/[-—]/u.test(right) && /[A-Za-z]/u.test(right2)) return true
    if (/[A-Za-z]/u.test(right) && !unitAt(text, numeral.end)) return true
  }
  return (
    namedBefore(text, numeral.start, unitAt(text, numeral.end)?.dimension === 'count') ||
    namesNext.longestAt(text, numeral.end) === true
  )
}

/** 做好三件事:1.1加强管护;｜1.2户厕改造: the number of an item within a line, where the one before or behind it stands too. */
/** So far away the item before or behind one is looked for. */
const itemReach = 300
function isItem(text: string, { start, end }: Numeral): boolean {
  const [, chapter, item] = /^(\d)\.(\d{1,2})$/u.exec(text.slice(start, end)) ?? []
  if (
    !chapter ||
    !item ||
    !/[:;。,\s]|^$/u.test(text.charAt(start - 1)) ||
    !/\p{Script=Han}/u.test(text.charAt(end))
  )
    return false
  const near = text.slice(Math.max(0, start - itemReach), start + itemReach)
  return [Number(item) - 1, Number(item) + 1].some((other) => {
    const at = near.indexOf(`${chapter}.${other}`)
    return (
      at >= 0 &&
      /[:;。,\s]|^$/u.test(near.charAt(at - 1)) &&
      /\p{Script=Han}/u.test(near.charAt(at + 2 + String(other).length))
    )
  })
}
