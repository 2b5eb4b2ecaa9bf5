// npm run fuzz -- --minutes N: inputs of chance for the reading of texts, for the page's loader and for corrections, until the
// time is over. A fault is printed with the smallest input that shows it. Texts that take long are told too.
import { parseArgs } from 'node:util'
import { trials } from './properties.ts'
import { faultOfReading } from './reading.ts'

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string' } },
})
const minutes = Number(values.minutes)
if (!(minutes > 0)) {
  console.error('usage: fuzz [--minutes N] [--seed N]')
  process.exit(2)
}

/** Milliseconds a character, of texts long enough to be timed. */
const times: number[] = []
const longEnough = 200
/** So many times the median is too long, where the quickest of some tries takes it. */
const mostTimes = 50
const tries = 3

const millisecondsOf = (work: () => unknown) => {
  const from = performance.now()
  work()
  return performance.now() - from
}

function timed(text: string): string | undefined {
  let fault: string | undefined
  const taken = millisecondsOf(() => {
    fault = faultOfReading(text)
  })
  if (fault !== undefined || text.length < longEnough) return fault
  times.push(taken / text.length)
  if (times.length < 1000) return undefined
  const median = medianOf(times)
  if (taken / text.length <= mostTimes * median) return undefined
  const again = Math.min(...Array.from({ length: tries }, () => millisecondsOf(() => faultOfReading(text))))
  const ratio = again / text.length / median
  return ratio > mostTimes
    ? `takes ${ratio.toFixed(0)} times as long as the median text of its length`
    : undefined
}

let [known, counted] = [0, 0]
/** The median, worked out anew when there are twice as many times. */
function medianOf(list: readonly number[]): number {
  if (list.length >= counted * 2) {
    counted = list.length
    known = list.toSorted((a, b) => a - b)[list.length >> 1] ?? 0
  }
  return known
}

const end = performance.now() + minutes * 60_000
const counts = new Map<string, number>()
let seed = Number(values.seed ?? Date.now() % 1_000_000_000)
console.log(`seed ${seed}`)
while (performance.now() < end && process.exitCode === undefined) {
  seed += 1
  for (const { name, share, run } of trials(timed)) {
    const { tried, found } = run(Math.round(2000 * share), seed)
    counts.set(name, (counts.get(name) ?? 0) + tried)
    if (!found) continue
    console.error(`${name}, seed ${seed}: ${found.fault}\n${found.input}`)
    process.exitCode = 1
  }
}
const told = [...counts].map(([name, count]) => `${count} ${name}`).join(', ')
console.log(`${told}: ${process.exitCode === undefined ? 'no fault' : 'a fault, see above'}`)
