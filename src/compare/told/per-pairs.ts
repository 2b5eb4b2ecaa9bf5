import type { Figure } from '../../contract/figure.ts'
import { wordingOf } from '../fair/wording.ts'
import { byQuality, isSure } from '../quality.ts'
import { holdsAll, isOfAll } from '../rows/bases.ts'

/** Why a number cannot be told per another. */
export type PerReason =
  | 'silent'
  | 'no-number'
  | 'no-base'
  | 'unsure-number'
  | 'unsure-base'
  | 'several'
  | 'narrowed'
  | 'other-report'
  | 'other-year'
  | 'only-planned'
  | 'more-than-all'
  | 'rounded'
  | 'no-amount'

/** One number of a place per another that the same report states for the same year. */
export interface PerPair {
  regionId: string
  of: Figure
  per: Figure
  /** In the unit of the one per unit of the other; of money in money (revenue in a product) in percent. */
  value: number
}

/** A whole amount: no rate, no average over years or heads (年均新增就业), and no nothing. */
export function isAmount(figure: Figure): boolean {
  const { kind, dimension, value } = figure
  const { frequency, per } = wordingOf(figure)
  return (
    (kind === 'level' || kind === 'flow') &&
    dimension !== 'percent' &&
    dimension !== 'ratio' &&
    value > 0 &&
    !frequency &&
    per === ''
  )
}

/** People are a part of all who live in a place: 47万人 are none of 20万人. Of grid staff or party members they need be no part. */
const isMoreThanAll = (a: Figure, b: Figure): boolean =>
  holdsAll(b.indicatorId) && a.dimension === 'person' && b.dimension === 'person' && a.value > b.value

/** Since when it has added up no year tells: 累计办件4.3万件. */
const sinceEver = /累计/

/**
 * Whether both numbers hold for the very same time, and the text says so: five years' jobs are no base of one year's product, and what
 * has added up since long ago is of no year.
 */
function sameTime(x: Figure, y: Figure): boolean {
  const [a, b] = [x.period, y.period]
  if (a?.start === undefined || a.end === undefined || a.basis === 'inferred' || b?.basis === 'inferred')
    return false
  return samePeriod(x, y) && ![x, y].some(({ label }) => sinceEver.test(label))
}

/** Whether one sentence states both: what it says of one time it says of one time of both. */
const oneSentence = (a: Figure, b: Figure): boolean => isBeside(a, b) && samePeriod(a, b)

const isBeside = (a: Figure, b: Figure): boolean =>
  a.articleId === b.articleId && a.context[0] !== undefined && a.context[0].start === b.context[0]?.start

const samePeriod = ({ period: a }: Figure, { period: b }: Figure): boolean =>
  a?.start === b?.start && a?.end === b?.end

/** Whether a number is of those that a clause picks out, as far as its own name says so: 乡镇街道立案审查 per 立案审查的乡镇街道. */
function isOfThese(a: Figure, { label }: Figure): boolean {
  const of = label.lastIndexOf('的')
  return of < 0 || a.label.includes(label.slice(of + 1))
}

/** Digits before a multiplier: 1.98万亿, of which the last is rounded. */
const multiplied = /(?<![\d,.])(\d[\d,]{0,20}(?:\.\d{1,9})?)\s?[多余]?[万亿]/gu

/** The digits before each multiplier of a number as it is written: 1.98万亿 → 1.98; none of a count that is written out. */
export const multipliedDigits = ({ quote }: Figure): string[] =>
  [...quote.normalize('NFKC').matchAll(multiplied)].map(([, digits = '']) => digits)

/** Whether a number is told so roughly that a quotient of it says little: 3万亿 may be anything from 2.5 to 3.5, 近5万 from 4. */
const isRough = (figure: Figure): boolean =>
  multipliedDigits(figure).some((digits) => /^[1-9]$/u.test(digits))

