import { edgesHold, formula, plain, touchesName, wholeWords } from './phrase-edges.ts'
import { type PlaceText, sharedGrams } from './shared-grams.ts'

export interface SharedPhraseOptions {
  /** Shortest and longest phrase in characters; 4 and 12 unless told. */
  min?: number
  max?: number
  /** How many places must use it; 2 unless told. */
  places?: number
  /** Names of places: a phrase that holds one is not a shared word. */
  names?: readonly string[]
  limit?: number
}

export interface SharedPhrase {
  phrase: string
  /** In the order of the texts. */
  regionIds: string[]
}

/**
 * Drops what is only a part. A phrase yields to a longer one that nearly as many places use, and a longer
 * one that adds a character or two to a far more common phrase yields to it: 服务中心 (7 places) to
 * 党群服务中心 (6), 建党群服务中心 (2) to the same.
 */
function maximal(candidates: ReadonlyMap<string, number[]>): [string, number[]][] {
  const byLength = [...candidates].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1))
  const kept = new Map<string, number[]>()
  const covered = new Map<string, number>()
  for (const [phrase, users] of byLength) {
    if (users.length * 3 <= (covered.get(phrase) ?? 0) * 4) continue
    const parts = subphrases(phrase).filter((part) => candidates.has(part))
    const common = parts.some(
      (part) => part.length >= phrase.length - 2 && (candidates.get(part)?.length ?? 0) >= users.length * 2,
    )
    if (common) continue
    kept.set(phrase, users)
    for (const part of parts) covered.set(part, Math.max(covered.get(part) ?? 0, users.length))
  }
  return [...kept]
}

function subphrases(phrase: string): string[] {
  const parts: string[] = []
  for (let length = 4; length < phrase.length; length++) {
    for (let at = 0; at + length <= phrase.length; at++) parts.push(phrase.slice(at, at + length))
  }
  return parts
}

/**
 * Words that several places use to the letter: stretches of Han characters without digits or marks between,
 * ranked by how many places use them, then by length. A line break ends a stretch: give re-joined paragraphs.
 */
export function sharedPhrases(
  texts: readonly PlaceText[],
  options: SharedPhraseOptions = {},
): SharedPhrase[] {
  const { min = 4, max = 12, places = 2, names = [], limit = 50 } = options
  const ids = [...new Set(texts.map(({ regionId }) => regionId))]
  if (ids.length < places) return []
  const shared = sharedGrams(texts, ids, { min, max, places })
  const named = touchesName(names)
  const plausible = [...shared].filter(([phrase]) => edgesHold(phrase) && !formula(phrase) && !named(phrase))
  const whole = wholeWords(texts, new Set(plausible.map(([phrase]) => phrase)), { max, places })
  const candidates = new Map(plausible.filter(([phrase]) => whole.has(phrase)))
  return maximal(candidates)
    .filter(([phrase]) => !plain(phrase))
    .sort(([a, x], [b, y]) => y.length - x.length || b.length - a.length || (a < b ? -1 : a > b ? 1 : 0))
    .slice(0, limit)
    .map(([phrase, users]) => ({ phrase, regionIds: users.flatMap((at) => ids[at] ?? []) }))
}
