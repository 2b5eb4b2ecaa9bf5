import type { Region } from '../../contract/region.ts'
import type { Span } from '../../contract/span.ts'
import { genericTownship } from '../../lexicon/places/spoken.ts'
import { overlaps } from '../../text/spans/spans.ts'
import { type Section, sectionsOf } from '../outline/sections.ts'
import { isUnitLine } from '../prepare/tables/table-lines.ts'
import { withoutDense } from '../recognize/quantities/dense.ts'
import { recognizeFigures } from '../recognize/quantities/quantities.ts'
import type { Quantity } from '../recognize/quantities/quantity.ts'
import type { TimeMention } from '../recognize/times/time.ts'
import { recognizeTimes } from '../recognize/times/times.ts'
import { wholeSentences } from '../tokens/sentences.ts'
import { headingPeriod } from './article/article-period.ts'
import type { ReadArticle, ReadBlock } from './article/read-article.ts'
import type { ReadDocument } from './document.ts'
import { holdersOf, noHolders } from './holder.ts'
import { type Dealt, dealtOut } from './places/dealt.ts'
import type { DocumentPlaces } from './places/document-places.ts'
import { headingPlace } from './places/heading-place.ts'
import { scopeOf } from './places/place-scope.ts'
import type { RegionTable } from './places/regions.ts'
import { type ResolvedPlace, resolvePlaces } from './places/resolve-places.ts'
import type { ScopeChange } from './places/scope-block.ts'

/** A block of running text with everything that its figures are linked to. */
export interface ScopedBlock {
  block: ReadBlock
  places: readonly ResolvedPlace[]
  scope: readonly ScopeChange[]
  holders: ReadonlyMap<number, string>
  times: readonly TimeMention[]
  figures: readonly Quantity[]
  /** Sentences whose numbers stand too close together to be read. */
  dense: readonly Span[]
  /** Numbers with a unit that were not understood: they are not read. */
  unclear: readonly Span[]
  /** The numbers that lists deal out to places. */
  dealt: Dealt
  /** The part of the report in which it stands. */
  section: Section
  /** The place whose table it is a line of, where the line over the table tells one. */
  headed: Region | undefined
}

const running = (block: ReadBlock) =>
  (block.raw.kind === 'body' || block.raw.kind === 'caption') && !block.raw.flags.includes('duplicated')

/** The township that an article is told from: the only one that it names, often, and speaks of as 街道 or 镇. */
function tellingTownship(
  article: ReadArticle,
  table: RegionTable,
  known: DocumentPlaces,
): Region | undefined {
  if (article.base?.level !== 'county') return undefined
  const named = article.blocks.flatMap((block) =>
    resolvePlaces(block.joined.text, block.mentions, known, table, () => article.base).map(
      (place) => place.region,
    ),
  )
  const townships = named.filter((region) => region.level === 'township')
  const [first] = townships
  if (!first || townships.length < leastNamed || townships.some((region) => region.id !== first.id))
    return undefined
  const generic = article.blocks.filter((block) => genericTownship.test(block.joined.text)).length
  return generic >= leastNamed ? first : undefined
}

const leastNamed = 3
/** Of each level below the province the place that was named last, after a block. */
function lastLocal(places: readonly ResolvedPlace[], before: readonly Region[]): Region[] {
  return (['prefecture', 'county', 'township', 'village'] as const).flatMap(
    (level) =>
      places.findLast(({ aside, region }) => !aside && region.level === level)?.region ??
      before.find((region) => region.level === level) ??
      [],
  )
}

/** So many blocks on 当年 still means the year that was told last. */
const sameReach = 2
/** The last year that a block tells as its own. */
function lastYear(times: readonly TimeMention[]): number | undefined {
  const last = times.findLast(({ of, open, relative, whole }) => of === 'own' && !open && !relative && whole)
  const year = last?.at(undefined)?.end?.slice(0, 4)
  return year === undefined ? undefined : Number(year)
}

/**
 * Walks an article in reading order and says for each block whose its numbers are, and when they hold.
 * @param given the year in which a work report was given; undefined for any other text
 */
export function scopeBlocks(
  article: ReadArticle,
  { table, places: known }: ReadDocument,
  given: number | undefined,
): ScopedBlock[] {
  const out: ScopedBlock[] = []
  let carried: Region | undefined
  const bodies = noHolders(article.raw.title)
  let county: Region | undefined
  let recent: readonly Region[] = []
  /** The year that was told last, and in which block. */
  let told: number | undefined
  let toldAt = 0
  const township = tellingTownship(article, table, known)
  const sections = sectionsOf(
    article.blocks.map(({ raw, joined }, at) => ({
      kind: at < article.raw.titleBlocks ? 'title' : (raw.table ?? raw.kind),
      text: joined.text,
    })),
    { title: article.raw.title, given, titled: headingPeriod(article.raw.title) !== undefined },
  )
  let headed: Region | undefined
  for (const [at, block] of article.blocks.entries()) {
    const text = block.joined.text
    const { base } = article
    const enclosing = () =>
      base?.level === 'township' ? base : (county ?? table.upTo(base, ['county', 'prefecture', 'province']))
    const resolved = () => resolvePlaces(text, block.mentions, known, table, enclosing)
    if (!block.raw.table && !isUnitLine(text)) {
      const heads = at >= article.raw.titleBlocks && article.blocks[at + 1]?.raw.table !== undefined
      headed = heads ? headingPlace(text, resolved()) : undefined
    }
    if (!running(block)) continue
    const places = resolved()
    const from = township && genericTownship.test(text) ? township : undefined
    const whole = wholeSentences(block.sentences)
    const scope = scopeOf({ text, sentences: whole, places, told: from, recent }, base, carried, table)
    recent = lastLocal(places, recent)
    const end = scope.at(-1)?.region
    carried =
      end && base && end.id !== base.id
        ? end
        : (places.find((place) => place.region.level === 'village')?.region ?? undefined)
    county = table.upTo(end, ['county']) ?? county
    const holders = holdersOf(text, whole, bodies)
    const times = recognizeTimes(text, at - toldAt <= sameReach ? told : undefined)
    const year = lastYear(times)
    if (year !== undefined) [told, toldAt] = [year, at]
    // 九家子村: a numeral inside the name of a place counts nothing.
    const recognised = recognizeFigures(text)
    const inName = (one: Span) => block.mentions.some((mention) => overlaps(mention, one))
    const found = recognised.figures.filter((figure) => !inName(figure))
    // The cells of a table are read together.
    const named = block.raw.table ? [] : found
    const { figures, dense } = withoutDense(named, block.sentences)
    out.push({
      block,
      places,
      scope,
      holders,
      times,
      figures,
      dense,
      unclear: block.raw.table ? [] : recognised.unclear.filter((one) => !inName(one)),
      dealt: dealtOut({ text, sentences: block.sentences, places, figures }),
      section: sections[at] ?? {},
      headed: block.raw.table ? headed : undefined,
    })
  }
  return out
}
