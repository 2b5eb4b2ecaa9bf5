import type { Quantity } from '../recognize/quantities/quantity.ts'
import type { TimeMention } from '../recognize/times/time.ts'
import type { ScopedBlock } from './scopes.ts'

const joint = /^[、和与及]$/u
/** So much may stand between 分别 and the first of the numbers. */
const reach = 20

/** The times of a list that ends at an offset: 2018年、2019年、2020年｜分别. */
function timesUpTo({ times, block }: ScopedBlock, end: number): TimeMention[] {
  const list: TimeMention[] = []
  for (let at = times.findLastIndex((time) => time.end === end); at >= 0; at--) {
    const time = times[at] as TimeMention
    const next = list[0]
    if (next && !joint.test(block.joined.text.slice(time.end, next.start))) break
    list.unshift(time)
  }
  return list
}

/**
 * The year of one of several numbers that are dealt out to as many years: 2018年、2019年、2020年分别硬化道路241、｜318｜和197公里 → 2019. Undefined where there
 * are not as many numbers as years, or only one.
 * @param begun where the sentence begins
 */
export function dealtTime(scoped: ScopedBlock, begun: number, quantity: Quantity): TimeMention | undefined {
  const { text } = scoped.block.joined
  const word = text.lastIndexOf('分别', quantity.start)
  if (word < begun) return undefined
  const years = timesUpTo(scoped, word)
  const first = scoped.figures.findIndex(({ start }) => start > word)
  const head = scoped.figures[first]
  if (years.length < 2 || !head || head.start - word > reach) return undefined
  let count = 1
  for (;;) {
    const [last, next] = [scoped.figures[first + count - 1], scoped.figures[first + count]]
    if (!last || !next || !joint.test(text.slice(last.end, next.start))) break
    count++
  }
  const at = scoped.figures.findIndex(({ start }) => start === quantity.start) - first
  return count === years.length ? years[at] : undefined
}
