import { levelWords, listLeads, listTails, quotedTails } from '../../lexicon/practice-words.ts'
import { is, segment } from '../link/segment.ts'
import { readNumeral } from '../recognize/numerals.ts'

export interface Member {
  start: number
  end: number
  text: string
}

/** A procedure, a chain or the parts of a slogan; `declared` is the count that the text gives for it. */
export interface MemberList {
  kind: 'steps' | 'levels' | 'parts'
  start: number
  end: number
  members: Member[]
  declared?: number
}

const memberLimit = 18
/** A run of three or more short members: with 、 (the last may follow 和), or with dashes, arrows or plus signs. */
const pausedRun = /[^,。;:!?、“”\s]{1,24}(?:、[^,。;:!?、“”\s]{1,18}){2,}/gu
const chainRun = /[^,。;:!?、“”\s—→+-]{1,16}(?:(?:—{1,2}|→|\+|-{1,2})[^,。;:!?、“”\s—→+-]{1,18}){2,}/gu

const chainMark = /[—→+-]/gu
const pauseMark = /、/gu
const stops = new Set(',。;:!?“” \t\n\r\u3000')

/** The matches of a run of members, looked for only in clauses that hold its mark: a long text takes no longer for it. */
function* runsIn(text: string, mark: RegExp, run: RegExp): Generator<RegExpExecArray> {
  mark.lastIndex = 0
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    let start = found.index
    while (start > 0 && !stops.has(text.charAt(start - 1))) start--
    let end = found.index + 1
    while (end < text.length && !stops.has(text.charAt(end))) end++
    mark.lastIndex = end
    for (const match of text.slice(start, end).matchAll(run)) {
      match.index += start
      yield match
    }
  }
}

function split(text: string, start: number, end: number, separator: RegExp): Member[] {
  const members: Member[] = []
  let at = start
  for (const piece of text.slice(start, end).split(separator)) {
    if (piece === undefined) continue
    const from = text.indexOf(piece, at)
    if (piece !== '') members.push({ start: from, end: from + piece.length, text: piece })
    at = from + piece.length
  }
  return members
}

