import type { Span } from '../../contract/span.ts'
import { programmes } from '../../lexicon/practices/verbs.ts'
import {
  aside,
  continuing,
  declaration,
  looksBackAt,
  notDone,
  overall,
  planned,
  speech,
  spelledOut,
  substance,
  wanting,
} from '../../lexicon/practices/words.ts'
import { tellsAction } from './actions.ts'
import type { Mark } from './siblings.ts'
import { statements } from './statements.ts'
import { subjectOf } from './subjects.ts'

/** A passage that tells of one thing done: what it goes by, and what the text itself calls it. */
export interface Passage extends Span {
  title: Span
  name?: Span
  /** It tells of what is to come. */
  planned?: boolean
  /** The titled paragraph that it is a part of. */
  partOf?: Passage
}

/** What is known of a paragraph besides its words. */
export interface About {
  /** It sums up what others tell. */
  lead: boolean
  /** It stands in the part of a report that plans. */
  plan: boolean
  /** It stands in a report by headings that plan or look back. */
  report: boolean
  /** The offsets at which a place is named: a sentence that begins with one has a subject of its own. */
  subjects: ReadonlySet<number>
  /** What the titles of the article's paragraphs share. */
  marks: readonly Mark[]
}

/** The clause of a sentence that a name stands in. */
export function clauseOf(text: string, name: Span, sentence: Span): Span {
  const before = text.slice(sentence.start, name.start)
  const behind = text.slice(name.end, sentence.end)
  const from = Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf(':')) + 1
  const length = behind.search(/[,;。]/u)
  return { start: sentence.start + from, end: length < 0 ? sentence.end : name.end + length }
}

/** The things that a sentence tells besides its first, each from its clause to where the next one's begins. */
function partsOf(text: string, sentence: Span, whole: Passage, names: readonly Span[]): Passage[] {
  return names.map((name, at) => {
    const { start } = clauseOf(text, name, sentence)
    const next = [whole.title, ...names.slice(at + 1)].find((other) => other.start > name.end)
    const end = next ? Math.max(name.end, clauseOf(text, next, sentence).start) : sentence.end
    return { ...whole, start, end, title: name, name, partOf: whole }
  })
}

/** What is told one by one: 一是…, 其二…; and the first of them. */
const counted = /^(?:[一二三四五六七八九]是|其[一二三四五六])/u
const firstOf = /^(?:一是|其一)/u

/** Whether a name is given to what was told before: 村里管它叫｜“五事连环”, 这个｜“院坝茶话会”. */
const namedBack = (text: string, name: Span): boolean =>
  looksBackAt.test(text.slice(Math.max(0, name.start - backReach), name.start))
const backReach = 10

/** What such a name is given to: the thing without a name that is told, else the sentence before, where it tells of no other. */
const toldBefore = (
  passages: readonly Passage[],
  current: Passage | undefined,
  last: Span | undefined,
): Span | undefined =>
  current && !current.name ? current : passages.some(({ end }) => end === last?.end) ? undefined : last

/** “海心通”民生服务平台… ｜平台实行…: a sentence that begins with what the thing is tells of it. */
const leastHead = 2

/** The passages of sentences that no title sentence parts: each begins with a name or a deed, what tells of neither goes on. */
export function passagesIn(text: string, list: readonly Span[], about: About): Passage[] {
  const passages: Passage[] = []
  const all = list.flatMap((one) => statements(text, one))
  let current: Passage | undefined
  /** What is told one by one, with its numbers: 一是…;二是…. */
  let outer: Passage | undefined
  for (const [at, sentence] of all.entries()) {
    const said = text.slice(sentence.start, sentence.end)
    const told = !speech.test(said.replace(spelledOut, '$1')) && !notDone.test(said) && !wanting.test(said)
    const ahead = about.plan || planned.test(said)
    // 下一步将…: what is to come is no part of what was done.
    if (ahead && current && !current.planned) current = undefined
    const own = told ? subjectOf(text, sentence, ahead, about.report) : undefined
    // 形成“1+6”制度体系: what goes on with a thing may be one of its own, where it has a name.
    const ofIt = current?.name && said.startsWith(text.slice(current.name.end - leastHead, current.name.end))
    const goesOn = current && (continuing.test(said) || ofIt) && !own?.sure
    const subject = goesOn ? undefined : own
    const begins = told && !goesOn && tellsAction(said)
    // 开展“…”行动。一是开设…;二是设立…: what is counted behind a thing is made of it.
    if (firstOf.test(said)) outer = current?.partOf ? undefined : current
    const inner = counted.test(said) ? outer : undefined
    if (inner) inner.end = sentence.end
    if (subject) {
      const from =
        subject.name && namedBack(text, subject.name) ? toldBefore(passages, current, all[at - 1]) : undefined
      // 村里管它叫“五事连环”: what a name looks back to is told before it.
      if (from && current && !current.name) passages.splice(passages.indexOf(current), 1)
      current = { start: (from ?? sentence).start, end: sentence.end, title: subject.title }
      if (subject.name) current.name = subject.name
      if (ahead) current.planned = true
      if (inner) current.partOf = inner
      passages.push(current)
      for (const name of subject.others ?? []) passages.push({ ...current, title: name, name })
      const besides = (subject.besides ?? []).filter(
        ({ start, end }) => !about.plan || programmes.test(text.slice(start, end)),
      )
      passages.push(...partsOf(text, sentence, current, besides))
    } else if (begins || overall.test(said) || about.subjects.has(sentence.start)) current = undefined
    // What people say of it, and how all is going, ends what is told of a thing.
    else if (aside.test(said)) current = undefined
    // Each sentence of a plan is a task of its own.
    else if (current && (!about.plan || continuing.test(said))) current.end = sentence.end
  }
  return passages.filter((passage) => {
    const said = text.slice(passage.start, passage.end)
    return about.lead
      ? passage.name !== undefined || /\d/u.test(said)
      : !declaration.test(said) || substance.test(said)
  })
}
