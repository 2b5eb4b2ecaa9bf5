import { levelWord, siblingNoun } from '../../../lexicon/words/pairs.ts'
import { is } from '../../tokens/token.ts'
import { wordsIn } from '../../tokens/words.ts'
import type { LabelContext } from '../context.ts'
import type { Label, Part } from '../label.ts'
import { withoutFillers } from '../phrases/fillers.ts'
import { leadEnd } from '../phrases/phrase-start.ts'

/** The member and its measure: 农村居民 of 城镇居民｜人均可支配收入. A member that is all of the label before has no measure of its own to give. */
function measureOfSibling(text: string, own: string, label: Part): Part | undefined {
  const words = text.slice(label.start, label.end)
  const kind = own.slice(-2)
  const at = words.indexOf(kind)
  const other = words.slice(0, at + kind.length)
  if (at < 1 || other === own || !siblingNoun.test(other)) return undefined
  const measure = { start: label.start + other.length, end: label.end }
  const last = wordsIn(text, measure.start, measure.end).at(-1)
  const isMeasure =
    is(last, 'attribute') || /(?:标准|率|额|量)$/u.test(text.slice(measure.start, measure.end))
  return isMeasure ? measure : undefined
}

/**
 * The one of two that is told by its own name alone, with what the other was said to have: 城镇居民人均可支配收入27840元,增加1420元,农村居民｜8965元 → 农村居民
 * 人均可支配收入; 获省级以上表彰2项,市级｜5项 → 获市级表彰. Refuses another unit, and a name of another kind (粮食产量5万吨,油料｜3万吨).
 */
export function siblingOf({
  text,
  figure,
  figures,
  at,
  earlier,
  places,
  sentence,
  start,
  stop,
}: LabelContext): Label | undefined {
  const from = leadEnd(text, start, stop, places)
  const own: Part = { start: from, end: withoutFillers(text, from, stop) }
  const words = text.slice(own.start, own.end)
  const level = levelWord.exec(words)?.[0] === words
  if (!level && !siblingNoun.test(words)) return undefined
  for (let i = at - 1; i >= 0 && (figures[i]?.start ?? -1) >= sentence.start; i--) {
    const label = earlier[i]
    const [part, second] = label?.parts ?? []
    if (figures[i]?.unit !== figure.unit || !label || label.tail || !part || second) continue
    const rest = {
      suffix: label.suffix,
      basis: 'inherited' as const,
      evidence: { how: 'shared' as const },
      added: [],
      ...(label.verb ? { verb: label.verb } : {}),
    }
    if (!level) {
      const measure = measureOfSibling(text, words, part)
      return measure && { ...rest, parts: [own, measure] }
    }
    const found = levelWord.exec(text.slice(part.start, part.end))
    if (!found) return undefined
    const middle = { start: part.start + found.index, end: part.start + found.index + found[0].length }
    const parts = [
      { start: part.start, end: middle.start },
      own,
      { start: middle.end, end: part.end },
    ].filter(({ start, end }) => end > start)
    return parts.length > 1 ? { ...rest, parts } : undefined
  }
  return undefined
}
