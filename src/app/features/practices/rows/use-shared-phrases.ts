import { useDeferredValue } from 'react'
import type { PlaceText } from '../../../../compare/alike/shared-grams.ts'
import { sharedPhrases } from '../../../../compare/alike/shared-words.ts'
import { remembered } from '../../../../compare/remember.ts'
import type { Practice } from '../../../../contract/practice.ts'
import { useCollection } from '../../../data/collection-context.tsx'
import { shortName } from '../../../i18n/use-text.ts'
import { usePrinting } from '../../../ui/use-printing.ts'
import type { Column } from '../columns.ts'
import { passageOf } from '../passage/passage-of.ts'
import { usePractices } from '../view-context.ts'

/** In so many characters words are looked for at once; in more of them once the passages stand. */
const atOnce = 4000
/** So many rows are kept of one collection; then their words are looked for anew. */
const most = 200
const none: readonly string[] = []

/** What was asked of a collection, with what was found. */
const known = remembered(() => new Map<string, readonly string[]>())

/**
 * The words that the places of a row use to the letter in what they tell, those of most places first. In many passages they are looked for
 * behind what the reader does; until then there are none, or those of before.
 * @param cells per column its practices
 */
export function useSharedPhrases(
  cells: readonly (readonly Practice[])[],
  columns: readonly Column[],
): readonly string[] {
  const c = useCollection()
  const { texts } = usePractices()
  const printing = usePrinting()
  const found = known(c)
  const passages = cells.flatMap((cell, at) =>
    cell.flatMap((practice): (PlaceText & { id: string })[] => {
      const text = passageOf(c, practice, texts)
      return text === undefined ? [] : [{ id: practice.id, regionId: columns[at]?.region.id ?? '', text }]
    }),
  )
  const asked = passages.map(({ regionId, id }) => `${regionId}/${id}`).join()
  const isReady =
    printing || found.has(asked) || passages.reduce((sum, { text }) => sum + text.length, 0) <= atOnce
  const later = useDeferredValue(asked, isReady ? asked : '')
  const now = isReady ? asked : later
  if (now === asked && !found.has(asked)) {
    const names = columns.flatMap(({ region }) => [region.name, shortName(region.name)])
    if (found.size >= most) found.clear()
    found.set(
      asked,
      sharedPhrases(passages, { names }).map(({ phrase }) => phrase),
    )
  }
  return found.get(now) ?? none
}
