import type { Figure } from '../../contract/figure.ts'
import type { Practice, PracticeNode } from '../../contract/practice.ts'
import type { Span } from '../../contract/span.ts'
import { plain } from '../../text/plain.ts'
import { practiceId } from '../../text/spans/ids.ts'
import { isWithin } from '../../text/spans/spans.ts'
import { themesOf } from '../classify/themes.ts'
import { scopeAt } from '../scope/places/place-scope.ts'
import type { ScopedBlock } from '../scope/scopes.ts'
import type { Home } from './home.ts'
import { kindOf } from './kind-of.ts'
import { listName, sortedBy } from './lists/list-name.ts'
import type { MemberList } from './lists/member-list.ts'
import { isLevelWord } from './lists/trim-members.ts'
import { membersTitle } from './members-title.ts'
import { isBare } from './names/head.ts'
import { namesIn } from './names/names-in.ts'
import type { Passage } from './passages-in.ts'
import type { Mark } from './siblings.ts'

/** What is known of the article that a practice stands in. */
export interface PracticeContext {
  sourceId: string
  articleId: string
  figures: readonly Figure[]
  /** The first of several paragraphs: it sums up what the others tell. */
  lead: boolean
  /** The article speaks of what is to come. */
  ahead: boolean
  /** What the titles of its paragraphs share. */
  marks: readonly Mark[]
}

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

/** Whether a list has a name that tells more than how many it has: 楼宇党建共同体; not 三大行动. */
function tellsWhich(text: string, list: MemberList): boolean {
  const called = listName(text, list)
  return called !== undefined && !isBare(text.slice(called.title.start, called.title.end))
}

/**
 * What a passage goes by. Where that is only a member of the list that it spells out, stands behind a list that has a name, or is a deed
 * beside one, it is what the list is called; nothing where the list has no name.
 */
function calledBy(text: string, { title, name, lists }: Home): Pick<Home, 'title' | 'name'> | undefined {
  const list = lists.find(
    (one) => isWithin(title, one) || title.start >= one.end || (!name && tellsWhich(text, one)),
  )
  const called = list && listName(text, list)
  if (called) return called
  // 听取意见,列出“三问”清单,建立台账: a procedure goes by what is named in it.
  const named =
    list?.kind === 'steps' && namesIn(text, list).find(({ quoted, end }) => quoted && text[end - 1] !== '”')
  if (named) return { title: named, name: named }
  return lists.some((one) => isWithin(title, one)) ? undefined : { title, ...(name ? { name } : {}) }
}

/** A passage of a block as a practice; undefined where its halves stand in columns out of order, or it has no title. */
export function build(scoped: ScopedBlock, passage: Home, context: PracticeContext): Practice | undefined {
  const text = scoped.block.joined.text
  const span = rawSpan(scoped, passage)
  const { lists } = passage
  const called = calledBy(text, passage)
  // 县、镇、村三级…高效运转: which levels there are, and no thing.
  if (!called && lists.every(({ members }) => members.every((member) => isLevelWord(member.text))))
    return undefined
  const title = called
    ? plain(text.slice(called.title.start, called.title.end))
    : ((lists[0] && sortedBy(text, lists[0])) ??
      membersTitle(lists[0]?.members.map((member) => member.text) ?? []))
  if (!span || title === '') return undefined
  const name = called?.name && nodeOf(scoped, called.name)
  const kind = kindOf(title, plain(text.slice(passage.start, passage.end)))
  const region = scopeAt(scoped.scope, scopeOffset(scoped, passage))?.region
  const by = (kind: MemberList['kind']) =>
    nodesOf(
      scoped,
      lists.find((list) => list.kind === kind),
    )
  const [steps, levels, parts] = [by('steps'), by('levels'), by('parts')]
  return {
    id: practiceId(context.sourceId, span),
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
    ...(kind ? { kind } : {}),
    ...(steps ? { steps } : {}),
    ...(levels ? { levels } : {}),
    ...(parts ? { parts } : {}),
    status: scoped.section.mode === 'planned' || passage.planned ? 'planned' : 'done',
    figureIds: context.figures.filter((figure) => isWithin(figure.span, span)).map((figure) => figure.id),
  }
}

/** A passage that begins with its subject (太平街道协调企业……) is that place's: the scope just behind the name. */
function scopeOffset(scoped: ScopedBlock, passage: Passage): number {
  const named = scoped.places.find(
    (place) => place.start >= passage.start && place.start <= passage.start + 2,
  )
  return named ? named.end : passage.start
}
