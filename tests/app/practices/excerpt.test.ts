import { expect, test } from 'vitest'
import { withoutTitle, wordsBefore } from '../../../src/app/features/practices/passage/excerpt.ts'
import { collection } from './fixture.ts'

const text = '第一段。\n整合资源。涵盖代办、代缴等49个服\n务项目。建立受理、核实“两步法”,跟踪结果。\n末段。'
const at = (words: string) => text.indexOf(words)
const [given] = collection.articles
if (!given) throw new Error('fixture')
const line = (from: string, to: string) => ({ start: at(from), end: at(to) + to.length })
const article = {
  ...given,
  blocks: [
    { kind: 'paragraph' as const, spans: [line('第一段', '第一段。')] },
    {
      kind: 'paragraph' as const,
      spans: [line('整合资源', '49个服'), line('务项目', '跟踪结果。')],
    },
    { kind: 'paragraph' as const, spans: [line('末段', '末段。')] },
  ],
}
const said = (start: number) =>
  wordsBefore(article, start, text)
    .map((span) => text.slice(span.start, span.end))
    .join('')

test('takes the sentence before, over the end of a line', () => {
  expect(said(at('建立'))).toBe('涵盖代办、代缴等49个服务项目。')
})

test('takes the first half of a sentence where its second begins', () => {
  expect(said(at('跟踪'))).toBe('建立受理、核实“两步法”,')
})

test('takes nothing before the first sentence of a paragraph', () => {
  expect(said(at('整合'))).toBe('')
  expect(said(at('末段'))).toBe('')
})

test.each([
  ['抓服务队伍。选优配强班子。', '抓服务队伍', '选优配强班子。'],
  ['一是设立窗口。由专人坐班。', '设立窗口', '由专人坐班。'],
  ['(二)“头雁”工程。选派干部86名。', '“头雁”工程', '选派干部86名。'],
  // The title stands in the sentence, not for it.
  ['开展“头雁”工程,选派干部86名。', '“头雁”工程', '开展“头雁”工程,选派干部86名。'],
  // Nothing else is told.
  ['抓服务队伍。', '抓服务队伍', '抓服务队伍。'],
])('shows %s under the title %s as %s', (passage, title, shown) => {
  const half = Math.min(4, passage.length - 1)
  const pieces = [
    { start: 0, end: half },
    { start: half, end: passage.length },
  ]
  const left = withoutTitle([pieces], passage, title).flat()
  expect(left.map(({ start, end }) => passage.slice(start, end)).join('')).toBe(shown)
})
