import type { Span } from '../../../contract/span.ts'
import {
  countWords,
  listLeads,
  listTails,
  madeBefore,
  people,
  quotedTails,
} from '../../../lexicon/practices/list-words.ts'
import { overlaps } from '../../../text/spans/spans.ts'
import { leadingValue } from '../../recognize/numerals/numeral-at.ts'
import { outcomeOf } from './list-name.ts'
import { finish, type Member, type MemberList, partOf, ranks, split } from './member-list.ts'
import { organChains } from './organ-chains.ts'
import { cycles } from './procedures/cycles.ts'
import { escalations } from './procedures/escalations.ts'
import { orders } from './procedures/orders.ts'
import { relayList } from './procedures/relays.ts'
import { chainForm, pausedForm, runsOf } from './runs.ts'
import { declaredLists } from './sets/declared-lists.ts'
import { pillars } from './sets/pillars.ts'
import { plainSlogans } from './sets/plain-slogans.ts'
import { quotedRuns } from './sets/quoted-runs.ts'
import { slogans } from './sets/slogans.ts'
import { sums } from './sets/sums.ts'
import { toldBehind } from './sets/told-behind.ts'
import { toldHeads } from './sets/told-heads.ts'
import { trimChain, trimFirst, trimLast, trimWhere } from './trim-members.ts'

