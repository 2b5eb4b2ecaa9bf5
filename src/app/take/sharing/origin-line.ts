import type { Collection } from '../../../compare/collection.ts'
import type { Dictionary } from '../../i18n/dictionary.ts'
import { shareLink } from '../../state/link.ts'

/** What stands under all that leaves the page: of which data it is, and the address that brings it back. */
export const originLine = (c: Collection, { exports }: Dictionary): string =>
  exports.from(c.id, shareLink(c.id))
