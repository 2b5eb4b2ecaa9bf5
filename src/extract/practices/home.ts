import type { Span } from '../../contract/span.ts'
import { sentenceAt } from '../tokens/sentences.ts'
import { listName } from './lists/list-name.ts'
import type { MemberList } from './lists/member-list.ts'
import { clauseOf, type Passage } from './passages.ts'
import { isShort, subjectOf } from './subjects.ts'

/** A passage with the lists that it spells out. */
export interface Home extends Passage {
  lists: MemberList[]
}

const size = ({ start, end }: Span) => end - start

/** A set without a name is shown by its first members, which must tell something: not 思想、工作等3项. */
const tellsAlone = ({ members }: MemberList): boolean =>
  members.slice(0, 2).every(({ text }) => text.length >= leastShown)
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
): Home | undefined {
  const free = (passage: Home) => !passage.lists.some(({ kind }) => kind === list.kind)
  const whole = passages
    .filter((passage) => passage.start <= list.start && list.end <= passage.end && free(passage))
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
  if (!subject && list.kind === 'parts' && (list.declared === undefined || !tellsAlone(list)))
    return undefined
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

/**
 * Gives a list to the passage that spells it out. A list that the text calls by a name of its own, behind a passage that goes by another
 * (实施“党建+”工程,…,形成“党工委+总支+支部”的三级红色网格体系), is a part of the passage by that name.
 */
export function settle(list: MemberList, passages: Home[], text: string, sentences: readonly Span[]): void {
  const home = homeOf(list, passages, text, sentences)
  const called = home && listName(text, list)
  const before = home?.name && home.title.end <= list.start ? home.title : undefined
  if (!home || !called || !before || isShort(text, called.title, before)) {
    home?.lists.push(list)
    return
  }
  const sentence = sentenceAt(sentences, list.start) ?? home
  const clause = clauseOf(text, { start: list.start, end: called.title.end }, sentence)
  if (clause.start <= before.start) home.lists.push(list)
  else passages.push({ ...home, ...clause, ...called, lists: [list], partOf: home.partOf ?? home })
}
