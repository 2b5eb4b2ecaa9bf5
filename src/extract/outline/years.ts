import { withDigits } from '../prepare/spelled-date.ts'

/** Years, both ends included; `text` are the words that say them. */
export interface YearRange {
  from: number
  to: number
  text?: string
}

/** The first years of the five-year plans. Source: their documents as archives list them; between the second and the third lay three years without one. */
const plans: Readonly<Record<string, number>> = {
  一五: 1953,
  二五: 1958,
  三五: 1966,
  四五: 1971,
  五五: 1976,
  六五: 1981,
  七五: 1986,
  八五: 1991,
  九五: 1996,
  十五: 2001,
  十一五: 2006,
  十二五: 2011,
  十三五: 2016,
  十四五: 2021,
  十五五: 2026,
  十六五: 2031,
}

/** A plan by its number: 第一个五年计划, 第十四个五年规划. */
export const numberedPlan = /第([一二三四五六七八九十]{1,2})个五年[计规]划/u

/** A plan by its name. Up to the tenth the name is a number too: “九五” and 十五时期 are plans, 十五个 and 九五折 are none. */
const plan =
  /十[一二三四五六]五|(?<=“)[一二三四五六七八九十]五(?=”)|[七八九十]五(?=时期|期间|计划(?:的|期|末|任))/u

/** The years of the five-year plan that words name: “十四五”时期 is 2021 to 2025. */
export function fiveYears(words: string): YearRange | undefined {
  const numbered = numberedPlan.exec(words)
  const text = numbered?.[0] ?? plan.exec(words)?.[0]
  const from = plans[numbered ? `${numbered[1]}五` : (text ?? '')]
  return text === undefined || from === undefined ? undefined : { from, to: from + 4, text }
}

const yearOrPlan =
  /((?:19|20)\d{2})\s?年?[-—~至到]{1,2}((?:19|20)\d{2})\s?年|((?:19|20)\d{2})\s?年|十[一二三四五六]五|(?<=“)[七八九十]五(?=”)|[七八九十]五(?=时期|期间|计划(?:的|期|末|任))/gu

/** Every year and five-year plan that a heading names, in its order. A range (2018—2020年) is one. */
export function yearsNamed(words: string): YearRange[] {
  const found: YearRange[] = []
  for (const [text, from, to, year] of withDigits(words).matchAll(yearOrPlan)) {
    if (from && to && from <= to) found.push({ from: Number(from), to: Number(to), text })
    else if (year) found.push({ from: Number(year), to: Number(year), text })
    else {
      const first = plans[text]
      if (first !== undefined) found.push({ from: first, to: first + 4, text })
    }
  }
  return found
}

/**
 * A year that stands without 年 at the end of a title, before the place that opens it or before an account of it: 政府工作报告_2023, 2025山西省…大会,
 * 某县2023工作总结.
 */
const bareYear =
  /[_(-]((?:19|20)\d{2})[)]?$|(?:^((?:19|20)\d{2})(?=\p{Script=Han}{1,8}[省市县区旗州盟]))|(?<!\d)((?:19|20)\d{2})(?=(?:年度|政府)?工作(?:总结|情况|报告|汇报))/u

/** The years that a title names, one without 年 among them where it has no other. */
export function yearsOfTitle(title: string): YearRange[] {
  const named = yearsNamed(title)
  const [text = '', last, first, told] = bareYear.exec(title.trim()) ?? []
  const year = Number(last ?? first ?? told)
  return named.length > 0 || text === '' ? named : [{ from: year, to: year, text: String(year) }]
}

/** The year that a line names; a session of autumn or December is held for the year to come: its term, or its year, is nearly over. */
function sessionYear(words: string): number | undefined {
  const year = yearsNamed(words)[0]?.from
  return year !== undefined && /\d{4}年(?:9|1[0-2])月/u.test(words) ? year + 1 : year
}

