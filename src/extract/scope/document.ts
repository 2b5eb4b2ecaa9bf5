import type { Region } from '../../contract/region.ts'
import { placeNames } from '../../lexicon/places/names.ts'
import { type RawArticle, splitArticles } from '../outline/items.ts'
import { type JoinedText, joinPieces } from '../prepare/joined-text.ts'
import type { Line } from '../prepare/line.ts'
import { type RawBlock, rejoin } from '../prepare/rejoin.ts'
import { type PlaceMention, recognizePlaces } from '../recognize/places.ts'
import { type Sentence, sentences } from '../tokens/sentences.ts'
import { articlePlace, organOf, type PlaceEvidence } from './places/article-place.ts'
import { isPaper } from './places/aside.ts'
import { DocumentPlaces } from './places/document-places.ts'
import { RegionTable } from './places/regions.ts'
import { type ResolvedPlace, resolvePlaces } from './places/resolve-places.ts'

/** A block with its text, its sentences and the places that it names. */
export interface ReadBlock {
  raw: RawBlock
  joined: JoinedText
  sentences: readonly Sentence[]
  mentions: readonly PlaceMention[]
}

export interface ReadArticle {
  raw: RawArticle
  blocks: ReadBlock[]
  /** The place that the article is about, if it names one. */
  base: Region | undefined
}

export interface ReadDocument {
  articles: ReadArticle[]
  table: RegionTable
  places: DocumentPlaces
}

/** A heading that is a place of the gazetteer by its full name, or an organ (省国资委党委). */
function isScopeName(text: string): boolean {
  const name = placeNames.get(text)
  if (name) return !name.short
  // 河南省信阳市光山县: a chain of names, to the last.
  if (/^[\p{Script=Han}]{6,24}[市区县旗盟州镇乡]$/u.test(text)) {
    const chain = recognizePlaces(text)
    const names = chain.reduce((sum, { start, end }) => sum + end - start, 0)
    if (names === text.length) return true
  }
  return (
    text.length <= 14 &&
    /(工委|党委|党组|委员会|[^交]局|厅)$/u.test(text) &&
    !/[\s,、]|建设|推动|发挥|强化/u.test(text)
  )
}

/** A heading that opens with a place and says what it did is no signature (怀化市财政局) and no name of a thing (成都平原). */
const fullName = /[市县区州旗盟]$/u
const signature =
  /^.{0,2}$|(?:局|委|委员会|政府|办公室|[厅院部]|中心|公司|集团|学校|大学|医院)$|^[人民政府委办的在与和及、]/u

/** A heading that is an office and nothing else: 怀化市财政局, 三亚市人民政府. */
const signedBy = /^[\p{Script=Han}]{2,20}(?:人民政府|政府办公室|局|委员会|办公室)$/u

/**
 * The place with which a heading opens that titles a report of its own: one before a colon (霍山县:“茶园夜校”聚人心), a chain
 * from its province (河北省武强县探索“邻里站”), or one told in full (怀化市抓培训). Refuses 推动霍山县发展, 成都平原经济区建设
 * and 怀化市财政局.
 */
function itemPlace(heading: string): string | undefined {
  const [first, ...others] = recognizePlaces(heading)
  if (first?.start !== 0 || first.local) return undefined
  let end = first.end
  for (const other of others) if (other.start === end) end = other.end
  const place = heading.slice(0, end)
  const told = end > first.end || heading.charAt(end) === ':'
  return told || (fullName.test(place) && !signature.test(heading.slice(end))) ? place : undefined
}

