import type { Region, RegionLevel } from '../../../contract/region.ts'
import { placeHistory } from '../../../lexicon/places/former-codes.ts'
import { gazetteer } from '../../../lexicon/places/gazetteer.ts'
import { shortPlaceName } from '../../../lexicon/places/names.ts'
import type { PlaceRow } from '../../../lexicon/places/place-row.ts'

const rowByCode = new Map(gazetteer.map((row) => [row.code, row]))

export const placeRow = (code: string): PlaceRow | undefined => rowByCode.get(code)

/** Whether `code` is `ancestor` or lies in it, by the gazetteer. */
export function liesIn(code: string, ancestor: string): boolean {
  for (let at: string | undefined = code; at !== undefined; at = rowByCode.get(at)?.parent)
    if (at === ancestor) return true
  return false
}

/** The codes of all that a place of the gazetteer lies in, from the nearest up, without itself. */
export function ancestorsOf(code: string): string[] {
  const found: string[] = []
  for (let at = rowByCode.get(code)?.parent; at !== undefined; at = rowByCode.get(at)?.parent) found.push(at)
  return found
}

/** The regions that a report names, each made once, with its ancestors. Pinyin is the dataset's to fill. */
export class RegionTable {
  private readonly made = new Map<string, Region>()
  /** Those that no table lists, by name, in the order in which they were made. */
  private readonly local = new Map<string, Region[]>()
  private readonly organs: Region[] = []
  /** Local places that the text names right behind what they lie in (双塔街道彭屯村), by name. */
  private readonly told = new Map<string, Set<Region>>()

  /** @param sourceId what the id of a local place without a known parent begins with, so that two of one name stay two */
  constructor(private readonly sourceId: string) {}

  /** A place of the gazetteer; undefined for an unknown code. */
  ofCode(code: string): Region | undefined {
    const known = this.made.get(code)
    if (known) return known
    const row = rowByCode.get(code)
    if (!row) return undefined
    const parent = row.parent ? this.ofCode(row.parent) : undefined
    const { former, since } = placeHistory(code)
    const region: Region = {
      id: code,
      name: row.name,
      fullName: (parent?.fullName ?? '') + row.name,
      level: row.level,
      adcode: code,
      ...(former.length > 0 ? { former } : {}),
      ...(since === undefined ? {} : { since }),
      pinyin: '',
      ...(parent ? { parentId: parent.id } : {}),
    }
    this.made.set(code, region)
    return region
  }

  /**
   * A township, a village or an organ, which no table lists. An organ whose name begins with its place's
   * (沈阳市直机关工委) does not say it twice in its full name.
   */
  ofLocal(parent: Region | undefined, name: string, level: RegionLevel): Region {
    const id = `${parent?.id ?? this.sourceId}.${name}`
    const known = this.made.get(id)
    if (known) return known
    const short = parent ? shortPlaceName(parent.name) : undefined
    const doubled =
      parent &&
      level === 'organ' &&
      (name.startsWith(parent.name) || (short !== undefined && name.startsWith(short)))
    // 辽宁省 and 省国资委党委: the level is said once.
    const again = !doubled && level === 'organ' && parent?.name.endsWith(name.charAt(0)) === true
    const above = doubled
      ? parent.fullName.slice(0, parent.fullName.length - parent.name.length)
      : (parent?.fullName ?? '')
    const region: Region = {
      id,
      name,
      fullName: above + (again ? name.slice(1) : name),
      level,
      pinyin: '',
      ...(parent ? { parentId: parent.id } : {}),
    }
    this.made.set(id, region)
    this.local.set(name, [...(this.local.get(name) ?? []), region])
    if (level === 'organ') this.organs.push(region)
    return region
  }

  /** The township or village of that name that was named with its place before, within a place; the first one. */
  localNamed(name: string, within: Region | undefined): Region | undefined {
    return within && this.local.get(name)?.find((region) => this.isWithin(region, within))
  }

  /** The text names a local place in full: its bare name means this one. */
  tell(region: Region): Region {
    this.told.set(region.name, (this.told.get(region.name) ?? new Set()).add(region))
    return region
  }

  /** The one place of that name that the document tells in full anywhere; undefined where it tells none, or several. */
  toldNamed(name: string): Region | undefined {
    const all = [...(this.told.get(name) ?? [])]
    // 某区东源村 and 某区某镇东源村 are one, and the longer name says more.
    return all.find((region) =>
      all.every((other) => {
        const above = this.get(other.parentId)
        return other === region || (above !== undefined && this.isWithin(region, above))
      }),
    )
  }

  /** The organ whose name stands at an offset of a text. */
  organAt(text: string, offset: number): Region | undefined {
    return this.organs.find((region) => text.startsWith(region.name, offset))
  }

  get(id: string | undefined): Region | undefined {
    return id === undefined ? undefined : this.made.get(id)
  }

  /** The nearest of the region and its ancestors that has one of the levels; the nation is above all. */
  upTo(region: Region | undefined, levels: readonly RegionLevel[]): Region | undefined {
    for (let at = region; at; at = this.get(at.parentId)) if (levels.includes(at.level)) return at
    return levels.includes('nation') ? this.ofCode('100000') : undefined
  }

  /** Whether a place lies in one that a table lists. */
  isSettled(region: Region): boolean {
    return this.upTo(region, ['county', 'prefecture', 'province']) !== undefined || region.level === 'nation'
  }

  isWithin(region: Region, ancestor: Region): boolean {
    for (let at: Region | undefined = region; at; at = this.get(at.parentId))
      if (at.id === ancestor.id) return true
    return false
  }

  /** The given regions and their ancestors, by id. */
  withAncestors(ids: Iterable<string>): Region[] {
    const kept = new Map<string, Region>()
    for (const id of ids) for (let at = this.get(id); at; at = this.get(at.parentId)) kept.set(at.id, at)
    return [...kept.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  }
}
