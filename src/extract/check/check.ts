import type { Figure } from '../../contract/figure.ts'
import { grouped } from '../../text/grouped.ts'

/** What a check found: the flag for some figures, all that it is about, and whether it casts doubt on them. */
export interface Finding {
  flag: string
  flagged: readonly Figure[]
  /** Each of these is related to the others. */
  about: readonly Figure[]
  doubt: boolean
}

/** Looks at figures in reading order. `view` is the normalised text that their spans point into. */
export type Check = (figures: readonly Figure[], view: string) => Finding[]

/** The figures of each sentence, in order. */
export function bySentence(figures: readonly Figure[]): Figure[][] {
  return [...grouped(figures, (figure) => `${figure.articleId}|${figure.context[0]?.start}`).values()]
}

/** The words between two figures, without the white space of a line break. */
export const between = (view: string, a: Figure, b: Figure): string =>
  view.slice(a.span.end, b.span.start).replace(/\s+/gu, '')

/** Whether two figures count in the same unit, so that they may be added and divided. */
export const sameUnit = (a: Figure, b: Figure): boolean => a.dimension === b.dimension && a.unit === b.unit

/** Only what is stated outright can contradict: no 近, 余, 以上, and no range. */
export const isExact = (figure: Figure): boolean => figure.bound === 'exact' && figure.valueMax === undefined

/** How far the true value may lie from the stated one: half a step of its last digit (1.1万 → 500). */
export function rounding(figure: Figure): number {
  const known = roundings.get(figure)
  if (known !== undefined) return known
  const found = roundingOf(figure)
  roundings.set(figure, found)
  return found
}

/** A part of many wholes is asked once for each. */
const roundings = new WeakMap<Figure, number>()

function roundingOf(figure: Figure): number {
  const digits = /\d[\d,]*(?:\.\d+)?/u.exec(figure.quote.normalize('NFKC'))?.[0].replaceAll(',', '')
  if (!digits || Number(digits) === 0) return 0.5
  const decimals = digits.split('.')[1]?.length ?? 0
  const step = (figure.value / Number(digits)) * 10 ** -decimals
  return figure.dimension === 'count' && step <= 1 ? 0 : step / 2
}

/** Between a whole and its first part: 2274个党支部评估定级,其中｜2246个. */
export const partOf = /^[^。;]{0,16}(?:其中|包括|包含)/u
const nextPart = /^[、和及]|^,(?!.*[,;])/u

/** A list of parts is no longer than this. */
export const mostParts = 40

/** A whole and the parts that the text lists of it: 派驻机构25家,其中单独派驻10家、综合派驻15家. */
export function partsOf(sentence: readonly Figure[], whole: number, view: string): Figure[] {
  const parts: Figure[] = []
  const first = sentence[whole]
  const end = Math.min(sentence.length, whole + 1 + mostParts)
  for (let at = whole + 1; first && at < end; at++) {
    const before = sentence[at - 1]
    const figure = sentence[at]
    if (!before || !figure || !sameUnit(first, figure)) break
    if (!(at === whole + 1 ? partOf : nextPart).test(between(view, before, figure))) break
    parts.push(figure)
  }
  return parts
}
