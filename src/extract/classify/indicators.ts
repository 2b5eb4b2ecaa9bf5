import { countedDimensions } from '../../contract/dimensions.ts'
import type { Figure } from '../../contract/figure.ts'
import type { Dimension } from '../../contract/taxonomy.ts'
import { changedAs, ofChange, sameThing } from '../../lexicon/indicators/changes.ts'
import type { IndicatorRule } from '../../lexicon/indicators/rule.ts'
import { indicatorRules } from '../../lexicon/indicators/rules.ts'
import { eachWords, perHead } from '../../lexicon/kinds.ts'
import { opensDenied } from '../../lexicon/words/negations.ts'
import { grouped } from '../../text/grouped.ts'

export interface IndicatorInput {
  label: string
  /** The clause's words before the number, label included. */
  clause: string
  dimension: Dimension
  kind: Figure['kind']
  unit: string
}

/** The rules that a dimension can fit, in their order. */
const rulesOf = grouped(
  indicatorRules.flatMap((rule) => rule.dimensions.map((dimension) => ({ ...rule, dimension }))),
  (rule) => rule.dimension,
)

const partUnits = new Set(['级', '层', '大', '大类', '类', '种', '条'])

/** Why a rule whose label fits does not take the figure; undefined where it does. */
function refusal(
  rule: IndicatorRule,
  { label, clause, kind, unit, dimension }: IndicatorInput,
): string | undefined {
  if (countedDimensions.has(dimension) && !rule.clause && eachWords.test(clause)) return 'each'
  if (!rule.perHead && perHead.test(label)) return 'each'
  if (opensDenied.test(label)) return 'denied'
  if (rule.clause && !rule.clause.test(clause)) return 'clause'
  if (rule.clauseNot?.test(clause)) return 'excluded'
  if (rule.not && (rule.not.test(`${label}|${unit}`) || rule.not.test(label))) return 'excluded'
  return kind === 'change' && rule.id !== 'macro.growth' && rule.id !== 'rural.gain' ? 'change' : undefined
}

/** The indicator whose row is the first to fit; undefined where none does. Exclusion beats inclusion. */
export function indicatorOf(input: IndicatorInput): string | undefined {
  // 三级架构, 7大领域: a count of parts is no count of things.
  if (partUnits.has(input.unit)) return undefined
  return rulesOf
    .get(input.dimension)
    ?.find((rule) => rule.label.test(input.label) && refusal(rule, input) === undefined)?.id
}

/**
 * The indicators that a figure came near to, for the explain view: the label fits, and what refused it. Each as
 * `id:reason`, where the reason is the dimension, a clause that is missing, an exclusion, or a change.
 */
export function nearIndicators(input: IndicatorInput): string[] {
  const taken = indicatorOf(input)
  const near = indicatorRules.flatMap((rule) => {
    if (rule.id === taken || !rule.label.test(input.label)) return []
    const reason = rule.dimensions.includes(input.dimension) ? refusal(rule, input) : 'dimension'
    return [`${rule.id}:${reason ?? 'later'}`]
  })
  return [...new Set(near)]
}

/** A short name in brackets behind the whole: 生产总值｜(GDP). */
const shortName = /\([A-Z]{2,6}\)/gu

/** So many characters may stand behind the name of an indicator (固定资产投资｜总额). */
const behindName = 3

/**
 * The indicator whose change, share or completion a label tells: 地区生产总值同比增长 is of macro.gdp. Refuses a thing without a row, one
 * that is narrower than the row's (高技术产业固定资产投资增长) and a label that tells no change.
 * @param label the words of a figure's label
 */
export function changedIndicator(label: string): string | undefined {
  const at = label.search(ofChange)
  if (at < 2) return undefined
  const thing = label.slice(0, at).replaceAll(shortName, '')
  const named = changedAs.find(([name]) => name.test(thing))
  if (named) return named[1]
  return indicatorRules.find((rule) => {
    if (rule.id === 'macro.growth' || (rule.clause && !rule.clause.test(thing))) return false
    const found = rule.label.exec(thing)
    return (
      found !== null &&
      thing.length - found.index - found[0].length <= behindName &&
      sameThing.test(thing.slice(0, found.index)) &&
      rule.not?.test(thing) !== true
    )
  })?.id
}
