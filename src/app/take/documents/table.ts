import type { Dictionary } from '../../i18n/dictionary.ts'
import type { PlainTable } from '../exports/html-table.ts'
import type { Document } from './document.ts'

/** A document as a table to paste: place, what, the report's words with their lists, the note, origin and the way back. */
export function tableOf({ title, entries, foot }: Document, text: Dictionary): PlainTable {
  const words = text.excerpts.columns
  return {
    caption: title,
    head: [words.place, words.what, words.words, words.note, words.origin],
    rows: entries.map((entry) => [
      entry.place,
      [entry.title, entry.about].filter(Boolean).join('\n'),
      [...entry.words, ...entry.lists].join('\n'),
      entry.note ?? '',
      [entry.reference, entry.link].filter(Boolean).join('\n'),
    ]),
    foot: [foot],
  }
}
