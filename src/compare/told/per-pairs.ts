import type { Figure } from '../../contract/figure.ts'
import { wordingOf } from '../fair/wording.ts'
import { byQuality, isSure } from '../quality.ts'
import { holdsAll } from '../rows/bases.ts'

/** Why a number cannot be told per another. */
export type PerReason =
  | 'silent'
  | 'no-number'
  | 'no-base'
  | 'unsure'
  | 'other-report'
  | 'other-year'
  | 'only-planned'
  | 'more-than-all'
  | 'no-amount'

/** One number of a place per another that the same report states for the same year. */
export interface PerPair {
  regionId: string
  of: Figure
  per: Figure
  /** In the unit of the one per unit of the other. */
  value: number
}

/** A whole amount: no rate, no average over years or heads (年均新增就业), and no nothing. */
function isAmount(figure: Figure): boolean {
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

/** Whether both numbers hold for the very same time, and the text says so: five years' jobs are no base of one year's product. */
function sameTime({ period: a }: Figure, { period: b }: Figure): boolean {
  if (a?.start === undefined || a.end === undefined || a.basis === 'inferred' || b?.basis === 'inferred')
    return false
  return a.start === b?.start && a.end === b.end
}

/** Whether one sentence states both: what it says of one time it says of one time of both. */
const oneSentence = (a: Figure, b: Figure): boolean =>
  a.context[0] !== undefined && a.context[0].start === b.context[0]?.start && samePeriod(a, b)

const samePeriod = ({ period: a }: Figure, { period: b }: Figure): boolean =>
  a?.start === b?.start && a?.end === b?.end

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
 * states several times the one that most places state. Ranges are left out, and bases that were not read surely; the plainest statement of each is taken.
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
    const [tops, read] = [plain(of(regionId)), plain(per(regionId))]
    // A base that was read doubtfully (覆盖20万人口以上的县) makes a false number of a right one.
    const bases = read.filter(isSure)
    const alike = tops.filter(isAmount).flatMap((a) =>
      bases
        .filter(isAmount)
        .filter((b) => a.articleId === b.articleId && (sameTime(a, b) || oneSentence(a, b)))
        .map((b) => ({ regionId, of: a, per: b, value: a.value / b.value })),
    )
    const own = alike.filter((pair) => !isMoreThanAll(pair.of, pair.per))
    const why = (): PerReason => {
      if (tops.length === 0) return read.length === 0 ? 'silent' : 'no-number'
      if (bases.length === 0) return read.length === 0 ? 'no-base' : 'unsure'
      const without = [tops, bases].find((list) => !list.some(isAmount))
      if (without) return without.every(({ kind }) => kind === 'target') ? 'only-planned' : 'no-amount'
      if (alike.length > 0) return 'more-than-all'
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
