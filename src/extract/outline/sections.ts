import type { Period } from '../../contract/period.ts'
import {
  doneHeading,
  plannedHeading,
  plannedOpening,
  type SectionMode,
  workHeading,
} from '../../lexicon/section-words.ts'
import { openingPeriod } from './openings.ts'
import { fiveYears, type YearRange, yearsNamed } from './years.ts'
import { yearsBack } from './years-back.ts'

/** What a block needs to tell for the outline. */
export interface OutlineBlock {
  kind: string
  text: string
}

/** What holds of everything that stands in a part of a report until another begins. */
export interface Section {
  /** Whether it tells what was done or what is planned; undefined where no heading says. */
  mode?: SectionMode
  /** When its undated figures hold. */
  period?: Period
  /** The period is that with which an earlier paragraph opened: it holds for what tells no time, not for what is now. */
  held?: boolean
}

/** What the title of a report says of its parts. */
export interface ReportFrame {
  title: string
  /** The year in which a work report was given, which plans for that year and looks back on the one before. */
  given: number | undefined
  /** Whether the title tells the year: then a paragraph that opens with another tells of it alone. */
  titled: boolean
}

const number =
  /^(?:[(]?[一二三四五六七八九十]{1,3}[、)．.]|第[一二三四五六七八九十]{1,3}(?:部分|章)|\d{1,2}[、.])\s*/u

/** Whether a heading looks back or ahead. Takes 2025年工作回顾 and 三、2026年工作安排; refuses 加强党的建设. */
export function modeOf(heading: string): SectionMode | undefined {
  if (doneHeading.test(heading)) return 'done'
  return plannedHeading.test(heading) ? 'planned' : undefined
}

/** What may be the heading of a part, and what it says of it. */
interface Head {
  words?: string
  mode?: SectionMode
}

function headOf(block: OutlineBlock): Head {
  const words = headingWords(block)
  const mode = words === undefined ? undefined : modeOf(words)
  return { ...(words === undefined ? {} : { words }), ...(mode ? { mode } : {}) }
}

/** The one year that a heading of a report looks back on: 一、2018年工作回顾. Refuses “十三五”时期 and 2016—2020年. */
export function yearReviewed(blocks: readonly OutlineBlock[]): number | undefined {
  for (const { words = '', mode } of blocks.map(headOf)) {
    const [year, other] = mode === 'done' ? yearsNamed(words) : []
    if (year && !other && year.from === year.to) return year.from
  }
  return undefined
}

/** The last year that a heading of plans names: 三、2024年工作打算; 0 where none does. */
const lastPlanned = (heads: readonly Head[]): number =>
  heads.reduce((last, { words = '', mode }) => {
    const year = mode === 'planned' ? (yearsNamed(words)[0]?.from ?? 0) : 0
    return Math.max(last, year)
  }, 0)

/** The last year that a heading of plans names: 三、2024年工作打算; undefined where none does. */
export const yearPlanned = (blocks: readonly OutlineBlock[]): number | undefined =>
  lastPlanned(blocks.map(headOf)) || undefined

/** 2023年主要工作 in a report that goes on to plan a later year. */
function isPastWork(heading: string, planned: number): boolean {
  const words = heading.replace(number, '')
  return workHeading.test(words) && (yearsNamed(words)[0]?.to ?? planned) < planned
}

const asPeriod = (range: YearRange, text: string): Period => ({
  start: String(range.from),
  end: String(range.to),
  basis: 'inherited',
  text,
})

/** The line of a chart or a table, which names its own years: 图1 2013-2017年地区生产总值. */
const ofFigure = /^[图表]\s?\d/u

/** The words of a block that may be the heading of a part: all of a heading, the first sentence of a numbered paragraph. */
function headingWords({ kind, text }: OutlineBlock): string | undefined {
  if (ofFigure.test(text)) return undefined
  if (kind === 'heading' || kind === 'subtitle') return text
  const first = /^[^。;:]{0,40}/u.exec(text)?.[0] ?? ''
  return kind === 'body' && number.test(text) && /^[第一二三四五六七八九十]/u.test(text) && first.length < 40
    ? first
    : undefined
}

