import { type ReasonCode, reasonRows, type Weight } from '../rows/reasons.ts'

export type { ReasonCode } from '../rows/reasons.ts'

/** Why a verdict is what it is. The parameters are lists joined by `~`, in the reports' words or in codes. */
export interface Reason {
  code: ReasonCode
  params?: Record<string, string>
}

/** Every code in the order of telling, the gravest first. */
export const reasonCodes = Object.keys(reasonRows) as ReasonCode[]

const ranks = new Map(reasonCodes.map((code, index) => [code, index]))

/** What a reason does to a verdict. */
export const weightOf = (code: ReasonCode): Weight => reasonRows[code].weight

/** Whether the reason keeps two figures off one axis. */
export const splitsAxis = (code: ReasonCode): boolean => 'splits' in reasonRows[code]

/** Orders reasons as they are told. */
export const byGravity = (a: Reason, b: Reason): number => (ranks.get(a.code) ?? 0) - (ranks.get(b.code) ?? 0)
