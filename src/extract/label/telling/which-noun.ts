import type { LabelContext } from '../context.ts'
import type { Part } from '../label.ts'

/** A class by its size, right before the number of those in it: 50万元以上｜16个村. */
const threshold = /(?:^|[^\d.])(\d[\d.]{0,6}[万亿]?(?:元|亩|人|户|头|吨)?(?:及以上|以上|以下))$/u

export function thresholdBefore({ text, start, stop }: LabelContext): Part | undefined {
  const found = threshold.exec(text.slice(start, stop))?.[1]
  return found === undefined ? undefined : { start: stop - found.length, end: stop }
}

/** What was solved for people, whose trouble stands behind them: 解决｜4万户群众｜回迁房安置遗留问题. */
const solved = /^(?:解决|化解|破解)$/u
const troubles = /^[\p{Script=Han}“”]{2,14}(?:问题|困难|难题|需求)$/u

export function troubleOf(context: LabelContext, noun: Part): Part {
  const behind = context.text.slice(noun.end, context.end)
  return solved.test(context.before()?.verb?.text ?? '') && troubles.test(behind)
    ? { ...noun, end: context.end }
    : noun
}
