import type { Figure } from '../contract/figure.ts'
import { remembered } from './remember.ts'
import { convertible, unitAliases } from './rows/units.ts'
import { signed } from './signed.ts'

const aliases = new Map(unitAliases.flatMap((names) => names.map((name) => [name, names[0] ?? name])))

/** A unit by the first of its spellings: 千米 is 公里. */
export const plainUnit = (unit: string): string => aliases.get(unit) ?? unit

/** The unit to which all of one quantity can be brought, and how much of it one of the given unit is. */
export interface Conversion {
  unit: string
  factor: number
}

const conversions = new Map(
  convertible.flatMap((units) => {
    const [first = ''] = Object.keys(units)
    return Object.entries(units).map(([unit, factor]): [string, Conversion] => [
      unit,
      { unit: first, factor },
    ])
  }),
)

/** What a unit is brought to: 斤 to 吨, 亩 to 公顷; undefined for 元, 个 and 吨标准煤. */
export const conversionOf = (unit: string): Conversion | undefined => conversions.get(plainUnit(unit))

/** Without the last digits, which a factor like 1/15 makes. */
const tidy = (value: number): number => Number(value.toPrecision(12))

/**
 * A figure in the unit to which all of its quantity can be brought; its words stay as the report has them, and its id is the same. One in no
 * such unit, or in that unit already, is given back itself.
 */
export const inOneUnit = remembered((figure: Figure): Figure => {
  const conversion = conversionOf(figure.unit)
  if (!conversion || conversion.unit === figure.unit) return figure
  const { unit, factor } = conversion
  return {
    ...figure,
    unit,
    value: tidy(figure.value * factor),
    ...(figure.valueMax === undefined ? {} : { valueMax: tidy(figure.valueMax * factor) }),
  }
})

/**
 * How much a figure is in a unit of the same quantity, signed as growths are: 2.83亿斤 in 吨. What cannot be brought to it, or is in it already, is
 * as it stands.
 */
export function valueIn(figure: Figure, unit: string | undefined): number {
  const { value } = signed(figure)
  const [from, to] = [conversionOf(figure.unit), unit === undefined ? undefined : conversionOf(unit)]
  return from && to && from.unit === to.unit ? tidy((value * from.factor) / to.factor) : value
}

/** Units of one quantity that figures are told in, other than the one that all can be brought to. */
export interface UnitsToJoin {
  unit: string
  others: readonly { unit: string; factor: number }[]
}

/** In which quantities the figures are told in several units: 斤 and 吨 of grain. Empty where one unit does. */
export function unitsToJoin(figures: readonly Pick<Figure, 'unit'>[]): UnitsToJoin[] {
  const found = new Map<string, Map<string, number>>()
  for (const unit of new Set(figures.map((figure) => plainUnit(figure.unit)))) {
    const conversion = conversionOf(unit)
    if (!conversion) continue
    const units = found.get(conversion.unit) ?? new Map<string, number>()
    found.set(conversion.unit, units.set(unit, conversion.factor))
  }
  return [...found].flatMap(([unit, units]) =>
    units.size < 2
      ? []
      : [
          {
            unit,
            others: [...units].flatMap(([other, factor]) =>
              other === unit ? [] : [{ unit: other, factor }],
            ),
          },
        ],
  )
}
