import { describe, expect, it } from 'vitest'
import { byDoubt, isFigure, progressOf, showing } from '../../../src/app/review/order.ts'
import { openCollection } from '../../../src/compare/collection.ts'
import type { Figure } from '../../../src/contract/figure.ts'
import type { Practice } from '../../../src/contract/practice.ts'
import { dataset } from '../shell/fixture.ts'

const of = (articleId: string) => (row: { articleId: string }) => row.articleId === articleId
const [one] = dataset.figures.filter(of('aaaa-0'))
const [told] = dataset.practices
if (!one || !told) throw new Error('the fixture has none')
const at = (start: number) => ({ start, end: start + 2 })
const figure = (id: string, rest: Partial<Figure>): Figure => ({
  ...one,
  ...{ id, confidence: 0.7, regionId: '990100', period: { start: '2023', end: '2023', basis: 'stated' } },
  ...rest,
})
const practice = (id: string, rest: Partial<Practice>): Practice => ({ ...told, id, ...rest })

const c = openCollection({
  ...dataset,
  figures: [
    figure('known', { span: at(0), indicatorId: 'governance.grids' }),
    figure('no indicator', { span: at(10), indicatorId: undefined }),
    figure('less sure', { span: at(20), confidence: 0.4 }),
    figure('no place', { span: at(30), regionId: undefined, confidence: 0.9 }),
    figure('checked', { span: at(40), confidence: 0.1, review: 'confirmed' }),
    figure('by a program', { span: at(50), confidence: 0.1, review: 'confirmed', reviewedBy: 'program' }),
  ],
  practices: [
    practice('named', { span: at(0), name: { text: '六步法', span: at(0) } }),
    practice('no name', { span: at(10), name: undefined }),
    practice('of no place', { span: at(20), regionId: undefined }),
  ],
})

describe('the order in which a report is checked', () => {
  it('is least sure first: no place, then by confidence, then without an indicator; practices behind the figures', () => {
    expect(byDoubt(c, 'aaaa').map(({ id }) => id)).toEqual([
      ...['no place', 'checked', 'less sure', 'no indicator', 'known', 'by a program'],
      ...['of no place', 'no name', 'named'],
    ])
  })

  it('tells how far figures and practices are, and what is next', () => {
    expect(progressOf(c, 'aaaa')).toMatchObject({
      figures: { checked: 1, total: 6 },
      practices: { checked: 0, total: 3 },
      doubtful: 1,
      next: { id: 'no place' },
    })
  })

  it('shows one thing at a time', () => {
    const [first] = byDoubt(c, 'aaaa')
    const last = byDoubt(c, 'aaaa').at(-1)
    if (!first || !last) throw new Error('nothing to check')
    expect([isFigure(first), isFigure(last)]).toEqual([true, false])
    expect(showing(first)).toEqual({ figure: 'no place', practice: undefined })
    expect(showing(last)).toEqual({ figure: undefined, practice: 'named' })
  })
})
