import type { Span } from '../../contract/span.ts'
import { isWithin, overlaps } from '../../text/spans/spans.ts'
import { sentenceAt } from '../tokens/sentences.ts'
import { listName } from './lists/list-name.ts'
import type { MemberList } from './lists/member-list.ts'
import { reach } from './lists/sets/told-heads.ts'
import { isBare } from './names/head.ts'
import { clauseOf, type Passage } from './passages-in.ts'
import { isShort, subjectOf } from './subjects.ts'

/** A passage with the lists that it spells out. */
export interface Home extends Passage {
  lists: MemberList[]
}

const size = ({ start, end }: Span) => end - start

/** A set without a name is shown by its first members, which must tell something: not 思想、工作等3项. */
const tellsAlone = ({ kind, members }: MemberList): boolean =>
  kind !== 'parts' || members.slice(0, 2).every(({ text }) => text.length >= leastShown)
const leastShown = 3

/**
 * The passage that spells a list out. Where none holds the whole of it, its sentences become one, joined with the
 * passages that they touch; where one of those has such a list already, the list's first sentence stands alone
 * (once, however many lists it has).
 * `passages` is changed in place; undefined where the list stands in no sentence.
 */
function homeOf(
  list: MemberList,
  passages: Home[],
  text: string,
  sentences: readonly Span[],
  plan: boolean,
): Home | undefined {
  const free = (passage: Home) => !passage.lists.some(({ kind }) => kind === list.kind)
  const whole = passages
    .filter((passage) => isWithin(list, passage) && free(passage))
    .reduce<Home | undefined>(
      (best, passage) => (best && size(best) <= size(passage) ? best : passage),
      undefined,
    )
  const first = sentenceAt(sentences, list.start)
  const last = sentenceAt(sentences, list.end - 1)
  if (whole || !first || !last) return whole
  const touched = passages.filter(({ start, end }) => start < last.end && first.start < end)
  const alone = !touched.every(free)
  const before = alone && touched.find(({ start, end }) => start === first.start && end === first.end)
  if (before) return before
  const subject = listName(text, list) ?? subjectOf(text, { start: first.start, end: last.end })
  // 黄河、淮河、长江 that nothing makes is a list of words, no thing that a place did.
  const isSet = list.kind !== 'parts' || list.declared !== undefined
  // 无物业、无业委会的“三无”小区: what is wanting somewhere is no thing that was done.
  const wants = list.members.every(({ text: words }) => /^[无缺没不]/u.test(words))
  if (!subject && (plan || !isSet || wants || !tellsAlone(list))) return undefined
  const made: Home = { start: first.start, end: first.end, title: subject?.title ?? list, lists: [] }
  if (subject?.name) made.name = subject.name
  if (!alone) {
    made.start = Math.min(first.start, ...touched.map(({ start }) => start))
    made.end = Math.max(last.end, ...touched.map(({ end }) => end))
    const opening = touched.find(({ start }) => start === made.start)
    if (opening && !made.name) Object.assign(made, opening, { end: made.end, lists: made.lists })
    made.lists = touched.flatMap(({ lists }) => lists)
    for (const passage of touched) passages.splice(passages.indexOf(passage), 1)
  }
  passages.push(made)
  return made
}

/** The members of a list that are told one after the other, each to where the next begins, as parts of the passage. */
function toldOneByOne(list: MemberList, whole: Home, text: string, sentences: readonly Span[]): Home[] {
  const starts = list.members.map(({ start, end }) => {
    const sentence = sentenceAt(sentences, start) ?? whole
    return clauseOf(text, { start, end }, sentence).start
  })
  return list.members.map((member, nth) => {
    const quoted = text[member.start - 1] === '“' && text[member.end] === '”' ? 1 : 0
    const name = { start: member.start - quoted, end: member.end + quoted }
    const end = starts[nth + 1] ?? sentenceAt(sentences, member.start)?.end ?? member.end
    return { ...whole, start: starts[nth] ?? name.start, end, title: name, name, lists: [], partOf: whole }
  })
}

/** The passage of the name that counts the members which are told behind it: “三联”工作法. 一是支部联建. … */
function countedBefore(list: MemberList, passages: readonly Home[]): Home | undefined {
  const before = passages.filter(({ name, lists }) => name && name.end <= list.start && lists.length === 0)
  const home = before.reduce<Home | undefined>(
    (last, one) => (last && last.title.start > one.title.start ? last : one),
    undefined,
  )
  return home && list.start - home.title.end <= reach ? home : undefined
}

/** 五级: a count says only how many levels a system has. */
const counting = /^[^级项大]{1,2}[级项大]/u

/**
 * The part of a passage that a list makes which the text calls by a name of its own, behind the name of the passage (实施“党建+”工程,…,形成
 * “党工委+总支+支部”的三级红色网格体系); undefined where the name tells no more than that it is one (五级组织体系).
 */
function calledApart(
  list: MemberList,
  home: Home,
  text: string,
  sentences: readonly Span[],
): Home | undefined {
  const called = listName(text, list)
  if (!called || !home.name || home.title.end > list.start) return undefined
  if (isShort(text, called.title, home.title)) return undefined
  if (isBare(text.slice(called.title.start, called.title.end).replace(counting, ''))) return undefined
  const sentence = sentenceAt(sentences, list.start) ?? home
  const clause = clauseOf(text, { start: list.start, end: called.title.end }, sentence)
  if (clause.start <= home.title.start) return undefined
  return { ...home, ...clause, ...called, lists: [list], partOf: home.partOf ?? home }
}

/** Whether a list in brackets tells whom a name counts that is not the passage's: 鼓励“三老人员”｜(老教师、老支书、老工匠)｜设立调解工作室. */
function countsOthers(list: MemberList, { name }: Home, text: string): boolean {
  const open = text.lastIndexOf('(', list.start)
  const from = text.lastIndexOf('“', open)
  const is = name && from >= 0 && text[open - 1] === '”' && bracketLead.test(text.slice(open + 1, list.start))
  return is === true && !overlaps(name, { start: from, end: open })
}
const bracketLead = /^(?:即:?)?$/u

/**
 * Gives a list to the passage that spells it out, or to a part of it where the list has a name of its own; members that are told one by
 * one are parts too. `plan`: the paragraph plans; a list that nothing names is a wish there.
 */
export function settle(
  list: MemberList,
  passages: Home[],
  text: string,
  sentences: readonly Span[],
  plan: boolean,
): void {
  const told = list.told ? countedBefore(list, passages) : undefined
  const home = told ?? homeOf(list, passages, text, sentences, plan)
  if (!home || countsOthers(list, home, text)) return
  const apart = calledApart(list, home, text, sentences)
  if (apart) passages.push(apart)
  else home.lists.push(list)
  if (!list.told) return
  for (const part of toldOneByOne(list, home, text, sentences)) {
    home.end = Math.max(home.end, part.end)
    const same = passages.find((one) => overlaps(one.title, part.title) && one !== home)
    if (same) Object.assign(same, { partOf: home, end: Math.min(same.end, part.end) })
    else passages.push(part)
  }
}