const wholeDay = /^\d{4}年\d{1,2}月\d{1,2}日/u

/**
 * How a paragraph may begin that tells of the five years or of the year that a work report looks back on. Refuses a year that others are
 * compared with or that a change began in: 生产总值从2020年的368亿元.
 */
const fiveYearOpening =
  /^[^,。;]{0,6}(?:(?<![十二三四])五年来|[这过去的]{1,4}五年|五年间|回[顾眸望](?:过去的?)?“?[七八九十][一二三四五六]?五”|“?[七八九十][一二三四五六]?五”?(?:时期|期间))/u
const oneYearOpening =
  /^(?:各位代表[,:!]{0,2})?[^,。;]{0,8}(?:一年来|过去(?:的)?一年|这一年|(?<![从由自比较与同到至于])(?:19|20)\d{2}年(?!以来|代|起))/u

/** How a work report begins to look back where no heading says so. */
const pastYearOpening =
  /^(?:各位代表[,:!]{0,2}|[—-]{1,2})?(?:过去(?:的)?一年|一年来|(?:这|过去(?:的)?)五年|五年[来间])[,是]/u

/** The year that a paragraph opens with as the one that has begun: 2005年是…的关键之年. */
const yearAhead = (text: string): number | undefined => {
  const year = /^(?:各位代表[,:!]{0,2})?((?:19|20)\d{2})年是/u.exec(text)?.[1]
  return year === undefined ? undefined : Number(year)
}

/** How a paragraph of a part that plans may turn to the report's own year, behind the goals of five: 今年是“十五五”开局之年. */
const thisYearOpening = /^(?:各位代表[,:!]{0,2})?(今年|本年)(?:是|,|经济社会|政府工作|我们|要|将)/u

/** 今后五年的目标任务: the report's year and the four after it; 过去四年工作回顾: the four before it; 本届政府工作: the five before it. */
function severalFrom(words: string, given: number | undefined): YearRange | undefined {
  if (given === undefined) return undefined
  const ahead = yearsBack(/(?:今后|未来)的?[三四五]年/u.exec(words)?.[0]).years
  if (ahead !== undefined) return { from: given, to: given + ahead - 1 }
  const back = /(?:过去|本届)的?(?:[两二三四五]年|政府|工作)|(?<!十)[三四五]年来/u.exec(words)?.[0]
  return back === undefined ? undefined : { from: given - (yearsBack(back).years ?? 5), to: given - 1 }
}

/** When a part holds whose heading names no year: a work report plans for its year and looks back on the one before. */
function usual(mode: SectionMode | undefined, given: number | undefined): YearRange | undefined {
  if (given === undefined || mode === undefined) return undefined
  const year = mode === 'planned' ? given : given - 1
  return { from: year, to: year }
}

/** Whether a part of a work report without its headings tells of the year before it and of no plan: 2022年,经济发展遇到…; not 今年,我们将…. */
function looksBack(blocks: readonly OutlineBlock[], given: number): boolean {
  const body = blocks.filter(({ kind }) => kind === 'body')
  const isBefore = ([, year]: readonly string[]) => year === undefined || Number(year) === given - 1
  return (
    body.some(({ text }) => [...text.matchAll(backSentence)].some(isBefore)) &&
    !body.some(({ text }) => aheadSentence.test(text))
  )
}
/** How a sentence begins that looks back on a year. */
const backSentence = /(?:^|[。;])(?:((?:19|20)\d{2})年,|去年(?:,|全)|过去的?一年|一年来)/gu
/** How a sentence begins that plans. */
const aheadSentence = /(?:^|[。;])(?:今年,|(?:今年)?(?:我们)?(?:将|要|力争|确保|争取)|新的一年|下一步)/u

