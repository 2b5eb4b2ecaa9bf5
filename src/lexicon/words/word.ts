import type { Figure } from '../../contract/figure.ts'

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

/** A verb that governs figures: `kind`, what a count under it is; `keep`, whether it stays in the label. */
export interface VerbRow {
  text: string
  kind: Figure['kind']
  keep: boolean
}

/** Words that do the same; `filler`: they mean nothing right before a number. */
export interface WordGroup {
  classes: readonly WordClass[]
  kind?: Figure['kind']
  keep?: true
  filler?: true
  /** The words, parted by white space. */
  words: string
}
