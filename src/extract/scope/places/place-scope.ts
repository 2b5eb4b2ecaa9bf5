import type { Region } from '../../../contract/region.ts'
import type { Span } from '../../../contract/span.ts'
import { speaker } from '../../../lexicon/places/mentions.ts'
import { bodyLevels, bodyWords, everywhere, genericVillage, lyingIn } from '../../../lexicon/places/spoken.ts'
import { examplesEnd, givesBack, goesOn, isWide } from './gives-back.ts'
import { leadsIn } from './leads.ts'
import type { RegionTable } from './regions.ts'
import type { ResolvedPlace } from './resolve-places.ts'
import type { ScopeBlock, ScopeChange } from './scope-block.ts'
import { type WholePlace, wholeChanges } from './whole-words.ts'

/**
 * Whether a place that is a sentence's subject owns what follows it. A province tells of its cities in passing: only where
 * the paragraph opens with one, or speaks of it again and of no other from there on, is the paragraph about it.
 */
function holdsOn(
  block: ScopeBlock,
  own: readonly ResolvedPlace[],
  sentence: Span,
  { region }: ResolvedPlace,
  base: Region,
  table: RegionTable,
): boolean {
  if (!isWide(base) || sentence.start === block.sentences[0]?.start) return true
  const later = own.filter(({ start }) => start >= sentence.end)
  const told = block.sentences.filter(
    ({ start, end }) =>
      start > sentence.start && later.some((place) => place.start >= start && place.start < end),
  )
  return told.length >= leastTold && later.every((place) => table.isWithin(place.region, region))
}
/** In so many sentences more a place is told again that its paragraph is about. */
const leastTold = 2

/** (四)基层治理更加有效。: an item of the report tells of the report's own place. */
const numbered = /^\(?[一二三四五六七八九十]{1,3}[)、]/u
/** How a report's own account goes on behind a village: 全年接待游客…, 规范旅游秩序, 此外. */
const ownAccount =
  /^(?:全年|年内|此外|另外|同时|规范|推行|推进|加强|落实|严格|强化|健全|完善|深化|持续|大力|扎实|全面|统筹|抓好)(?!村)/u
const villageWords = /[该全本]村|村里|村集体|村民|村“?两委|社区居民|该社区/u

/** With whose numbers a block begins: a village that goes on from the block before, a township that it is told from, or the article's. */
function opening(
  block: ScopeBlock,
  own: readonly ResolvedPlace[],
  wholes: readonly WholePlace[],
  { base, carried, table }: Around,
): ScopeChange | undefined {
  const lower = own.filter(({ region }) => base && region.id !== base.id && table.isWithin(region, base))
  const names = own.some(({ region }) => region.id === base?.id)
  const allOf = (places: readonly { region: Region }[]) =>
    places.every(({ region }) => region.id === carried?.id)
  // A village spoken of all through a paragraph that names it only at its end, or by its kind.
  const goesOn =
    carried !== undefined &&
    !names &&
    !numbered.test(block.text) &&
    allOf(wholes) &&
    ((lower.length > 0 && allOf(lower)) || genericVillage.test(block.text.slice(0, 80)))
  if (goesOn) return { start: 0, region: carried, basis: 'inherited' }
  if (block.told) return { start: 0, region: block.told, basis: 'inferred' }
  return base && { start: 0, region: base, basis: 'inherited' }
}

/** What stands around a block. */
interface Around {
  base: Region | undefined
  carried: Region | undefined
  table: RegionTable
}

/** What stands right before a place that opens a clause: a mark, and words that single it out (还有25条挂账,光｜太湖县就有7条; 有代表性的像｜平邑县). */
const clauseLead =
  /(?:[,。;:]|——|^)(?:(?:较为?|最)?(?:偏远|偏僻|边远)的|\p{Script=Han}{0,8}(?:像|比如|例如|譬如)|特别是|尤其是|发现|其中|光是?|单是?|仅仅?|就连|(?:邻近|相邻|毗邻|附近)的)?$/u
const longestClauseLead = 16

