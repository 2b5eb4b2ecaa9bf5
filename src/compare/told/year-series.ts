import type { Figure } from '../../contract/figure.ts'
import type { Collection } from '../collection.ts'
import { axisKey } from '../fair/axis-key.ts'
import { factsOf } from '../fair/facts.ts'
import { alikeOnAxis } from '../fair/verdict.ts'
import { byQuality } from '../quality.ts'

/** What one place states of one thing in several years. */
export interface YearSeries {
  regionId: string
  /** Rising years, one figure each. */
  points: readonly { year: number; inferred: boolean; figure: Figure }[]
}

/** Of which part of its year a figure is: a quarter and a year make no line, nor do their growths. What is there is there at any time. */
const partOfYear = ({ kind, period }: Figure): string =>
  kind === 'level' ? '' : `${period?.start?.slice(4) ?? ''}~${period?.end?.slice(4) ?? ''}`

/**
 * The series among figures: of one place, of one axis and in the same words (乡镇街道 2016 and 2017; not
 * 立案审查 beside 查处问题), in two years or more. Of several figures of a year the plainest. Targets make no
 * series (what is planned is no step of what was), nor do open periods. Most years first, then in the order given.
 */
export function yearSeries(c: Collection, figures: readonly Figure[]): YearSeries[] {
  const groups = new Map<string, Map<number, Figure>>()
  for (const figure of figures) {
    const facts = factsOf(c, figure)
    const { year, open, wording } = facts
    if (figure.regionId === undefined || year === undefined || open || figure.kind === 'target') continue
    const key = [figure.regionId, figure.holder, wording.noun, partOfYear(figure), axisKey(facts)].join('\n')
    const years = groups.get(key) ?? new Map<number, Figure>()
    groups.set(key, years)
    const known = years.get(year)
    if (!known || byQuality(figure, known) < 0) years.set(year, figure)
  }
  return [...groups.values()]
    .filter((years) => years.size > 1)
    .map((years) => {
      const points = [...years]
        .sort(([a], [b]) => a - b)
        .map(([year, figure]) => ({ year, inferred: factsOf(c, figure).basis === 'inferred', figure }))
      return { regionId: points[0]?.figure.regionId ?? '', points }
    })
    .sort((a, b) => b.points.length - a.points.length)
}

/** The series of some figures, a list for each axis that has any: those that may be drawn in one picture. */
export function yearSeriesByAxis(c: Collection, figures: readonly Figure[]): YearSeries[][] {
  const pictures: YearSeries[][] = []
  const facts = ({ points: [first] }: YearSeries) => first && factsOf(c, first.figure)
  for (const series of yearSeries(c, figures)) {
    const own = facts(series)
    const shared = pictures.find((list) =>
      list.every((other) => {
        const theirs = facts(other)
        return own && theirs && alikeOnAxis(own, theirs)
      }),
    )
    if (shared) shared.push(series)
    else pictures.push([series])
  }
  return pictures
}
