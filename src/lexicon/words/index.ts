import { functionGroups } from './rows/function-words.ts'
import { nounGroups } from './rows/nouns.ts'
import { verbGroups } from './rows/verbs.ts'
import type { VerbRow, Word, WordGroup } from './word.ts'

/** Every group of words. */
export const wordGroups: readonly WordGroup[] = [...verbGroups, ...nounGroups, ...functionGroups]

/** The words of a group. */
export const wordsOfGroup = ({ words }: WordGroup): string[] => words.split(/\s+/u).filter(Boolean)

const rows = wordGroups.flatMap((group) => wordsOfGroup(group).map((text) => ({ ...group, text })))

/** Every word that the rules know, with what it does; a word that only fills is none. */
export const words: ReadonlyMap<string, Word> = new Map(
  rows
    .filter(({ classes }) => classes.length > 0)
    .map(({ text, classes }) => [text, { text, classes: new Set(classes) }]),
)

export const longestWord = Math.max(...[...words.keys()].map((text) => text.length))

/** The verbs that govern figures. */
export const verbRows: ReadonlyMap<string, VerbRow> = new Map(
  rows.flatMap(({ text, kind, keep }) => (kind ? [[text, { text, kind, keep: keep === true }]] : [])),
)

/** Words right before a number that carry no meaning of their own, longest first. */
export const fillers: readonly string[] = rows
  .filter(({ filler }) => filler)
  .map(({ text }) => text)
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))

export { changing, deeds, describing, stateVerbs } from './roles.ts'
export { wholeWords } from './whole.ts'
