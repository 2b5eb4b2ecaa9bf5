import type { Region } from '../../../contract/region.ts'
import type { Span } from '../../../contract/span.ts'
import { namelessZone } from '../../../lexicon/holders.ts'
import type { Quantity } from '../../recognize/quantities/quantity.ts'
import type { ResolvedPlace } from './resolve-places.ts'

/**
 * Whose number a list deals out, by its index among the block's quantities; undefined for a number of several places of which the
 * list does not say whose it is.
 */
export type Dealt = ReadonlyMap<number, Region | undefined>

/** 大连｜86个, 洛阳｜(｜88%: nothing of weight between a place and its number. */
const touching = /^(?:市|县|区|州|盟)?[(:]?(?:为|达到?|有|完成|完成了|[约近超])?$/u
/** Between the members of a list. */
const joint = /^[、,和与及]$|^以及$/u
/** 、: between two places that share out what follows 分别. */
const placeJoint = /^(?:市|县|区|州)?[、和与及]$/u
/** Behind the last place of such a list: …分别完成｜, …,分别增长｜. */
const dealing = /^(?:市|县|区|州)?[^。;\d]{0,16}分别[^。;、,\d]{0,12}$/u
/** The number in brackets right behind a number is its share: 412万亩(｜68%). */
const bracketed = /^\((?:占[^)\d]{0,8}|增长|同比增长|下降)?$/u
/** …的是｜上虞区,: a place that is singled out owns its clauses until another place comes. */
const singled = /(?:最[高大多快好低少慢][^,。;]{0,4}的|其中|排名第[一二三]的?)是$/u

interface Block {
  text: string
  sentences: readonly Span[]
  places: readonly ResolvedPlace[]
  figures: readonly Quantity[]
}

/** A mark and the kind of a zone are no longer than this. */
const longestZone = 16

/** The numbers of a sentence that stand right behind a place each: 大连86个、鞍山41个; two such pairs make a list. */
function pairs(
  { text, places, figures }: Block,
  own: readonly number[],
  out: Map<number, Region | undefined>,
): void {
  const found = own.flatMap((at) => {
    const figure = figures[at]
    const place = figure && places.findLast((one) => one.end <= figure.start)
    if (!figure || !place || !touching.test(text.slice(place.end, figure.start))) return []
    const next = figures[at + 1]
    const share = next && bracketed.test(text.slice(figure.end, next.start)) ? [at + 1] : []
    return [{ place, members: [at, ...share] }]
  })
  if (new Set(found.map(({ place }) => place.region.id)).size < 2) return
  for (const { place, members } of found) for (const at of members) out.set(at, place.region)
  // 金安区45个、市开发区｜39个: the zone's own, and no list says which zone.
  for (const at of own) {
    const { start = 0 } = figures[at] ?? {}
    const before =
      text
        .slice(Math.max(0, start - longestZone), start)
        .split(/[、,;:]/u)
        .at(-1) ?? ''
    if (namelessZone.test(before)) out.set(at, undefined)
  }
}

/** Runs of numbers with nothing but 、 and 和 between: 6.2亿件、3.1亿件和2.7亿件. */
function groups({ text, figures }: Block, own: readonly number[]): number[][] {
  const out: number[][] = []
  for (const at of own) {
    const last = out.at(-1)
    const before = figures[last?.at(-1) ?? -1]
    const figure = figures[at]
    if (last && before && figure && joint.test(text.slice(before.end, figure.start))) last.push(at)
    else out.push([at])
  }
  return out
}

/**
 * A、B和C分别完成x、y和z: as many numbers as places, one each; the groups behind it in the sentence (同比分别增长…) too. Where the
 * counts differ none is dealt out, and two numbers for three places are nobody's.
 */
function shares(
  block: Block,
  sentence: Span,
  own: readonly number[],
  out: Map<number, Region | undefined>,
): void {
  const { text, places, figures } = block
  const inside = places.filter((place) => place.start >= sentence.start && place.end <= sentence.end)
  for (let first = 0; first < inside.length; first++) {
    let last = first
    while (inside[last + 1] && placeJoint.test(text.slice(inside[last]?.end, inside[last + 1]?.start))) last++
    const run = inside.slice(first, last + 1)
    const end = run.at(-1)?.end ?? 0
    first = last
    if (run.length < 2) continue
    const until = inside[last + 1]?.start ?? sentence.end
    const behind = groups(
      block,
      own.filter((at) => (figures[at]?.start ?? 0) >= end && (figures[at]?.start ?? 0) < until),
    )
    const head = figures[behind[0]?.[0] ?? -1]
    if (!head || !dealing.test(text.slice(end, head.start))) continue
    for (const [nth, group] of behind.entries()) {
      if (group.length !== run.length) {
        // A、B、C分别完成x和y: neither one of them nor the place around them.
        if (nth === 0 && group.length > 1) for (const at of group) out.set(at, undefined)
        break
      }
      for (const [nth, at] of group.entries()) {
        const region = run[nth]?.region
        if (region) out.set(at, region)
      }
    }
  }
}

/** What of several places each has, and not all of them together: 内江、遂宁｜经济总量｜突破2000亿元. Refuses 建成车站, which they built. */
const eachHas =
  /^(?:市|县|区|州)?\p{Script=Han}{0,8}(?:总量|总值|总额|产值|产量|增加值|收入|规模|增速|[率额量])(?:均|都|已|分别)?$/u

/** A number of each of several places is nobody's alone, nor that of the place around them. */
function ofEach(
  { text, places, figures }: Block,
  own: readonly number[],
  out: Map<number, Region | undefined>,
): void {
  for (const at of own) {
    const figure = figures[at]
    const nth = figure ? places.findLastIndex((place) => place.end <= figure.start) : -1
    const [before, last] = [places[nth - 1], places[nth]]
    if (!figure || !before || !last || out.has(at) || !placeJoint.test(text.slice(before.end, last.start)))
      continue
    if (eachHas.test(text.slice(last.end, figure.start))) out.set(at, undefined)
  }
}

/** 增长最快的是上虞区,完成投资30.2亿元,增长21.5%: all numbers until another place is named. */
function singledOut(
  { text, places, figures }: Block,
  sentence: Span,
  own: readonly number[],
  out: Map<number, Region | undefined>,
): void {
  const inside = places.filter((place) => place.start >= sentence.start && place.end <= sentence.end)
  for (const [nth, place] of inside.entries()) {
    if (!singled.test(text.slice(Math.max(sentence.start, place.start - 14), place.start))) continue
    const until = inside[nth + 1]?.start ?? sentence.end
    for (const at of own) {
      const start = figures[at]?.start ?? 0
      if (start >= place.end && start < until && !out.has(at)) out.set(at, place.region)
    }
  }
}

/** The numbers of a block that its lists deal out to places, whatever its scope is. */
export function dealtOut(block: Block): Dealt {
  const out = new Map<number, Region | undefined>()
  if (block.places.length < 2) return out
  for (const sentence of block.sentences) {
    const own = block.figures.flatMap(({ start }, at) =>
      start >= sentence.start && start < sentence.end ? [at] : [],
    )
    if (own.length === 0) continue
    pairs(block, own, out)
    shares(block, sentence, own, out)
    singledOut(block, sentence, own, out)
    ofEach(block, own, out)
  }
  return out
}
