import { events } from '../../src/lexicon/events.ts'
import * as kinds from '../../src/lexicon/kinds.ts'
import { lineShapes } from '../../src/lexicon/layout.ts'
import { namingBefore, namingNext, numberNames } from '../../src/lexicon/not-figures.ts'
import { gazetteer } from '../../src/lexicon/places/gazetteer.ts'
import { localSuffixes, wholeWords } from '../../src/lexicon/places/local.ts'
import { mentionBefore } from '../../src/lexicon/places/mentions.ts'
import * as practices from '../../src/lexicon/practices/words.ts'
import { boundsAfter, boundsBefore, boundsInside } from '../../src/lexicon/qualifiers.ts'
import { themeTerms } from '../../src/lexicon/theme-terms.ts'
import { relativeYears } from '../../src/lexicon/time-words.ts'
import { unitTraps } from '../../src/lexicon/unit-traps.ts'
import { units } from '../../src/lexicon/units.ts'
import { fillers, verbRows, words } from '../../src/lexicon/words/index.ts'

/** The words that a pattern is made of: what stands between its marks. */
const wordsOf = (pattern: RegExp): string[] => pattern.source.split(/[^\p{Script=Han}“”《》]+/u)

const patternsOf = (module: object): RegExp[] =>
  Object.values(module)
    .flat(3)
    .filter((value) => value instanceof RegExp)

const distinct = (list: readonly string[]): readonly string[] =>
  [...new Set(list)].filter((word) => word !== '').sort()

/** Every word that the rules know, by what they know it for: what a text is made of that comes near to each of them. */
export const vocabulary = {
  units: distinct([...units.map(({ text }) => text), ...unitTraps]),
  bounds: distinct([...boundsBefore, ...boundsAfter].map(([word]) => word).concat(Object.keys(boundsInside))),
  verbs: distinct([...verbRows.keys()]),
  words: distinct([...words.keys(), ...fillers]),
  topics: distinct(themeTerms.flatMap(([, , list]) => list.split(/\s+/u))),
  places: distinct(gazetteer.map(({ name }) => name)),
  wholes: distinct([
    ...wholeWords.map(([word]) => word),
    ...mentionBefore,
    ...localSuffixes.map(([word]) => word),
  ]),
  times: distinct([...events.map(({ words }) => words), ...relativeYears.map(([word]) => word)]),
  names: distinct([...namingBefore, ...namingNext, ...numberNames]),
  shapes: distinct(
    [...patternsOf(kinds), ...patternsOf(practices), ...lineShapes.map(([, shape]) => shape)].flatMap(
      wordsOf,
    ),
  ),
} as const
