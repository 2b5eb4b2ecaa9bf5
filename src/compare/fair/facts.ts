import type { Figure } from '../../contract/figure.ts'
import type { Period } from '../../contract/period.ts'
import type { Region, RegionLevel } from '../../contract/region.ts'
import type { Indicator } from '../../contract/taxonomy.ts'
import type { Collection } from '../collection.ts'
import { yearOf } from '../filter.ts'
import { remembered } from '../remember.ts'
import { perUnit } from '../rows/wording.ts'
import { type Wording, wordingOf } from './wording.ts'

/** All that the rules of a verdict ask of a figure, looked up once. */
export interface Facts {
  figure: Figure
  wording: Wording
  indicator?: Indicator
  region?: Region
  /** 0 the nation … 5 a village; absent for an organ and for an unknown place. */
  rank?: number
  ancestors: ReadonlySet<string>
  year?: number
  basis?: Period['basis']
  /** Only one end of the period is known, and `year` is that. */
  open: boolean
  /**
   * Length of the period: of what adds up over time (a flow, the target of one) any, of all else more than a year. 2017-01–2017-03 → 3; 2021–2021 →
   * 12; a growth from 2021 to 2025 → 60.
   */
  months?: number
  /** Its indicator, or what that is of, is itself so much per something: 人均可支配收入 and its growth. */
  average: boolean
  /** Indicators of the figures that this one is about: what grows. */
  related: readonly string[]
}

const ranks: Partial<Record<RegionLevel, number>> = {
  nation: 0,
  province: 1,
  prefecture: 2,
  county: 3,
  township: 4,
  village: 5,
}

const month = (date: string, fallback: number): number =>
  Number(date.slice(0, 4)) * 12 + (date.length > 4 ? Number(date.slice(5, 7)) : fallback)

/** What of a figure's facts says which statistic it is. */
type Told = Pick<Facts, 'figure' | 'average' | 'indicator'>

/** What a figure is as a statistic: so much per head is a rate in some reports and a sum in others, and one thing where the indicator says per head. */
export const statisticOf = ({ figure: { kind }, average, indicator }: Told): Figure['kind'] =>
  kind === 'rate' && average && indicator?.stat === 'flow' ? 'flow' : kind

/** Whether twice the time gives twice the number: 新增就业70万人, done or planned. */
const addsUp = (told: Told): boolean =>
  statisticOf(told) === 'flow' || (told.figure.kind === 'target' && told.indicator?.stat === 'flow')

/** Half a year's growth is told against the same half before, as a year's is: only over several years it is another thing. */
function monthsOf(told: Told): Pick<Facts, 'months'> {
  const { kind, period } = told.figure
  if (!period?.start || !period.end) return {}
  const months = month(period.end, 12) - month(period.start, 1) + 1
  // What is to be reached by the end of a plan is no sum of its years.
  const spans = kind !== 'target' && months > 12
  return addsUp(told) || spans ? { months } : {}
}

const isAverage = ({ zh }: Indicator): boolean => perUnit.some(({ words }) => words.test(zh))

function gather(c: Collection, figure: Figure): Facts {
  const indicator = c.indicator(figure.indicatorId)
  const region = c.region(figure.regionId)
  const rank = region && ranks[region.level]
  const year = yearOf(figure)
  const average = [indicator, c.indicator(figure.of)].some((one) => one !== undefined && isAverage(one))
  const told: Told = { figure, average, ...(indicator ? { indicator } : {}) }
  return {
    ...told,
    wording: wordingOf(figure),
    ...(region ? { region } : {}),
    ...(rank === undefined ? {} : { rank }),
    ancestors: new Set(region ? c.ancestorsOf(region.id).map(({ id }) => id) : []),
    ...(year ? { year: year.year, basis: year.basis } : {}),
    open: year?.open !== undefined,
    ...monthsOf(told),
    related: (figure.relatedTo ?? []).flatMap((id) => c.figure(id)?.indicatorId ?? []),
  }
}

const factsIn = remembered((c) => remembered((figure: Figure) => gather(c, figure)))

/** The facts of a figure in its collection; remembered as long as both live. */
export const factsOf = (c: Collection, figure: Figure): Facts => factsIn(c)(figure)
