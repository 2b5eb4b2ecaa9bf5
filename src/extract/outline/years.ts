/** Years, both ends included; `text` are the words that say them. */
export interface YearRange {
  from: number
  to: number
  text?: string
}

const plans = '一二三四五六'

/** The years of a five-year plan: “十四五” is 2021 to 2025. Source: the plans since the eleventh (2006). */
export function fiveYears(words: string): YearRange | undefined {
  const match = /十([一二三四五六])五/u.exec(words)
  const from = match ? 2006 + 5 * plans.indexOf(match[1] ?? '') : 0
  return match ? { from, to: from + 4, text: match[0] } : undefined
}

/** Every year and five-year plan that a heading names, in its order. A range (2018—2020年) is one. */
export function yearsNamed(words: string): YearRange[] {
  const found: YearRange[] = []
  const pattern =
    /((?:19|20)\d{2})\s?年?[-—~至到]{1,2}((?:19|20)\d{2})\s?年|((?:19|20)\d{2})\s?年|十[一二三四五六]五/gu
  for (const [text, from, to, year] of words.matchAll(pattern)) {
    if (from && to && from <= to) found.push({ from: Number(from), to: Number(to), text })
    else if (year) found.push({ from: Number(year), to: Number(year), text })
    else {
      const plan = fiveYears(text)
      if (plan) found.push(plan)
    }
  }
  return found
}

/** The year that a line names; a session of November or December is held for the year to come. */
function sessionYear(words: string): number | undefined {
  const year = yearsNamed(words)[0]?.from
  return year !== undefined && /\d{4}年1[12]月/u.test(words) ? year + 1 : year
}

/**
 * The year in which a work report was given: the one in its title, else of the meeting, else of its publication. A title
 * may also name the year looked back on (2023年政府工作报告, given in January 2024): then the meeting tells. Undefined for
 * any other text.
 */
export function yearGiven(
  title: string,
  meeting: string | undefined,
  published: string | undefined,
): number | undefined {
  if (!/政府(?:(?:19|20)\d{2}年)?工作(?:的)?报告/u.test(title)) return undefined
  const [titled, met] = [title, meeting ?? ''].map(sessionYear)
  if (titled !== undefined && met !== undefined) return Math.max(titled, met)
  return titled ?? met ?? (published === undefined ? undefined : Number(published.slice(0, 4)))
}

/**
 * What 五年来 and 十年来 mean in a text of a year that names what began them: the five years of a plan that ends then (“十四五” in
 * 2025), the ten years since the congress of 2012. By their number of years; empty where nothing tells.
 */
export function spansBack(words: string, year: number | undefined): ReadonlyMap<number, YearRange> {
  const spans = new Map<number, YearRange>()
  if (year === undefined) return spans
  const plan = yearsNamed(words).find(
    ({ from, to, text }) => to - from === 4 && to === year && text?.startsWith('十'),
  )
  if (plan) spans.set(5, plan)
  if (words.includes('十八大') && year === 2022) spans.set(10, { from: 2012, to: year })
  return spans
}
