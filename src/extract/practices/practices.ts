import type { Issue } from '../../contract/issue.ts'
import type { Practice } from '../../contract/practice.ts'
import { ahead, behind, driven, headway, paperName, pushing, wanting } from '../../lexicon/practices/words.ts'
import { issue } from '../issues.ts'
import type { ScopedBlock } from '../scope/scopes.ts'
import { sentenceAt } from '../tokens/sentences.ts'
import { build, type PracticeContext } from './build.ts'
import { type Home, settle } from './home.ts'
import type { MemberList } from './lists/member-list.ts'
import { memberLists } from './lists/member-lists.ts'
import { passagesOf } from './passages.ts'
import type { Passage } from './passages-in.ts'

/** The practices of one block: its passages, each with the lists that the text spells out in it. */
export function practicesOf(
  scoped: ScopedBlock,
  context: PracticeContext,
): { practices: Practice[]; issues: Issue[] } {
  const { block } = scoped
  const text = block.joined.text
  const issues: Issue[] = []
  const subjects = new Set(scoped.places.map(({ start }) => start))
  const plan = scoped.section.mode === 'planned' || plansAhead(scoped, context.ahead)
  const passages: Home[] = passagesOf(text, block.sentences, {
    lead: context.lead,
    plan,
    report: scoped.section.mode !== undefined,
    subjects,
    marks: context.marks,
  }).map((passage): Home => Object.assign(passage, { lists: [] }))
  for (const list of memberLists(text)) {
    if (isRoute(list, scoped) || isWanted(list, scoped) || isOfPapers(list)) continue
    settle(list, passages, text, block.sentences, plan)
    if (list.declared !== undefined && list.declared !== list.members.length) {
      issues.push(
        issue(
          'practice.count-differs',
          context.sourceId,
          block.joined.span(list.start, list.end),
          `${list.declared} / ${list.members.length}`,
        ),
      )
    }
  }
  const practices: Practice[] = []
  const made = new Map<Passage, string>()
  for (const passage of passages.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const practice = build(scoped, passage, context)
    if (!practice) continue
    const twin = practices.some(({ id }) => id === practice.id)
    // Of several things that one sentence lists each has the place of its name in its id.
    if (twin && !practice.name) continue
    if (twin) practice.id += `-${practice.name?.span.start}`
    made.set(passage, practice.id)
    const whole = passage.partOf && made.get(passage.partOf)
    practices.push(whole === undefined ? practice : { ...practice, partOf: whole })
  }
  return { practices, issues }
}

/** Whether a list stands in a sentence that tells what is wanting: 能力、担当、作风还需进一步提升. */
function isWanted({ start }: MemberList, { block }: ScopedBlock): boolean {
  const sentence = sentenceAt(block.sentences, start)
  return sentence !== undefined && wanting.test(block.joined.text.slice(sentence.start, sentence.end))
}

/** A word of plans may stand in any paragraph (力争用3年); two make it one of a plan, three an article, where little in it looks back. */
const enoughAhead = 2
const enoughInArticle = 3
const longPlan = 1200

const looksBack = (sentence: string): boolean =>
  behind.test(sentence) || (headway.test(sentence) && !driven.test(sentence))

/** How often a text speaks in words of plans, and how many of its sentences look back. */
const leanings = (words: string): [ahead: number, back: number] => [
  [...words.matchAll(ahead)].length,
  words.split(/[。;\n]/u).filter(looksBack).length,
]

/** Whether an article without headings that say so speaks of what is to come: the end of a work report. */
export function speaksAhead(words: string): boolean {
  const [count, back] = leanings(words)
  // No report of what was done is so long without a word of it.
  if (back === 0 && words.length >= longPlan && [...words.matchAll(pushing)].length >= enoughInArticle)
    return true
  return count >= enoughInArticle && back * 2 <= count
}

/** Whether a paragraph that stands under no heading of a plan or of a look back is one of a plan, by its own words. */
function plansAhead({ section, block }: ScopedBlock, article: boolean): boolean {
  const { text } = block.joined
  if (section.mode !== undefined) return false
  const [count, back] = leanings(text)
  // 全面建成已开工的388个项目: a long paragraph of a plan names what was begun.
  return back === 0 ? article || count >= enoughAhead : article && back * 2 <= count
}

/** What was drawn up one beside the other is no procedure: 制定工作意见、操作指引、考核办法、办事流程. */
const isOfPapers = ({ kind, members }: MemberList): boolean =>
  kind === 'steps' && members.filter(({ text }) => paperName.test(text)).length > 1

/** A row of places is no procedure: 南宁—钦州—唐山. */
const isRoute = ({ members }: MemberList, { places }: ScopedBlock): boolean =>
  members.filter((member) => places.some((place) => place.start === member.start && place.end >= member.end))
    .length *
    2 >=
  members.length
