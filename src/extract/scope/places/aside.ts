import { mentionBefore } from '../../../lexicon/places/local.ts'
import { bearer, firmBehind } from '../../../lexicon/places/word-ends.ts'

/** Behind a place that is only mentioned: the day of a dateline, a model, a partner, its people. */
const asideBehind =
  /^(\d{1,2}月\d{1,2}日(?:电|讯)|等地|经验|模式|做法|籍|援|对口|客商|商人|游客(?![达数量接突增超近约累总]|人[数次])|专家|的(先进)?经验)/u

/** 在北京｜召开的全国两会: where people met. */
const meeting = /^(?:召开|举行|举办|(?:隆重|胜利)?(?:开幕|闭幕)|落幕|拉开)/u

/** Behind the name of a law or a paper (《内蒙古自治区…办法》): the place made it, and is not told of. */
const paper = /^[^《》。]{0,40}(?:法|条例|办法|规定|意见|通知|决定|决议|方案|纲要|规划|实施细则)》/u

/** A name with the word for its level. */
const inFull = /[省市县区州旗盟镇乡村]$/u

/** Between the members of a list: 浙江莫干山｜、｜陕西袁家村. */
const inList = /^[\p{Script=Han}]{0,8}[、和与及]$/u

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
    (!inFull.test(text.slice(start, end)) && firmBehind.test(text.slice(end, end + 16))) ||
    mentionBefore.some((word) => left.endsWith(word)) ||
    isAsideBehind(text, end) ||
    isPaper(text, start, end) ||
    (left.endsWith('在') && meeting.test(text.slice(end, end + 2)))
  )
}
