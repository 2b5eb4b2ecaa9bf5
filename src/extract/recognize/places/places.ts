import type { RegionLevel } from '../../contract/region.ts'
import { genericBefore, localLead, localSuffixes } from '../../lexicon/places/local.ts'
import { ambiguousShort, type PlaceName, placeNames } from '../../lexicon/places/names.ts'
import type { PlaceRow } from '../../lexicon/places/place-row.ts'
import { cutWords, grownShort, surnameCounty } from '../../lexicon/places/word-ends.ts'
import { longestWord, words } from '../../lexicon/words/index.ts'
import { grouped } from '../../text/grouped.ts'
import { WordTree } from '../../text/word-tree.ts'
import { unitAt } from './units.ts'

/** A stretch of text that names a place: by the gazetteer (rows), or a local one by its ending. */
export interface PlaceMention {
  start: number
  end: number
  text: string
  /** Candidates of the gazetteer; empty for a local name. */
  rows: readonly PlaceRow[]
  short: boolean
  /** A number stands right behind it, and a mark before it: a member of a list (宜都13、夷陵5). */
  numbered?: boolean
  /** For a local name only. */
  local?: { name: string; level: RegionLevel }
}

const names = new WordTree([...placeNames.values()].map((name) => [name.text, name] as const))

const suffixBefore = grouped(localSuffixes, ([suffix]) => suffix.charCodeAt(suffix.length - 1))
const han = /[\p{Script=Han}]/u
const boundary = /[,。、;:!?()“”《》\s—>\]】]/u
const leads = new Set(localLead)
const notInNames = ['verb', 'break', 'cause', 'adverb', 'preposition'] as const

/** Whether the characters hold a word that no name of a place holds (建立产业乡, 经过六家子镇). */
function holdsWord(name: string, anchored: boolean): boolean {
  for (let at = 0; at < name.length; at++) {
    for (let size = 2; size <= Math.min(longestWord, name.length - at); size++) {
      const word = words.get(name.slice(at, at + size))
      if (word && (!anchored || notInNames.some((kind) => word.classes.has(kind)))) return true
    }
  }
  return false
}

/** Whether a word that may lead to a name ends right before `at` (来到, 经过, 给). */
function ledTo(text: string, at: number): boolean {
  for (let size = 1; size <= 3; size++) {
    const word = text.slice(Math.max(0, at - size), at)
    if (leads.has(word)) return true
  }
  return false
}
const localNameLimit = 5

/** What may follow a short name: a number of its own, an organ, a level word, a land; else 中山, 和平, 兴安 are words like others. */
const witness =
  /^(\d|市|区|县|旗|盟|州|省|大地|全|各|根据|坚持|将|还|还根据|在|对|着力|始终|抓|紧盯|确定|除了|结合|已|有|的|党|城|经济|按|聚焦|以|是|一家|地区|跨越|积极|大力|深入|围绕|通过|首家|抗|籍|企业|特色|本地|人民)/u

/** 曹县长, 中区域, 白云市场, 杭州湾, 吉林村级: the name goes on as another word. */
function isPartOfWord(text: string, { text: name, short }: PlaceName, end: number): boolean {
  const behind = text.slice(end, end + 4)
  if (short) return grownShort.test(behind)
  return (
    (surnameCounty.test(name) && /^[长委]/u.test(behind)) ||
    (name.endsWith('区') && behind.startsWith('域')) ||
    (name.endsWith('市') && behind.startsWith('场'))
  )
}

const numeral = /[\d一二两三四五六七八九十百千万亿几]/u

/**
 * Whether a name that begins here would cut a word or a number: 担｜任城区, 两｜大园区, 二十｜三台, 86｜个旧小区. A name begins where a
 * word begins; behind a numeral stands what is counted.
 */
function cutsWord(text: string, at: number): boolean {
  const left = text.charAt(at - 1)
  return (
    cutWords.has(left + text.charAt(at)) ||
    (numeral.test(left) &&
      (/[大一二三四五六七八九十]/u.test(text.charAt(at)) || unitAt(text, at) !== undefined))
  )
}

