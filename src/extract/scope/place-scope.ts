import type { Figure } from '../../contract/figure.ts'
import type { Region, RegionLevel } from '../../contract/region.ts'
import type { Span } from '../../contract/span.ts'
import { wholeWords } from '../../lexicon/places/local.ts'
import type { RegionTable } from './regions.ts'
import type { ResolvedPlace } from './resolve-places.ts'

export type RegionBasis = Figure['regionBasis']

/** From `start` on, what is said is said of `region`. */
export interface ScopeChange {
  start: number
  region: Region
  basis: RegionBasis
}

/** A block with what the scope needs to know of it. */
export interface ScopeBlock {
  text: string
  sentences: readonly Span[]
  places: readonly ResolvedPlace[]
  /** The township that the article is told from, where the block speaks of it without its name. */
  told?: Region | undefined
  /** The township and the village that were named last before the block. */
  recent?: readonly Region[]
}

/** 县上, 区里, 市委, 县妇联: a body of the place whose level it names. */
const bodyWords =
  /^(县|区|市|旗|镇|乡|村|街道|社区)(?:上|里|委|政府|级|直|纪委|监委|妇联|工会|团委|财政|[\p{Script=Han}]{2,6}局|[\p{Script=Han}]{2,4}部)/u
const bodyLevels: Readonly<Record<string, readonly RegionLevel[]>> = {
  县: ['county'],
  区: ['county'],
  旗: ['county'],
  市: ['prefecture', 'county'],
  镇: ['township'],
  乡: ['township'],
  街道: ['township'],
  村: ['village'],
  社区: ['village'],
}

