import type { Figure } from '../../contract/figure.ts'
import type { Issue } from '../../contract/issue.ts'
import type { Practice, PracticeNode } from '../../contract/practice.ts'
import type { Span } from '../../contract/span.ts'
import { plain } from '../../text/plain.ts'
import { themesOf } from '../classify/themes.ts'
import { issue } from '../issues.ts'
import { scopeAt } from '../scope/places/place-scope.ts'
import type { ScopedBlock } from '../scope/scopes.ts'
import { type Home, homeOf } from './home.ts'
import type { MemberList } from './lists/member-list.ts'
import { memberLists } from './lists/member-lists.ts'
import { type Passage, passagesOf } from './passages.ts'

export interface PracticeContext {
  sourceId: string
  articleId: string
  figures: readonly Figure[]
  /** The first of several paragraphs: it sums up what the others tell. */
  lead: boolean
}

/** The practices of one block: its passages, each with the lists that the text spells out in it. */
export function practicesOf(
  scoped: ScopedBlock,
  context: PracticeContext,
): { practices: Practice[]; issues: Issue[] } {
  const { block } = scoped
  const text = block.joined.text
  const issues: Issue[] = []
  const subjects = new Set(scoped.places.map(({ start }) => start))
  const plan = scoped.section.mode === 'planned'
  const passages: Home[] = passagesOf(text, block.sentences, { lead: context.lead, plan, subjects }).map(
    (passage): Home => Object.assign(passage, { lists: [] }),
  )
  for (const list of memberLists(text)) {
    if (isRoute(list, scoped)) continue
    homeOf(list, passages, text, block.sentences)?.lists.push(list)
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
    if (!practice || practices.some(({ id }) => id === practice.id)) continue
    made.set(passage, practice.id)
    const whole = passage.partOf && made.get(passage.partOf)
    practices.push(whole === undefined ? practice : { ...practice, partOf: whole })
  }
  return { practices, issues }
}

/** A row of places is no procedure: 南宁—钦州—唐山. */
const isRoute = ({ members }: MemberList, { places }: ScopedBlock): boolean =>
  members.filter((member) => places.some((place) => place.start === member.start && place.end >= member.end))
    .length *
    2 >=
  members.length

function nodesOf(scoped: ScopedBlock, list: MemberList | undefined): PracticeNode[] | undefined {
  const nodes = list?.members.flatMap((member) => {
    const span = scoped.block.joined.span(member.start, member.end)
    return span ? [{ text: member.text, span }] : []
  })
  return nodes && nodes.length === list?.members.length ? nodes : undefined
}

function nodeOf(scoped: ScopedBlock, { start, end }: Span): PracticeNode | undefined {
  const span = scoped.block.joined.span(start, end)
  return span && { text: plain(scoped.block.joined.text.slice(start, end)), span }
}

function rawSpan(scoped: ScopedBlock, { start, end }: Span): Span | undefined {
  const pieces = scoped.block.joined.spans(start, end)
  const first = pieces[0]
  const last = pieces.at(-1)
  // A caption between the halves of a passage lies inside its span; columns out of order have no one span.
  return first && last && last.end > first.start ? { start: first.start, end: last.end } : undefined
}

const inside = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** What a passage goes by; nothing where that is only a member of the list that it spells out, or the list itself. */
const calledBy = ({ title, lists }: Home): Span | undefined =>
  lists.some((list) => inside(title, list)) ? undefined : title

/** A set without a name is shown by its members: 责任担当、基础夯实等4项. */
function membersTitle(lists: readonly MemberList[]): string {
  const members = lists[0]?.members.map(({ text }) => plain(text)) ?? []
  const first = members.slice(0, 2).join('、')
  return members.length > 2 ? `${first}等${members.length}项` : first
}

function build(scoped: ScopedBlock, passage: Home, context: PracticeContext): Practice | undefined {
  const text = scoped.block.joined.text
  const span = rawSpan(scoped, passage)
  const { lists } = passage
  const called = calledBy(passage)
  const title = called ? plain(text.slice(called.start, called.end)) : membersTitle(lists)
  if (!span || title === '') return undefined
  const name = passage.name && called === passage.title ? nodeOf(scoped, passage.name) : undefined
  const region = scopeAt(scoped.scope, scopeOffset(scoped, passage))?.region
  const by = (kind: MemberList['kind']) =>
    nodesOf(
      scoped,
      lists.find((list) => list.kind === kind),
    )
  const [steps, levels, parts] = [by('steps'), by('levels'), by('parts')]
  return {
    id: `${context.sourceId}-p${span.start}-${span.end}`,
    articleId: context.articleId,
    ...(region ? { regionId: region.id } : {}),
    title,
    ...(name ? { name } : {}),
    span,
    themes: themesOf([
      { text: title, weight: 3 },
      { text: text.slice(passage.start, passage.end), weight: 1 },
      { text: text.slice(0, scoped.block.sentences[0]?.end ?? 0), weight: 1 },
    ]),
    ...(steps ? { steps } : {}),
    ...(levels ? { levels } : {}),
    ...(parts ? { parts } : {}),
    status: scoped.section.mode === 'planned' || passage.planned ? 'planned' : 'done',
    figureIds: context.figures
      .filter((figure) => figure.span.start >= span.start && figure.span.end <= span.end)
      .map((figure) => figure.id),
  }
}

/** A passage that begins with its subject (太平街道协调企业……) is that place's: the scope just behind the name. */
function scopeOffset(scoped: ScopedBlock, passage: Passage): number {
  const named = scoped.places.find(
    (place) => place.start >= passage.start && place.start <= passage.start + 2,
  )
  return named ? named.end : passage.start
}