/** Before a member of a list; a road leads from 金山—武川. */
const listMark = /[,。、;:(\s]/u

/** What may stand right before the name of a county of one character: a mark, a place, a preposition. */
const mayLeadTo = (left: string): boolean =>
  !han.test(left) || /[在到赴于与和及从自对由向是省市州区盟全原日年月底末前后]/u.test(left)

/** Behind a county, a short name that is the beginning of one of its townships: 丰宁县｜黑山嘴镇 holds no 黑山. */
const opensTownship = (text: string, end: number, before: PlaceMention | undefined): boolean =>
  before?.rows.length !== 0 &&
  before?.rows.every(({ level }) => level === 'county') === true &&
  /^\p{Script=Han}{1,2}(?:[镇乡]|街道)/u.test(text.slice(end, end + 4))

/** 沈阳｜市区: its 市 belongs to the word behind it. Refuses 沈阳市区两级 and 大连市区县, a city and its districts. */
const opensUrban = (text: string, name: { text: string; short: boolean }, end: number): boolean =>
  !name.short && name.text.endsWith('市') && /^区(?![县级域划属委政直两联、])/u.test(text.slice(end, end + 2))

/** What stands behind a name in a list of streets, which ends with what they are. */
const amongStreets = /^(?:、\p{Script=Han}{2,4}){1,9}街道/u
const streetsReach = 48

/** @param before the name that ends at the offset, if one does */
function gazetteerAt(text: string, at: number, before: PlaceMention | undefined): PlaceMention | undefined {
  const chained = before !== undefined
  for (const name of names.allAt(text, at).reverse()) {
    const end = at + name.text.length
    if (isPartOfWord(text, name, end) || (!chained && cutsWord(text, at))) continue
    if (name.short && opensTownship(text, end, before)) continue
    // 徐家汇、湖南、天平街道: streets by their names, each without its ending.
    if (name.short && amongStreets.test(text.slice(end, end + streetsReach))) continue
    // 探索县域, 完成县级…: of a county of one character the word before it must not be cut.
    if (!name.short && name.text.length === 2 && !chained && !mayLeadTo(text.charAt(at - 1))) continue
    // 涪陵区 is the full name of one; 中山 in 孙中山 or 和平 in 和平年代 is none.
    if (name.short && ambiguousShort.has(name.text)) {
      // 新建15个小镇: what was done is no district.
      if (words.get(name.text)?.classes.has('verb') && !chained) continue
      const left = text[at - 1] ?? ''
      if (!(han.test(left) ? false : witness.test(text.slice(end)))) continue
    }
    if (
      name.short &&
      (text[end] === '路' ||
        text[end] === '街' ||
        text.startsWith('大街', end) ||
        text.startsWith('镇', end) ||
        text.startsWith('乡', end) ||
        text.startsWith('村', end))
    )
      continue
    const numbered = /\d/u.test(text.charAt(end)) && (at === 0 || listMark.test(text.charAt(at - 1)))
    return {
      start: at,
      end: opensUrban(text, name, end) ? end - 1 : end,
      text: name.text,
      rows: name.rows,
      short: name.short,
      ...(numbered && { numbered }),
    }
  }
  return undefined
}

/**
 * 加快农村, 统筹城乡, 家电下乡, 文化下乡, 以城带乡: the ending is that of a word, where more than one character stands before it
 * (神农村 may be a village).
 */
const wordAtEnd = /(?:农村|城乡|城带乡|主干街道|[电化车具戏术技部书医影法卫]下乡)$/u

/** 创造乡｜村优质空间, 振兴乡｜村产业: the countryside. Refuses 石门乡｜村民 and 石门乡｜村两委, the people of a township. */
const countryside = /^村(?![民两党干级委组支里])/u

/** A local name that ends at `end`; it must begin right behind a place, a mark, or a word that leads to a name. */
function localAt(
  text: string,
  suffixEnd: number,
  suffix: readonly [string, RegionLevel],
  from: number,
): PlaceMention | undefined {
  const stop = suffixEnd - suffix[0].length
  const limit = Math.max(from, stop - localNameLimit)
  for (let start = limit; start < stop; start++) {
    const name = text.slice(start, stop)
    if (name.length < 1 || ![...name].every((character) => han.test(character))) continue
    const anchored = start === from && from > 0
    const left = text[start - 1] ?? ''
    const opens = start === 0 || boundary.test(left) || ledTo(text, start)
    if (!anchored && !opens) continue
    // 作坊带着村里: without a place before it, a name this long is a phrase.
    if (!anchored && (name.length < 2 || name.length > (suffix[0].length === 1 ? 3 : 4))) continue
    if (genericBefore.some((word) => name === word || (word.length >= 2 && name.includes(word)))) continue
    if (!anchored && suffix[0] === '乡' && countryside.test(text.slice(suffixEnd, suffixEnd + 2))) continue
    // 前所镇 and 力所乡 bear the name of a garrison; 县｜所辖镇 is of no one.
    if (name.includes('所') && !(anchored && /^[^各每]所$/u.test(name))) continue
    // 和平街道 is a name, 村和街道 is two.
    if (
      /[的与及等各每全该本个名条绕了在到为对从向把将被是有以其我他们给里拨]|.和|^[和现原即叫]|.[驻包]$|类$|.{2}于$|^[说谈提聊]起/u.test(
        name,
      )
    )
      continue
    if (
      /^(?:党|社会|基层|志愿|群众|居民|村民|干部|推动|推进|建设|打造|实施|开展|加强|支持|发展|通过|组织|促进|服务|按|加大|加快|提高|调高|统筹|完善|优化|改善|强化|深化|新建|小城|推广|学习|借鉴|复制|宣传)/u.test(
        name,
      )
    )
      continue
    // 人民路街道, 文化宫社区: a street or a building may bear a common word.
    const street = suffix[0].length > 1 && /[路里园桥门山湖河江庄台坊苑城宫站港湾]$/u.test(name)
    if (name.length >= 2 && wordAtEnd.test(text.slice(start, suffixEnd))) continue
    if (holdsWord(name, anchored || street) || name.includes('之')) continue
    // 湖镇镇 is a town whose name ends in 镇.
    const doubled = suffix[0] === '镇' && /^[^市县乡村城集小]镇$/u.test(name)
    if (/[区市县旗省乡镇村街]$/u.test(name) && !anchored && !doubled) continue
    const full = text.slice(start, suffixEnd)
    return {
      start,
      end: suffixEnd,
      text: full,
      rows: [],
      short: false,
      local: { name: full, level: suffix[1] },
    }
  }
  return undefined
}

/** Every place that a text names, in order. Offsets are those of the text; nothing is resolved yet. */
export function recognizePlaces(text: string): PlaceMention[] {
  const found: PlaceMention[] = []
  let from = 0
  for (let at = 0; at < text.length; at++) {
    // 十里镇安置点 before 镇安: the ending of a name in hand beats the beginning of another.
    const local = localEndingAt(text, at, from, found.at(-1))
    if (local) {
      found.push(local)
      from = local.end
      continue
    }
    const last = found.at(-1)
    const mention = gazetteerAt(text, at, last?.end === at ? last : undefined)
    if (!mention) continue
    found.push(mention)
    from = mention.end
    at = mention.end - 1
  }
  return found
}

/** 村界, 镇定, 乡亲, 城镇居民, 村小, 村(社区): the ending is the beginning of another word. */
const wordBehind = /^(?:小(?![学组广])|集(?!体)|[亲镇音愁(土落容界貌规级]|居民|登记|化率|就业|职工|常住人口)/u

function localEndingAt(
  text: string,
  at: number,
  from: number,
  last: PlaceMention | undefined,
): PlaceMention | undefined {
  const rows = suffixBefore.get(text.charCodeAt(at))
  if (!rows) return undefined
  const suffix = rows.find(
    ([word]) => text.startsWith(word, at + 1 - word.length) && at + 1 - word.length > from,
  )
  if (!suffix || (suffix[0].length === 1 && wordBehind.test(text.slice(at + 1)))) return undefined
  // 发展｜村集体经济: what a village has; of 炮台村｜集体 the name is longer than one character.
  const least = text.startsWith('集体', at + 1) ? 3 : 0
  const near = last && at - last.end <= localNameLimit + 1 && !boundary.test(text.slice(last.end, at))
  const mention = localAt(text, at + 1, suffix, near ? last.end : 0)
  return mention && mention.text.length >= least ? mention : undefined
}
