import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { applyReviews } from '../../src/review/apply/apply.ts'
import { carried } from '../../src/review/carry.ts'
import { targetOf } from '../../src/review/locate.ts'
import type { FigureFields, PracticeReview } from '../../src/review/record.ts'
import { outcomeWords, review, sha256 } from './made.ts'

const text = [
  '2022年余干县统计公报',
  '全县茶园面积5600亩，比上年有所扩大，主要在东部和南部的几个乡镇。',
  '全县茶叶产量325吨，春茶比往年早上市半个月，价格平稳。',
  '全县建成茶厂12家，其中在工业园区里的占了大半，带动茶农增收。',
].join('\n\n')
const revised = `经县政府同意，现予公布。\n\n${text}`.replace('325吨', '328吨')
const to = { sha256: 'b'.repeat(64), text: revised }
const record = (quote: string, ...of: [action: 'confirm' | 'set', given?: { set: FigureFields }]) => {
  const start = text.indexOf(quote)
  return { ...review('5600亩', ...of), target: targetOf(text, { start, end: start + quote.length }, sha256) }
}
let ids = 0
const newId = () => `urn:uuid:00000000-0000-4000-9000-${String(++ids).padStart(12, '0')}`

describe('what was checked in an earlier version of a report', () => {
  const checked = [
    record('5600亩', 'confirm'),
    record('12家', 'set', { set: { label: '新建茶厂' } }),
    record('325吨', 'confirm'),
  ]

  it('holds for its words in the new one, wherever they stand now; what stands there no more is left', () => {
    const { records, left } = carried(checked, to, newId)
    expect(left).toBe(1)
    expect(records.map(({ target }) => target.selector[0].exact)).toEqual(['5600亩', '12家'])
    expect(new Set(records.map(({ target }) => target.source))).toEqual(new Set([`urn:sha256:${to.sha256}`]))
    const read = extract({ sourceId: 'n', text: revised })
    const laid = applyReviews(read, records, to)
    expect(outcomeWords(laid.outcomes)).toEqual(['applied', 'applied'])
    expect(laid.read.figures.find(({ quote }) => quote === '12家')?.label).toBe('新建茶厂')
  })

  it('keeps who checked and when, under ids of its own: the earlier records stay', () => {
    const { records } = carried(checked, to, newId)
    expect(records.map(({ creator, created }) => [creator, created])).toEqual(
      checked.slice(0, 2).map(({ creator, created }) => [creator, created]),
    )
    const old = new Set(checked.map(({ id }) => id))
    expect(records.some(({ id }) => old.has(id))).toBe(false)
    expect(checked.every(({ target }) => target.source === `urn:sha256:${sha256}`)).toBe(true)
  })

  it('moves the steps of a practice with its passage, and leaves it where they do not stand there', () => {
    const passage = '推行“三步办”工作法：受理、办理、反馈，群众满意。'
    const before = `2022年余干县工作报告\n\n${passage}\n`
    const start = before.indexOf(passage)
    const step = (words: string) => {
      const at = before.indexOf(words, start)
      return { text: words, span: { start: at, end: at + words.length } }
    }
    const checkedSteps = {
      ...review('5600亩', 'confirm'),
      target: targetOf(before, { start, end: start + 10 }, sha256),
      body: {
        type: 'PracticeReview',
        action: 'set',
        set: { steps: [step('受理'), step('办理'), step('反馈')] },
        was: { title: '“三步办”工作法' },
      },
    } as PracticeReview
    const moved = (changed: string) => carried([checkedSteps], { sha256: to.sha256, text: changed }, newId)
    const after = `按。\n\n${before}`
    const [found] = moved(after).records as PracticeReview[]
    expect(found?.body.set?.steps?.map(({ span }) => after.slice(span.start, span.end))).toEqual([
      '受理',
      '办理',
      '反馈',
    ])
    expect(moved(after.replace('办理、反馈', '分办、反馈'))).toEqual({ records: [], left: 1 })
  })
})
