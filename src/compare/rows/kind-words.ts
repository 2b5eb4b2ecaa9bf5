import type { Practice } from '../../contract/practice.ts'
import { practiceKinds } from '../../contract/practice-kinds.ts'

const words = new Map(
  practiceKinds.map(({ id, zh, en, definition }) => [
    id as string,
    [zh, en, definition.zh, definition.en].join(' '),
  ]),
)

/**
 * What the kind of a practice is called and how it is defined, in both languages, for a search for some words; '' without a kind, and for a single
 * character, which stands in too many definitions.
 */
export const kindWords = ({ kind }: Practice, wanted: string): string =>
  kind === undefined || wanted.length < 2 ? '' : (words.get(kind) ?? '')
