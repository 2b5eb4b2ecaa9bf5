import {
  allOf,
  changedBy,
  comparedWith,
  countedBy,
  labelHead,
  lastYearHead,
  measureName,
  ofYear,
  rankHead,
  shareName,
  totalRow,
  unitHead,
} from '../../../lexicon/table-words.ts'
import { closed } from '../../../text/cells/cells.ts'

/** A stretch of a head that stands alone: a name, a part of one, a unit in brackets. */
export interface HeadPiece {
  text: string
  /** On which line of the head it stands. */
  line: number
  /** Marks part it from those beside it: it names a column of its own, and goes on at most with what stands on other lines. */
  firm?: boolean
}

/** For each column the indices of the pieces that name it, in reading order. */
export type HeadColumns = readonly (readonly number[])[]

/** Takes (亿元) and (10 000人); refuses (2020年). */
const isUnit = (text: string): boolean => /^[(][^()]{1,12}[)]$/u.test(text) && !/年/u.test(text)

const year = /^(?:19|20)\d{2}年?$/u
const whole: readonly RegExp[] = [
  /[(][^()]{1,12}[)]$/u,
  measureName,
  shareName,
  labelHead,
  lastYearHead,
  rankHead,
  unitHead,
  totalRow,
  allOf,
  year,
  ...countedBy.map(([pattern]) => pattern),
]
/** Whether words may be all of what names a column: 年末人口, 出生率; 出生 alone goes on. */
const isWhole = (words: string): boolean => whole.some((pattern) => pattern.test(closed(words)))

/** A name that is broken into more pieces, or longer, is none. */
const mostPieces = 3
const nameLimit = 16

const wordsOf = (pieces: readonly HeadPiece[], column: readonly number[]): string =>
  column.map((at) => pieces[at]?.text ?? '').join('')

/**
 * 年份 年末人口 出生 人数 出生率 (‰): each piece goes on with the name before it, as long as that is not whole.
 * @param ofYears a year is not whole either, but goes on in the name of its column: 2024年 决算数 2025年 预算数
 */
function oneAfterAnother(pieces: readonly HeadPiece[], ofYears: boolean): number[][] | undefined {
  const out: number[][] = []
  const isYear = (words: string) => year.test(closed(words))
  const goesOn = (words: string, text: string) =>
    !isWhole(words) ||
    (ofYears && isYear(words) && !isYear(text)) ||
    (comparedWith.test(closed(words)) && changedBy.test(text))
  for (const [at, { text, line, firm }] of pieces.entries()) {
    const last = out.at(-1)
    const before = pieces[at - 1]
    const beside = firm === true && before?.line === line
    if (last && !beside && (isUnit(text) || goesOn(wordsOf(pieces, last), text))) last.push(at)
    else out.push([at])
  }
  const again = (column: readonly number[]) =>
    new Set(column.map((at) => pieces[at]?.text)).size < column.length
  const names = out.map((column) => column.filter((at) => !isUnit(pieces[at]?.text ?? '')))
  const fits = names.every(
    (column) =>
      column.length > 0 && column.length <= mostPieces && wordsOf(pieces, column).length <= nameLimit,
  )
  const ends = (column: readonly number[], at: number) =>
    isWhole(wordsOf(pieces, column)) && !again(column) && column.length - (names[at]?.length ?? 0) <= 1
  // 2021年 2022年, below them 产值 面积: below which of them, nothing tells.
  const bare = out.some(
    (column, at) =>
      isYear(wordsOf(pieces, column)) && (ofYears || ofYear.test(closed(wordsOf(pieces, out[at + 1] ?? [])))),
  )
  return fits && !bare && out.every(ends) ? out : undefined
}

/** #专任: a part of what the column before counts. */
const isPart = (text: string): boolean => /^#/u.test(text)

/**
 * 学校数 在校 教职工, below it (所) 学生数 人数 #专任, below it (人) (人) 教师: the pieces of each line go on, in order, with the names
 * that no unit has ended; only a part of the last one begins a further column.
 */
function lineByLine(pieces: readonly HeadPiece[]): number[][] | undefined {
  const out: number[][] = []
  const ended = (column: readonly number[]) =>
    labelHead.test(closed(wordsOf(pieces, column))) || isUnit(pieces[column.at(-1) ?? -1]?.text ?? '')
  for (const line of new Set(pieces.map((piece) => piece.line))) {
    const own = pieces.flatMap((piece, at) => (piece.line === line ? [at] : []))
    const open = out.filter((column) => !ended(column))
    if (own.length < open.length) return undefined
    for (const [index, at] of own.entries()) {
      const column = open[index]
      if (column) column.push(at)
      else if (isUnit(pieces[at]?.text ?? '')) return undefined
      else if (open.length > 0 && !isPart(pieces[at]?.text ?? '')) return undefined
      else out.push([at])
    }
  }
  const fits = out.every((column) => {
    const words = wordsOf(pieces, column)
    return column.length <= mostPieces && (isWhole(words) || isPart(words))
  })
  return fits ? out : undefined
}

/** 地区 常住人口 户籍人口 (万人) (万人): the names, and behind them a unit for each that counts. */
function unitsBehind(pieces: readonly HeadPiece[], width: number): number[][] | undefined {
  const units = pieces.length - width
  const own = pieces.every(({ text }, at) => isUnit(text) === at >= width)
  if (!own || units < 1 || units < width - 1 || units > width) return undefined
  return pieces.slice(0, width).map((_, at) => {
    const unit = at - (width - units)
    return unit < 0 ? [at] : [at, width + unit]
  })
}

/**
 * To which of so many columns the pieces of a head belong that a page broke over lines; undefined where they fit none of the ways in
 * which heads are broken, or more than one of them.
 * @param width how many columns the head names; that of the names of the rows may stand without a head, and is not counted then
 */
export function columnsOfPieces(pieces: readonly HeadPiece[], width: number): HeadColumns | undefined {
  const named = pieces.findLastIndex(({ text }) => labelHead.test(closed(text))) > 0
  if (pieces.length <= width || named) return undefined
  const ways = [
    unitsBehind(pieces, width),
    oneAfterAnother(pieces, false),
    oneAfterAnother(pieces, true),
    lineByLine(pieces),
  ]
  const fitting = ways.flatMap((way) => (way?.length === width ? [way] : []))
  const [first] = fitting
  const same = fitting.every((way) => JSON.stringify(way) === JSON.stringify(first))
  return same ? first : undefined
}
