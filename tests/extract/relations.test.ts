import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/index.ts'

/** Each figure of a text with what others are to it: 94% ← from 85%. */
function relationsOf(text: string): string[] {
  const { figures } = extract({ sourceId: 's', text: `光山县2023年工作总结\n\n${text}\n` })
  const quote = new Map(figures.map((figure) => [figure.id, figure.quote]))
  return figures.flatMap(({ id, relations = [] }) =>
    relations.map(({ id: other, as }) => `${quote.get(id)} ${as} ${quote.get(other)}`),
  )
}

describe('what figures are to each other', () => {
  it('is told of both: what one changed from, and what it changed to', () => {
    expect(relationsOf('办结率由85%上升到94%。')).toEqual(['85% to 94%', '94% from 85%'])
  })

  it('links a task with what was done of it, in number and in share', () => {
    expect(relationsOf('高标准农田建设考核指标5.2万亩,完成5.6万亩。')).toEqual([
      '5.2万亩 result 5.6万亩',
      '5.6万亩 plan 5.2万亩',
    ])
    expect(relationsOf('一般公共预算收入完成年初预算39亿元的97%。')).toEqual([
      '39亿元 result 97%',
      '97% plan 39亿元',
    ])
  })

  it('is nothing between neighbours', () => {
    expect(relationsOf('新建学校3所,培训教师120人。')).toEqual([])
    expect(relationsOf('受理诉求320件,办结310件。')).toEqual([])
  })
})