/** A place in a sentence, and whether its numbers are its own from there on, for the sentence only, or not at all. */
function changeAt(
  block: ScopeBlock,
  own: readonly ResolvedPlace[],
  sentence: Span,
  event: ResolvedPlace | WholePlace,
  { base, table }: Around,
): { change: ScopeChange; holds: boolean } | undefined {
  const { region } = event
  if ('whole' in event)
    return { change: { start: event.at, region, basis: 'inherited' }, holds: region.id === base?.id }
  const inside = base !== undefined && table.isWithin(region, base)
  if (leadsIn(block.text.slice(sentence.start, event.start))) {
    const change = { start: sentence.start, ...jointly(block, own, event, table) }
    const speaks = speaker.test(block.text.slice(event.end, event.end + 24))
    const lists =
      examplesEnd(block.text, event, sentence) !== undefined ||
      andOthers.test(block.text.slice(event.end, sentence.end))
    return {
      change,
      holds:
        base === undefined ||
        (inside && !speaks && !lists && holdsOn(block, own, sentence, event, base, table)),
    }
  }
  const opensClause = clauseLead.test(
    block.text.slice(Math.max(sentence.start - 1, event.start - longestClauseLead, 0), event.start),
  )
  const seated = lyingIn.test(block.text.slice(sentence.start, event.start))
  return (opensClause || seated) && inside
    ? { change: { start: event.start, ...jointly(block, own, event, table) }, holds: false }
    : undefined
}

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
  const around = { base, carried, table }
  const own = block.places.filter((place) => !place.aside)
  const wholes = wholeChanges(block, base, table)
  let current = opening(block, own, wholes, around)
  let turned = false
  const changes: ScopeChange[] = current ? [current] : []
  for (const sentence of block.sentences) {
    const said = block.text.slice(sentence.start, sentence.end)
    const body = bodyWords.exec(said)?.[1]
    const all = everywhere.test(said) ? base : undefined
    const owner = body ? table.upTo(current?.region ?? base, bodyLevels[body] ?? []) : all
    if (owner && owner.id !== current?.region.id) {
      current = { start: sentence.start, region: owner, basis: 'inherited' }
      changes.push(current)
    }
    const inside = (at: number) => at >= sentence.start && at < sentence.end
    // In a township's report a village owns its story, and no more.
    const inVillage =
      base?.level === 'township' && current !== undefined && current.region.level === 'village'
    if (inVillage && current?.start !== sentence.start && ownAccount.test(said) && !villageWords.test(said)) {
      current = { start: sentence.start, region: base, basis: 'inherited' }
      changes.push(current)
    }
    const events = [
      ...own.filter(({ start }) => inside(start)).map((place) => ({ at: place.start, place })),
      ...wholes.filter(({ at }) => inside(at)).map((place) => ({ at: place.at, place })),
    ].sort((a, b) => a.at - b.at)
    for (const { place } of events) {
      const found = changeAt(block, own, sentence, place, around)
      if (!found) continue
      changes.push(found.change)
      if (found.holds) current = found.change
      else {
        turned = true
        const back =
          'whole' in place
            ? place.until
            : (givesBack(block.text, place, sentence, base) ?? partEnd(block.text, place, sentence))
        if (back !== undefined && current) changes.push({ ...current, start: back })
      }
    }
    // In the sentences that follow the name does not stand any more.
    const later = current?.basis === 'stated'
    if (current && later) current = { ...current, basis: 'inherited' }
    // What follows a semicolon goes on with the same subject; a full stop gives a temporary one back.
    const semicolon = turned && block.text.charAt(sentence.end - 1) === ';'
    if (semicolon && (!isWide(base) || goesOn(block.text, sentence.end, block.text.length))) continue
    if (current && (turned || later)) changes.push({ ...current, start: sentence.end })
    turned = false
  }
  // An earlier change of the same offset gives way to a later one.
  return changes.sort((a, b) => a.start - b.start)
}

/** What closes a list of places that are named for others too: 桂花镇、马桥镇｜等地的学校完成提升. */
const andOthers = /^[、\p{Script=Han}]{0,30}?等(?:地|[镇乡村县区市])/u

/** Where a place that is told as a part, or for others too, gives the sentence back: 补助1200人,其中｜首阳镇300人,｜发放36万元. Undefined for any other. */
function partEnd(text: string, { start, end }: Span, sentence: Span): number | undefined {
  const part = text.slice(Math.max(sentence.start, start - 3), start).endsWith('其中')
  if (!part && !andOthers.test(text.slice(end, sentence.end))) return undefined
  const behind = text.slice(end, sentence.end)
  // 其中｜古城村把废弃窑洞改成民宿,接待游客…: a part that did something goes on with what came of it.
  const acts = part && /^[把将][^,;\d]{4,},/u.test(behind)
  const size = behind.search(acts ? /;/u : /[,;]/u)
  return size < 0 ? undefined : end + size
}

/** Whose a subject's numbers are; what several places did together (市山镇、白舍镇建成……) is told of the place around them, which no name states. */
function jointly(
  block: ScopeBlock,
  own: readonly ResolvedPlace[],
  event: ResolvedPlace,
  table: RegionTable,
): Pick<ScopeChange, 'region' | 'basis'> {
  const stated = { region: event.region, basis: 'stated' } as const
  const at = own.indexOf(event)
  const place = own[at]
  const next = own[at + 1]
  const others = andOthers.test(block.text.slice(event.end, event.end + othersReach))
  if (others) return wider(table, event) ?? stated
  if (!place || !next || !/^[、和与及]$/u.test(block.text.slice(place.end, next.start))) return stated
  return wider(table, event) ?? stated
}
const othersReach = 60

/** The place around one. */
function wider(
  table: RegionTable,
  { region }: ResolvedPlace,
): Pick<ScopeChange, 'region' | 'basis'> | undefined {
  const around = table.get(region.parentId)
  return around && { region: around, basis: 'inherited' }
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
