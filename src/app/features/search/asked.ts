/** What a query asks of a measure beside its name. */
export interface Asked {
  /** The query without year and plan, or all of it where nothing else is left. */
  words: string
  /** Four digits. */
  year: string | undefined
  /** Whether what is planned is asked for. */
  planned: boolean
}

const year = /(?<!\d)((?:19|20)\d{2})(?!\d)年?/u
/** 目标, 计划 behind what they are of; target, plan, goal as words of their own. Refuses 目标任务 and 计划生育. */
const plan = /(?:的?(?:预期|年度|发展)?目标|计划)(?=\s|$)|\b(?:targets?|plans?|planned|goals?)\b/iu

/** Takes a query apart: 2026年GDP目标 is GDP, of 2026, as planned. */
export function askedOf(query: string): Asked {
  const rest = query.replace(year, ' ').replace(plan, ' ').replaceAll(/\s+/gu, ' ').trim()
  if (rest === '') return { words: query, year: undefined, planned: false }
  return { words: rest, year: year.exec(query)?.[1], planned: plan.test(query) }
}
