import { leadingValue } from '../../recognize/numerals/numeral-at.ts'
import { finish, type Member, type MemberList, partOf, split } from './member-list.ts'
import { trimFirst } from './trim-members.ts'

/** A name that counts what it is made of: “三清一改”, “五个一”, “三公开、三不准”. */
const slogan =
  /“(?:[^”、一二三四五六七八九]{0,6})((?:[一二三四五六七八九](?:个|项)?[^”、一二三四五六七八九]{1,4}、?){1,3}|[三四五六七八九]个一)”/gu
const group = /([一二三四五六七八九])(?:个|项)?([^、一二三四五六七八九]|一$)/gu
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
    lists.push(marked(pieces, next, match[1] ?? '', end) ?? counted(text, match[1] ?? '', end))
  }
  for (const match of text.matchAll(spelled)) lists.push(unmarked(match))
  return lists.filter((list) => list !== undefined)
}

/** Members among the pieces from `next` on, known by the character that the slogan counts: “四访四问”: 访园区、访车间、访商户、访农户,问政策…. */
function marked(all: readonly Member[], next: number, name: string, end: number): MemberList | undefined {
  const groups = [...name.matchAll(group)].map((match) => ({
    count: leadingValue(match[1] ?? '') ?? 0,
    mark: match[2] ?? '',
  }))
  const total = groups.reduce((sum, { count }) => sum + count, 0)
  if (groups.every(({ count }) => count < 2) || total < 3) return undefined
  const marks = groups.flatMap(({ count, mark }) => Array.from({ length: count }, () => mark))
  const within = end + reach + total * memberReach
  const pieces: Member[] = []
  for (let at = next; (all[at]?.start ?? within) < within; at++) pieces.push(all[at] as Member)
  const from = pieces.findIndex(
    (piece, at) =>
      piece.start <= end + reach && marks.every((mark, nth) => pieces[at + nth]?.text.includes(mark)),
  )
  if (from < 0) return undefined
  const members = marks.map((mark, nth) => {
    const group = pieces.slice(from, from + total).filter((_, at) => marks[at] === mark)
    return atMark(pieces[from + nth] as Member, mark, group)
  })
  trimFirst(members)
  return finish('parts', members, total)
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
