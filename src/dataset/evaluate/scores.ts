import * as z from 'zod/mini'
import type { summarize } from './report.ts'

type Measures = ReturnType<typeof summarize>

/** One set of annotated reports, with the measures that were committed. Paths are those of the project. */
const setSchema = z.strictObject({
  gold: z.string(),
  seeds: z.string(),
  measures: z.record(z.string(), z.nullable(z.number())),
})

/** The committed scores, one set after the other (tests/gold/scores.json). */
export const scoresSchema = z.array(setSchema)

/** So much may a measure fall without a word: on small sets one case weighs as much. */
const tolerance = 0.01

/** Every measure of a set that fell, or is gone, in words; empty where all hold. A new measure is no fall. */
export function falls(before: Measures, now: Measures): string[] {
  return Object.entries(before).flatMap(([measure, was]) => {
    const is = now[measure]
    if (was === null || (is != null && is >= was - tolerance)) return []
    return [`${measure}: ${was.toFixed(3)} → ${is == null ? 'not measured' : is.toFixed(3)}`]
  })
}

/** Measures as they are committed: four decimals, so that a file shows what changed and no noise. */
export const rounded = (measures: Measures): Measures =>
  Object.fromEntries(
    Object.entries(measures).map(([measure, rate]) => [
      measure,
      rate === null ? null : Math.round(rate * 1e4) / 1e4,
    ]),
  )
