import type { Span } from '../../../contract/span.ts'
import { abstractEnds, turningVerbs } from '../../../lexicon/practices/verbs.ts'
import { titleLimit } from './title-limit.ts'

const least = 2
/** Where words begin that are whole without what stands before them: behind 等, behind the last 的, behind the last pause. */
const counted = /^.*等(?=\d|[一二两三四五六七八九十])/u
const cuts = [/^.*的/u, /^.*、/u]

/**
 * What was turned into something, or brought somewhere: the thing, the verb and what it became, at most {@link titleLimit} characters.
 * Takes 把闲置的｜旧粮库改成分拣中心, 将“周末不打烊”｜延伸到6个镇; refuses 把优势变成胜势, 把党建作为基石.
 * @param clause its offsets in the text
 */
export function turnedDeed(text: string, clause: Span): Span | undefined {
  const words = text.slice(clause.start, clause.end)
  const from = words.search(/[把将](?=[^把将]*$)/u)
  if (from < 0) return undefined
  const behind = words.slice(from + 1)
  const verb = turningVerbs.exec(behind)
  if (!verb || verb.index < least) return undefined
  const became = behind.slice(verb.index + verb[0].length)
  if (became.length < least || abstractEnds.test(became)) return undefined
  const object = behind.slice(0, verb.index)
  for (const cut of [counted.test(object) ? counted : undefined, ...cuts]) {
    const lead = cut ? (cut.exec(object)?.[0].length ?? 0) : 0
    if (object.length - lead < least || (cut && lead === 0)) continue
    const start = clause.start + from + 1 + lead
    const whole = object.slice(lead).includes('的') ? undefined : { start, end: clause.end }
    if (whole && whole.end - whole.start <= titleLimit) return whole
  }
  return undefined
}