/** 五级, “五治联动”, 4大阵地: a count right behind a list, or in the name that stands there. */
function declaredAfter(text: string, at: number): { count: number; next: string } | undefined {
  const match =
    /^(?:的|等|,)?[“(]?([一二三四五六七八九十]|\d{1,2})(个|项|大|步|级|式|治|调|联|抓|化|位|种|类|者|维|有|讲|进|共|融|色|清|议|评|单|责|员|会|包|聚|环节|层)?/u.exec(
      text.slice(at, at + 8),
    )
  if (!match?.[1]) return undefined
  const count = readNumeral(match[1], 0)?.value
  return count === undefined ? undefined : { count, next: match[2] ?? '' }
}

/**
 * Where the first member begins behind the words that lead to it (着力健全｜政治引领): at the length of the others
 * where they agree and a lead or a verb ends there, else behind the last lead; 0 where nothing leads.
 */
function leadOf(text: string, length: number | undefined): number {
  const ends = listLeads.flatMap((word) => {
    const at = text.lastIndexOf(word)
    return at >= 0 && (word.length > 1 || at === 0) && text.length - at - word.length >= 1
      ? [at + word.length]
      : []
  })
  if (length === undefined || text.length <= length) return length === undefined ? Math.max(0, ...ends) : 0
  const cut = text.length - length
  const last = segment(text, 0, cut).at(-1)
  const verb = is(last, 'verb') || is(last, 'break') || is(last, 'cause') || is(last, 'preposition')
  return ends.includes(cut) || verb ? cut : Math.max(0, ...ends.filter((end) => end < cut))
}

/** The first member without the words that lead to it: 建立受理 → 受理. */
function trimFirst(members: Member[]): void {
  const [first, ...rest] = members
  if (!first || rest.length === 0) return
  const length = rest[0]?.text.length ?? 0
  const even = length >= 2 && rest.every((member) => member.text.length === length)
  const lead = leadOf(first.text, even ? length : undefined)
  first.start += lead
  first.text = first.text.slice(lead)
}

/** 处置和结案实现闭环: the last member holds two, and the words behind the list. */
function trimLast(text: string, members: Member[], kind: MemberList['kind']): void {
  const last = members.at(-1)
  if (!last) return
  const tail =
    /(的?(?:[一二三四五六七八九十\d]+(?:级|步|大|个|项|式).*|组织架构.*|组织体系.*|体系.*|实现闭环.*|闭环.*|等?(?:环节|流程).*))$/u.exec(
      last.text,
    )
  if (tail && tail.index > 0) {
    last.end = last.start + tail.index
    last.text = text.slice(last.start, last.end)
  }
  const and = kind === 'levels' ? -1 : last.text.search(/[和及](?=[\p{Script=Han}]{2,})/u)
  if (and > 0) {
    const second = {
      start: last.start + and + 1,
      end: last.end,
      text: text.slice(last.start + and + 1, last.end),
    }
    last.end = last.start + and
    last.text = text.slice(last.start, last.end)
    members.push(second)
  }
}

function pausedList(text: string, match: RegExpMatchArray): MemberList | undefined {
  const start = match.index ?? 0
  const end = start + match[0].length
  const members = split(text, start, end, /、/u)
  const last = members.at(-1)
  if (!last) return undefined
  // 讲授、沉浸、实境、检验、四式课堂: the pause before the count parts the list from its name.
  const named = members.length > 3 ? declaredAfter(text, last.start) : undefined
  if (named && named.next !== '' && named.count === members.length - 1) {
    members.pop()
    trimFirst(members)
    return finish('parts', members, named.count)
  }
  // The tail may stand inside the last member (楼栋党小组的三级组织架构) or right behind the run (、反馈“六步法”).
  for (const [kind, tail] of listTails) {
    for (let at = Math.max(1, last.text.length - 14); at <= last.text.length; at++) {
      if (!tail.test(text.slice(last.start + at, last.start + at + 16))) continue
      if (
        kind === 'levels' &&
        members.filter((member) => levelWords.test(member.text)).length < members.length - 1
      )
        continue
      trimLast(text, members, kind)
      trimFirst(members)
      const declared = /[一二三四五六七八九十\d]/u.test(text.slice(last.end, last.end + 4))
        ? declaredAfter(text, last.end)
        : undefined
      return finish(kind, members, declared?.count)
    }
  }
  for (let at = 2; at <= last.text.length; at++) {
    const declared = declaredAfter(text, last.start + at)
    if (!declared || declared.count < 3 || declared.next === '') continue
    if (declared.count !== members.length) continue
    last.end = last.start + at
    last.text = text.slice(last.start, last.end).replace(/的$/u, '')
    last.end = last.start + last.text.length
    trimFirst(members)
    return finish('parts', members, declared.count)
  }
  return undefined
}

function chainList(text: string, match: RegExpMatchArray): MemberList | undefined {
  const start = match.index ?? 0
  const members = split(text, start, start + match[0].length, /—{1,2}|→|\+|-{1,2}/u)
  if (members.length < 3 || members.some((member) => /^[\dA-Za-zX.]+$/u.test(member.text))) return undefined
  trimFirst(members)
  const ranked = members.filter((member) => levelWords.test(member.text)).length
  const plus = match[0].includes('+')
  // “选派干部+社区干部+代办员+志愿者” names partners, no order: a chain with plus signs must rank.
  const kind = ranked >= members.length - 1 ? 'levels' : plus ? undefined : 'steps'
  if (!kind) return undefined
  const declared = /^[^,。;]{0,6}?([一二三四五六七八九])级/u.exec(text.slice(start + match[0].length))
  return finish(kind, members, declared?.[1] ? readNumeral(declared[1], 0)?.value : undefined)
}

/** A slogan spelled out in brackets without marks: “三不”(不敢腐不能腐不想腐). */
const spelledSlogan = /“([二三四五六七八九])[^”]{1,6}”\(([\p{Script=Han}]{4,40})\)/gu

function spelledList(match: RegExpMatchArray): MemberList | undefined {
  const [whole, numeral = '', words = ''] = match
  const count = readNumeral(numeral, 0)?.value ?? 0
  const size = words.length / count
  if (!Number.isInteger(size) || size < 2) return undefined
  const start = (match.index ?? 0) + whole.length - 1 - words.length
  const members = Array.from({ length: count }, (_, at) => ({
    start: start + at * size,
    end: start + (at + 1) * size,
    text: words.slice(at * size, (at + 1) * size),
  }))
  // Members of a slogan are alike: they begin or end with the same character.
  const alike = (character: (member: string) => string) =>
    new Set(members.map(({ text }) => character(text))).size === 1
  return alike((member) => member.charAt(0)) || alike((member) => member.charAt(size - 1))
    ? finish('parts', members, count)
    : undefined
}

/** A slogan and, behind it, as many members: 推行“三包”工作法。县级领导包乡镇、科级干部包村、党员包户,. */
const toldSlogan = /“([三四五六七八九])[^”]{1,6}”[^。,;:]{0,8}[。:]([^。,;:]{6,80})(?=[,。;])/gu

function toldList(text: string, match: RegExpMatchArray): MemberList | undefined {
  const [whole, numeral = '', words = ''] = match
  const count = readNumeral(numeral, 0)?.value
  const end = (match.index ?? 0) + whole.length
  const members = split(text, end - words.length, end, /、/u)
  return members.length === count ? finish('parts', members, count) : undefined
}

/** A list in quotation marks, told by what stands behind them: “预约、受理、代办、反馈”四步流程. */
const quotedRun = /“([^“”,。;:]{1,14}(?:、[^“”,。;:]{1,14}){2,})”/gu

function quotedList(text: string, match: RegExpMatchArray): MemberList | undefined {
  const start = (match.index ?? 0) + 1
  const end = start + (match[1]?.length ?? 0)
  const behind = text.slice(end + 1, end + 25)
  const members = split(text, start, end, /、/u)
  const ranked = members.filter((member) => levelWords.test(member.text)).length
  const kind = quotedTails.find(
    ([name, tail]) => tail.test(behind) && (name !== 'levels' || ranked >= members.length - 1),
  )?.[0]
  return kind && finish(kind, members, declaredAfter(text, end + 1)?.count)
}

function finish(
  kind: MemberList['kind'],
  members: Member[],
  declared: number | undefined,
): MemberList | undefined {
  const first = members[0]
  const last = members.at(-1)
  if (last?.text.endsWith('等')) {
    last.text = last.text.slice(0, -1)
    last.end--
  }
  if (
    !first ||
    !last ||
    members.length < 3 ||
    members.some(
      (member) => member.text.length > memberLimit || member.text.length < 1 || /\d/u.test(member.text),
    )
  )
    return undefined
  return { kind, start: first.start, end: last.end, members, ...(declared === undefined ? {} : { declared }) }
}

/**
 * Every list of members that the text itself calls a procedure, a chain of levels or the parts of a slogan.
 * Takes 受理、核实、告知、上报、代办、反馈“六步法”; refuses a list without such a word behind it.
 */
export function memberLists(text: string): MemberList[] {
  const found: MemberList[] = []
  if (!/[、—→+”]/u.test(text)) return found
  for (const match of runsIn(text, chainMark, chainRun)) {
    const list = chainList(text, match)
    if (list) found.push(list)
  }
  for (const match of runsIn(text, pauseMark, pausedRun)) {
    const list = pausedList(text, match)
    if (list && !found.some((other) => other.start < list.end && list.start < other.end)) found.push(list)
  }
  for (const match of text.matchAll(quotedRun)) {
    const list = quotedList(text, match)
    if (list) found.push(list)
  }
  for (const match of text.matchAll(spelledSlogan)) {
    const list = spelledList(match)
    if (list) found.push(list)
  }
  for (const match of text.matchAll(toldSlogan)) {
    const list = toldList(text, match)
    if (list && !found.some((other) => other.start < list.end && list.start < other.end)) found.push(list)
  }
  return found.sort((a, b) => a.start - b.start)
}
