import type { Collection } from '../../../../../compare/collection.ts'
import { axisUnit } from '../../../../../compare/fair/axis.ts'
import { classNames } from '../../../../../compare/fair/class-names.ts'
import { type SetVerdict, setVerdictOf } from '../../../../../compare/fair/set-verdict.ts'
import { grouped } from '../../../../../compare/grouped.ts'
import { measureIdOf } from '../../../../../compare/measures.ts'
import { partingTerms } from '../../../../../compare/rows/reason-terms.ts'
import { subjectMatters } from '../../../../../compare/rows/subjects.ts'
import { type Apart, type Crossing, type Crossings, crossings } from '../../../../../compare/told/crossing.ts'
import type { Figure } from '../../../../../contract/figure.ts'
import type { ScatterPoint } from '../../../../charts/drawing/points/scatter-points.ts'
import type { Dictionary } from '../../../../i18n/dictionary.ts'
import { commonTime, namesOf, placeOf } from '../../../../marks/figure-words.ts'
import { boundOf, markOf } from '../../../../marks/series.ts'
import type { Language } from '../../../../state/view-state.ts'
import { heldBack, type IndicatorModel } from '../../model/indicator-model.ts'
import type { ChartsModel } from '../../model/use-model.ts'
import type { FormVoice } from '../form.ts'
import { type SecondOption, secondModel } from '../parts/second.tsx'

/** The measures that places of the main one state too, most places first. */
export function seconds(model: ChartsModel, { indicator, stated }: IndicatorModel): SecondOption[] {
  const places = new Set(stated)
  return (
    model.rows
      // A growth that leaves open what grew is set against nothing.
      .filter((row) => row.indicator.id !== indicator.id && !subjectMatters.has(row.indicator.id))
      .map((row) => ({
        indicator: row.indicator,
        places: row.stated.filter((id) => places.has(id)).length,
      }))
      .filter((row) => row.places > 1)
      .toSorted((a, b) => b.places - a.places)
  )
}

/** The second indicator: the chosen one, else the one that most of the places of the first state too. */
export function secondOf(model: ChartsModel, options: readonly SecondOption[]): IndicatorModel | undefined {
  return secondModel(model, model.shown[1] ?? options[0]?.indicator.id)
}

/** What says of a place that something of it was not read. */
const unread = new Set<Apart['why']>(['target', 'no-target', 'alone'])

/** A place that is apart, with what the filter has to do with it. */
export interface ApartHere {
  regionId: string
  why?: NonNullable<Apart['why']> | 'filtered'
}

/** Places by both measures; of those apart nothing is said to be unread of which the filter holds back a number. */
export function crossingsOf(
  c: Collection,
  x: IndicatorModel,
  y: IndicatorModel | undefined,
): { points: Crossings['points']; apart: ApartHere[] } {
  const { points, apart } = crossings(c, x.figures, y?.figures ?? [])
  const held = new Set([...heldBack(x), ...(y ? heldBack(y) : [])])
  return {
    points,
    apart: apart.map((one) =>
      unread.has(one.why) && held.has(one.regionId) ? { regionId: one.regionId, why: 'filtered' } : one,
    ),
  }
}

const isPlain = (figure: Figure): boolean => boundOf(figure) === 'exact' && figure.kind !== 'target'

/** Places as points. */
export function scatterPoints(
  model: ChartsModel,
  found: readonly Crossing[],
  { text, lang, together }: FormVoice,
): ScatterPoint[] {
  return found.map(({ regionId, x, y }) => ({
    id: regionId,
    name: placeOf(model.collection, x, lang, text),
    x: x.value,
    y: y.value,
    ...(x.valueMax === undefined ? {} : { xMax: x.valueMax }),
    ...(y.valueMax === undefined ? {} : { yMax: y.valueMax }),
    colour: markOf(model.collection, x, together).colour,
    isOpen: !isPlain(x) || !isPlain(y),
  }))
}

const termOf = (why: string, lang: Language): string | undefined =>
  (partingTerms as Readonly<Record<string, { zh: string; en: string }>>)[why]?.[lang]

