import { ambiguousShort, type PlaceName, placeNames } from '../../../lexicon/places/names.ts'
import {
  amongPeoples,
  cutWords,
  grownShort,
  peopleName,
  surnameCounty,
  weatherBehind,
  weatherName,
} from '../../../lexicon/places/word-ends.ts'
import { words } from '../../../lexicon/words/index.ts'
import { WordTree } from '../../../text/word-tree.ts'
import { unitAt } from '../units.ts'
import type { PlaceMention } from './mention.ts'

const names = new WordTree([...placeNames.values()].map((name) => [name.text, name] as const))

const han = /[\p{Script=Han}]/u

/** What may follow a short name: a number of its own, an organ, a level word, a land; else 中山, 和平, 兴安 are words like others. */
const witness =
  /^(\d|市|区|县|旗|盟|州|省|大地|全|各|根据|坚持|将|还|还根据|在|对|着力|始终|抓|紧盯|确定|除了|结合|已|有|的|党|城|经济|按|聚焦|以|是|一家|地区|跨越|积极|大力|深入|围绕|通过|首家|抗|籍|企业|特色|本地|人民)/u

/** 曹县长, 中区域, 白云市场, 杭州湾, 吉林村级: the name goes on as another word. */
function isPartOfWord(text: string, { text: name, short }: PlaceName, end: number): boolean {
  const behind = text.slice(end, end + 4)
  if (short)
    return (
      grownShort.test(behind) ||
      (weatherName.test(name) && weatherBehind.test(text.slice(end, end + 16))) ||
      (peopleName.test(name) && amongPeoples.test(text.slice(end, end + 12)))
    )
  return (
    (surnameCounty.test(name) && /^[长委]/u.test(behind)) ||
    (name.endsWith('区') && behind.startsWith('域')) ||
    // 公开县级…, 打开县域…: of a county of one character.
    (name.length === 2 && name.endsWith('县') && /^[级域]/u.test(behind)) ||
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

/** 新｜天镇, 永｜固镇: the end of a township's name, and no county's short one. Refuses 大同天镇, behind a place. */
const endsTownship = (text: string, { text: name, rows }: PlaceName, at: number, chained: boolean): boolean =>
  !chained &&
  name.length === 2 &&
  /[镇乡]$/u.test(name) &&
  rows.every(({ level }) => level === 'county') &&
  han.test(text.charAt(at - 1))

/** 沈阳｜市区: its 市 belongs to the word behind it. Refuses 沈阳市区两级 and 大连市区县, a city and its districts. */
const opensUrban = (text: string, name: { text: string; short: boolean }, end: number): boolean =>
  !name.short && name.text.endsWith('市') && /^区(?![县级域划属委政直两联、])/u.test(text.slice(end, end + 2))

/** What stands behind a name in a list of streets, which ends with what they are. */
const amongStreets = /^(?:、\p{Script=Han}{2,4}){1,9}街道/u
const streetsReach = 48

/** Whether a name is all of a cell of a table before other cells: 中山 | 29 | 17. Refuses a line of its own. */
const isCell = (text: string, at: number, end: number): boolean =>
  /^(?:[\n|\t]|\s\d)/u.test(text.slice(end, end + 2)) && (at === 0 || /[\n|\t]/u.test(text.charAt(at - 1)))

/** 靖西｜是边境县级市,: the text itself says what the short name stands for. */
const toldKind = /^(?:是|属|为)[^,。;:是]{0,10}?(?:县级)?([县市区旗])(?=[,。;、]|$)/u

/** 双峰｜发展史上, 双峰｜儿女: what only a place has. Refuses 平安人民, a name that is a word as well, and 和顺人民医院. */
const hasPeople =
  /^(?:发展史|儿女|大地|各族(?:人民|群众|干部)|(?:广大)?干部群众|人民(?![银医法检公广日币武大政出]|路))/u

/** Of the places that bear a short name those that are what the text says; undefined where it says nothing, or there is none. */
function toldRows(
  text: string,
  { short, rows, text: name }: PlaceName,
  end: number,
): PlaceName['rows'] | undefined {
  if (!short || ambiguousShort.has(name)) return undefined
  const behind = text.slice(end, end + 18)
  if (rows.length === 1 && hasPeople.test(behind)) return rows
  const kind = toldKind.exec(behind)?.[1]
  const fitting = kind === undefined ? [] : rows.filter((row) => row.name.endsWith(kind))
  return fitting.length > 0 ? fitting : undefined
}

/**
 * The place of the gazetteer whose name begins at an offset, the longest; undefined where none does.
 * @param before the name that ends at the offset, if one does
 */
export function gazetteerAt(
  text: string,
  at: number,
  before: PlaceMention | undefined,
): PlaceMention | undefined {
  const chained = before !== undefined
  for (const name of names.allAt(text, at).reverse()) {
    const end = at + name.text.length
    if (isPartOfWord(text, name, end) || (!chained && cutsWord(text, at))) continue
    // 斑竹园镇｜长岭关村: no county lies in a township.
    if (name.short && before?.local) continue
    if (name.short && (opensTownship(text, end, before) || endsTownship(text, name, at, chained))) continue
    // 徐家汇、湖南、天平街道: streets by their names, each without its ending.
    if (name.short && amongStreets.test(text.slice(end, end + streetsReach))) continue
    // 探索县域, 完成县级…: of a county of one character the word before it must not be cut.
    if (!name.short && name.text.length === 2 && !chained && !mayLeadTo(text.charAt(at - 1))) continue
    // 涪陵区 is the full name of one; 中山 in 孙中山 or 和平 in 和平年代 is none.
    if (name.short && ambiguousShort.has(name.text)) {
      // 新建15个小镇: what was done is no district.
      if (words.get(name.text)?.classes.has('verb') && !chained) continue
      const left = text[at - 1] ?? ''
      if (!isCell(text, at, end) && (han.test(left) || !witness.test(text.slice(end)))) continue
    }
    if (
      name.short &&
      (text[end] === '路' ||
        text[end] === '街' ||
        text.startsWith('大街', end) ||
        ((text.startsWith('镇', end) || text.startsWith('乡', end) || text.startsWith('村', end)) &&
          // 山西｜乡宁县: the next name begins so.
          !names.allAt(text, end).some((next) => !next.short)))
    )
      continue
    // 甘井镇｜麻阳社区 is one of the town's, and 锦屏社区 of some town; 上海社区 are those of the city.
    const ofCounties = name.rows.every(({ level }) => level === 'county')
    if (name.short && (chained || ofCounties) && /^(?:社区|街道|嘎查)/u.test(text.slice(end, end + 2)))
      continue
    const told = toldRows(text, name, end)
    // 全椒:“合伙人”盘活资源: a heading of an article among those of its city.
    const heads = at === 0 && text.charAt(end) === ':'
    const numbered =
      heads || (/\d/u.test(text.charAt(end)) && (at === 0 || listMark.test(text.charAt(at - 1))))
    return {
      start: at,
      end: opensUrban(text, name, end) ? end - 1 : end,
      text: name.text,
      rows: told ?? name.rows,
      short: name.short && !told,
      ...(numbered && { numbered }),
    }
  }
  return undefined
}
