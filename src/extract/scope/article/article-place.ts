import type { Region } from '../../../contract/region.ts'
import { organName } from '../../../lexicon/places/local.ts'
import type { RegionTable } from '../places/regions.ts'
import { type PlaceEvidence, weights } from './evidence.ts'
import { around, atReportLevel, cityAround, lifted, narrowed, ofPapers, speaksBelow } from './level.ts'
import { portrayed } from './portrait.ts'

/** The place that a place speaks for: townships and villages for their county. */
const placeSpokenFor = (region: Region, table: RegionTable): Region | undefined =>
  table.upTo(region, ['organ', 'county', 'prefecture', 'province'])

/** Where the place is told outright: what a text names in passing, however often, does not outweigh its title. */
function decisiveIn(evidence: readonly PlaceEvidence[]): PlaceEvidence['part'] | undefined {
  return (['title', 'meeting', 'issuer'] as const).find((told) =>
    evidence.some(({ part, place }) => part === told && !place.aside),
  )
}

/** The place that an article is about; of a report, at the level that it says it is of. See placeToldIn. */
export function articlePlace(
  evidence: readonly PlaceEvidence[],
  words: string,
  table: RegionTable,
): Region | undefined {
  const told = placeToldIn(evidence, words, table)
  const place = told && (narrowed(told, evidence, words, table) ?? told)
  return place && atReportLevel(place, words, table)
}

/**
 * The place that an article is about: the village or the township of a portrait, else the one with most weight of title, lead
 * and subjects; townships and villages speak for their county. A place in the title, else in the line of the meeting, decides
 * alone. Undefined where none is named.
 * @param words the text of the article
 */
function placeToldIn(
  evidence: readonly PlaceEvidence[],
  words: string,
  table: RegionTable,
): Region | undefined {
  const decisive = decisiveIn(evidence)
  const told = evidence.filter(({ part, place }) => part === decisive && !place.aside)
  const portrait = portrayed(evidence, words, table)
  if (portrait && told.every(({ place }) => table.isWithin(portrait, place.region))) return portrait
  // (甘肃省)某县工作报告: of places inside each other the innermost is meant.
  const inner = told.find(({ place }) =>
    told.every((other) => table.isWithin(place.region, other.place.region)),
  )
  if (inner) return reportsItself(inner.place.region, words) ?? placeSpokenFor(inner.place.region, table)
  const scores = new Map<string, number>()
  for (const { part, place } of evidence) {
    if (place.aside || (decisive && part !== decisive)) continue
    const region = placeSpokenFor(place.region, table)
    if (region) scores.set(region.id, (scores.get(region.id) ?? 0) + weights[part])
  }
  const wide = decisive ? undefined : (around(scores, words, table) ?? cityAround(scores, words, table))
  if (wide) return wide
  let best: string | undefined
  for (const [id, score] of scores) {
    const top = best === undefined ? -1 : (scores.get(best) ?? 0)
    if (score > top || (score === top && best !== undefined && id < best)) best = id
  }
  if (!decisive && isContested(evidence, scores, best, table)) return undefined
  const found = table.get(best)
  if (found) {
    const place = decisive ? found : lifted(found, words, table)
    return decisive || !speaksBelow(words)(place) ? place : undefined
  }
  return ofPapers(evidence, words) ?? onlyLocal(evidence)
}

/**
 * A place, where it does not speak for another: a township that reports through an office of its own (瓜沥镇｜政府工作报告), or that a title is about (瓜沥镇｜脱贫攻坚
 * 情况). Refuses a title that tells of an event there (瓜沥镇举办农民节).
 */
const reportsItself = (region: Region, words: string): Region | undefined =>
  (region.level !== 'township' && region.level !== 'village') ||
  ['政府', '人民政府', '党委', '党工委', '工作'].some((office) =>
    words.slice(0, headReach).includes(region.name + office),
  ) ||
  accountOf.test(titleBehind(words, region.name))
    ? region
    : undefined
/** What stands behind a name in the first line of a text. */
function titleBehind(words: string, name: string): string {
  const [title = ''] = words.trimStart().split('\n', 1)
  const at = title.indexOf(name)
  return at < 0 ? '' : title.slice(at + name.length)
}
/** How a title ends that gives an account of the place before it. */
const accountOf =
  /^(?:(?:19|20)\d{2}年(?:度|上半年|下半年|第?[一二三四]季度)?)?[\p{Script=Han}]{0,14}(?:情况|情况汇报|概况|简介|介绍|总结|汇报|公报|小结)(?:[暨和及与](?:(?:19|20)\d{2}年度?)?\p{Script=Han}{2,10})?$/u
/** So far the head of a text reaches. */
const headReach = 200

/** Whether a text only names the place here and there, and another nearly as often: a province and its partner. */
function isContested(
  evidence: readonly PlaceEvidence[],
  scores: ReadonlyMap<string, number>,
  best: string | undefined,
  table: RegionTable,
): boolean {
  const winner = table.get(best)
  if (!winner) return false
  const told = evidence.some(
    ({ part, place }) => !place.aside && part !== 'other' && placeSpokenFor(place.region, table)?.id === best,
  )
  const top = scores.get(winner.id) ?? 0
  return (
    !told &&
    [...scores].some(([id, score]) => {
      const rival = table.get(id)
      return rival && score * 2 >= top && !table.isWithin(rival, winner) && !table.isWithin(winner, rival)
    })
  )
}

/** The one village or township of a story that names no other place, though nothing tells where it lies. */
function onlyLocal(evidence: readonly PlaceEvidence[]): Region | undefined {
  const [first, ...others] = evidence.filter(({ place }) => !place.aside).map(({ place }) => place.region)
  const local = first?.level === 'village' || first?.level === 'township'
  return local && others.length >= leastAgain && others.every(({ id }) => id === first.id) ? first : undefined
}
const leastAgain = 2

/** The organ that a heading or a title names (省国资委党委, 沈阳市直机关工委), below the place that it belongs to. */
export function organOf(name: string, province: Region | undefined, table: RegionTable): Region | undefined {
  return organName.test(name) ? table.ofLocal(province, name, 'organ') : undefined
}