/** A village or a community spoken of by its kind, after its name stood in the block before: 村党总支, 该社区. */
const genericVillage =
  /(?:^|[,。;“、(])(?:该|本)?(?:村|社区)(?:党总支|党支部|党委|两委|“两委”|里|民|集体|党组织)|该村|该社区|书记介绍/u
/** What may stand right before a subject: words of time and manner, opening marks. */
const bareLead =
  /^(?:[“‘(\s]|目前|如今|近年来|近日|日前|今年以来|去年以来|截至目前|现在|同时|此外|为此|其中|据了解|在)*/u
/** The rest of a clause that may stand before a subject's: a short one, or one that tells when or who says so. */
const leadClause =
  /^(?:[^,。;\d]{0,8}|[^,。;]{1,16}(?:以来|期间|之前|之后|时|年|月|日|中|下|后|上|说|介绍))$/u

/** Nothing that leads to a subject is longer. */
const longestLead = 120

/**
 * Whether nothing but words of time and manner stands between a sentence's start and what follows. Takes 2021年以来,同时,
 * and refuses 全市共有网格120个,: a clause that states something.
 */
function leadsIn(words: string): boolean {
  if (words.length > longestLead) return false
  const clauses = words.split(',').map((clause) => clause.replace(bareLead, ''))
  return clauses.pop() === '' && clauses.every((clause) => leadClause.test(clause))
}

/** 全省首家, 全市第二: a comparison with the places around, not whose the number is. */
const superlative = /^(首|率先|第|前列|前茅|居|位|唯一|领先|最|排名|平均|先进)/u

/** 全村 in the report of a county: the village that was named last. */
const recentOf = ({ places, recent = [] }: ScopeBlock, levels: readonly RegionLevel[], at: number) =>
  places.findLast(({ start, aside, region }) => start < at && !aside && levels.includes(region.level))
    ?.region ?? recent.find(({ level }) => levels.includes(level))

/** 全市, 全区: back to the place of that level; above the article's own only as a subject of its own. */
function wholeChanges(
  block: ScopeBlock,
  base: Region | undefined,
  table: RegionTable,
): { at: number; region: Region; whole: true }[] {
  const out: { at: number; region: Region; whole: true }[] = []
  for (const [word, levels] of wholeWords) {
    for (let at = block.text.indexOf(word); at >= 0; at = block.text.indexOf(word, at + word.length)) {
      const region = table.upTo(base, levels) ?? recentOf(block, levels, at)
      if (!region || superlative.test(block.text.slice(at + word.length))) continue
      const above = base !== undefined && region.id !== base.id && !table.isWithin(region, base)
      const opens = block.sentences.some(
        (sentence) =>
          sentence.start <= at && at < sentence.end && leadsIn(block.text.slice(sentence.start, at)),
      )
      if (!above || opens) out.push({ at, region, whole: true })
    }
  }
  return out
}

/**
 * Whether a place that is a sentence's subject owns what follows it. A province tells of its cities in passing: only where
 * the paragraph opens with one is the paragraph about it.
 */
const holdsOn = (block: ScopeBlock, sentence: Span, base: Region): boolean =>
  (base.level !== 'province' && base.level !== 'nation') || sentence.start === block.sentences[0]?.start

/**
 * Whose the numbers of a block are, by offset. The article's place holds until a sentence's subject is a
 * place within it; that one holds to the end of the block, or until 全市, 全区 or another subject. A place
 * outside the article's holds for its own sentence only. What is only mentioned changes nothing.
 * @param carried the place below the article's that the block before ended with
 */
export function scopeOf(
  block: ScopeBlock,
  base: Region | undefined,
  carried: Region | undefined,
  table: RegionTable,
): ScopeChange[] {
  const changes: ScopeChange[] = []
  const own = block.places.filter((place) => !place.aside)
  const lower = own.filter(
    (place) => base && place.region.id !== base.id && table.isWithin(place.region, base),
  )
  const wholes = wholeChanges(block, base, table)
  const names = own.some((place) => base && place.region.id === base.id)
  let current: ScopeChange = { start: 0, region: base as Region, basis: 'inherited' }
  // A village spoken of all through a paragraph that names it only at its end.
  const single =
    lower.length > 0 &&
    !names &&
    [...lower, ...wholes].every(({ region }) => region.id === lower[0]?.region.id)
  if (carried && single && lower[0]?.region.id === carried.id)
    current = { start: 0, region: carried, basis: 'inherited' }
  else if (
    carried &&
    !names &&
    wholes.every(({ region }) => region.id === carried.id) &&
    genericVillage.test(block.text.slice(0, 80))
  )
    current = { start: 0, region: carried, basis: 'inherited' }
  else if (block.told) current = { start: 0, region: block.told, basis: 'inferred' }
  if (current.region) changes.push(current)
  for (const sentence of block.sentences) {
    let temporary: ScopeChange | undefined
    const body = bodyWords.exec(block.text.slice(sentence.start, sentence.end))?.[1]
    const owner = body ? table.upTo(current.region ?? base, bodyLevels[body] ?? []) : undefined
    if (owner && owner.id !== current.region?.id) {
      current = { start: sentence.start, region: owner, basis: 'inherited' }
      changes.push(current)
    }
    const events = [
      ...own
        .filter((place) => place.start >= sentence.start && place.start < sentence.end)
        .map((place) => ({ at: place.start, region: place.region, whole: false as const })),
      ...wholes.filter((whole) => whole.at >= sentence.start && whole.at < sentence.end),
    ].sort((a, b) => a.at - b.at)
    for (const event of events) {
      const subject = leadsIn(block.text.slice(sentence.start, event.at))
      const clauseSubject = /[,。;:]$/u.test(block.text.slice(Math.max(0, event.at - 2), event.at))
      if (event.whole) {
        const keeps = base !== undefined && event.region.id === base.id
        const change: ScopeChange = { start: event.at, region: event.region, basis: 'inherited' }
        changes.push(change)
        if (keeps) current = change
        else temporary = change
        continue
      }
      const inside = base !== undefined && table.isWithin(event.region, base)
      if (subject) {
        const change: ScopeChange = { start: sentence.start, ...jointly(block, own, event, table) }
        changes.push(change)
        if (base === undefined || (inside && holdsOn(block, sentence, base))) current = change
        else temporary = change
      } else if (clauseSubject && inside && event.region.id !== base?.id) {
        temporary = { start: event.at, ...jointly(block, own, event, table) }
        changes.push(temporary)
      }
    }
    // In the sentences that follow the name does not stand any more.
    const later = current.basis === 'stated'
    if (later) current = { start: sentence.end, region: current.region, basis: 'inherited' }
    if ((temporary || later) && current.region) changes.push({ ...current, start: sentence.end })
  }
  // An earlier change of the same offset gives way to a later one.
  return changes.sort((a, b) => a.start - b.start)
}

/** Whose a subject's numbers are; what several places did together (市山镇、白舍镇建成……) is told of the place around them, which no name states. */
function jointly(
  block: ScopeBlock,
  own: readonly ResolvedPlace[],
  event: { at: number; region: Region },
  table: RegionTable,
): Pick<ScopeChange, 'region' | 'basis'> {
  const stated = { region: event.region, basis: 'stated' } as const
  const at = own.findIndex((place) => place.start === event.at)
  const place = own[at]
  const next = own[at + 1]
  if (!place || !next || !/^[、和与及]$/u.test(block.text.slice(place.end, next.start))) return stated
  const around = table.get(event.region.parentId)
  return around ? { region: around, basis: 'inherited' } : stated
}

/** The change in force at an offset. */
export function scopeAt(changes: readonly ScopeChange[], offset: number): ScopeChange | undefined {
  let found: ScopeChange | undefined
  for (const change of changes) {
    if (change.start > offset) break
    found = change
  }
  return found
}
