import type { Region } from '../../../contract/region.ts'
import { ambiguousFull } from '../../../lexicon/places/names.ts'
import type { PlaceRow } from '../../../lexicon/places/place-row.ts'
import type { PlaceMention } from '../../recognize/places/mention.ts'
import { isAside, isAsideBehind } from './aside.ts'
import type { DocumentPlaces } from './document-places.ts'
import { liesIn, type RegionTable } from './regions.ts'

/** A chain of mentions that name one place (海勃湾区林荫街道), resolved. */
export interface ResolvedPlace {
  start: number
  end: number
  region: Region
  /** The text only mentions it: a partner, a source, a model. */
  aside: boolean
}

/** 济源, 仙桃: a city that no prefecture stands above goes by its short name like one. */
const underProvince = ({ level, name, parent }: PlaceRow): boolean =>
  level === 'county' && name.endsWith('市') && parent?.endsWith('0000') === true

/** The row that a mention means; undefined where nothing in the document speaks for one. */
function choose(
  mention: PlaceMention,
  document: DocumentPlaces,
  above: Region | undefined,
): PlaceRow | undefined {
  // 海南 is the province, not a district or a prefecture of that name, where no place stands right before it.
  const province = mention.short && !above && mention.rows.find(({ level }) => level === 'province')
  if (province) return province
  const inside = above
    ? mention.rows.filter((row) => row.code !== above.id && liesIn(row.code, above.id))
    : []
  if (inside.length === 1) return inside[0]
  let best: PlaceRow | undefined
  let score = 0
  let tied = false
  for (const row of mention.rows) {
    const value = document.near(row)
    if (value > score) {
      best = row
      score = value
      tied = false
    } else if (value === score && value > 0) {
      // 新乡: the city, not the county that bears its name inside it.
      if (best && mention.short && liesIn(row.code, best.code)) continue
      if (best && mention.short && liesIn(best.code, row.code)) {
        best = row
        tied = false
      } else tied = true
    }
  }
  if (best && !tied) {
    // A county's short name alone (惠民, 会同) is a word unless the document names the county in full, or it is a member of a
    // list of a city that the document names.
    const needed = mention.numbered ? 3 : 4
    if (mention.short && best.level === 'county' && score < needed && !underProvince(best)) return undefined
    if (ambiguousFull.test(mention.text) && score < 3) return undefined
    return best
  }
  const only = mention.rows.length === 1 ? mention.rows[0] : undefined
  return only && !mention.short && !ambiguousFull.test(mention.text) ? only : undefined
}

/** What of a place can hold a local name of the level: a county or more holds a township, a township also a village. */
function container(region: Region, level: Region['level'], table: RegionTable): Region | undefined {
  return table.upTo(
    region,
    level === 'village'
      ? ['township', 'county', 'prefecture', 'province']
      : ['county', 'prefecture', 'province'],
  )
}

/** What a block's mentions are resolved with. */
interface Known {
  document: DocumentPlaces
  table: RegionTable
  /** The county, or the nearest place above it, of the scope where an offset stands; the township of which all of an article tells. */
  enclosing: (offset: number) => Region | undefined
}

/**
 * The township or the village that a local name means: one told in full anywhere in the document (彭屯村, where 双塔街道彭屯村
 * stands), else one in the place right before it, near it, or around it. Without any of these a name that is sure keeps an
 * unknown parent, and any other is none.
 * @param before the place that ends where the name begins
 */
function localRegion(
  { name, level }: NonNullable<PlaceMention['local']>,
  offset: number,
  before: Region | undefined,
  earlier: readonly ResolvedPlace[],
  { document, table, enclosing }: Known,
): Region | undefined {
  const told = table.toldNamed(name)
  const parent = before && container(before, level, table)
  if (parent && told && table.isWithin(told, parent)) return told
  if (parent) {
    const region = table.ofLocal(parent, name, level)
    return table.isSettled(parent) ? table.tell(region) : region
  }
  if (told) return told
  const holds = ({ aside, region }: ResolvedPlace) => (aside ? undefined : container(region, level, table))
  const near = earlier.findLast(holds)
  const enclosed = enclosing(offset)
  const around = level === 'village' ? enclosed : table.upTo(enclosed, ['county', 'prefecture', 'province'])
  const nearest = near && holds(near)
  // A village that the story of a township names lies in it, whatever county the text says that the township is of.
  const ofTownship = level === 'village' && around?.level === 'township'
  const home = ofTownship && nearest?.level !== 'township' ? around : (nearest ?? around)
  const known = table.localNamed(name, table.upTo(home, ['county', 'prefecture', 'province']))
  if (ofTownship && table.get(known?.parentId)?.level !== 'township') return table.ofLocal(home, name, level)
  return known ?? (home || document.isSure(name) ? table.ofLocal(home, name, level) : undefined)
}

const localTownship = /(?:[乡镇]|街道)$/u

/** The region that a mention means; an organ that the article is about (沈阳市直机关工委), not the place it begins with. */
function regionOf(
  text: string,
  mention: PlaceMention,
  before: Region | undefined,
  earlier: readonly ResolvedPlace[],
  known: Known,
): Region | undefined {
  if (mention.local) return localRegion(mention.local, mention.start, before, earlier, known)
  const organ = known.table.organAt(text, mention.start)
  const row = choose(mention, known.document, before)
  if (organ || row) return organ ?? known.table.ofCode(row?.code ?? '')
  // 磐石市宝山乡: the table has one of that name elsewhere; here it is the city's own.
  return localTownship.test(mention.text)
    ? localRegion({ name: mention.text, level: 'township' }, mention.start, before, earlier, known)
    : undefined
}

/** What may stand between the names of a chain: nothing, or the office of the one before (大禹街道办事处马家坪村). */
const joinsOn = (between: string): boolean => between === '' || between === '办事处'

/** The places of a block, chains (海勃湾区林荫街道) put together. */
export function resolvePlaces(
  text: string,
  mentions: readonly PlaceMention[],
  document: DocumentPlaces,
  table: RegionTable,
  enclosing: Known['enclosing'],
): ResolvedPlace[] {
  const out: ResolvedPlace[] = []
  for (const mention of mentions) {
    const last = out.at(-1)
    const chained = last && joinsOn(text.slice(last.end, mention.start)) ? last : undefined
    const region = regionOf(text, mention, chained?.region, out, { document, table, enclosing })
    if (!region) continue
    if (chained && table.isWithin(region, chained.region)) {
      chained.region = region
      chained.end = mention.end
      chained.aside ||= isAsideBehind(text, mention.end)
    } else {
      const { start, end } = mention
      out.push({ start, end, region, aside: isAside(text, start, end, last) })
    }
  }
  return out
}
