import { leadingValue } from '../../../recognize/numerals/numeral-at.ts'
import { finish, type Member, type MemberList, partOf, split } from '../member-list.ts'
import { trimFirst } from '../trim-members.ts'

/** A name that counts what it is made of: “三清一改”, “五个一”, “三公开、三不准”. */
const slogan =
  /“(?:[^”、一二两三四五六七八九]{0,6})((?:[一二两三四五六七八九](?:个|项)?[^”、一二两三四五六七八九]{1,4}、?){1,3}|[三四五六七八九]个一)”/gu
const group = /([一二两三四五六七八九])(?:个|项)?([^、一二两三四五六七八九]|一$)/gu
/** How far behind its name the members of a slogan may begin: “三包四帮”办法,由党员干部｜包联系. */
const reach = 30
/** How many characters a member takes at the most, with what parts it from the next. */
const memberReach = 20

/** Slogans that the text spells out, with their members. Takes “三清一改”,即清垃圾、清塘沟、清废弃物、改习惯; refuses “三会一课”制度. */
export function slogans(text: string): MemberList[] {
  const lists: (MemberList | undefined)[] = []
  const named = [...text.matchAll(slogan)]
  const pieces = named.length > 0 ? split(text, 0, text.length, /[、,。;:()“”]/u) : []
  let next = 0
  for (const match of named) {
    const end = match.index + match[0].length
    while ((pieces[next]?.start ?? end) < end) next++
    const name = match[1] ?? ''
    lists.push(
      marked(pieces, next, name, end) ??
        markedBefore(pieces, next, name, match.index) ??
        counted(text, name, end) ??
        numbered(pieces, next, name, end),
    )
  }
  for (const match of text.matchAll(spelled)) lists.push(unmarked(match))
  return lists.filter((list) => list !== undefined)
}

/** The character that each member of a slogan holds, one for each: “三清一改” 清 清 清 改; nothing where it has too few. */
function marksOf(name: string): string[] {
  const groups = [...name.matchAll(group)].map((match) => ({
    count: leadingValue(match[1] ?? '') ?? 0,
    mark: match[2] ?? '',
  }))
  const marks = groups.flatMap(({ count, mark }) => Array.from({ length: count }, () => mark))
  return groups.every(({ count }) => count < 2) || marks.length < 3 ? [] : marks
}

/** 制度及｜管理必谈: of a first piece that holds more than a member, what stands behind its last join. */
function tidied(piece: Member, mark: string): Member {
  const cut = piece.text.search(/[及和与][^及和与]*$/u)
  return piece.text.length > longPiece && cut >= 0 && piece.text.slice(cut).includes(mark)
    ? partOf(piece, cut + 1)
    : piece
}
const longPiece = 14

/** The pieces from `from` on that bear the marks, as the members of a slogan. */
function asMembers(
  pieces: readonly Member[],
  from: number,
  marks: readonly string[],
): MemberList | undefined {
  const members = marks.map((mark, nth) => {
    const alike = pieces.slice(from, from + marks.length).filter((_, at) => marks[at] === mark)
    const member = atMark(tidied(pieces[from + nth] as Member, mark), mark, alike)
    return member.text.endsWith('的') ? partOf(member, 0, member.text.length - 1) : member
  })
  trimFirst(members)
  return finish('parts', members, marks.length)
}

/** Members among the pieces from `next` on, known by the character that the slogan counts: “四访四问”: 访园区、访车间、访商户、访农户,问政策…. */
function marked(all: readonly Member[], next: number, name: string, end: number): MemberList | undefined {
  const marks = marksOf(name)
  if (marks.length === 0) return undefined
  const within = end + reach + marks.length * memberReach
  const pieces: Member[] = []
  for (let at = next; (all[at]?.start ?? within) < within; at++) pieces.push(all[at] as Member)
  const from = pieces.findIndex(
    (piece, at) =>
      piece.start <= end + reach && marks.every((mark, nth) => pieces[at + nth]?.text.includes(mark)),
  )
  return from < 0 ? undefined : asMembers(pieces, from, marks)
}