/** The year of a session at the end of one, which hears the report for the year to come; a title tells it with its month (2016年10月政府工作报告). */
export function yearSpoken(
  meeting: string | undefined,
  title: string,
  given: number | undefined,
): number | undefined {
  const dated = /(?:19|20)\d{2}年\d{1,2}月/u.test(title) ? title : ''
  const year = yearsNamed(meeting ?? dated)[0]?.from
  return year !== undefined && given === year + 1 ? year : undefined
}

/**
 * The year in which a text was written that tells of the one before it (某市2020年工作亮点, printed in February 2021): from it 去年 is
 * counted. Undefined where it says 今年 too: nothing tells which of the two years that is. A year that only the first words of a page tell
 * (2015年,某县有贫困村…) is none that 去年 and 今年 are counted from, where the page says when it was published.
 */
export function yearWritten(
  told: number | undefined,
  published: string | undefined,
  words: string,
  titled: boolean,
): number | undefined {
  const year = Number(published?.slice(0, 4))
  if (told !== undefined && !titled && year > told + 1) return year
  return told !== undefined && year === told + 1 && words.includes('去年') && !words.includes('今年')
    ? year
    : undefined
}

/**
 * The year from which 今年 and 去年 are counted where a reader says both when a report was published and until when it tells: said in the
 * spring of 2026 of 2025, 今年 is 2026. In its first weeks a report may still speak of the old year.
 * @param until @param published see `contract/dates.ts`
 */
export function yearTold(until: string | undefined, published: string | undefined): number | undefined {
  if (until === undefined || published === undefined || /^\d{4}-01/u.test(published)) return undefined
  const year = Number(published.slice(0, 4))
  return year === Number(until.slice(0, 4)) + 1 ? year : undefined
}

/** Congresses hear their reports in the first months of a year. */
const inSession = /^\d{4}-0[1-3]/u

/**
 * The year in which a work report was given: the one in its title, else of the meeting, else of its publication, else the one that
 * its words tell as the first or the last of a plan (`byPlan`). A title
 * may also name the year looked back on (2023年政府工作报告, given in January 2024): then the meeting tells, or a heading that looks back on that
 * year (`reviewed`: 一、2023年工作回顾). Undefined for any other text.
 */
export function yearGiven(
  title: string,
  meeting: string | undefined,
  published: string | undefined,
  byPlan: number | undefined,
  reviewed: number | undefined,
): number | undefined {
  const year = yearOfReport(title, meeting, published, byPlan)
  return year !== undefined && year === reviewed ? year + 1 : year
}

function yearOfReport(
  title: string,
  meeting: string | undefined,
  published: string | undefined,
  byPlan: number | undefined,
): number | undefined {
  if (!/政府(?:(?:19|20)\d{2}年)?工作(?:的)?报告/u.test(title)) return undefined
  const [titled, met] = [sessionYear(title) ?? yearsOfTitle(title)[0]?.from, sessionYear(meeting ?? '')]
  if (titled !== undefined && met !== undefined) return Math.max(titled, met)
  // 2024年政府工作报告, put up in February 2025: the year that it looks back on.
  if (titled !== undefined && published !== undefined && inSession.test(published)) {
    const year = Number(published.slice(0, 4))
    if (year === titled + 1) return year
  }
  return titled ?? met ?? (published === undefined ? byPlan : Number(published.slice(0, 4)))
}

/**
 * What 五年来 and 十年来 mean in a text of a year that names what began them: the five years of a plan that ends then (“十四五” in
 * 2025), the ten years since the congress of 2012. By their number of years; empty where nothing tells.
 */
export function spansBack(words: string, year: number | undefined): ReadonlyMap<number, YearRange> {
  const spans = new Map<number, YearRange>()
  if (year === undefined) return spans
  const period = yearsNamed(words).find(
    ({ from, to, text }) => to - from === 4 && to === year && plan.test(`“${text}”`),
  )
  if (period) spans.set(5, period)
  if (words.includes('十八大') && year === 2022) spans.set(10, { from: 2012, to: year })
  return spans
}