/** 五级, “五治联动”, 4大阵地: a count right behind a list, or in the name that stands there, and what it counts. */
function declaredAfter(text: string, at: number): { count: number; next: string } | undefined {
  const match = /^(?:的|等|,)?[“(]?([一二三四五六七八九十]|\d{1,2})(环节|\p{Script=Han})?/u.exec(
    text.slice(at, at + 8),
  )
  if (!match?.[1]) return undefined
  const count = leadingValue(match[1])
  return count === undefined ? undefined : { count, next: match[2] ?? '' }
}

/** Whom a thing is done for is no part of it: 领导干部、青年干部、退休干部三类群体. */
const ofPeople = (words: string): boolean => {
  const count = /^的?[一二三四五六七八九十\d]{1,2}[类种个]/u.exec(words)?.[0]
  return count !== undefined && people.test(words.slice(count.length))
}

/** Whether members may be counted so: 五项, “五治联动”, or by a character that is in each (统一农资、…的“五统一”管理). */
const counts = (next: string, members: readonly Member[]): boolean =>
  countWords.test(next) || (next !== '' && members.every(({ text }) => text.includes(next)))

/** 种植、加工、销售五个环节各配一名干部、一张表: the count of as many members ends the list, whatever follows. */
const countInside = /^.{1,10}?(?:的|等)?([三四五六七八九])(?:个|项|类|种|大|步|级)/u

/** The members of a run, up to the one behind which their count stands. */
function membersOf(text: string, run: Span): Member[] {
  const members = split(text, run.start, run.end, pausedForm.separator)
  const last = members.findIndex(
    (member, at) => at > 1 && leadingValue(countInside.exec(member.text)?.[1] ?? '') === at + 1,
  )
  return last < 0 ? members : members.slice(0, last + 1)
}

function pausedList(text: string, run: Span): MemberList | undefined {
  const members = membersOf(text, run)
  const last = members.at(-1)
  if (!last) return undefined
  // 讲授、沉浸、实境、检验、四式课堂: the pause before the count parts the list from its name.
  const named = members.length > 3 ? declaredAfter(text, last.start) : undefined
  if (named && counts(named.next, members.slice(0, -1)) && named.count === members.length - 1) {
    members.pop()
    trimFirst(members)
    return finish('parts', members, named.count)
  }
  // The tail may stand inside the last member (楼栋党小组的三级组织架构) or right behind the run (、反馈“六步法”).
  for (const [kind, tail] of listTails) {
    for (let at = Math.max(1, last.text.length - 14); at <= last.text.length; at++) {
      if (!tail.test(text.slice(last.start + at, last.start + at + 16))) continue
      if (kind === 'levels' && !ranks(members)) continue
      const own = members.length - 1
      trimLast(members, at, kind)
      trimFirst(members)
      if (kind === 'levels') trimWhere(members)
      return finish(kind, members, declaredAfter(text, members[own]?.end ?? last.end)?.count)
    }
  }
  for (let at = 2; at <= last.text.length; at++) {
    const declared = declaredAfter(text, last.start + at)
    if (!declared || declared.count < 3) continue
    if (!counts(declared.next, members) || ofPeople(text.slice(last.start + at, last.start + at + 10)))
      continue
    const ends = upTo(last, last.text[at - 1] === '的' ? at - 1 : at, declared.count - members.length + 1)
    if (!ends) continue
    members.splice(-1, 1, ...ends)
    trimFirst(members)
    return finish('parts', members, declared.count)
  }
  trimFirst(members)
  return outcomeOf(text, run) ? finish('steps', members, undefined) : relayList(members)
}

/** The last piece of a list as so many members as its count asks of it: one, or two that a word joins (就业服务和救助服务｜四大类). */
function upTo(last: Member, at: number, count: number): Member[] | undefined {
  const whole = partOf(last, 0, at)
  if (count === 1) return [whole]
  const joint = whole.text.search(/(?:[和与及]|以及)(?=[^和与及]{2,}$)/u)
  if (count !== 2 || joint < 2) return undefined
  return [partOf(whole, 0, joint), partOf(whole, joint + (whole.text.startsWith('以及', joint) ? 2 : 1))]
}

/** Where in the last member the words begin that say what the chain is: 受理—办理—反馈｜流程. */
function tailIn(text: string, last: Member | undefined): number | undefined {
  if (!last) return undefined
  for (let at = 2; at < last.text.length; at++) {
    const behind = text.slice(last.start + at, last.start + at + 16)
    if (listTails.some(([kind, tail]) => kind === 'steps' && tail.test(behind))) return at
  }
  return undefined
}

function chainList(text: string, { start, end }: Span): MemberList | undefined {
  const members = split(text, start, end, chainForm.separator)
  if (members.length < 3 || members.some((member) => /^[\dA-Za-zX.]+$/u.test(member.text))) return undefined
  trimFirst(members)
  const tail = tailIn(text, members.at(-1))
  if (tail !== undefined) trimLast(members, tail, 'steps')
  const plus = text.slice(start, end).includes('+')
  // “选派干部+社区干部+代办员+志愿者” names partners, no order: a chain with plus signs must rank.
  const declared = /^[^,。;]{0,6}?([一二三四五六七八九])级/u.exec(text.slice(end, end + 12))?.[1]
  const count = declared ? leadingValue(declared) : undefined
  // “站-组-村”三级: what is counted by ranks ranks.
  const isRanked = ranks(members) || count === members.length
  const kind = isRanked ? 'levels' : plus ? undefined : 'steps'
  if (isRanked) trimChain(members)
  return kind && finish(kind, members, count)
}

/** A list in quotation marks, told by what stands behind them: “预约、受理、代办、反馈”四步流程. */
const quotedRun = /“([^“”,。;:、]{1,14}(?:、[^“”,。;:、]{1,14}){2,})”/gu

/** The verb that makes what stands in quotation marks is so near to it: 推行｜“统一供种、分户饲养、保底回收”,. */
const verbReach = 4

function quotedList(text: string, match: RegExpMatchArray): MemberList | undefined {
  const start = (match.index ?? 0) + 1
  const end = start + (match[1]?.length ?? 0)
  const behind = text.slice(end + 1, end + 25)
  const members = split(text, start, end, /、/u)
  // “书记牵头、主任主抓、网格长落实”的“三级联动”: what is counted by ranks ranks; “讲、评、帮”三种: what is counted is a set.
  const inRanks = leadingValue(/^的?“?([三四五六七])级/u.exec(behind)?.[1] ?? '') === members.length
  const told = quotedTails.find(
    ([name, tail]) => tail.test(behind) && (name !== 'levels' || ranks(members)),
  )?.[0]
  const count = declaredAfter(text, end + 1)?.count
  const made = madeBefore.test(text.slice(0, start - 1).slice(-verbReach)) && /^[,。;]/u.test(behind)
  const kind = inRanks ? 'levels' : (told ?? (count === members.length || made ? 'parts' : undefined))
  return kind && finish(kind, members, count)
}

/** Whether a run has lost the beginning of its first member: 集体“三资”｜管理、惠农…; not “渡口小站”｜集缴费、咨询…. */
const isCut = (text: string, { start }: Span): boolean =>
  text[start - 1] === '”' && !listLeads.some((lead) => text.startsWith(lead, start))

/**
 * The lists that the text itself calls a procedure, a chain of levels or the parts of a slogan.
 * Takes 受理、核实、告知、上报、代办、反馈“六步法”; refuses a list without such a word behind it.
 */
function announced(text: string): MemberList[] {
  const found = slogans(text)
  const add = (list: MemberList | undefined) => {
    if (list && !found.some((other) => overlaps(list, other))) found.push(list)
  }
  for (const find of [plainSlogans, pillars, sums, declaredLists, organChains])
    for (const list of find(text)) add(list)
  for (const run of runsOf(text, chainForm)) add(chainList(text, run))
  for (const match of text.matchAll(quotedRun)) add(quotedList(text, match))
  for (const run of runsOf(text, pausedForm)) if (!isCut(text, run)) add(pausedList(text, run))
  for (const find of [toldHeads, quotedRuns, toldBehind]) for (const list of find(text)) add(list)
  return found
}

/** Every list of members in a text: those that it announces, and where it announces none, those that it tells in prose. */
export function memberLists(text: string): MemberList[] {
  const found = announced(text)
  const told = [...escalations(text), ...cycles(text), ...orders(text)].filter(
    (list) => !found.some((other) => overlaps(list, other)),
  )
  return [...found, ...told].sort((a, b) => a.start - b.start)
}
