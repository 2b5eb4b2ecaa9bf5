import type { Span } from '../../contract/span.ts'

const titleLimit = 26
const lead =
  /^(?:本报讯\s*|[一二三四五六七八九十]是|(?:目前|如今|近年来|近日|为此|同时|此外|现在|去年|今年|今年以来|去年以来|截至目前|日前|据了解|与此同时|下一步)[,:]?|(?:\d{4}年|[上下]半年|前三季度)[,:]|[^,。]{2,16}(?:以来|期间|上|中|后|方面|下|层面|介绍说|介绍|部署|要求|研究|契机|总要求|目标|基础上),)*/u

/** How many characters of a sentence only lead to what it tells: 近年来, 在日常管理层面, 某书记介绍说. */
export const sentenceLead = (words: string): number => lead.exec(words)?.[0].length ?? 0

/** A quoted name, as far as what it is: “融合行动”, 《规范》地方标准, “一站一码”平台. */
const quoted = /[“《]([^”》、]{2,24}(?:、[^”》、]{2,12})?)[”》]/u
const whatItIs =
  /^[\p{Script=Han}]{0,4}?(?:活动|行动|机制|模式|平台|工程|制度|体系|工作法|建设|品牌|方案|系统)/u

/** The words of a sentence that name what was done: a quoted name, else its first clause, cut at 26 characters. */
export function passageTitle(text: string, sentence: Span): Span {
  const words = text.slice(sentence.start, sentence.end)
  const name = quoted.exec(words)
  if (name) {
    const end = name.index + name[0].length
    const tail = whatItIs.exec(words.slice(end))?.[0] ?? ''
    if (tail !== '' || words.length < 60)
      return { start: sentence.start + name.index, end: sentence.start + end + tail.length }
  }
  const from = sentenceLead(words)
  const clause = words.slice(from).search(/[,。;:]/u)
  const length = Math.min(clause < 0 ? words.length - from : clause, titleLimit)
  return { start: sentence.start + from, end: sentence.start + from + length }
}
