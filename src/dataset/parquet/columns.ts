import type { Collection } from '../../compare/collection.ts'
import { isEstimate, reviewerOf } from '../../compare/quality.ts'
import type { Figure } from '../../contract/figure.ts'
import { yearWithin } from '../../contract/period.ts'
import type { Practice, PracticeNode } from '../../contract/practice.ts'
import type { Region } from '../../contract/region.ts'
import type { Source } from '../../contract/source.ts'
import type { Span } from '../../contract/span.ts'

/** What a column is made of: the dataset, and the text of a source where it is at hand. */
export interface Given {
  collection: Collection
  textOf(sourceId: string): string | undefined
}

type Cell = string | number | boolean | undefined

/** A column of a table: its name, its type in Parquet, and what it says of a row; nothing where the row does not tell. */
export interface Column<T> {
  name: string
  type: 'STRING' | 'DOUBLE' | 'INT32' | 'BOOLEAN'
  of(row: T, given: Given): Cell
}

const string = <T>(name: string, of: Column<T>['of']): Column<T> => ({ name, type: 'STRING', of })

/** Several things in one cell: 组织建设 ids, steps, members. */
const listed = (words: readonly string[] | undefined): string | undefined =>
  words && words.length > 0 ? words.join('; ') : undefined
const nodes = (list: readonly PracticeNode[] | undefined): string | undefined =>
  listed(list?.map(({ text }) => text))

const sourceOf = (articleId: string, { collection }: Given): string | undefined =>
  collection.article(articleId)?.sourceId

/** The sentence in its pieces, without what a line's end or a column's stands between them. */
function sentenceOf(spans: readonly Span[], articleId: string, given: Given): string | undefined {
  const text = given.textOf(sourceOf(articleId, given) ?? '')
  return text === undefined ? undefined : spans.map(({ start, end }) => text.slice(start, end)).join('')
}

/** The columns of a place, for a row that is of one. */
const placeColumns = <T extends { regionId?: string | undefined }>(): Column<T>[] => {
  const of = ({ regionId }: T, { collection }: Given) => collection.region(regionId)
  return [
    string('place_id', ({ regionId }) => regionId),
    string('place', (row, given) => of(row, given)?.name),
    string('place_full', (row, given) => of(row, given)?.fullName),
    string('place_level', (row, given) => of(row, given)?.level),
    string('adcode', (row, given) => of(row, given)?.adcode),
  ]
}

/** Who checked a row, and where it stands. */
const originColumns = <
  T extends Pick<Figure | Practice, 'review' | 'reviewedBy' | 'articleId' | 'span'>,
>(): Column<T>[] => [
  string('review', ({ review }) => review),
  string('reviewed_by', reviewerOf),
  string('source_id', ({ articleId }, given) => sourceOf(articleId, given)),
  string('article_id', ({ articleId }) => articleId),
  { name: 'position', type: 'INT32', of: ({ span }) => span.start },
]

/** The figures: what is counted, whose, when, how surely, and the sentence that states it. */
export const figureColumns: readonly Column<Figure>[] = [
  string('id', ({ id }) => id),
  ...placeColumns<Figure>(),
  string('indicator', ({ indicatorId }) => indicatorId),
  string('of', ({ of }) => of),
  string('label', ({ label }) => label || undefined),
  string('quote', ({ quote }) => quote),
  { name: 'value', type: 'DOUBLE', of: ({ value }) => value },
  { name: 'value_max', type: 'DOUBLE', of: ({ valueMax }) => valueMax },
  string('bound', ({ bound }) => bound),
  string('unit', ({ unit }) => unit),
  string('dimension', ({ dimension }) => dimension),
  string('kind', ({ kind }) => kind),
  string('start', ({ period }) => period?.start),
  string('end', ({ period }) => period?.end),
  {
    name: 'year',
    type: 'INT32',
    of: ({ period }) => {
      const year = period && yearWithin(period)
      return year === undefined ? undefined : Number(year)
    },
  },
  string('time_basis', ({ period }) => period?.basis),
  string('place_basis', ({ regionBasis }) => regionBasis),
  string('holder', ({ holder }) => holder),
  string('themes', ({ themes }) => listed(themes)),
  string('flags', ({ flags }) => listed(flags)),
  { name: 'estimate', type: 'BOOLEAN', of: isEstimate },
  { name: 'confidence', type: 'DOUBLE', of: ({ confidence }) => confidence },
  ...originColumns<Figure>(),
  string('sentence', ({ context, articleId }, given) => sentenceOf(context, articleId, given)),
]

/** The practices: what a place did or plans, with the lists that the text spells out. */
export const practiceColumns: readonly Column<Practice>[] = [
  string('id', ({ id }) => id),
  ...placeColumns<Practice>(),
  string('title', ({ title }) => title),
  string('name', ({ name }) => name?.text),
  string('kind', ({ kind }) => kind),
  string('status', ({ status }) => status),
  string('part_of', ({ partOf }) => partOf),
  string('themes', ({ themes }) => listed(themes)),
  string('steps', ({ steps }) => nodes(steps)),
  string('levels', ({ levels }) => nodes(levels)),
  string('parts', ({ parts }) => nodes(parts)),
  ...originColumns<Practice>(),
  string('passage', ({ span, articleId }, given) => sentenceOf([span], articleId, given)),
]

/** The places that the reports name, each with the one around it. */
export const placeColumnsAlone: readonly Column<Region>[] = [
  string('id', ({ id }) => id),
  string('name', ({ name }) => name),
  string('full_name', ({ fullName }) => fullName),
  string('level', ({ level }) => level),
  string('parent_id', ({ parentId }) => parentId),
  string('adcode', ({ adcode }) => adcode),
  string('pinyin', ({ pinyin }) => pinyin),
  string('former', ({ former }) =>
    former?.map(({ code, name, until }) => `${code} ${name} ${until}`).join('; '),
  ),
  { name: 'since', type: 'INT32', of: ({ since }) => since },
]

/** The reports: what was read, from where, of when. */
export const sourceColumns: readonly Column<Source>[] = [
  string('id', ({ id }) => id),
  string('file', ({ file }) => file),
  string('format', ({ format }) => format),
  string('title', ({ title }) => title),
  string('publisher', ({ publisher }) => publisher),
  string('published', ({ published }) => published),
  string('url', ({ url }) => url),
  string('sha256', ({ sha256 }) => sha256),
  { name: 'length', type: 'INT32', of: ({ length }) => length },
]
