import { people } from '../../../../lexicon/practices/list-words.ts'
import { leadingValue } from '../../../recognize/numerals/numeral-at.ts'
import { finish, type MemberList, partOf, split } from '../member-list.ts'
import { trimFirst } from '../trim-members.ts'

/** 家政、电商和育婴｜三类培训班: the count of three members, the last one joined by a word. */
const three = /(?:的|等)?三(?:个(?!方面)|项|类|种|大|级|环节|步|道|支|条)/gu
const clauseLimit = 60
const longest = 10
const peopleReach = 4

/** The three members before a count, back to where their clause begins. */
function joinedBefore(text: string, end: number): MemberList | undefined {
  const clause =
    text
      .slice(Math.max(0, end - clauseLimit), end)
      .split(/[,。;:!?“”\s]/u)
      .at(-1) ?? ''
  const pieces = split(text, end - clause.length, end, /、/gu)
  const [first, rest] = pieces
  const join = rest?.text.search(/[和与及](?=[^和与及]*$)/u) ?? -1
  if (!first || !rest || pieces.length !== 2 || join < 2) return undefined
  const members = [first, partOf(rest, 0, join), partOf(rest, join + 1)]
  trimFirst(members)
  return finish('parts', members, 3, { most: longest })
}

/** 分四步:前台登记、专人核实、…; 五个环节:…: what is counted, a colon, the members up to the full stop. */
const announced =
  /([三四五六七八九])(步|个?(?:环节|步骤|程序|阶段)|个?(?:方面|专班|中心|平台|项目|板块|区域?)|类|项|大)[^,。;:“”]{0,6}:([^。:“”\n]{6,160})/gu

function behindColon(
  text: string,
  { 0: whole, 1: numeral = '', 2: what = '', 3: words = '', index }: RegExpExecArray,
): MemberList | undefined {
  const end = index + whole.length
  const start = end - words.length
  const count = leadingValue(numeral) ?? 0
  const kind = /步|环节|程序|阶段/u.test(what) ? 'steps' : 'parts'
  for (const mark of [/、/gu, /[,;]/gu]) {
    const members = split(text, start, end, mark)
    const list =
      members.length === count ? finish(kind, members, count, { numbers: true, most: 24 }) : undefined
    if (list) return list
  }
  return undefined
}

/**
 * Lists that their count tells. Takes 家政、电商和育婴三类培训班, 分四步:前台登记、专人核实、科室限时办理、电话回访; refuses 杉树、松树和柏树.
 */
export const declaredLists = (text: string): MemberList[] => [
  ...[...text.matchAll(three)].flatMap(({ 0: count, index }) =>
    people.test(text.slice(index + count.length, index + count.length + peopleReach))
      ? []
      : (joinedBefore(text, index) ?? []),
  ),
  ...[...text.matchAll(announced)].flatMap((match) => behindColon(text, match) ?? []),
]
