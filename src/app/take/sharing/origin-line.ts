import type { Collection } from '../../../compare/collection.ts'
import type { Dictionary } from '../../i18n/dictionary.ts'
import { shareLink } from '../../state/link.ts'
import { dataName } from './data-name.ts'

/** What stands under all that leaves the page: of which data it is, and the address that brings it back. */
export const originLine = (c: Collection, text: Dictionary): string =>
  text.exports.from(dataName(c, text), shareLink(c))
