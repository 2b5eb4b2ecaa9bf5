/** A whole day, however it is written: 2024年3月28日, 2024-03-28, 2024/3/28, 2024.3.28, 2024年/3月/28日. */
const days =
  /(?<![\d.-])(?:19|20)\d{2}\s?(?:年\/?|[-/.])\s?\d{1,2}\s?(?:月\/?|[-/.])\s?\d{1,2}(?!\d)日?(?![至—~-]?\d)/gu
/** A month alone: 2024-03, 2024/3. */
const month = /^(?:19|20)\d{2}[-/.](?:0?[1-9]|1[0-2])$/u
/** What may touch a day: blanks, brackets, bars, the name of the field. */
const before = /(?:^|[\s([【|丨·:/》])$/u
const behind = /^(?:$|[\s)\]】|丨·:/,(]|发布|印发|上午|下午|晚|电|至\d{1,2}日|(?:星期|周)[一二三四五六日天])/u
/** What tells when on that day, and which number of a paper it was. */
const clock =
  /\d{1,2}[:时]\d{1,2}(?:分|:\d{2})?|(?:星期|周)[一二三四五六日天]|[上下]午|晚上?|农历\S{2,8}|[总第]{0,2}\s?\d{1,4}\s?[期版号]|[A-Z]?\d{1,2}版|发布于|来自|发布|印发|至\d{1,2}日/gu
const marks = /[\s()[\]【】|丨·/,《》—-]+/u
/** The name of an organ or a paper, which may be long. */
const organ =
  /(?:室|处|会|部|委|组|局|厅|院|办|府|党委|队|中心|报社?|网|社|台|站|发布|在线|客户端|公众号|频道|政务)$/u
/** 来源:某网, 浏览次数:320: a field of a page and what stands in it. */
const field = /^\p{Script=Han}{2,6}:\S{0,20}$/u
const [longestLine, longestName, mostParts] = [70, 12, 8]

/**
 * Whether a line at the head or the foot of a text only says on which day it is, by whom and in what: 某县统计局 国家统计局某县调查队 2024年3月28日, 2024/3/28
 * 某地发布, 第12期(2024年3月28日). Refuses a line that says what happened (2024年3月28日召开动员大会), one with two days and one of a sentence.
 * @param line normalised, its spelled days in digits
 */
export function isDateline(line: string): boolean {
  if (line.length > longestLine || /[。;!?]|,(?!\s?(?:星期|周)[一二三四五六日天])/u.test(line)) return false
  if (month.test(line)) return true
  const [day, other] = [...line.matchAll(days)]
  if (!day || other) return false
  const [head, tail] = [line.slice(0, day.index), line.slice(day.index + day[0].length)]
  if (!before.test(head) || !behind.test(tail)) return false
  const parts = `${head} ${tail}`.replace(clock, ' ').split(marks).filter(Boolean)
  const isName = (part: string) =>
    !/\d/u.test(part) && (part.length <= longestName || organ.test(part) || field.test(part))
  return (
    parts.length <= mostParts &&
    parts.every((part) => isName(part) || /^\p{Script=Han}{2,6}:\d{0,8}$/u.test(part))
  )
}
