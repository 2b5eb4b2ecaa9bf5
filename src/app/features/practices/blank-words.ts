import type { Practice } from '../../../contract/practice.ts'
import type { Dictionary } from '../../i18n/dictionary.ts'
import type { Column } from './columns.ts'

/**
 * Why nothing of a place stands where others have something.
 * @param is whether a practice would stand there
 * @param unread what is said where nothing was read
 * @param others how many of them are listed under another theme of the view
 */
export function blankWords(
  { practices: words }: Dictionary,
  { practices }: Column,
  is: (practice: Practice) => boolean,
  unread: string,
  others = 0,
): string {
  if (others > 0) return words.elsewhereInView(String(others))
  // What the theme or the search leaves out was read all the same.
  return practices.some(is) ? words.hidden : unread
}
