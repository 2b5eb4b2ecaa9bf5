import { gazetteerAt } from './gazetteer.ts'
import { localEndingAt } from './local-names.ts'
import type { PlaceMention } from './mention.ts'

/** Every place that a text names, in order. Offsets are those of the text; nothing is resolved yet. */
export function recognizePlaces(text: string): PlaceMention[] {
  const found: PlaceMention[] = []
  let from = 0
  for (let at = 0; at < text.length; at++) {
    // 十里镇安置点 before 镇安: the ending of a name in hand beats the beginning of another.
    const local = localEndingAt(text, at, from, found.at(-1))
    if (local) {
      found.push(local)
      from = local.end
      continue
    }
    const last = found.at(-1)
    const mention = gazetteerAt(text, at, last?.end === at ? last : undefined)
    if (!mention) continue
    found.push(mention)
    from = mention.end
    at = mention.end - 1
  }
  return found
}
