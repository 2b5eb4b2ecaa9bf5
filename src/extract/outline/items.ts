import type { Article } from '../../contract/article.ts'
import { leadMarks } from '../../lexicon/layout.ts'
import { plain } from '../../text/plain.ts'
import type { RawBlock } from '../prepare/rejoin.ts'
import { type Names, startsOf } from './starts.ts'
import { joinTitle, speaker } from './titles.ts'

/** An article before its places and dates are known: blocks in reading order. */
export interface RawArticle {
  title: string
  /** How many of the first blocks are its title. */
  titleBlocks: number
  kind: Article['kind']
  blocks: RawBlock[]
  /** The heading is nothing but the name of a place or an organ; it is the scope of all that follows. */
  scopeHeading?: string
}

/**
 * Splits a source into its articles. Every caption is an article of its own (it tells of its picture), so
 * that it never stands between the halves of a report.
 * @param sourceTitle what the file calls itself, for a text that opens without a title
 */
export function splitArticles(blocks: readonly RawBlock[], names: Names, sourceTitle?: string): RawArticle[] {
  const begins = startsOf(blocks, names)
  const articles: RawArticle[] = []
  begins.forEach((start, index) => {
    const end = begins[index + 1]?.at ?? blocks.length
    const own: RawBlock[] = []
    const captions: RawBlock[][] = []
    for (let at = start.at; at < end; at++) {
      const block = blocks[at]
      if (!block || block.kind === 'noise' || block.kind === 'column') continue
      const previous = blocks[at - 1]
      if (block.kind === 'caption') captions.push([block])
      else if (block.kind === 'credit') {
        if (previous?.kind === 'caption') captions.at(-1)?.push(block)
        else own.push(block)
      } else own.push(block)
    }
    const titleBlocks = start.titleEnd - start.at
    // ——2026年2月5日在某市…会议上: the line above the one that names who speaks belongs to the report.
    const above = index === 0 ? blocks[start.at - 1] : undefined
    if (above?.kind === 'meeting') own.splice(titleBlocks, 0, above)
    const title = plain(joinTitle(own.slice(0, titleBlocks).map((block) => block.text)))
    const body = own.slice(titleBlocks)
    const length = body.reduce((sum, block) => sum + block.text.length, 0)
    const brief = body.some((block) => leadMarks.test(block.text)) || length < 300
    if (own.length > 0) {
      articles.push({
        title,
        titleBlocks,
        kind: start.essay ? 'essay' : brief && !start.scope ? 'brief' : 'report',
        blocks: own,
        ...(start.scope ? { scopeHeading: start.scope } : {}),
      })
    }
    for (const caption of captions) {
      const text = caption[0]?.text ?? ''
      articles.push({
        title: plain(text.replace(/[。]?$/u, '').slice(0, 60)),
        titleBlocks: 0,
        kind: 'caption',
        blocks: caption,
      })
    }
  })
  // A head that the file states (title: …), where the text begins with who speaks (某市市长 王某).
  const first = articles.find(({ kind }) => kind !== 'caption')
  if (first && sourceTitle !== undefined && (first.title === '' || speaker.test(first.title)))
    Object.assign(first, { title: plain(sourceTitle), titleBlocks: 0 })
  return articles
}
