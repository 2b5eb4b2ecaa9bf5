import type { Figure } from '../../../contract/figure.ts'
import type { Dimension } from '../../../contract/taxonomy.ts'
import {
  budgetKind,
  budgetRow,
  captionLead,
  captionPlaces,
  captionTail,
  industries,
  measureName,
  narrowing,
  productOf,
  shareName,
} from '../../../lexicon/table-words.ts'
import { plain, withoutNotes } from '../../../text/plain.ts'
import type { PlaceMention } from '../../recognize/places/mention.ts'
import { bareWordsOf, type NamePart, type TableCell, type TableLine, wordsOf } from '../table.ts'

/** So far into a caption its place may begin. */
const captionReach = 8
/** A unit, and the words for a table behind what it is about. */
const mostTails = 2

/** What a caption says that its table is about: 2019年安徽各市｜财政收入｜排名(亿元). Undefined where it says nothing more. */
export function subjectOf(caption: TableLine, mentions: readonly PlaceMention[]): NamePart | undefined {
  const { text } = caption
  const bar = /^[|\s]*/u.exec(text)?.[0].length ?? 0
  let start = bar + (captionLead.exec(text.slice(bar))?.[0].length ?? 0)
  const place = mentions.findLast((mention) => mention.start <= start + captionReach)
  if (place) start = Math.max(start, place.end)
  start += captionPlaces.exec(text.slice(start))?.[0].length ?? 0
  let words = text.slice(start).replaceAll('|', ' ').trimEnd()
  for (let tails = 0; tails < mostTails; tails++) words = words.replace(captionTail, '').trimEnd()
  return words === '' ? undefined : { line: caption, start, end: start + words.length }
}

/** 货物运输量, 客运量: a measure that one character alone does not name. */
const shortMeasure = /^[^数]{1,5}[率量额值]$/u

/**
 * The names of a row with the measure that its table tells of, where they are none themselves: 粮食｜产量, 铁路｜货物运输量.
 * @param above the measure is the name of a row above, which says no more than that
 */
function named(row: readonly NamePart[], subject: NamePart, above: boolean): NamePart[] {
  const last = row.at(-1)
  if (!last) return [subject]
  // 增长速度 below 2018—2022年生产总值: it is told of the measure, not by it.
  if (shareName.test(bareWordsOf(last))) return [...row]
  const words = bareWordsOf(subject)
  const found = measureName.exec(words)?.[0]
  // 总收入 below 平均每人全年的收入, 常住人口 below 调查户人口: not those of the place.
  if (narrowing.test(bareWordsOf(last))) return [...row]
  if (found !== undefined && narrowing.test(words))
    return [{ ...subject, end: subject.start + words.length - found.length }, ...row]
  const measure = found?.length === 1 ? (above || shortMeasure.test(words) ? words : undefined) : found
  if (measure === undefined || measureName.test(bareWordsOf(last))) return [...row]
  const end = subject.start + words.length
  return [...row, { ...subject, start: end - measure.length, end }]
}

/** Whom a table counts, where it counts heads and neither row nor column says whose. */
function heads(subject: NamePart | undefined, dimension: Dimension, names: readonly NamePart[]): NamePart[] {
  const says = (part: NamePart) => people.test(bareWordsOf(part)) || narrowing.test(bareWordsOf(part))
  return subject &&
    dimension === 'person' &&
    people.test(bareWordsOf(subject)) &&
    !names.includes(subject) &&
    !names.some(says)
    ? [subject]
    : []
}
const people = /(?:人员|人口|人数|职工|学生|教师|农民工|党员)$/u

/** Which budget a table is of, for rows that every budget has: 一般公共预算｜收入总计. Refuses 增值税, which is in one only, and 政府性基金收入, which says it. */
function ofBudget(table: NamePart | undefined, names: readonly NamePart[], dimension: Dimension): NamePart[] {
  const found = table && dimension === 'money' ? budgetKind.exec(wordsOf(table)) : null
  const says = names.map(wordsOf).join('')
  if (!table || !found || !budgetRow.test(says) || budgetKind.test(says)) return []
  const at = table.line.text.indexOf(found[0], table.start)
  return at < 0 ? [] : [{ ...table, start: at, end: at + found[0].length }]
}

/** A name without what the one before it ends with: 常住人口, 人口数. */
function withoutOverlap(before: NamePart, name: NamePart): NamePart {
  const words = bareWordsOf(before)
  const own = name.line.text.slice(name.start, name.end)
  for (let length = Math.min(own.length, words.length); length > 1; length--)
    if (words.endsWith(own.slice(0, length))) return { ...name, start: name.start + length }
  return name
}

/** What a share is taken of or compared with, which does not say of what it is: 占全省比重, 比上年同期增长. */
const ofShare =
  /[占比较]?(?:全[国省市县区州旗]|上年|去年|同期|上月|年初|环比|同比)|[占比较年月日均为]|[(][^()]*[)]/gu
/** A name of so many characters says of what it is. */
const leastOfShare = 4

/** What a cell counts, and the stretches that say so. */
export interface CellLabel {
  words: string
  parts: readonly NamePart[]
  basis: Figure['labelBasis']
}

/**
 * What a cell counts, in the words of its row and its column (第一产业｜比上年增长); where they name nothing, or only a growth, in those
 * of its table.
 * @param told `timed`: when the cell holds is known; otherwise the words that tell it (上年同期) are part of the label. `wider`: the cell tells of
 * all of another place than its table (全国), and the label says so
 */
export function labelOf(
  { row, column, over, measure, when, all, unit }: TableCell,
  table: NamePart | undefined,
  { timed, wider }: { timed: boolean; wider: boolean },
): CellLabel {
  const subject = measure ?? table
  const share = column !== undefined && shareName.test(wordsOf(column))
  const last = row.at(-1)
  const product = subject && productOf.test(wordsOf(subject)) && last && industries.test(wordsOf(last))
  // 环境空气质量指数 and 空气质量达标天数比例 below the names of places say by themselves of what they are.
  const bare = column && wordsOf(column).replace(shareName, '').replace(ofShare, '')
  const alone = !column || (share && (row.length > 0 || (bare ?? '').length < leastOfShare))
  const names = alone && subject && !product ? named(row, subject, measure !== undefined) : row
  // 建筑业国有 in a table of 单位就业人员: neither says whom it counts.
  const whom = heads(subject, unit.dimension, [...names, ...over, ...(column ? [column] : [])])
  const counted = column && whom[0] ? withoutOverlap(whom[0], column) : column
  // 常住人口｜数 goes on from whom it counts: no name stands between.
  const goesOn = counted !== column
  // 收入 over 税收收入: the row says it again.
  const wide = over.filter((part) => !row.some((name) => wordsOf(name).includes(wordsOf(part))))
  const parts = [
    ...ofBudget(table, [...names, ...wide], unit.dimension),
    ...(wider && all ? [all] : []),
    ...(goesOn ? [] : whom),
    ...names,
    // 本月 above 比上年同期 or below it.
    ...[...wide, ...(when && !timed ? [when] : [])].sort((a, b) => a.line.block - b.line.block),
    ...(goesOn ? whom : []),
    ...(counted ? [counted] : []),
  ]
  // What an industry is told by in a table of the gross product is its value added.
  const added = product && alone
  const words = parts.map((part) => (added && part === last ? `${wordsOf(part)}增加值` : wordsOf(part)))
  return { words: withoutNotes(plain(words.join(''))), parts, basis: added ? 'derived' : 'stated' }
}
