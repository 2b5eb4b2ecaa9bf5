import { expect, it } from 'vitest'
import { tellingFirst } from '../../src/compare/told/telling-first.ts'
import type { Practice } from '../../src/contract/practice.ts'

const span = { start: 0, end: 1 }
const practice = (id: string, rest: Partial<Practice> = {}): Practice => ({
  id,
  articleId: 'a',
  title: id,
  span,
  themes: [],
  status: 'done',
  figureIds: [],
  ...rest,
})
const name = { text: '名', span }

it('puts what is named and done before deeds, parts and plans', () => {
  const rows = [
    practice('plan', { status: 'planned', name }),
    practice('deed'),
    practice('part', { name, partOf: 'whole' }),
    practice('whole', { name, parts: [name] }),
    practice('other', { name }),
  ]
  expect(tellingFirst(rows).map(({ id }) => id)).toEqual(['whole', 'other', 'part', 'deed', 'plan'])
})

it('keeps the order of the report among those that say as much', () => {
  const rows = ['b', 'a', 'c'].map((id) => practice(id))
  expect(tellingFirst(rows)).toEqual(rows)
})