/** Lines → articles of blocks, each with its places and the place that it is about. @param sourceId see RegionTable @param title what the file calls itself */
export function readDocument(
  sourceId: string,
  view: string,
  lines: readonly Line[],
  title?: string,
): ReadDocument {
  const table = new RegionTable(sourceId)
  const places = new DocumentPlaces()
  const articles: ReadArticle[] = splitArticles(
    rejoin(lines),
    { isScope: isScopeName, itemPlace },
    title,
  ).map((raw) => ({
    raw,
    base: undefined,
    blocks: raw.blocks.map((block) => {
      const joined = joinPieces(view, block.pieces)
      return {
        raw: block,
        joined,
        sentences: sentences(joined.text),
        mentions: recognizePlaces(joined.text),
      }
    }),
  }))
  // A newspaper's name or a bulletin's office in the head tells which 大安区 is meant.
  for (const line of lines)
    if (line.kind === 'meta' || line.kind === 'meeting') places.learn(recognizePlaces(line.text), line.text)
  for (const article of articles)
    for (const block of article.blocks) places.learn(block.mentions, block.joined.text)
  // Once through all of it first: a name told in full on the last page means the same on the first.
  for (const article of articles) for (const block of article.blocks) placesOf(block, places, table)
  for (const article of articles) article.base = baseOf(article, places, table)
  const province = mainProvince(articles, table)
  let around: Region | undefined
  for (const article of articles) {
    const name = article.raw.scopeHeading
    if (name && !article.base) article.base = organOf(name, province, table)
    // A caption belongs to the page's report around it.
    if (article.raw.kind !== 'caption') around = article.base
    else article.base ??= around
  }
  return { articles, table, places }
}

function placesOf(
  block: ReadBlock,
  places: DocumentPlaces,
  table: RegionTable,
  home?: Region,
): ResolvedPlace[] {
  return resolvePlaces(block.joined.text, block.mentions, places, table, () => home)
}

/** Every place that an article names, with where it stands. @param home what holds a local name that no place stands before */
function evidenceOf(
  { raw, blocks }: ReadArticle,
  places: DocumentPlaces,
  table: RegionTable,
  home?: Region,
): PlaceEvidence[] {
  const evidence: PlaceEvidence[] = []
  if (raw.titleBlocks === 0 && raw.kind !== 'caption')
    for (const place of resolvePlaces(raw.title, recognizePlaces(raw.title), places, table, () => home))
      evidence.push({ part: 'title', place, paper: false })
  let body = 0
  blocks.forEach((block, at) => {
    const title = at < raw.titleBlocks
    const running = block.raw.kind === 'body' || block.raw.kind === 'caption'
    if (running) body++
    const issuer = block.raw.kind === 'heading' && body === 0 && signedBy.test(block.joined.text)
    placesOf(block, places, table, home).forEach((place, order) => {
      const subject = block.sentences.some(
        (sentence) => place.start - sentence.start <= 6 && place.start >= sentence.start,
      )
      const part = title
        ? 'title'
        : block.raw.kind === 'meeting'
          ? 'meeting'
          : issuer
            ? 'issuer'
            : body <= 2 && order === 0 && running
              ? 'lead'
              : subject
                ? 'subject'
                : 'other'
      evidence.push({ part, place, paper: isPaper(block.joined.text, place.start, place.end) })
    })
  })
  return evidence
}

function baseOf(article: ReadArticle, places: DocumentPlaces, table: RegionTable): Region | undefined {
  const { raw, blocks } = article
  if (raw.scopeHeading) {
    const heading = blocks[0]
    return heading ? placesOf(heading, places, table)[0]?.region : undefined
  }
  const words = blocks.map(({ joined }) => joined.text).join('\n')
  const evidence = evidenceOf(article, places, table)
  // What lies in a known place says more than a village of which nobody tells where it is.
  const settled = evidence.filter(({ place }) => table.isSettled(place.region))
  const first = articlePlace(settled.length > 0 ? settled : evidence, words, table)
  // 秦祁乡是渭源县最远的乡: a township of its own story lies in the place that the text is about.
  const home = first?.level === 'county' || first?.level === 'prefecture' ? first : undefined
  const place = home ? articlePlace(evidenceOf(article, places, table, home), words, table) : first
  // 沈阳市直机关工委获……: an organ that the title names is whose the article is.
  const organ = /^([\p{Script=Han}]{2,8}?(?:省|市|区|县|旗)?直(?:属)?机关(?:工委|党工委))/u.exec(
    raw.title,
  )?.[1]
  return organ && place && organ.startsWith(place.name.slice(0, 2))
    ? table.ofLocal(place, organ, 'organ')
    : place
}

/** The province that most articles lie in: 省直机关工委 on its page belongs to it. */
function mainProvince(articles: readonly ReadArticle[], table: RegionTable): Region | undefined {
  const counts = new Map<string, number>()
  for (const { base } of articles) {
    const province = table.upTo(base, ['province'])
    if (province) counts.set(province.id, (counts.get(province.id) ?? 0) + 1)
  }
  const best = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]
  return table.get(best?.[0])
}
