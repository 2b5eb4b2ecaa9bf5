import type { Collection } from '../../../../compare/collection.ts'
import { listKinds, type Practice } from '../../../../contract/practice.ts'
import type { Dictionary } from '../../../i18n/dictionary.ts'
import { shareLink } from '../../../state/link.ts'
import { citation } from '../../../take/citations/gbt.ts'
import type { PlainTable } from '../../../take/exports/html-table.ts'
import { originLine } from '../../../take/sharing/origin-line.ts'
import { display, onOneLine } from '../../../ui/display.ts'

/** The address that opens one practice, without what else is shown. */
export const linkOf = (c: Collection, { id }: Practice): string =>
  shareLink(c.id, {
    view: 'practices',
    practice: id,
    onlyPins: undefined,
    pins: undefined,
    figure: undefined,
  })

/** The report that a practice stands in, as a reference; `day`: of reading, YYYY-MM-DD. */
export function referenceOf(
  c: Collection,
  practice: Practice,
  day: string,
  text: Dictionary,
): string | undefined {
  const article = c.article(practice.articleId)
  return article && citation(article, c.source(article.sourceId), day, text.drawer.noPublisher)
}

/** The pinned practices as a table for a document: place, title, words with their lists, origin and the way back. */
export function pinsTable(
  c: Collection,
  practices: readonly Practice[],
  passageOf: (practice: Practice) => string | undefined,
  text: Dictionary,
  day: string,
): PlainTable {
  const words = text.practices
  const lists = (practice: Practice) =>
    listKinds.flatMap((kind) =>
      practice[kind]
        ? [`${words.rows[kind]}${text.terms.colon}${practice[kind].map((node) => node.text).join(' / ')}`]
        : [],
    )
  return {
    caption: words.pinsPage.title,
    head: [words.pinsPage.place, words.pinsPage.practice, words.pinsPage.words, words.pinsPage.origin],
    rows: practices.map((practice) => [
      c.region(practice.regionId)?.fullName ?? text.terms.unknownPlace,
      [practice.title, practice.status === 'planned' && words.statuses.planned].filter(Boolean).join('\n'),
      [display(onOneLine(passageOf(practice) ?? practice.title)), ...lists(practice)].join('\n'),
      [referenceOf(c, practice, day, text) ?? '', linkOf(c, practice)].join('\n'),
    ]),
    foot: [originLine(c, text)],
  }
}
