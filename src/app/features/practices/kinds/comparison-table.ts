import type { Collection } from '../../../../compare/collection.ts'
import { listKinds, type Practice } from '../../../../contract/practice.ts'
import type { Dictionary } from '../../../i18n/dictionary.ts'
import { regionName } from '../../../i18n/use-text.ts'
import type { Language } from '../../../state/view-state.ts'
import type { PlainTable } from '../../../take/exports/html-table.ts'
import { originLine } from '../../../take/sharing/origin-line.ts'
import { display, onOneLine } from '../../../ui/display.ts'
import { blankWords } from '../blank-words.ts'
import type { Column } from '../columns.ts'
import type { Model } from '../model.ts'
import type { ListKind } from '../pairing.ts'

const line = (words: string) => display(onOneLine(words))

/**
 * The comparison as a table for a document: columns are places, rows the lists and themes of the view, each practice with its name, whose
 * it is within the place, whether it is only planned, its words and the article that they stand in. Where nothing stands it says why: nothing was
 * read, it is listed elsewhere, or the theme and the search leave it out.
 */
export function comparisonTable(
  c: Collection,
  model: Model,
  passageOf: (practice: Practice) => string | undefined,
  text: Dictionary,
  lang: Language,
): PlainTable {
  const words = text.practices
  const from = (practice: Practice) => {
    const article = c.article(practice.articleId)
    return article
      ? `（《${article.title}》，${text.terms.position(practice.span.start, practice.span.end)}）`
      : ''
  }
  /** 邻里议事（新铺镇，计划） */
  const named = (practice: Practice, column: string | undefined) => {
    const region = c.region(practice.regionId)
    const aside = [
      region && region.id !== column ? regionName(region, lang) : '',
      practice.status === 'planned' ? words.statuses.planned : '',
    ].filter(Boolean)
    return practice.title + (aside.length > 0 ? `（${aside.join('，')}）` : '')
  }
  const told = (practice: Practice, column: string | undefined) => {
    const passage = passageOf(practice)
    return (
      [named(practice, column), ...(passage === undefined ? [] : [line(passage)])].join('\n') + from(practice)
    )
  }
  const listed = (kind: ListKind | 'parts') => (practice: Practice, column: string | undefined) =>
    [
      named(practice, column),
      ...(practice[kind] ?? []).map((node, at) => `${at + 1}. ${line(node.text)}`),
      from(practice),
    ].join('\n')
  const cells = (
    lists: readonly (readonly Practice[])[],
    say: (practice: Practice, column: string | undefined) => string,
    blank: (column: Column, at: number) => string,
  ) =>
    model.columns.map((column, at) => {
      const list = lists[at] ?? []
      return list.length === 0
        ? blank(column, at)
        : list.map((practice) => say(practice, column.region.id)).join('\n\n')
    })
  const some = (lists: readonly (readonly Practice[])[]) => lists.some((list) => list.length > 0)
  const lists = listKinds.filter((kind) => some(model[kind]))
  return {
    caption: text.shell.views.practices,
    head: ['', ...model.columns.map(({ region }) => regionName(region, lang))],
    rows: [
      ...lists.map((kind) => [
        words.rows[kind],
        ...cells(model[kind], listed(kind), (column) =>
          blankWords(text, column, (practice) => (practice[kind]?.length ?? 0) > 0, words.kinds.none),
        ),
      ]),
      ...model.rows.map(({ theme, cells: own, others }) => [
        theme[lang],
        ...cells(own, told, (column, at) =>
          blankWords(text, column, ({ themes }) => themes.includes(theme.id), words.kinds.none, others[at]),
        ),
      ]),
    ],
    foot: [originLine(c, text)],
  }
}