/** Who states both and is not drawn, by what keeps them off the axes: 吉林省、甘肃省（目标与已做到）; nothing where all are. */
export function apartWords(
  model: ChartsModel,
  apart: readonly ApartHere[],
  { text, lang }: Pick<FormVoice, 'text' | 'lang'>,
): string | undefined {
  const { otherTimes, why: words, apart: said } = text.charts.two
  const whys = grouped(apart, ({ why }) =>
    why === undefined ? otherTimes : (words[why] ?? termOf(why, lang) ?? otherTimes),
  )
  const groups = [...whys].map(([why, places]) => {
    const ids = places.map(({ regionId }) => regionId)
    return `${namesOf(model.collection, ids, lang).join(text.terms.joint)}${text.terms.bracket(why)}`
  })
  return groups.length === 0 ? undefined : said(groups.join(text.terms.pause))
}

/** What an axis is of: 城镇化率 (%) · 2025, by the unit of its numbers and the time of which they all are. */
function axisName(c: Collection, name: string, figures: readonly Figure[], text: Dictionary): string {
  const [first] = figures
  if (!first) return name
  const unit = text.terms.unit(axisUnit(c, figures))
  const named = unit === '' ? name : text.charts.two.axisName(name, unit)
  return [...(named === '' ? [] : [named]), ...commonTime(figures, text)].join(' · ')
}

/** A measure by name; one that leaves open what it is of by what all its numbers are of: 增速 of 地区生产总值. */
function nameOf(
  c: Collection,
  model: IndicatorModel | undefined,
  figures: readonly Figure[],
  lang: Language,
): string {
  const ids = new Set(figures.map(measureIdOf))
  const [id] = ids
  const told = model && subjectMatters.has(model.indicator.id) && ids.size === 1 ? c.indicator(id) : undefined
  return (told ?? model?.indicator)?.[lang] ?? ''
}

/** Both measures by name, with whom their numbers are of, where they are told of several: 人均可支配收入 · 城镇居民. */
export function headsOf(
  c: Collection,
  found: readonly Crossing[],
  x: IndicatorModel,
  y: IndicatorModel | undefined,
  lang: Language,
): readonly [x: string, y: string] {
  const head = (model: IndicatorModel | undefined, side: 'x' | 'y') => {
    const figures = found.map((at) => at[side])
    return [nameOf(c, model, figures, lang), ...classNames(figures).map((name) => name[lang])].join(' · ')
  }
  return [head(x, 'x'), head(y, 'y')]
}

/** The names of both axes, by the heads of their measures. */
export const axisNames = (
  c: Collection,
  found: readonly Crossing[],
  [x, y]: readonly [x: string, y: string],
  text: Dictionary,
): { x: string; y: string } => ({
  x: axisName(
    c,
    x,
    found.map((at) => at.x),
    text,
  ),
  y: axisName(
    c,
    y,
    found.map((at) => at.y),
    text,
  ),
})

/** More names than these are counted. */
const mostNames = 12

/** Who states one of the two and not the other, by the one that they state: none of them has a point. */
export function onlyWords(
  model: ChartsModel,
  x: IndicatorModel,
  y: IndicatorModel | undefined,
  { text, lang }: Pick<FormVoice, 'text' | 'lang'>,
): string[] {
  if (!y) return []
  const { only, onlyMany, held } = text.charts.two
  const stated = (of: IndicatorModel) => new Set(of.figures.flatMap(({ regionId }) => regionId ?? []))
  const told = (of: IndicatorModel, other: IndicatorModel): string[] => {
    const others = stated(other)
    const ids = [...stated(of)].filter((id) => !others.has(id))
    const filtered = new Set(other.filtered)
    const [silent, hidden] = [ids.filter((id) => !filtered.has(id)), ids.filter((id) => filtered.has(id))]
    const name = of.indicator[lang]
    const names = (list: readonly string[]) => namesOf(model.collection, list, lang).join(text.terms.joint)
    return [
      ...(silent.length > mostNames ? [onlyMany(String(silent.length), name)] : []),
      ...(silent.length > 0 && silent.length <= mostNames ? [only(names(silent), name)] : []),
      ...(hidden.length > 0 ? [held(names(hidden), other.indicator[lang])] : []),
    ]
  }
  return [...told(x, y), ...told(y, x)]
}

/** What may be said of the numbers on each axis. */
export const axisVerdicts = (c: Collection, found: readonly Crossing[]): SetVerdict[] =>
  found.length < 2
    ? []
    : [found.map(({ x }) => x), found.map(({ y }) => y)].map((side) => setVerdictOf(c, side))
