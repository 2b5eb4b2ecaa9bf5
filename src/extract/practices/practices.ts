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
  const passages: Home[] = passagesOf(text, block.sentences, context.lead).map((passage) => ({
    ...passage,
    lists: [],
  }))
  for (const list of memberLists(text)) {
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
  const seen = new Set<string>()
  for (const passage of passages.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const practice = build(scoped, passage, passage.lists, context)
    if (!practice || seen.has(practice.id)) continue
    seen.add(practice.id)
    practices.push(practice)
  }
  return { practices, issues }
}

function nodesOf(scoped: ScopedBlock, list: MemberList | undefined): PracticeNode[] | undefined {
  const nodes = list?.members.flatMap((member) => {
    const span = scoped.block.joined.span(member.start, member.end)
    return span ? [{ text: member.text, span }] : []
  })
  return nodes && nodes.length === list?.members.length ? nodes : undefined
}

function rawSpan(scoped: ScopedBlock, { start, end }: Span): Span | undefined {
  const pieces = scoped.block.joined.spans(start, end)
  const first = pieces[0]
  const last = pieces.at(-1)
  // A caption between the halves of a passage lies inside its span; columns out of order have no one span.
  return first && last && last.end > first.start ? { start: first.start, end: last.end } : undefined
}

function build(
  scoped: ScopedBlock,
  passage: Passage,
  lists: readonly MemberList[],
  context: PracticeContext,
): Practice | undefined {
  const text = scoped.block.joined.text
  const span = rawSpan(scoped, passage)
  const title = plain(text.slice(passage.title.start, passage.title.end))
  if (!span || title === '') return undefined
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
    span,
    themes: themesOf([
      { text: title, weight: 3 },
      { text: text.slice(passage.start, passage.end), weight: 1 },
      { text: text.slice(0, scoped.block.sentences[0]?.end ?? 0), weight: 1 },
    ]),
    ...(steps ? { steps } : {}),
    ...(levels ? { levels } : {}),
    ...(parts ? { parts } : {}),
    status: scoped.section.mode === 'planned' ? 'planned' : 'done',
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
