import type { Practice } from '../../contract/practice.ts'
import { practiceKinds } from '../../contract/practice-kinds.ts'

const words = new Map(
  practiceKinds.map(({ id, zh, en, definition }) => [
    id as string,
    [zh, en, definition.zh, definition.en].join(' '),
  ]),
)

/** What the kind of a practice is called and how it is defined, in both languages, for a search; '' without a kind. */
export const kindWords = ({ kind }: Practice): string => (kind === undefined ? '' : (words.get(kind) ?? ''))
