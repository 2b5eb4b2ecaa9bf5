import {
  asideBehind,
  inFull,
  inList,
  meeting,
  mentionBefore,
  paper,
  visited,
} from '../../../lexicon/places/mentions.ts'
import { bearer, firmBehind, listedBearer } from '../../../lexicon/places/word-ends.ts'

/** Whether what stands behind a place makes it one that is only mentioned: its people, its model. */
export const isAsideBehind = (text: string, end: number): boolean =>
  asideBehind.test(text.slice(end, end + 24))

/** Whether a place stands in the name of a law or a paper that it made. Takes 《｜内蒙古自治区…办法》. */
export const isPaper = (text: string, start: number, end: number): boolean =>
  text.lastIndexOf('《', start) > text.lastIndexOf('》', start) && paper.test(text.slice(end, end + 48))

/**
 * Whether the place at [start, end) is only mentioned: a partner, a source, a model, a law, where people met, or a member of a list
 * that begins with one. Takes 赴｜浙江; refuses 浙江省建成….
 * @param last the place before it
 */
export function isAside(
  text: string,
  start: number,
  end: number,
  last: { end: number; aside: boolean } | undefined,
): boolean {
  const left = text.slice(Math.max(0, start - 3), start)
  return (
    (last?.aside === true && inList.test(text.slice(last.end, start))) ||
    bearer.test(text.slice(end, end + 12)) ||
    listedBearer.test(text.slice(end, end + 12)) ||
    (!inFull.test(text.slice(start, end)) && firmBehind.test(text.slice(end, end + 16))) ||
    mentionBefore.some((word) => left.endsWith(word)) ||
    isAsideBehind(text, end) ||
    visited.test(text.slice(end, end + 48)) ||
    isPaper(text, start, end) ||
    (left.endsWith('在') && meeting.test(text.slice(end, end + 2)))
  )
}
