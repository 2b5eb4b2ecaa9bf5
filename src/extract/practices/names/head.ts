import {
  bareModifiers,
  falseHeads,
  ordinaryHeads,
  plainHeads,
  quotedHeads,
  shortHeads,
  tellingHeads,
} from '../../../lexicon/practices/heads.ts'

/** How long the heads are that end in a character, longest first. */
const lengths = new Map<string, number[]>()
for (const head of [...plainHeads, ...tellingHeads].sort((a, b) => b.length - a.length)) {
  const known = lengths.get(head.slice(-1)) ?? []
  if (head.length > 1 && !known.includes(head.length)) lengths.set(head.slice(-1), [...known, head.length])
}
/** Before a head of one character stand at least so many others: 党员家庭代办｜站. */
const beforeShort = 3

/** How many of the last characters of a phrase say what the named thing is (党员家庭｜代办站 3); 0 where none do. */
export function headLength(phrase: string): number {
  for (const length of lengths.get(phrase.slice(-1)) ?? []) {
    const end = phrase.slice(-length)
    if (length <= phrase.length && (plainHeads.has(end) || tellingHeads.has(end))) return length
  }
  const short = phrase.length > beforeShort && shortHeads.has(phrase.slice(-1))
  return short && !falseHeads.has(phrase.slice(-2)) ? 1 : 0
}

/** Whether a phrase behind a name in quotation marks says what the thing is: “五统一”｜管理, “437”｜工作法. */
export const tellsBehindQuote = (phrase: string): boolean =>
  headLength(phrase) > 1 ||
  quotedHeads.has(phrase) ||
  (phrase.length === beforeShort && shortHeads.has(phrase.slice(-1)) && !falseHeads.has(phrase.slice(-2))) ||
  [...quotedHeads].some((head) => head.length > 1 && phrase.endsWith(head))

/** Whether a phrase says what the thing is with a word that only few things are called by: 板凳会, 巧手工坊. */
export const tellsAlone = (phrase: string): boolean => tellingHeads.has(phrase.slice(-headLength(phrase)))

const common = [...bareModifiers, ...plainHeads].sort((a, b) => b.length - a.length)

const number = /^(?:[一二三四五六七八九十\d]+[个项大类种级条]?|各[类项]?)/u

/** Whether a phrase holds nothing but words that a hundred others hold: 长效工作, 三项工作, 各类. */
function isCommon(phrase: string): boolean {
  let rest = phrase.replace(number, '')
  for (;;) {
    const start = common.find((word) => rest.startsWith(word))
    if (!start) return rest.length < 2
    rest = rest.slice(start.length)
  }
}

const manyWords = 7

/** Whether a name does not say which thing it is. Takes 长效工作机制, 制度体系; refuses 干部下沉工作机制, 党员责任区. */
export function isBare(name: string): boolean {
  const head = headLength(name)
  const word = name.slice(-head)
  if (tellingHeads.has(word) && !ordinaryHeads.has(word)) return name.length - head < 2 && head < 4
  // 服务企业大走访｜活动: so many common words together say which one it is.
  return name.length - head < manyWords && isCommon(name.slice(0, name.length - head))
}
