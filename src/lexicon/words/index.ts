import { adverbs, fillersBefore, locatives, prepositions } from './function-words.ts'
import { attributeNouns, countedNouns, fillingNouns, nounyVerbs, personNouns } from './nouns.ts'
import { breakingVerbs, causatives, type VerbRow, verbs } from './verbs.ts'

/**
 * What a word does around a number:
 * verb – governs a figure; break – ends a noun phrase; cause – only causes another verb;
 * adverb, preposition, locative – closed classes; person, thing, attribute – nouns;
 * nouny – a verb that is as often part of a noun phrase.
 */
export type WordClass =
  | 'verb'
  | 'break'
  | 'cause'
  | 'adverb'
  | 'preposition'
  | 'locative'
  | 'person'
  | 'thing'
  | 'attribute'
  | 'nouny'

export interface Word {
  text: string
  classes: ReadonlySet<WordClass>
}

function build(): Map<string, Word> {
  const words = new Map<string, { text: string; classes: Set<WordClass> }>()
  const put = (texts: readonly string[], wordClass: WordClass) => {
    for (const text of texts) {
      if (text === '') continue
      const word = words.get(text)
      if (word) word.classes.add(wordClass)
      else words.set(text, { text, classes: new Set([wordClass]) })
    }
  }
  put(
    verbs.map((row) => row.text),
    'verb',
  )
  put(breakingVerbs, 'break')
  put(causatives, 'cause')
  put(adverbs, 'adverb')
  put(prepositions, 'preposition')
  put(locatives, 'locative')
  put(personNouns, 'person')
  put(countedNouns, 'thing')
  put(attributeNouns, 'attribute')
  put(nounyVerbs, 'nouny')
  put(fillingNouns, 'nouny')
  return words
}

/** Every word that the rules know, with what it does. */
export const words: ReadonlyMap<string, Word> = build()

export const longestWord = Math.max(...[...words.keys()].map((text) => text.length))

export const verbRows: ReadonlyMap<string, VerbRow> = new Map(verbs.map((row) => [row.text, row]))

/** Words right before a number that carry no meaning of their own, longest first. */
export const fillers: readonly string[] = [...new Set(fillersBefore)].sort(
  (a, b) => b.length - a.length || (a < b ? -1 : 1),
)

export { describing } from './function-words.ts'
export { changing, deeds, stateVerbs } from './verbs.ts'
export { wholeWords } from './whole.ts'
