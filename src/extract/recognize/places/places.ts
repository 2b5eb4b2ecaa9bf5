import { gazetteerAt } from './gazetteer.ts'
import { localEndingAt } from './local-names.ts'
import type { PlaceMention } from './mention.ts'

/** A name of one character and what it is: 铺镇. */
const leastLocal = 2

/** The local name that a short name begins: 八里 and 铺镇 as 八里铺镇. */
function ofWhole({ start, text }: PlaceMention, local: PlaceMention): PlaceMention {
  const name = text + local.text
  return { ...local, start, text: name, ...(local.local && { local: { ...local.local, name } }) }
}

/** Every place that a text names, in order. Offsets are those of the text; nothing is resolved yet. */
export function recognizePlaces(text: string): PlaceMention[] {
  const found: PlaceMention[] = []
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const before = found.at(-1)
    // 十里镇安置点 before 镇安: the ending of a name in hand beats the beginning of another.
    const local = localEndingAt(text, at, from, before)
    if (local && before?.short && before.end === local.start && local.text.length === leastLocal) {
      // 光八里铺镇: a short name that goes on by one character is the township's own.
      found[found.length - 1] = ofWhole(before, local)
    } else if (local) found.push(local)
    if (local) {
      from = local.end
      continue
    }
    const mention = gazetteerAt(text, at, before?.end === at ? before : undefined)
    if (!mention) continue
    // 余干县白｜马村: a short name that ends one of the place's own is a part of it.
    const whole = mention.short ? localEndingAt(text, mention.end - 1, from, before) : undefined
    const isPart = whole?.end === mention.end && whole.start < mention.start
    found.push(isPart ? whole : mention)
    from = mention.end
    at = mention.end - 1
  }
  return found
}
