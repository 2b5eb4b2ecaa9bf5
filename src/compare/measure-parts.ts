import { countedDimensions } from '../contract/dimensions.ts'
import type { Dimension, Indicator } from '../contract/taxonomy.ts'
import { type Facts, statisticOf } from './fair/facts.ts'
import { dimensionOf, familyOf } from './fair/wording.ts'
import { conversionOf, plainUnit } from './one-unit.ts'
import { remembered } from './remember.ts'
import { classCodes, perCodes, unitCodes } from './rows/column-codes.ts'
import { definitions } from './rows/definitions.ts'

/** What tells a measure from others of its indicator: an ASCII code for the name of a column, and words. */
export interface MeasurePart {
  code: string
  zh: string
  en: string
  /** The unit of what is told so, where it is not the indicator's. */
  unit?: string
}

/** A part whose code is its English name. */
const part = (code: string, zh: string): MeasurePart => ({ code, zh, en: code.replaceAll('_', ' ') })

/** 城镇居民, 办结: the classes of which a row allows no two on one axis. Refuses 开工 against 竣工, which share one with a caution. */
function* classParts({ wording }: Facts): Generator<MeasurePart> {
  for (const [row, index] of wording.classes) {
    const { indicators, verdict, names, classes } = definitions[row] ?? {}
    const code = index < 0 ? 'all' : classCodes[indicators?.[0] ?? '']?.[index]
    if (verdict !== 'no' || !code) continue
    const words = index < 0 ? '全部' : classes?.[index]?.join('、')
    yield { ...part(code, words ?? ''), ...names?.[index] }
  }
}

/** 新建党支部 against 党支部; of what adds up over time, and of rates, everything is new. */
function* newPart({ wording, indicator }: Facts): Generator<MeasurePart> {
  const stat = indicator?.stat
  if (wording.newly && stat !== 'flow' && stat !== 'rate') yield part('new', '新增')
}

/** 户均增收; none where the indicator is itself an average. */
function* perPart({ wording: { per }, average }: Facts): Generator<MeasurePart> {
  const code = perCodes[per]
  if (code !== undefined && !average) yield part(code, code.startsWith('per_') ? `每${per}` : per)
}

/** Measure words by what is counted and how: 户次 are visits of households. */
const measureWords: Readonly<Record<string, Partial<Record<Dimension, string>>>> = {
  things: { count: '个', person: '人', household: '户' },
  visits: { count: '人次', person: '人次', household: '户次' },
  occasions: { count: '场次' },
  'item-times': { count: '件次' },
}
const dimensionCodes: Partial<Record<Dimension, string>> = {
  count: 'things',
  person: 'persons',
  household: 'households',
}

/** By which measure word it is counted, where that is of another family or of other things than the indicator's: 人次 beside 人, 户 beside 人. */
function* countedIn({ wording: { family, dimension } }: Facts, own: Indicator): Generator<MeasurePart> {
  const [otherFamily, otherThings] = [
    family !== familyOf(own.unit),
    dimension !== dimensionOf({ ...own, indicatorId: own.id }),
  ]
  const things =
    otherThings || (otherFamily && family === 'things') ? [dimensionCodes[dimension] ?? dimension] : []
  const codes = [...(otherFamily && family !== 'things' ? [family.replace('-', '_')] : []), ...things]
  if (codes.length === 0) return
  const unit = measureWords[family]?.[dimension] ?? measureWords.things?.[dimension] ?? dimension
  yield { ...part(codes.join('_'), unit), unit }
}

/** A unit by that to which all of its quantity is brought; points are no per cent, whatever shares their sign. */
const baseOf = (unit: string, dimension: Dimension): string =>
  dimension === 'point' ? '百分点' : (conversionOf(unit)?.unit ?? plainUnit(unit))

/** In what it is told, where that is not what the indicator is told in: 美元 beside 元; 斤 and 吨 are one. */
function* unitPart(facts: Facts): Generator<MeasurePart> {
  const { figure, wording, indicator } = facts
  if (!indicator) return
  if (countedDimensions.has(wording.dimension)) {
    yield* countedIn(facts, indicator)
    return
  }
  const unit = baseOf(figure.unit, figure.dimension)
  if (unit !== baseOf(indicator.unit, indicator.dimension))
    yield { ...part(unitCodes[unit] ?? hexOf(unit), unit), unit }
}

/** An ASCII name for any word: u7f8e5143. */
const hexOf = (word: string): string =>
  `u${[...word].map((sign) => (sign.codePointAt(0) ?? 0).toString(16)).join('')}`

/** A growth beside a stock, a share beside a sum; what adds up over time is one, whether told as a growth or not. */
function* kindPart(facts: Facts): Generator<MeasurePart> {
  const kind = statisticOf(facts)
  const stat = facts.indicator?.stat
  if (kind === 'change' && stat === 'stock') yield part('change', '增减')
  if (kind === 'rate' && stat !== 'rate') yield part('rate', '比率')
}

/**
 * What tells the measure of a figure from others of its indicator, so that those of the same parts may stand in one column of a table: what
 * the rules of nature and definition find of two figures of whole years. Targets are not told apart here. A test holds it against the rules.
 */
export const measureParts = remembered((facts: Facts): readonly MeasurePart[] =>
  [classParts, newPart, perPart, unitPart, kindPart].flatMap((parts) => [...parts(facts)]),
)
