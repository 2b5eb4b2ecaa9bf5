import type { Collection } from '../../../../compare/collection.ts'
import { factsOf } from '../../../../compare/fair/facts.ts'
import { type MeasurePart, measureParts } from '../../../../compare/measure-parts.ts'
import { measureIdOf } from '../../../../compare/measures.ts'
import type { Figure } from '../../../../contract/figure.ts'

/** A column of a panel: a measure of one class and unit, what was reached of it or what was planned. */
export interface Variable {
  /** ASCII, as Stata, R and SPSS take it. */
  name: string
  measureId: string
  /** What tells it from others of its indicator: 城镇居民, 美元. */
  parts: readonly MeasurePart[]
  /** What its numbers are in; undefined where the indicator has none. */
  unit: string | undefined
  isPlan: boolean
}

/** Stata takes 32 characters; so many leave room for what stands behind a name (`_plan`, `_b`). */
const longest = 25
/** So many of a stem are kept beside what tells its classes apart. */
const shortest = 8

/** macro.gdp → macro_gdp; macro.growth:macro.gdp → macro_gdp_growth. */
function stem(measureId: string): string {
  const [base = '', subject] = measureId.split(':')
  const plain = (id: string) => id.replace(/[^A-Za-z0-9]+/gu, '_')
  return subject === undefined ? plain(base) : `${plain(subject)}_${plain(base.split('.').at(-1) ?? base)}`
}

/** The measure of a figure with what tells it apart; undefined without an indicator. */
function measureOf(c: Collection, figure: Figure): Pick<Variable, 'measureId' | 'parts'> | undefined {
  const measureId = measureIdOf(figure)
  return measureId === undefined ? undefined : { measureId, parts: measureParts(factsOf(c, figure)) }
}

const keyOf = ({ measureId, parts }: Pick<Variable, 'measureId' | 'parts'>, isPlan: boolean): string =>
  [measureId, ...parts.map(({ code }) => code), ...(isPlan ? ['plan'] : [])].join(' ')

/** What is asked of, of which class, in which unit, planned or not: figures of one key may stand in one column. */
export function variableKey(c: Collection, figure: Figure): string | undefined {
  const measure = measureOf(c, figure)
  return measure && keyOf(measure, figure.kind === 'target')
}

/** macro_gdp, macro_income_urban: the stem gives way to what tells the measure apart, its group first; names that would be alike are numbered. */
function nameOf(
  { measureId, parts }: Pick<Variable, 'measureId' | 'parts'>,
  taken: ReadonlySet<string>,
): string {
  const ending = parts.map(({ code }) => `_${code}`).join('')
  const long = stem(measureId)
  // macro_income_growth_urban_avg is too long for Stata: income_growth_urban_avg.
  const base = long.length + ending.length > longest ? long.slice(long.indexOf('_') + 1) : long
  const kept = base.slice(0, Math.max(shortest, longest - ending.length))
  const whole = `${kept.endsWith('_') ? kept.slice(0, -1) : kept}${ending}`
  let name = whole.slice(0, longest)
  for (let n = 2; taken.has(name); n++) name = `${whole.slice(0, longest - 2)}${n}`
  return name
}

/** The variables of some figures by their keys, in the order of the measures; what no part tells from others of its indicator comes first. */
export function variablesOf(c: Collection, figures: readonly Figure[]): Map<string, Variable> {
  const order = new Map(c.measures.map(({ id }, at) => [id, at]))
  const measures = new Map(
    figures.flatMap((figure) => {
      const measure = measureOf(c, figure)
      return measure && order.has(measure.measureId) ? [[keyOf(measure, false), measure] as const] : []
    }),
  )
  const told = new Set(figures.map((figure) => variableKey(c, figure)))
  const taken = new Set<string>()
  const variables = new Map<string, Variable>()
  const inOrder = [...measures].sort(
    ([a, x], [b, y]) => (order.get(x.measureId) ?? 0) - (order.get(y.measureId) ?? 0) || (a < b ? -1 : 1),
  )
  for (const [key, measure] of inOrder) {
    const name = nameOf(measure, taken)
    taken.add(name)
    const unit = measure.parts.find((part) => part.unit)?.unit ?? c.indicator(measure.measureId)?.unit
    for (const isPlan of [false, true]) {
      const own = isPlan ? keyOf(measure, true) : key
      if (told.has(own))
        variables.set(own, { ...measure, name: isPlan ? `${name}_plan` : name, unit, isPlan })
    }
  }
  return variables
}
