import type { Collection } from '../../../../compare/collection.ts'
import type { Practice } from '../../../../contract/practice.ts'
import { sourceIdOf } from '../../../data/texts/source-ids.ts'
import type { Reading } from './use-reading.ts'

/** The raw text of the source that a practice is from; undefined while it is not there. */
export const textOf = (c: Collection, practice: Practice, texts: Reading['texts']): string | undefined =>
  texts.of(sourceIdOf(c, practice))

/** The raw words of a practice's passage; undefined while its source's text is not there. */
export const passageOf = (c: Collection, practice: Practice, texts: Reading['texts']): string | undefined =>
  textOf(c, practice, texts)?.slice(practice.span.start, practice.span.end)
