import type { Figure } from '../contract/figure.ts'
import type { Period } from '../contract/period.ts'
import type { Region } from '../contract/region.ts'
import type { Span } from '../contract/span.ts'
import { firms } from '../lexicon/words/measures.ts'
import { figureId } from '../text/spans/ids.ts'
import { wordsOf } from '../text/spans/words-of.ts'
import { confidenceOf } from './check/confidence.ts'
import type { Addition, Evidence } from './label/evidence.ts'
import type { Quantity } from './recognize/quantities/quantity.ts'

/** In which text a figure stands. */
interface Source {
  sourceId: string
  articleId: string
  raw: string
  /** What the article calls itself, and whether its source holds others. */
  title: string
  paged: boolean
}

/** What was found out of a figure, before it has the shape of the contract. */
interface Found {
  /** Where it stands in the raw text, and where its sentence does. */
  span: Span
  context: Span[]
  quantity: Pick<Quantity, 'value' | 'valueMax' | 'unit' | 'dimension'>
  bound: Figure['bound']
  label: {
    words: string
    spans: Span[]
    basis: Figure['labelBasis']
    evidence: Evidence | undefined
    added: readonly Addition[]
  }
  kind: Figure['kind']
  period: Period | undefined
  holder: string | undefined
  scope: { region: Region; basis: Figure['regionBasis'] } | undefined
  indicatorId: string | undefined
  /** The indicator whose change, share or completion it is. */
  of?: string | undefined
  themes: string[]
}

/** Whether a label that was put together stands to the letter in the figure's own sentence: 固定资产投资增长6.1%. */
const isSaid = (raw: string, { label: { basis, words }, context }: Found): boolean =>
  basis === 'derived' && words !== '' && wordsOf(raw, context).includes(words)

/** A 户 counts firms where the label says so: 经营主体320万户 are no households. */
const dimensionOf = ({ quantity: { unit, dimension }, label: { words } }: Found): Figure['dimension'] =>
  unit === '户' && firms.test(words) ? 'count' : dimension

/** A figure of the contract; what is not known of it is left out. */
export function figureOf(source: Source, found: Found): Figure {
  const { span, quantity, label, period, holder, scope, indicatorId } = found
  return {
    id: figureId(source.sourceId, span),
    articleId: source.articleId,
    ...(scope ? { regionId: scope.region.id } : {}),
    span,
    quote: source.raw.slice(span.start, span.end),
    context: found.context,
    value: quantity.value,
    ...(quantity.valueMax === undefined ? {} : { valueMax: quantity.valueMax }),
    bound: found.bound,
    unit: quantity.unit,
    dimension: dimensionOf(found),
    label: label.words,
    labelSpans: label.spans,
    labelBasis: isSaid(source.raw, found) ? 'stated' : label.basis,
    kind: found.kind,
    ...(period ? { period } : {}),
    ...(holder ? { holder } : {}),
    regionBasis: scope?.basis ?? 'unknown',
    ...(indicatorId ? { indicatorId } : {}),
    ...(found.of !== undefined && found.of !== indicatorId ? { of: found.of } : {}),
    themes: found.themes,
    confidence: confidenceOf({
      evidence: label.evidence,
      added: label.added,
      label: label.words,
      indicatorId,
      of: found.of,
      region: scope?.region,
      regionBasis: scope?.basis ?? 'unknown',
      period,
      kind: found.kind,
      dimension: quantity.dimension,
      bound: found.bound,
      title: source.title,
      paged: source.paged,
    }),
  }
}