/** What keeps two amounts of one report and time from being divided; nothing where they may be. */
function obstacle(a: Figure, b: Figure, bases: readonly Figure[]): PerReason | undefined {
  if (isRough(a) || isRough(b)) return 'rounded'
  if (isMoreThanAll(a, b)) return 'more-than-all'
  if (!isBeside(a, b)) return isOfAll(b) ? undefined : 'narrowed'
  // 2059个成立合作社的嘎查村,721个…负责人领办组织1153个: some of them, of whom the number need not be.
  if (!isOfAll(b) && !isOfThese(a, b)) return 'narrowed'
  // 培训班539期、学习班1087期,受众85277人次: a number behind several kinds is of all of them.
  return bases.some((other) => other.label !== b.label && isBeside(a, other)) ? 'several' : undefined
}

/** Whether one is told as a share of the other: money in money of the same currency. */
export const isShare = ({ of, per }: Pick<PerPair, 'of' | 'per'>): boolean =>
  of.dimension === 'money' && of.unit === per.unit

const quotient = (pair: Pick<PerPair, 'of' | 'per'>): number =>
  (pair.of.value / pair.per.value) * (isShare(pair) ? 100 : 1)

const timeOf = ({ period }: Figure): string => `${period?.end ?? ''} ${period?.start ?? ''}`

/** The time of which most lists hold a pair, of several the latest. */
function commonTime(lists: readonly (readonly PerPair[])[]): string | undefined {
  const counts = new Map<string, number>()
  for (const list of lists)
    for (const time of new Set(list.map(({ of }) => timeOf(of))))
      counts.set(time, (counts.get(time) ?? 0) + 1)
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? 1 : -1))[0]?.[0]
}

/**
 * One measure per another, place by place: both from one report and of one and the same period, else the reason why not. Of a place that
 * states several times the one that most places state. Ranges are left out, and numbers that were not read surely; the plainest statement of each is taken.
 */
export function perPairs(
  regionIds: readonly string[],
  of: (regionId: string) => readonly Figure[],
  per: (regionId: string) => readonly Figure[],
): { pairs: PerPair[]; without: { regionId: string; why: PerReason }[] } {
  const found: PerPair[][] = []
  const without: { regionId: string; why: PerReason }[] = []
  const plain = (list: readonly Figure[]) =>
    list.filter((figure) => figure.valueMax === undefined).toSorted(byQuality)
  for (const regionId of regionIds) {
    const read = [plain(of(regionId)), plain(per(regionId))] as const
    // One that was read doubtfully (覆盖20万人口以上的县) makes a false number of a right one.
    const [tops, bases] = [read[0].filter(isSure), read[1].filter(isSure)]
    const alike = tops.filter(isAmount).flatMap((a) =>
      bases
        .filter(isAmount)
        .filter((b) => a.articleId === b.articleId && (sameTime(a, b) || oneSentence(a, b)))
        .map((b) => ({ of: a, per: b, stop: obstacle(a, b, read[1]) })),
    )
    const own = alike
      .filter(({ stop }) => stop === undefined)
      .map((pair) => ({ regionId, of: pair.of, per: pair.per, value: quotient(pair) }))
    const why = (): PerReason => {
      if (read[0].length === 0) return read[1].length === 0 ? 'silent' : 'no-number'
      if (read[1].length === 0) return 'no-base'
      if (read.some((list) => list.every(({ kind }) => kind === 'target'))) return 'only-planned'
      if (tops.length === 0) return 'unsure-number'
      if (bases.length === 0) return 'unsure-base'
      const without = [tops, bases].find((list) => !list.some(isAmount))
      if (without) return without.every(({ kind }) => kind === 'target') ? 'only-planned' : 'no-amount'
      const [first] = alike
      if (first?.stop) return first.stop
      const together = tops.some((a) => bases.some((b) => a.articleId === b.articleId))
      return together ? 'other-year' : 'other-report'
    }
    if (own.length > 0) found.push(own)
    else without.push({ regionId, why: why() })
  }
  const common = commonTime(found)
  const pairs = found.flatMap((list) => list.find(({ of }) => timeOf(of) === common) ?? list.slice(0, 1))
  return { pairs, without }
}
