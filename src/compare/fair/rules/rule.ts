import type { Facts } from '../facts.ts'
import type { ReasonCode } from '../reasons.ts'

/** What a rule found: a code and, for its words, lists in no order and perhaps with repeats. */
export interface Finding {
  code: ReasonCode
  lists?: Record<string, readonly (string | number)[]>
}

/** One rule of the verdict: a finding if it applies to the pair. (a, b) and (b, a) must find the same. */
export type PairRule = (a: Facts, b: Facts) => Finding | undefined

export const because = (code: ReasonCode, lists: NonNullable<Finding['lists']>): Finding => ({ code, lists })

/** The labels of both. */
export const wordings = (code: ReasonCode, a: Facts, b: Facts): Finding =>
  because(code, { wordings: [a.figure.label, b.figure.label] })
