import type { Collection } from '../../../../compare/collection.ts'
import type { AxisGroup } from '../../../../compare/fair/axis.ts'
import { classNames } from '../../../../compare/fair/class-names.ts'
import { yearOf } from '../../../../compare/filter.ts'
import type { Figure } from '../../../../contract/figure.ts'
import { regionLevels } from '../../../../contract/region.ts'
import type { Dictionary } from '../../../i18n/dictionary.ts'
import { periodShown } from '../../../i18n/period.ts'
import type { Language } from '../../../state/view-state.ts'

/** What sets a panel apart from the other panels of its chart. */
export interface Caption {
  /** In the tool's words: unit, level, target. */
  said: string
  /** The figure whose label says it in the report's words; absent where all panels count the same. */
  labelled?: Figure
}

function levelsOf(c: Collection, { figures }: AxisGroup, text: Dictionary): string {
  const levels = new Set(figures.map((figure) => c.region(figure.regionId)?.level))
  return regionLevels
    .filter((level) => levels.has(level))
    .map((level) => text.terms.levels[level])
    .join(text.terms.joint)
}

/** What a panel of changes is of, where all its figures say so: the growth of 地区生产总值. */
function changedIn(c: Collection, { figures: [first] }: AxisGroup, lang: Language): string {
  return c.indicator(first?.of)?.[lang] ?? ''
}

/** Of whom or what its numbers are, where the indicator is told of several: 城镇居民. */
const classesOf = ({ figures }: AxisGroup, lang: Language, text: Dictionary): string =>
  classNames(figures)
    .map((name) => name[lang])
    .join(text.terms.joint)

/** More periods than these are told by their years. */
const mostPeriods = 3

/** The periods that they have (2021–2025), of many the years (2030–2035); nothing where one is unknown. */
function yearsOf({ figures }: AxisGroup, text: Dictionary): string {
  const periods = new Set(figures.map(({ period }) => (period ? periodShown(period, text.terms) : '')))
  if (periods.has('')) return ''
  // 2021–2025 and 2026–2030 are no 2025–2030.
  const isLong = figures.some(({ period }) => period?.start?.slice(0, 4) !== period?.end?.slice(0, 4))
  if (periods.size === 1 || (isLong && periods.size <= mostPeriods))
    return [...periods].sort().join(text.terms.joint)
  const told = figures.map(yearOf)
  const years = told.flatMap((year) => year?.year ?? [])
  if (years.length < told.length) return ''
  const [first, last] = [Math.min(...years), Math.max(...years)]
  // 2026 and 2030 are two years, not the five between them.
  const each = [...new Set(years)].toSorted((a, b) => a - b)
  if (each.length <= mostPeriods && last - first >= each.length && !told.some((year) => year?.open))
    return each.join(text.terms.joint)
  // An open period has no end that could close the span.
  if (told.some((year) => year?.open !== undefined)) return text.terms.since(String(first))
  return first === last ? String(first) : `${first}–${last}`
}

/** What a chart of one panel says of it: of whom its numbers are, when they hold, and that they are targets. */
export function lonePanelWords(group: AxisGroup, text: Dictionary, lang: Language): string {
  const target = group.figures.every((figure) => figure.kind === 'target') ? text.terms.kinds.target : ''
  return [classesOf(group, lang, text), yearsOf(group, text), target]
    .filter((words) => words !== '')
    .join(text.charts.head.separator)
}

/** What is there, or what a time added, where the panels tell both: 存量. */
function stockOrFlow({ figures }: AxisGroup, groups: readonly AxisGroup[], text: Dictionary): string {
  const kinds = new Set(groups.flatMap((group) => group.figures.map(({ kind }) => kind)))
  const own = new Set(figures.map(({ kind }) => kind))
  const [kind] = own
  const isTold = kinds.has('level') && kinds.has('flow') && own.size === 1
  return isTold && (kind === 'level' || kind === 'flow') ? text.terms.kinds[kind] : ''
}

const differ = (words: readonly string[]) => new Set(words).size > 1

/**
 * Says what differs between panels and nothing else: the unit, the level, the years, that it is a target, else what is
 * counted.
 */
export function captionOf(
  c: Collection,
  group: AxisGroup,
  groups: readonly AxisGroup[],
  text: Dictionary,
  lang: Language,
): Caption {
  const parts: ((of: AxisGroup) => string)[] = [
    ({ dimension, unit }) =>
      text.charts.axis(text.charts.dimensions[dimension], text.terms.unit(unit, dimension)),
    (of) => changedIn(c, of, lang),
    (of) => classesOf(of, lang, text),
    (of) => levelsOf(c, of, text),
    (of) => yearsOf(of, text),
    ({ figures }) => (figures.every((figure) => figure.kind === 'target') ? text.terms.kinds.target : ''),
    (of) => stockOrFlow(of, groups, text),
  ]
  const said = parts
    .flatMap((part) => (differ(groups.map(part)) ? [part(group)] : []))
    .filter((words) => words !== '')
    .join(text.charts.head.separator)
  const [first] = group.figures
  const labels = groups.map((other) => other.figures[0]?.label ?? '')
  // Of several labels in one panel none may stand for all.
  const told = changedIn(c, group, lang) !== ''
  const alike = !told && group.figures.every((figure) => figure.label === first?.label)
  return { said, ...(first && alike && differ(labels) ? { labelled: first } : {}) }
}
