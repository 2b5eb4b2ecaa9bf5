import { ambiguousFull } from '../../../lexicon/places/names.ts'
import type { PlaceRow } from '../../../lexicon/places/place-row.ts'
import type { PlaceMention } from '../../recognize/places/mention.ts'
import { ancestorsOf, liesIn, placeRow } from './regions.ts'

/** Behind a name of which the text says where it lies: 江溪口村｜地处…, 石潭镇｜位于…. */
const lies = /^(?:地处|位于|坐落|现辖|下辖|辖|距)/u

/** Behind a name that opens a line, of which an account is given there: 会川镇｜2023年工作总结. */
const reports = /^(?:(?:19|20)\d{2}年|(?:人民)?政府|工作(?:总结|报告|汇报))/u

/** A local name without a place around it must come so often. */
const leastNamed = 3

/** The codes that a document speaks of for sure: they settle what the ambiguous and the short names mean. */
export class DocumentPlaces {
  private readonly codes = new Set<string>()
  /** How often each local name stands in the document, and those that one township opens: 石潭镇东联村. */
  private readonly locals = new Map<string, number>()

  /** Takes in the mentions of one block with its text; call it for every block before resolving any. */
  learn(mentions: readonly PlaceMention[], text: string): void {
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
        const behind = text.slice(mention.end, mention.end + 8)
        const described = lies.test(behind) || (mention.start === 0 && reports.test(behind))
        count(name, chain === undefined && !described ? 1 : leastNamed)
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
   * Whether a local name is surely one where no place stands around it: it goes on from a township, the text says where
   * it lies, or it comes back. Refuses
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
