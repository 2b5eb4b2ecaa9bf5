import { availableParallelism } from 'node:os'
import { check } from 'recheck'
import type { Pattern } from './collect.ts'
import { isKnown, remember } from './known.ts'

/**
 * The checker ends by counting characters, so that a busy machine gives the same verdicts; `timeout` is far beyond what any
 * pattern took, and what is not decided by then is a fault.
 */
const limits = { incubationTimeout: null, attackTimeout: null, timeout: 600_000 }

/** What is wrong with a pattern, in words; undefined where its time grows with its text's length and no faster. */
async function faultOf({ source, flags, where }: Pattern): Promise<string | undefined> {
  // A sticky pattern is tried at one offset only.
  const tried = flags.includes('y') ? `^(?:${source})` : source
  const verdict = await check(tried, flags.replace(/[dgy]/gu, ''), limits)
  if (verdict.status === 'safe') return undefined
  const told =
    verdict.status === 'vulnerable'
      ? `${verdict.complexity.summary}, as by ${verdict.attack.pattern}`
      : `undecided (${verdict.error.kind})`
  return `${where} /${source}/${flags}: ${told}`
}

/** The faults of many patterns, a few side by side, in the patterns' order; each is asked of once, and what was found safe before not again. */
export async function faultsOf(patterns: readonly Pattern[]): Promise<string[]> {
  const distinct = [...new Map(patterns.map((one) => [`${one.flags}/${one.source}`, one])).values()]
  const faults: (string | undefined)[] = []
  const queue = distinct.entries()
  const lane = async () => {
    for (const [at, pattern] of queue) {
      if (!isKnown(pattern)) faults[at] = await faultOf(pattern)
      if (faults[at] === undefined) remember(pattern)
    }
  }
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, lane))
  return faults.filter((fault) => fault !== undefined)
}
