import type { Region } from '../../contract/region.ts'
import { mentionBefore } from '../../lexicon/places/local.ts'
import { ambiguousFull } from '../../lexicon/places/names.ts'
import type { PlaceRow } from '../../lexicon/places/place-row.ts'
import { bearer } from '../../lexicon/places/word-ends.ts'
import type { PlaceMention } from '../recognize/places.ts'
import { ancestorsOf, liesIn, placeRow, type RegionTable } from './regions.ts'

/** A chain of mentions that name one place (海勃湾区林荫街道), resolved. */
export interface ResolvedPlace {
  start: number
  end: number
  region: Region
  /** The text only mentions it: a partner, a source, a model. */
  aside: boolean
}

/** A local name without a place around it must come so often. */
const leastNamed = 3

/** The codes that a document speaks of for sure: they settle what the ambiguous and the short names mean. */
export class DocumentPlaces {
  private readonly codes = new Set<string>()
  /** How often each local name stands in the document, and those that one township opens: 石潭镇东联村. */
  private readonly locals = new Map<string, number>()

  /** Takes in the mentions of one block; call it for every block before resolving any. */
  learn(mentions: readonly PlaceMention[]): void {
    mentions.forEach((mention, at) => {
      const next = mentions[at + 1]
      if (mention.local) {
        const { name, level } = mention.local
        const chain =
          level === 'township' && next?.local?.level === 'village' && next.start === mention.end
            ? next.local.name
            : undefined
        const count = (one: string, times: number) =>
          this.locals.set(one, (this.locals.get(one) ?? 0) + times)
        count(name, chain === undefined ? 1 : leastNamed)
        if (chain !== undefined) count(chain, leastNamed)
        return
      }
      const previous = mentions[at - 1]
      // 大连中山区: one name right behind another settles both.
      for (const row of mention.rows) {
        const inNext =
          next &&
          next.start === mention.end &&
          next.rows.some((below) => below.code !== row.code && liesIn(below.code, row.code))
        const inPrevious =
          previous &&
          previous.end === mention.start &&
          previous.rows.some((above) => above.code !== row.code && liesIn(row.code, above.code))
        if (inNext || inPrevious) this.codes.add(row.code)
      }
      const only = mention.rows.length === 1 ? mention.rows[0] : undefined
      if (!only || ambiguousFull.test(mention.text)) return
      if (!mention.short || only.level === 'province' || only.level === 'prefecture')
        this.codes.add(only.code)
    })
  }

  /** How near a row is to what the document speaks of: itself, inside one, around one, no relation. */
  near(row: PlaceRow): number {
    if (this.codes.has(row.code)) return 4
    const known = ancestorsOf(row.code).filter((code) => this.codes.has(code))
    if (known.some((code) => placeRow(code)?.level !== 'province')) return 3
    if (this.#around().has(row.code)) return 2
    return known.length > 0 ? 1 : 0
  }

  /**
   * Whether a local name is surely one where no place stands around it: it goes on from a township, or comes back. Refuses
   * what was cut once out of a phrase (一批村).
   */
  isSure(name: string): boolean {
    return (this.locals.get(name) ?? 0) >= leastNamed
  }

  #aroundOf = 0
  #aroundCodes: ReadonlySet<string> = new Set()

  /** Everything that a code of the document lies in; gathered once for as many codes as there are. */
  #around(): ReadonlySet<string> {
    if (this.#aroundOf !== this.codes.size) {
      this.#aroundOf = this.codes.size
      this.#aroundCodes = new Set([...this.codes].flatMap(ancestorsOf))
    }
    return this.#aroundCodes
  }
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
      if (best && mention.short && liesIn(best.code, row.code)) best = row
      else tied = true
    }
  }
  if (best && !tied) {
    // A county's short name alone (惠民, 会同) is a word unless the document names the county in full.
    if (mention.short && best.level === 'county' && score < 4 && !underProvince(best)) return undefined
    if (ambiguousFull.test(mention.text) && score < 3) return undefined
    return best
  }
  const only = mention.rows.length === 1 ? mention.rows[0] : undefined
  return only && !mention.short && !ambiguousFull.test(mention.text) ? only : undefined
}

/** Behind a place that is only mentioned: a model, a partner, its people. */
const asideBehind =
  /^(等地|经验|模式|做法|籍|援|对口|客商|商人|游客(?![达数量接突增超近约累总]|人[数次])|专家|的(先进)?经验)/u

/** 在北京｜召开的全国两会: where people met. */
const meeting = /^(?:召开|举行|举办)/u

/** What of a place can hold a local name of the level: a county or more holds a township, a township also a village. */
function container(region: Region, level: Region['level'], table: RegionTable): Region | undefined {
  return table.upTo(
    region,
    level === 'village'
      ? ['township', 'county', 'prefecture', 'province']
      : ['county', 'prefecture', 'province'],
  )
}

/**
 * The places of a block, chains put together. A local name belongs to the place right before it, else to
 * `enclosing` (the county, or the nearest place above it, of the scope where it stands).
 */
export function resolvePlaces(
  text: string,
  mentions: readonly PlaceMention[],
  document: DocumentPlaces,
  table: RegionTable,
  enclosing: (offset: number) => Region | undefined,
): ResolvedPlace[] {
  const out: ResolvedPlace[] = []
  for (const mention of mentions) {
    const last = out.at(-1)
    const chained = last && last.end === mention.start ? last : undefined
    let region: Region | undefined
    if (mention.local) {
      const { name, level } = mention.local
      const parent = chained ? container(chained.region, level, table) : undefined
      const near = out.findLast((place) => !place.aside && container(place.region, level, table))
      const above = parent ?? (near ? container(near.region, level, table) : undefined)
      const home = above ?? enclosing(mention.start)
      // 彭屯村, where 双塔街道彭屯村 stands anywhere in the document, is that one.
      const told = table.toldNamed(name)
      region = parent
        ? told && table.isWithin(told, parent)
          ? told
          : table.tell(table.ofLocal(parent, name, level))
        : (told ??
          table.localNamed(name, table.upTo(home, ['county', 'prefecture', 'province'])) ??
          (home || document.isSure(name) ? table.ofLocal(home, name, level) : undefined))
    } else {
      const row = choose(mention, document, chained?.region)
      // 沈阳市直机关工委报送的: the organ that the article is about, not the place it begins with.
      region = table.organAt(text, mention.start) ?? (row ? table.ofCode(row.code) : undefined)
    }
    if (!region) continue
    if (chained && table.isWithin(region, chained.region)) {
      chained.region = region
      chained.end = mention.end
      chained.aside ||= asideBehind.test(text.slice(mention.end))
      continue
    }
    const left = text.slice(Math.max(0, mention.start - 3), mention.start)
    // 赴浙江莫干山、陕西袁家村取经: the members of a list that is only mentioned are mentioned too.
    const between = last ? text.slice(last.end, mention.start) : ''
    const listed = last?.aside === true && /^[\p{Script=Han}]{0,8}[、和与及]$/u.test(between)
    const aside =
      listed ||
      bearer.test(text.slice(mention.end, mention.end + 12)) ||
      mentionBefore.some((word) => left.endsWith(word)) ||
      asideBehind.test(text.slice(mention.end)) ||
      (left.endsWith('在') && meeting.test(text.slice(mention.end, mention.end + 2)))
    out.push({ start: mention.start, end: mention.end, region, aside })
  }
  return out
}
