import { goalCell, measureName, noteLead } from '../../lexicon/table-words.ts'
import { closed, isFrameRule, isRule } from '../../text/cells/cells.ts'
import { holdsTable, isCaption, isUnitLine } from '../prepare/tables/table-lines.ts'
import type { ReadBlock } from '../scope/article/read-article.ts'
import type { ScopedBlock } from '../scope/scopes.ts'
import type { Table, TableLine } from './table.ts'

const captionLimit = 60
/** A title that names a table: 2022年各市茶叶产量排名(万吨). */
const ofTable =
  /(?:排名|排行榜?|一览|统计|情况)?表?[((][^()]{1,10}[))]$|(?:排名|排行榜?|一览表|统计表|情况表)$/u

/** The line over a table that says what it is about. @param title it is the title of the article, which tells of more than its table */
function captionOf(block: ReadBlock | undefined, at: number, title: boolean): TableLine | undefined {
  const text = block?.joined.text ?? ''
  const may =
    block !== undefined &&
    !block.raw.table &&
    text.length <= captionLimit &&
    !/[。;]/u.test(text) &&
    !noteLead.test(text)
  const isOver = !title || isCaption(text) || ofTable.test(text) || measureName.test(closed(text))
  return may && isOver ? { block: at, text, placeAt: () => undefined } : undefined
}

/** A line between a title and its table that tells of its page alone: 2024年3月20日, 发布时间:2024-03-20 来源:县统计局. Refuses 2024年1-3月. */
const pageLine =
  /^[(【[]?(?:发布(?:时间|日期)|时间|日期)?[::]?\s*(?:(?:19|20)\d{2}年\d{1,2}月\d{1,2}日|(?:19|20)\d{2}([-./])\d{1,2}\1\d{1,2})(?![\p{Script=Han}\d])|^[(【[]?(?:发布机构|作者|(?:信息|数据|资料)?来源|数据库|时间)\s?[::]/u

/** Where the line stands that may name the table at `at`: above those of the page. */
function captionAt(blocks: readonly ReadBlock[], at: number): number {
  let above = at - 1
  while (above > 0 && at - above <= mostPageLines && isPageLine(blocks[above])) above--
  return isPageLine(blocks[above]) ? -1 : above
}
const mostPageLines = 3

/** A line of units alone that stands apart above a table: 单位:人、%. What the table is about stands above it. */
function unitsAt(blocks: readonly ReadBlock[], at: number): TableLine | undefined {
  const block = blocks[at - 1]
  const text = block?.joined.text ?? ''
  const is = block !== undefined && !block.raw.table && unitsAlone.test(text) && isUnitLine(text)
  return is ? { block: at - 1, text, placeAt: () => undefined } : undefined
}
const unitsAlone = /^[(]?(?:计量)?单位\s?[::]/u
const isPageLine = (block: ReadBlock | undefined) =>
  block !== undefined &&
  !block.raw.table &&
  block.joined.text.length <= captionLimit &&
  pageLine.test(block.joined.text)

/** The line right below a table that names it, as encyclopaedias have it: 各市面积与人口数据(2010年第六次全国人口普查). */
const namesTable =
  /(?:数据|情况|统计|一览)表?[)*\s]{0,4}(?:[((][^()]{1,24}[))])?[*\s]{0,4}(?:\\?\[\d{1,3}\\?\])?$/u
function belowOf(block: ReadBlock, at: number): TableLine | undefined {
  const { text } = block.joined
  const may = text.length <= captionLimit && !noteLead.test(text) && namesTable.test(text)
  return may ? { block: at, text, placeAt: () => undefined } : undefined
}

type Gathered = { -readonly [key in keyof Table]: Table[key] extends readonly (infer T)[] ? T[] : Table[key] }

/** The tables of an article, in order. A line that names columns behind rows begins another. @param titles how many blocks are the article's title, which is no caption */
export function tablesOf(
  blocks: readonly ReadBlock[],
  titles: number,
  scopes: ReadonlyMap<ReadBlock, ScopedBlock>,
): Table[] {
  const tables: Gathered[] = []
  let open: Gathered | undefined
  for (const [at, block] of blocks.entries()) {
    const scoped = scopes.get(block)
    const { table } = block.raw
    if (!table || !scoped) {
      // Right above another table it names that one.
      if (open && !blocks[at + 1]?.raw.table) open.below = belowOf(block, at)
      open = undefined
      continue
    }
    const { text } = block.joined
    // 能耗降低 | % | — | 完成上级目标 | 约束性: a goal without a number among others.
    const isRow = table === 'row' || (open !== undefined && open.rows.length > 0 && goalCell.test(text))
    const line: TableLine = {
      block: at,
      text,
      placeAt: (cell) =>
        scoped.places.find(({ start, end }) => start === cell.start && end === cell.end)?.region,
    }
    if (!open || (table === 'head' && !isRow && open.rows.length > 0)) {
      const units = unitsAt(blocks, at)
      const over = captionAt(blocks, units ? at - 1 : at)
      open = {
        caption: captionOf(blocks[over], over, over < titles),
        below: undefined,
        above: units ? [units] : [],
        head: [],
        framed: false,
        rows: [],
      }
      tables.push(open)
    }
    if (isRow) {
      if (!isRule(text)) open.rows.push(line)
    } else if (isUnitLine(text)) open.above.push(line)
    else if (!isRule(text)) open.head.push(line)
    // Of a frame, whose upper rule may be lost.
    else if (open.head.length === 0 || isFrameRule(text)) open.framed = true
  }
  return tables.filter(({ rows }) => rows.length > 0)
}

/** Cells without a name: 92.4, -7.3 |, 723.55  10050.21; and numbers that ran together: 164.27104.12.7. */
function isLone(text: string): boolean {
  const cells = /^[|\s]*[-+−]?\d/u.test(text) ? text.split(/[|\s]+/u).filter((cell) => cell !== '') : []
  const numbers = cells.length > 0 && cells.every((cell) => /^[-+−]?\d[\d.,]{0,15}%?$/u.test(cell))
  return (
    numbers || (text.length <= captionLimit && /\d\.\d{1,12}\.\d/u.test(text) && /\p{Script=Han}/u.test(text))
  )
}
/** So many of them near each other are the cells of a table. */
const leastLone = 6
const loneReach = 6

/** Where tables begin that were written a cell a line: which row and which column a number is of, nothing tells. */
export function looseTables(blocks: readonly ReadBlock[]): number[] {
  const out: number[] = []
  let [first, last, count, section] = [-1, -1, 0, 0]
  const close = () => {
    if (count >= leastLone) out.push(first)
    count = 0
  }
  for (const [at, { joined, raw }] of blocks.entries()) {
    // A table that stands behind the words of a paragraph, on its line.
    if (!raw.table && raw.kind === 'body' && holdsTable(joined.text)) out.push(at)
    // 1 above a part, 2 above the next: they number the parts.
    if (joined.text === String(section + 1)) {
      section++
      continue
    }
    if (raw.table || !isLone(joined.text)) continue
    if (at - last > loneReach) close()
    if (count === 0) first = at
    count++
    last = at
  }
  close()
  return out
}
