import type { ListKind } from '../../../../contract/practice.ts'
import { regionName, useLanguage, useText } from '../../../i18n/use-text.ts'
import { blankWords } from '../blank-words.ts'
import type { Column } from '../columns.ts'

/** A place without a list says so, but only where no theme and no search hides one. */
export function NoList({ kind, column }: { kind: ListKind; column: Column }) {
  const lang = useLanguage()
  const text = useText()
  const unread = text.practices.noList[kind](regionName(column.region, lang))
  return blankWords(text, column, (practice) => (practice[kind]?.length ?? 0) > 0, unread)
}
