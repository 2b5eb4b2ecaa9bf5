import type { Figure } from '../../contract/figure.ts'
import type { Dimension } from '../../contract/taxonomy.ts'
import { indicatorRules } from '../../lexicon/indicators/rules.ts'
import { grouped } from '../grouped.ts'

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

/** The indicator whose row is the first to fit; undefined where none does. */
export function indicatorOf({ label, clause, dimension, kind, unit }: IndicatorInput): string | undefined {
  // 三级架构, 7大领域: a count of parts is no count of things.
  if (partUnits.has(unit)) return undefined
  const whole = `${label}|${unit}`
  for (const rule of rulesOf.get(dimension) ?? []) {
    if (!rule.label.test(label)) continue
    if (rule.clause && !rule.clause.test(clause)) continue
    if (rule.clauseNot?.test(clause)) continue
    if (rule.not && (rule.not.test(whole) || rule.not.test(label))) continue
    if (kind === 'change' && rule.id !== 'macro.growth' && rule.id !== 'rural.gain') continue
    return rule.id
  }
  return undefined
}
