import type { LabelContext } from '../../context.ts'
import type { Part } from '../../label.ts'

/** A class by its size, right before the number of those in it: 50万元以上｜16个村. */
const threshold = /(?:^|[^\d.])(\d[\d.]{0,6}[万亿]?(?:元|亩|人|户|头|吨)?(?:及以上|以上|以下))$/u

export function thresholdBefore({ text, start, stop }: LabelContext): Part | undefined {
  const found = threshold.exec(text.slice(start, stop))?.[1]
  return found === undefined ? undefined : { start: stop - found.length, end: stop }
}
