import type { Region } from '../../../contract/region.ts'
import { placeNames } from '../../../lexicon/places/names.ts'
import { allOf, wholeProvince } from '../../../lexicon/places/spoken.ts'
import { recognizePlaces } from '../../recognize/places/places.ts'
import { liesIn, type RegionTable } from '../places/regions.ts'
import { countOf, spokenAs } from './level.ts'

/** A paper, a station, an office or a bank that bears its place's name, behind that name: 某市｜日报, 某县｜融媒体中心, 某县｜农商银行. */
const speaker = {
  prefecture: /^(?:日报|晚报|晨报|都市报|时报|广播电视台)/u,
  county:
    /^(?:日报|时报|报社|广播电视台|融媒体?(?:中心)?|农村(?:商业|合作)银行|农商(?:银)?行|合行|农村信用(?:合作)?(?:联)?社|发布(?![^\s,。)】]))/u,
} as const
const levels = ['county', 'prefecture'] as const

/**
 * The one place whose paper or office a text is from, for a text that speaks of 全市 (全县, 全区) and names no place itself:
 * 据兰州晚报报道, 全市发放…; 来源:某县融媒体中心. A province's daily tells of all its cities, and is none.
 * @param words what the article says, with the lines that tell where it is from
 */
export function ofPress(words: string, table: RegionTable): Region | undefined {
  const spoken = Object.values(allOf).some((whole) => words.search(whole) >= 0)
  if (!spoken || words.search(wholeProvince) >= 0) return undefined
  const places = new Set<Region>()
  for (const { end, rows } of recognizePlaces(words))
    for (const level of levels) {
      const row = rows.find((one) => one.level === level)
      if (!row || !speaker[level].test(words.slice(end, end + 6))) continue
      const place = countOf(words, spokenAs(row.name)) > 0 ? table.ofCode(row.code) : undefined
      if (place) places.add(place)
    }
  const [only, other] = places
  return other ? undefined : only
}

/** Who wrote a text, or on which site it stands: 作者:某县委组织部, 当前位置:某县人民政府 > 政务公开, 欢迎访问某县人民政府网站. */
const home = /^(?:作者|供稿|通讯员|撰稿|文)\s?[:/]|^(?:您?(?:当前|现在|所在)的?位置|首页|欢迎(?:访问|光临))/u
/** Of whom a reporter heard it: 记者从某县农业农村局获悉. */
const heard = /从(?<organ>\p{Script=Han}{3,22}?)(?:获悉|了解到)/gu
/** From where a report is: 本报某县讯(. */
const dispatch = /^本[报网](?<from>\p{Script=Han}{2,8})讯/gmu

/** A title that a short name heads: 光山:垃圾不落地. */
const headed = /^(?<name>\p{Script=Han}{2,3}):/u

/**
 * The one county or city that the lines around a text, its reporter or the short name before its title's colon name as where it is from, for a text that
 * speaks of all of it (全县) and names no place itself. Refuses lines that name two, and a short name that two places bear.
 * @param lines of the head, furniture too @param words what the article says
 */
export function ofSource(
  lines: readonly string[],
  { title, words }: { title: string; words: string },
  table: RegionTable,
): Region | undefined {
  const told = [
    ...lines.filter((line) => home.test(line)),
    ...[...words.matchAll(heard)].map(({ groups }) => groups?.organ ?? ''),
    ...[...words.matchAll(dispatch)].map(({ groups }) => groups?.from ?? ''),
  ]
  const places = new Set<Region>()
  const short = headed.exec(title)?.groups?.name
  const [named, ...others] = (short && placeNames.get(short)?.rows) || []
  if (
    named &&
    others.length === 0 &&
    named.level !== 'province' &&
    countOf(words, spokenAs(named.name)) > 0
  ) {
    const place = table.ofCode(named.code)
    if (place) places.add(place)
  }
  for (const line of told)
    for (const { rows } of recognizePlaces(line)) {
      const [row, other] = rows
      if (!row || other || row.level === 'province') continue
      const place = countOf(words, spokenAs(row.name)) > 0 ? table.ofCode(row.code) : undefined
      if (place) places.add(place)
    }
  const [only, other] = places
  return other || words.search(wholeProvince) >= 0 ? undefined : only
}

/** The line of an account's post: who runs it, its day, and the province in which it is registered: 原创 青山融媒 青山发布 2024-04-18 18:30 湖北. */
const account =
  /(?<name>\p{Script=Han}{2,4})(?:发布|融媒体?|先锋|微政务)\s{1,4}\d{4}-\d{1,2}-\d{1,2}\s\d{1,2}:\d{2}\s{1,4}(?<province>\p{Script=Han}{2,3})$/u

/**
 * The county or the city whose account a post is of, where it names no place itself but speaks of it by its short name: the one of that name in the
 * province of the line. Refuses a name that two of them bear.
 * @param from the lines of the head @param words what the article says
 */
export function ofAccount(from: readonly string[], words: string, table: RegionTable): Region | undefined {
  for (const line of from) {
    const { name, province } = account.exec(line)?.groups ?? {}
    if (!name || !province || !words.includes(name)) continue
    const around = placeNames.get(province)?.rows.find(({ level }) => level === 'province')
    const own = placeNames
      .get(name)
      ?.rows.filter((row) => around && row.code !== around.code && liesIn(row.code, around.code))
    const [only, other] = own ?? []
    if (only && !other) return table.ofCode(only.code)
  }
  return undefined
}