/** The five-year plan that a title looks back on: “十四五”时期工作回顾. Refuses one that names a year beside it. */
function planReviewed(title: string): Period | undefined {
  const plan = fiveYears(title)
  return plan && yearsNamed(title).length === 1 ? asPeriod(plan, plan.text ?? title) : undefined
}

/**
 * For each block of a report the part in which it stands: looked back or ahead, and in which years. A heading that says
 * neither (三、加强自身建设) leaves the part before it as it is; a paragraph that opens with the targets of the year begins one,
 * and the year with which a paragraph opens holds until another is told.
 */
export function sectionsOf(
  blocks: readonly OutlineBlock[],
  { title, given, titled }: ReportFrame,
): Section[] {
  // 2021年工作回顾 looks back with all of it; a summary (总结) often ends with what is next.
  let mode: SectionMode | undefined = /回顾[)》”]?$/u.test(title) ? 'done' : undefined
  if (plannedHeading.test(title) && !doneHeading.test(title)) mode = 'planned'
  let period = given === undefined && mode === 'done' ? planReviewed(title) : undefined
  let paragraph: Period | undefined
  // A work report opens with what was done, though no heading may say so before the plans begin.
  const heads = blocks.map(headOf)
  const plans = blocks.some(
    ({ text }, at) => at > 0 && (heads[at]?.mode === 'planned' || plannedOpening.test(text)),
  )
  const planned = lastPlanned(heads)
  // Whether a heading says which part looks back.
  const told = heads.some((head) => head.mode === 'done')
  if (given !== undefined && mode === undefined && (plans || (!told && looksBack(blocks, given)))) {
    mode = 'done'
    period = asPeriod({ from: given - 1, to: given - 1 }, String(given))
  }
  const turn = (next: SectionMode | undefined, words: string) => {
    // 2022年6月8日 某县统计局: the day of a page dates no part.
    const named = wholeDay.test(words) ? undefined : yearsNamed(words)[0]
    const turned = next !== undefined && next !== mode
    const range = named ?? severalFrom(words, given) ?? (turned ? usual(next, given) : undefined)
    mode = next ?? mode
    if (range) period = asPeriod(range, named?.text ?? words)
    else if (turned && given === undefined) period = undefined
  }
  return blocks.map((block, at) => {
    const { words: heading, mode: says } = heads[at] ?? {}
    if (heading !== undefined) turn(isPastWork(heading, planned) ? 'done' : says, heading)
    else if (plannedOpening.test(block.text)) turn('planned', block.text.slice(0, 40))
    const headless = given !== undefined && !told && block.kind === 'body'
    // Headings that tell nothing: 过去的一年,… looks back, until 今年是… looks ahead.
    if (headless && mode === undefined && pastYearOpening.test(block.text)) mode = 'done'
    if (headless && mode === 'done' && yearAhead(block.text) === given) turn('planned', String(given))
    if (given !== undefined && mode === 'done' && block.kind === 'body') {
      const opening = fiveYearOpening.exec(block.text)?.[0]
      const year = oneYearOpening.exec(block.text)?.[0]
      if (opening !== undefined)
        period = asPeriod(fiveYears(opening) ?? { from: given - 5, to: given - 1 }, opening)
      else if (year !== undefined) {
        const told = yearsNamed(year)[0] ?? { from: given - 1, to: given - 1 }
        period = asPeriod(told, year)
      }
    }
    const ahead = given !== undefined && mode === 'planned' && block.kind === 'body'
    if (ahead && thisYearOpening.test(block.text))
      period = asPeriod({ from: given, to: given }, thisYearOpening.exec(block.text)?.[1] ?? '今年')
    const opened = block.kind === 'body' ? openingPeriod(block.text) : undefined
    if (opened && !titled) {
      period = opened
      paragraph = opened
    }
    const own = opened ?? period
    const held = own !== undefined && own === paragraph && own !== opened
    return { ...(mode ? { mode } : {}), ...(own ? { period: own } : {}), ...(held && { held }) }
  })
}