/** So far before its name the members of a slogan may end: 闲田变良田、空房变客房、村民变员工,｜做实｜“三变”改革. */
const reachBefore = 12

/** Members right before the slogan, with a few words between at the most. */
function markedBefore(
  all: readonly Member[],
  next: number,
  name: string,
  start: number,
): MemberList | undefined {
  const marks = marksOf(name)
  if (marks.length === 0) return undefined
  let last = next - 1
  while ((all[last]?.end ?? 0) > start || all[last]?.text.includes(name)) last--
  for (const skipped of [0, 1]) {
    const from = last - skipped - marks.length + 1
    const near = start - (all[last - skipped]?.end ?? 0) <= reachBefore
    if (from >= 0 && near && marks.every((mark, nth) => all[from + nth]?.text.includes(mark)))
      return asMembers(all, from, marks)
  }
  return undefined
}

/** “四个一”工程,建设｜样板村1个、先进村12个…: as many pieces as the slogan counts, each with its number. */
const withNumber = /^([\p{Script=Han}]{2,10})\d[\d.]*(?:余|多)?[万千百]?(?!元)\p{Script=Han}$/u

function numbered(all: readonly Member[], next: number, name: string, end: number): MemberList | undefined {
  const count = /^[三四五六七八九]个一$/u.test(name) ? (leadingValue(name) ?? 0) : 0
  for (let from = next; count > 0 && (all[from]?.start ?? end + reach) < end + reach; from++) {
    const members = all.slice(from, from + count).flatMap((piece) => {
      const noun = withNumber.exec(piece.text)?.[1]
      return noun ? [partOf(piece, 0, noun.length)] : []
    })
    if (members.length !== count) continue
    trimFirst(members)
    return finish('parts', members, count)
  }
  return undefined
}

/** A member from or to its mark, as the others of its group begin or end with it: 由党员干部｜包联系; 绿化美｜五个方面. */
function atMark(member: Member, mark: string, group: readonly Member[]): Member {
  const others = group.filter((other) => other !== member)
  const mostly = (test: (words: string) => boolean) =>
    others.length > 0 && others.filter(({ text }) => test(text)).length * 2 > others.length
  const lead = mostly((words) => words.startsWith(mark)) ? member.text.indexOf(mark) : 0
  const close = mostly((words) => words.endsWith(mark))
    ? member.text.lastIndexOf(mark) + 1
    : member.text.length
  return partOf(member, lead, Math.max(close, lead + 1))
}

/** As many members as the slogan counts, right behind it: 推行“三包”工作法。县级领导包乡镇、科级干部包村、党员包户,. */
function counted(text: string, name: string, end: number): MemberList | undefined {
  const count = leadingValue(name)
  const told = /^[^,。;:]{0,8}[。:]([^,。;:]{6,80})(?=[,。;])/u.exec(text.slice(end, end + 100))
  if (!told?.[1] || !count || count < 3) return undefined
  const close = end + told[0].length
  const members = split(text, close - told[1].length, close, /、/u)
  return members.length === count ? finish('parts', members, count) : undefined
}

/** A slogan spelled out in brackets without marks: “三不”(不敢腐不能腐不想腐). */
const spelled = /“([二三四五六七八九])[^”]{1,6}”\(([\p{Script=Han}]{4,40})\)/gu

function unmarked(match: RegExpMatchArray): MemberList | undefined {
  const [whole, numeral = '', words = ''] = match
  const count = leadingValue(numeral) ?? 0
  const size = words.length / count
  if (!Number.isInteger(size) || size < 2) return undefined
  const end = (match.index ?? 0) + whole.length - 1
  const run = { start: end - words.length, end, text: words }
  const members = Array.from({ length: count }, (_, at) => partOf(run, at * size, (at + 1) * size))
  // Members of a slogan are alike: they begin or end with the same character.
  const alike = (character: (member: string) => string) =>
    new Set(members.map(({ text }) => character(text))).size === 1
  return alike((member) => member.charAt(0)) || alike((member) => member.charAt(size - 1))
    ? finish('parts', members, count)
    : undefined
}
