import type { Collection } from '../../../compare/collection.ts'
import { measureIdOf } from '../../../compare/measures.ts'
import { reviewerOf } from '../../../compare/quality.ts'
import type { Figure } from '../../../contract/figure.ts'
import type { Region } from '../../../contract/region.ts'
import { sentenceParts } from '../../charts/words/excerpt-parts.ts'
import type { Gloss } from '../../i18n/use-gloss.ts'
import { regionName } from '../../i18n/use-text.ts'
import { boundOf } from '../../marks/series.ts'
import { figureLink } from '../../state/link.ts'

/** A figure on its way into a file; `raw` is the text of its source as far as it has come. */
export interface Exported {
  c: Collection
  figure: Figure
  raw: string | undefined
  /** What labels mean in English, word by word; absent where the words could not be fetched. */
  gloss?: Gloss
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
  { name: 'value', type: 'number', of: ({ figure }) => figure.value },
  { name: 'value_max', type: 'number', of: ({ figure }) => figure.valueMax },
  { name: 'unit', type: 'string', of: ({ figure }) => figure.unit },
  { name: 'bound', type: 'string', of: ({ figure }) => boundOf(figure) },
  { name: 'kind', type: 'string', of: ({ figure }) => figure.kind },
  { name: 'period_start', type: 'string', of: ({ figure }) => figure.period?.start },
  { name: 'period_end', type: 'string', of: ({ figure }) => figure.period?.end },
  { name: 'period_basis', type: 'string', of: ({ figure }) => figure.period?.basis },
  { name: 'place_basis', type: 'string', of: ({ figure }) => figure.regionBasis },
  { name: 'holder', type: 'string', of: ({ figure }) => figure.holder },
  { name: 'themes', type: 'string', of: ({ figure }) => figure.themes.join(' ') },
  { name: 'confidence', type: 'number', of: ({ figure }) => figure.confidence },
  { name: 'review', type: 'string', of: ({ figure }) => figure.review },
  { name: 'reviewed_by', type: 'string', of: ({ figure }) => reviewerOf(figure) },
  { name: 'source_file', type: 'string', of: (row) => row.c.source(articleOf(row)?.sourceId ?? '')?.file },
  { name: 'article', type: 'string', of: (row) => articleOf(row)?.title },
  { name: 'start', type: 'integer', of: ({ figure }) => figure.span.start },
  { name: 'end', type: 'integer', of: ({ figure }) => figure.span.end },
  { name: 'sentence', type: 'string', of: sentenceOf },
  { name: 'place_en', type: 'string', of: (row) => nameOf(regionOf(row)) },
  { name: 'indicator_en', type: 'string', of: (row) => indicatorOf(row)?.en },
  { name: 'label_en', type: 'string', of: ({ gloss, figure }) => gloss?.(figure.label) },
  { name: 'link', type: 'string', of: ({ c, figure }) => figureLink(c, figure) },
] as const satisfies readonly ExportColumn[]

/** What a row has in a column; nothing where the file leaves the cell empty. */
export function cellsOf(row: Exported): (string | number | undefined)[] {
  return exportColumns.map((column) => {
    const value = column.of(row)
    return value === '' ? undefined : value
  })
}
