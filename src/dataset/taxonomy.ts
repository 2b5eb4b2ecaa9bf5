import type { Taxonomy } from '../extract/collect.ts'
import { indicators } from '../lexicon/indicators.ts'
import { themes } from '../lexicon/themes.ts'

/** The tables of the lexicon that go into every dataset. */
export const taxonomy: Taxonomy = { themes, indicators }
