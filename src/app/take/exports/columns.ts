import type { Collection } from '../../../compare/collection.ts'
import { measureIdOf } from '../../../compare/measures.ts'
import { isCorrected, reviewerOf } from '../../../compare/quality.ts'
import { signed } from '../../../compare/signed.ts'
import type { Figure } from '../../../contract/figure.ts'
import type { Region } from '../../../contract/region.ts'
import { pageAt } from '../../../contract/source.ts'
import type { Review } from '../../../review/record.ts'
import { sentenceParts } from '../../charts/words/excerpt-parts.ts'
import type { Gloss } from '../../i18n/use-gloss.ts'
import { regionName } from '../../i18n/use-text.ts'
import { boundOf } from '../../marks/series.ts'
import { recordsAt } from '../../review/check.ts'
import { figureLink } from '../../state/link.ts'
import { originOf } from '../citations/origin.ts'
import type { OnAxis } from './axes.ts'

/** A figure on its way into a file; `raw` is the text of its source as far as it has come. */
export interface Exported {
  c: Collection
  figure: Figure
  raw: string | undefined
  /** What labels mean in English, word by word; absent where the words could not be fetched. */
  gloss?: Gloss
  /** Which of the figures exported with it it may be compared with; absent where nothing can be said. */
  onAxis?: OnAxis
}

export interface ExportColumn {
  /** As programs read it; the same whatever the language of the page. */
  name: string
  /** As Frictionless names types. */
  type: 'string' | 'number' | 'integer'
  of(row: Exported): string | number | undefined
}

const regionOf = ({ c, figure }: Exported) => c.region(figure.regionId)
const articleOf = ({ c, figure }: Exported) => c.article(figure.articleId)
/** By its whole name: a growth says of what (地区生产总值增速); the id stays that of the indicator, beside `of`. */
const indicatorOf = ({ c, figure }: Exported) => c.indicator(measureIdOf(figure))

const sourceOf = (row: Exported) => row.c.source(articleOf(row)?.sourceId ?? '')

/** Where its article comes from, as a citation says it. */
const from = (row: Exported) => {
  const article = articleOf(row)
  return article && originOf(article, sourceOf(row))
}

/** What people's checks of it say, each once; of those that this browser keeps. */
function checksOf(row: Exported, say: (record: Review) => string | undefined): string | undefined {
  const source = sourceOf(row)
  if (!source || reviewerOf(row.figure) !== 'person') return undefined
  const said = recordsAt(source, row.figure.span)
    .filter(({ creator }) => creator.type === 'Person')
    .flatMap((record) => say(record) ?? [])
  return [...new Set(said)].join('; ')
}

const byHand = (figure: Figure, what: 'place' | 'time') =>
  isCorrected(figure, what) ? 'corrected' : undefined

const nameOf = (region: Region | undefined) => region && regionName(region, 'en')

/** The sentence of a figure, as far as its text has come. */
export const sentenceOf = ({ figure, raw }: Exported): string | undefined =>
  raw === undefined
    ? undefined
    : sentenceParts(raw, figure)
        .map((part) => part.text)
        .join('')

/** Every column of an exported figure, in the order of the file. */
export const exportColumns = [
  { name: 'id', type: 'string', of: ({ figure }) => figure.id },
  { name: 'place', type: 'string', of: (row) => regionOf(row)?.name },
  { name: 'place_path', type: 'string', of: (row) => regionOf(row)?.fullName },
  { name: 'place_code', type: 'string', of: (row) => regionOf(row)?.id },
  { name: 'level', type: 'string', of: (row) => regionOf(row)?.level },
  { name: 'indicator', type: 'string', of: (row) => indicatorOf(row)?.zh },
  { name: 'indicator_id', type: 'string', of: ({ figure }) => figure.indicatorId },
  { name: 'of', type: 'string', of: ({ c, figure }) => c.indicator(figure.of)?.zh },
  { name: 'of_id', type: 'string', of: ({ figure }) => figure.of },
  { name: 'label', type: 'string', of: ({ figure }) => figure.label },
  { name: 'as_written', type: 'string', of: ({ figure }) => figure.quote },
  { name: 'value', type: 'number', of: ({ figure }) => signed(figure).value },
  { name: 'value_max', type: 'number', of: ({ figure }) => signed(figure).valueMax },
  { name: 'unit', type: 'string', of: ({ figure }) => figure.unit },
  { name: 'bound', type: 'string', of: ({ figure }) => boundOf(figure) },
  { name: 'kind', type: 'string', of: ({ figure }) => figure.kind },
  { name: 'period_start', type: 'string', of: ({ figure }) => figure.period?.start },
  { name: 'period_end', type: 'string', of: ({ figure }) => figure.period?.end },
  {
    name: 'period_basis',
    type: 'string',
    of: ({ figure }) => byHand(figure, 'time') ?? figure.period?.basis,
  },
  { name: 'place_basis', type: 'string', of: ({ figure }) => byHand(figure, 'place') ?? figure.regionBasis },
  { name: 'holder', type: 'string', of: ({ figure }) => figure.holder },
  { name: 'themes', type: 'string', of: ({ figure }) => figure.themes.join(' ') },
  { name: 'confidence', type: 'number', of: ({ figure }) => figure.confidence },
  { name: 'review', type: 'string', of: ({ figure }) => figure.review },
  { name: 'reviewed_by', type: 'string', of: ({ figure }) => reviewerOf(figure) },
  { name: 'checked_by', type: 'string', of: (row) => checksOf(row, ({ creator }) => creator.name) },
  { name: 'check_reason', type: 'string', of: (row) => checksOf(row, ({ body }) => body.reason) },
  { name: 'source_file', type: 'string', of: (row) => sourceOf(row)?.file },
  { name: 'article', type: 'string', of: (row) => articleOf(row)?.title },
  { name: 'publisher', type: 'string', of: (row) => from(row)?.publisher },
  { name: 'published', type: 'string', of: (row) => from(row)?.published },
  { name: 'url', type: 'string', of: (row) => from(row)?.url },
  { name: 'page', type: 'integer', of: (row) => pageAt(sourceOf(row), row.figure.span.start) },
  { name: 'start', type: 'integer', of: ({ figure }) => figure.span.start },
  { name: 'end', type: 'integer', of: ({ figure }) => figure.span.end },
  { name: 'sentence', type: 'string', of: sentenceOf },
  { name: 'place_en', type: 'string', of: (row) => nameOf(regionOf(row)) },
  { name: 'indicator_en', type: 'string', of: (row) => indicatorOf(row)?.en },
  {
    name: 'label_en',
    type: 'string',
    of: ({ gloss, figure }) => gloss?.(figure.label, figure.kind === 'target'),
  },
  { name: 'axis', type: 'integer', of: ({ onAxis }) => onAxis?.axis },
  { name: 'comparison', type: 'string', of: ({ onAxis }) => onAxis?.comparison },
  { name: 'link', type: 'string', of: ({ c, figure }) => figureLink(c, figure) },
] as const satisfies readonly ExportColumn[]

/** What a row has in a column; nothing where the file leaves the cell empty. */
export function cellsOf(row: Exported): (string | number | undefined)[] {
  return exportColumns.map((column) => {
    const value = column.of(row)
    return value === '' ? undefined : value
  })
}
