import type { Line } from './line.ts'

/** Shorter paragraphs have their headings on lines of their own. */
const leastGlued = 200

/**
 * The heading of a part inside running text, as pages print that lost their line breaks: …提出意见。｜一、2019年工作回顾｜2019年,…. It names the
 * time that it is of, and what is told of it; 一、加强领导 inside a paragraph is none.
 */
const glued =
  /(?<=[。!?:])\s?[一二三四五六七八九]、(?:(?:(?:19|20)\d{2}|[去今上]|过去(?:[的一五]){0,2})年|今后|下一步|本届政府|“?十[一二三四五六]?五”?)[\p{Script=Han}“”、]{0,14}?(?:工作回顾|工作总结|回顾|总结|执行情况|完成情况|工作安排|工作打算|工作建议|工作部署|主要任务|重点工作|目标任务|主要目标|总体要求)/gu

/** Lines with the headings of parts that were glued into a paragraph as lines of their own. Takes nothing else apart. */
export function partInlineHeadings(lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => {
    if (line.kind !== 'body' || line.table || line.text.length < leastGlued) return [line]
    const headings = [...line.text.matchAll(glued)].map(({ index, 0: words }) => {
      const blank = words.length - words.trimStart().length
      return { from: index + blank, to: index + words.length }
    })
    if (headings.length === 0) return [line]
    const parts: Line[] = []
    const put = (from: number, to: number, rest: Pick<Line, 'kind' | 'open'>) => {
      const words = line.text.slice(from, to)
      const text = words.trim()
      if (text === '') return
      const start = line.start + from + words.length - words.trimStart().length
      parts.push({ start, end: start + text.length, text, ...rest })
    }
    let at = 0
    for (const { from, to } of headings) {
      put(at, from, { kind: 'body', open: false })
      put(from, to, { kind: 'heading', open: false })
      at = to
    }
    put(at, line.text.length, { kind: 'body', open: line.open })
    return parts
  })
}
