import type { Region } from '../../contract/region.ts'
import { zoneOfTitle } from '../../lexicon/places/local.ts'
import { wholeProvince } from '../../lexicon/places/spoken.ts'
import { splitArticles } from '../outline/items.ts'
import { joinPieces } from '../prepare/joined-text.ts'
import type { Line } from '../prepare/line.ts'
import { rejoin } from '../prepare/rejoin.ts'
import { recognizePlaces } from '../recognize/places/places.ts'
import { toldNames, withTold } from '../recognize/places/told-names.ts'
import { sentences } from '../tokens/sentences.ts'
import { articlePlace, organOf } from './article/article-place.ts'
import { evidenceOf, placesOf } from './article/evidence.ts'
import { ofAccount, ofPress, ofSource } from './article/press.ts'
import type { ReadArticle } from './article/read-article.ts'
import { isScopeName, itemPlace } from './headings.ts'
import { DocumentPlaces } from './places/document-places.ts'
import { RegionTable } from './places/regions.ts'
import { resolvePlaces } from './places/resolve-places.ts'

export interface ReadDocument {
  articles: ReadArticle[]
  table: RegionTable
  places: DocumentPlaces
  /** The place that a reader gave; undefined where they gave none, or one that is not known. */
  given: Region | undefined
}

/** Lines → articles of blocks, each with its places and the place that it is about. @param sourceId see RegionTable @param title what the file calls itself @param given whose it is, as a reader says */
export function readDocument(
  sourceId: string,
  view: string,
  lines: readonly Line[],
  title?: string,
  given?: string,
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
  const told = toldNames(articles.flatMap(({ blocks }) => blocks))
  for (const { blocks } of articles)
    for (const block of blocks) block.mentions = withTold(block.joined.text, block.mentions, told)
  // A newspaper's name or a bulletin's office in the head tells which 大安区 is meant.
  for (const line of lines)
    if (line.kind === 'meta' || line.kind === 'meeting') places.learn(recognizePlaces(line.text), line.text)
  if (given !== undefined) places.learn(recognizePlaces(given), given)
  for (const article of articles)
    for (const block of article.blocks) places.learn(block.mentions, block.joined.text)
  // Once through all of it first: a name told in full on the last page means the same on the first.
  for (const article of articles) for (const block of article.blocks) placesOf(block, places, table)
  for (const article of articles) article.base = baseOf(article, places, table)
  const province = mainProvince(articles, table) ?? onlyProvince(lines, table)
  let around: Region | undefined
  const heads = lines.flatMap(({ kind, text }) => (kind === 'meta' ? [text] : []))
  const from = heads.join('\n')
  const outer = lines.flatMap(({ kind, text }) =>
    kind === 'meta' || kind === 'byline' || kind === 'noise' ? [text] : [],
  )
  for (const article of articles) {
    const name = article.raw.scopeHeading
    if (name && !article.base) article.base = organOf(name, province, table)
    // 全省 on a page whose captions name places of one province.
    const words = wordsOf(article)
    article.base ??=
      ofProvince(article, province) ??
      ofPress(`${from}\n${words}`, table) ??
      ofSource(outer, { title: article.raw.title, words }, table)
    // Whose account it is says more than a place that the post names in passing.
    const account = ofAccount(heads, words, table)
    if (account && !(article.base && table.isWithin(article.base, account))) article.base = account
    // A caption belongs to the page's report around it.
    if (article.raw.kind !== 'caption') around = article.base
    else article.base ??= around
  }
  const byReader = given === undefined ? undefined : placeIn(given, places, table)
  const own = articles.filter(({ raw }) => raw.kind !== 'caption')
  for (const article of byReader ? articles : [])
    article.base = own.length === 1 ? byReader : (article.base ?? byReader)
  return { articles, table, places, given: byReader }
}

/** The place that words name from end to end: 江西省余干县. */
function placeIn(words: string, places: DocumentPlaces, table: RegionTable): Region | undefined {
  const found = resolvePlaces(words, recognizePlaces(words), places, table, () => undefined)
  const last = found.at(-1)
  return found[0]?.start === 0 && last?.end === words.length ? last.region : undefined
}

const wordsOf = ({ blocks }: ReadArticle): string => blocks.map(({ joined }) => joined.text).join('\n')

function baseOf(article: ReadArticle, places: DocumentPlaces, table: RegionTable): Region | undefined {
  const { raw, blocks } = article
  if (raw.scopeHeading) {
    const heading = blocks[0]
    return heading ? placesOf(heading, places, table)[0]?.region : undefined
  }
  const words = wordsOf(article)
  const evidence = evidenceOf(article, places, table)
  // What lies in a known place says more than a village of which nobody tells where it is.
  const settled = evidence.filter(({ place }) => !place.aside && table.isSettled(place.region))
  const named = articlePlace(settled.length > 0 ? settled : evidence, words, table)
  // 会川镇2023年工作总结: the township whose account the title gives, where no county is told around it; 通过福州协作务工 names no home.
  const titled = evidence.filter(({ part, place }) => part === 'title' && !place.aside)
  const own = titled.some(({ place }) => table.isSettled(place.region))
    ? undefined
    : articlePlace(titled, words, table)
  const first = own && named?.level !== 'county' && named?.level !== 'township' ? own : (named ?? own)
  // 秦祁乡是渭源县最远的乡: a township of its own story lies in the place that the text is about.
  const home = first?.level === 'county' || first?.level === 'prefecture' ? first : undefined
  const place = home ? articlePlace(evidenceOf(article, places, table, home), words, table) : first
  // 沈阳市直机关工委获……: an organ that the title names is whose the article is.
  const organ = /^([\p{Script=Han}]{2,8}?(?:省|市|区|县|旗)?直(?:属)?机关(?:工委|党工委))/u.exec(
    raw.title,
  )?.[1]
  if (organ && place && organ.startsWith(place.name.slice(0, 2))) return table.ofLocal(place, organ, 'organ')
  // 坪山新区管委会工作报告: a zone that tells of itself lies in the city that the text is about.
  const zone = zoneOfTitle.exec(raw.title)?.[1]
  if (zone === undefined || place?.name === zone) return place
  return table.ofLocal(place, zone, place?.level === 'county' ? 'township' : 'county')
}

/** The one province that the lines around a page's articles name: names of its pictures, of its paper. */
function onlyProvince(lines: readonly Line[], table: RegionTable): Region | undefined {
  const found = new Set<Region>()
  for (const { kind, text } of lines) {
    if (kind !== 'noise' && kind !== 'meta' && kind !== 'caption') continue
    for (const { rows, short } of recognizePlaces(text)) {
      const [row, other] = rows
      // 卫东 in a photographer's name is no district.
      if (!row || other || (short && row.level !== 'province')) continue
      const province = table.upTo(table.ofCode(row.code), ['province'])
      if (province) found.add(province)
    }
  }
  const [only, other] = found
  return other ? undefined : only
}

/** The page's province, for an article that names no place and speaks of 全省. */
const ofProvince = ({ raw, blocks }: ReadArticle, province: Region | undefined): Region | undefined =>
  raw.kind !== 'caption' && blocks.some(({ joined }) => joined.text.search(wholeProvince) >= 0)
    ? province
    : undefined

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
