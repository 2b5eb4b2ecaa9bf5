import { pairsOf } from '../names/rows.ts'
import { labelWords } from './label-words.ts'
import { practiceWords } from './practice-words.ts'

/** Word and its English: “” where English leaves it out, `lead/end` where it differs at the head of a phrase and behind other words. */
export const entries = pairsOf(labelWords + practiceWords).map(
  ([word, english]) => [word, english === '~' ? '' : english] as const,
)

export const words: ReadonlyMap<string, string> = new Map(entries)

/** The longest word has so many characters. */
export const longest = Math.max(...entries.map(([word]) => word.length))
