import { cellsOf } from '../../../text/cells/cells.ts'
import { overlaps } from '../../../text/spans/spans.ts'
import { WordTree } from '../../../text/word-tree.ts'
import type { PlaceMention } from './mention.ts'

type Local = NonNullable<PlaceMention['local']>

/** Shorter names are words of their own too often (老村). */
const shortestName = 3
/** Nothing that people write tells of more places below the county by their full names. */
const mostNames = 1000

/** The whole of a cell that names a township: 老县镇, 城关镇. Refuses 各乡镇, 建制镇, 乡镇. */
const townshipCell =
  /^(?![各全每该本我]|建制|中心|重点|小城)\p{Script=Han}{2,5}(?<![城乡村集])(?:镇|乡|街道|苏木)$/u

/** A block as far as names are told in it. */
interface Telling {
  mentions: readonly PlaceMention[]
  joined: { text: string }
  raw: { table?: 'row' | 'head' }
}

/** The township that the first cell of a row names. */
function cellName({ joined, raw }: Telling): Local | undefined {
  const [first] = raw.table === 'row' ? cellsOf(joined.text) : []
  return first && townshipCell.test(first.text) ? { name: first.text, level: 'township' } : undefined
}

/**
 * The local names that stand right behind the place in which they lie (平利县｜老县镇) or alone in the first cell of a row. Elsewhere the same
 * name is that place without it.
 */
export function toldNames(blocks: readonly Telling[]): WordTree<Local> {
  const told = new Map<string, Local>()
  for (const block of blocks) {
    const own = cellName(block)
    if (own && told.size < mostNames) told.set(own.name, own)
    const { mentions } = block
    mentions.forEach(({ start, local }, at) => {
      const chained = mentions[at - 1]?.end === start
      if (local && chained && local.name.length >= shortestName && told.size < mostNames)
        told.set(local.name, local)
    })
  }
  return new WordTree(told)
}

/** Before a name that is a longer one: 小｜老县镇, 东｜红星村. */
const longer = /[东西南北上下大小新老前后中]/u

/**
 * The mentions of a text, and those of the names that the document tells in full elsewhere, where nothing else stands. Takes 老县镇 in 秦巴深处的
 * 老县镇; a county's short name that only begins one gives way (锦屏｜社区).
 */
export function withTold(
  text: string,
  mentions: readonly PlaceMention[],
  told: WordTree<Local>,
): readonly PlaceMention[] {
  const added: PlaceMention[] = []
  for (let at = 0; at < text.length; at++) {
    const local = told.longestAt(text, at)
    if (!local || longer.test(text.charAt(at - 1))) continue
    const end = at + local.name.length
    const mention: PlaceMention = { start: at, end, text: local.name, rows: [], short: false, local }
    const clash = mentions.some(
      (one) => overlaps(one, mention) && !(one.short && one.start === at && one.end < end),
    )
    if (!clash) added.push(mention)
    at = end - 1
  }
  if (added.length === 0) return mentions
  const kept = mentions.filter((one) => !added.some((other) => overlaps(other, one)))
  return [...kept, ...added].sort((a, b) => a.start - b.start)
}
