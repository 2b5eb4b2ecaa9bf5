import type { Figure } from '../contract/figure.ts'
import { type Period, yearOfPeriod } from '../contract/period.ts'
import type { Practice } from '../contract/practice.ts'
import type { RegionLevel } from '../contract/region.ts'
import type { Collection } from './collection.ts'
import { isChecked, isSure } from './quality.ts'

/**
 * What the filter bar asks for. A part that is absent does not restrict; an empty list lets nothing through
 * (an empty choice is not the default). Within a part one hit is enough, the parts must all be met.
 */
export interface Filter {
  themes?: readonly string[]
  levels?: readonly RegionLevel[]
  years?: readonly number[]
  kinds?: readonly Figure['kind'][]
  /** Places themselves; what lies inside them must be named (`nestedIn` of comparable.ts lists it). */
  regions?: readonly string[]
  /** Only figures that were read surely; practices are passed over. */
  sure?: true
  /** Only what a person has checked: confirmed, corrected or added. */
  checked?: true
  /** Only what the reader's own reports say. */
  own?: true
  /** Only practices of these kinds; figures are passed over. */
  practiceKinds?: readonly string[]
  /** Only practices that are done, or only those that are planned. */
  status?: Practice['status']
}

/** The year of a figure or an article; `open`: the period has only this end, the year is its bound and no more. */
export interface Year {
  year: number
  basis: Period['basis']
  open?: 'since' | 'until'
}

/** The year of a period, and how it is known; undefined without one. */
export const yearIn = (period: Period | undefined): Year | undefined =>
  period && {
    year: yearOfPeriod(period),
    basis: period.basis,
    ...(period.end === undefined ? { open: 'since' } : period.start === undefined ? { open: 'until' } : {}),
  }

/** The year in which a figure's period ends and how it is known; undefined where nothing tells. */
export const yearOf = (figure: Figure): Year | undefined => yearIn(figure.period)

/** The year in which the period of a practice's article ends. */
export const yearOfPractice = (c: Collection, practice: Practice): number | undefined =>
  yearIn(c.article(practice.articleId)?.period)?.year

const meets = <T>(allowed: readonly T[] | undefined, value: T | undefined): boolean =>
  allowed === undefined || (value !== undefined && allowed.includes(value))

const meetsOne = <T>(allowed: readonly T[] | undefined, values: readonly T[]): boolean =>
  allowed === undefined || values.some((value) => allowed.includes(value))

/** Whether a report of the reader's own says it. */
export const isOwn = ({ published }: Collection, { articleId }: Figure | Practice): boolean =>
  published !== undefined && published.article(articleId) === undefined

/** The figures that meet every part of the filter, in their order. */
export function filterFigures(c: Collection, figures: readonly Figure[], f: Filter): Figure[] {
  return figures.filter(
    (figure) =>
      (f.sure === undefined || isSure(figure)) &&
      (f.checked === undefined || isChecked(figure)) &&
      (f.own === undefined || isOwn(c, figure)) &&
      meets(f.kinds, figure.kind) &&
      meets(f.regions, figure.regionId) &&
      meetsOne(f.themes, figure.themes) &&
      (f.levels === undefined || meets(f.levels, c.region(figure.regionId)?.level)) &&
      (f.years === undefined || meets(f.years, yearOf(figure)?.year)),
  )
}

/** The practices that meet every part of the filter, in their order. The kinds of figures are passed over. */
export function filterPractices(c: Collection, practices: readonly Practice[], f: Filter): Practice[] {
  return practices.filter(
    (practice) =>
      (f.checked === undefined || isChecked(practice)) &&
      (f.own === undefined || isOwn(c, practice)) &&
      meets(f.regions, practice.regionId) &&
      meetsOne(f.themes, practice.themes) &&
      meets(f.practiceKinds, practice.kind) &&
      (f.status === undefined || f.status === practice.status) &&
      (f.levels === undefined || meets(f.levels, c.region(practice.regionId)?.level)) &&
      (f.years === undefined || meets(f.years, yearOfPractice(c, practice))),
  )
}
