import type { Figure } from '../../contract/figure.ts'
import {
  changeWords,
  flowLabel,
  flowUnits,
  flowWords,
  perWords,
  planWords,
  rateWords,
  stockLabel,
  targetWords,
} from '../../lexicon/kinds.ts'
import type { Quantity } from '../recognize/quantity.ts'

export interface KindInput {
  figure: Quantity
  label: string
  /** The words of the figure's clause before it. */
  clause: string
  /** The words of the sentence before it. */
  sentence: string
  /** The verb before the number, else the predicate behind what it counts. */
  verbKind: Figure['kind'] | undefined
}

/**
 * Level, flow, rate, change or target; the first of these that speaks: a target word in the clause, a word of
 * change, a rate, the governing verb, the unit. Gives the kind and the rule that decided.
 */
export function kindOf({ figure, label, clause, sentence, verbKind }: KindInput): {
  kind: Figure['kind']
  rule: string
} {
  if (targetWords.test(clause) || figure.bound === 'atLeast') return { kind: 'target', rule: 'kind.target' }
  if (planWords.test(sentence) && !/同比|已|累计/u.test(label + clause))
    return { kind: 'target', rule: 'kind.plan' }
  if (changeWords.test(label) || figure.dimension === 'point') return { kind: 'change', rule: 'kind.change' }
  if (figure.dimension === 'percent' || figure.dimension === 'ratio')
    return { kind: 'rate', rule: 'kind.percent' }
  if (rateWords.test(label) || perWords.test(clause) || /\//u.test(figure.unit))
    return { kind: 'rate', rule: 'kind.rate' }
  if (stockLabel.test(label)) return { kind: 'level', rule: 'kind.stock' }
  if (flowWords.test(clause)) return { kind: 'flow', rule: 'kind.clause' }
  if (figure.events) return { kind: 'flow', rule: 'kind.events' }
  if (verbKind) return { kind: verbKind, rule: 'kind.verb' }
  if (flowLabel.test(label)) return { kind: 'flow', rule: 'kind.output' }
  if (figure.dimension === 'area') return { kind: 'level', rule: 'kind.area' }
  if (figure.dimension === 'money' || flowUnits.test(figure.unit)) return { kind: 'flow', rule: 'kind.unit' }
  return { kind: 'level', rule: 'kind.default' }
}
