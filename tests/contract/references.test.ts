import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../src/contract/dataset.ts'
import { findLooseEnd } from '../../src/contract/references.ts'
import { sample } from './sample.ts'

const broken = (change: (dataset: Dataset) => void) => {
  const dataset = sample()
  change(dataset)
  return findLooseEnd(dataset)
}
const place = (id: string, parentId?: string): Dataset['regions'][number] => ({
  id,
  name: id,
  fullName: id,
  level: 'county',
  pinyin: id,
  ...(parentId ? { parentId } : {}),
})

describe('references', () => {
  it('of a whole dataset all lead to a row', () => {
    expect(findLooseEnd(sample())).toBeUndefined()
  })

  it.each<[string, (dataset: Dataset) => void]>([
    ['articles[0].sourceId', ({ articles }) => Object.assign(articles[0] ?? {}, { sourceId: 'x' })],
    ['articles[0].regionIds', ({ articles }) => articles[0]?.regionIds.push('x')],
    ['regions[0].parentId', ({ regions }) => Object.assign(regions[0] ?? {}, { parentId: 'x' })],
    ['indicators[0].theme', ({ indicators }) => Object.assign(indicators[0] ?? {}, { theme: 'x' })],
    ['figures[0].articleId', ({ figures }) => Object.assign(figures[0] ?? {}, { articleId: 'x' })],
    ['figures[0].regionId', ({ figures }) => Object.assign(figures[0] ?? {}, { regionId: 'x' })],
    ['figures[0].indicatorId', ({ figures }) => Object.assign(figures[0] ?? {}, { indicatorId: 'x' })],
    ['figures[0].themes', ({ figures }) => figures[0]?.themes.push('x')],
    ['figures[0].relatedTo', ({ figures }) => Object.assign(figures[0] ?? {}, { relatedTo: ['x'] })],
    ['practices[0].articleId', ({ practices }) => Object.assign(practices[0] ?? {}, { articleId: 'x' })],
    ['practices[0].regionId', ({ practices }) => Object.assign(practices[0] ?? {}, { regionId: 'x' })],
    ['issues[0].sourceId', ({ issues }) => Object.assign(issues[0] ?? {}, { sourceId: 'x' })],
    ['practices[0].figureIds', ({ practices }) => practices[0]?.figureIds.push('x')],
  ])('that lead nowhere are told by their path: %s', (path, change) => {
    expect(broken(change)).toEqual({ fault: 'missing', path: `$.${path}`, id: 'x' })
  })

  it('are told where two rows have one id', () => {
    const twice = broken((dataset) => dataset.regions.push(...sample().regions))
    expect(twice).toEqual({ fault: 'twice', path: '$.regions[1].id', id: '210200' })
  })

  it.each([
    ['itself', [place('a', 'a')], 1],
    ['each other', [place('a', 'b'), place('b', 'a')], 1],
    [
      'a ring of three that another leads to',
      [place('d', 'a'), place('a', 'b'), place('b', 'c'), place('c', 'a')],
      2,
    ],
  ])('are told where places lie in %s', (_, ring, at) => {
    const found = broken(({ regions }) => regions.push(...ring))
    expect(found).toEqual({ fault: 'circle', path: `$.regions[${at}].parentId`, id: 'a' })
  })

  it('up a long line of places take no longer than the line', () => {
    const line = Array.from({ length: 20_000 }, (_, at) => place(`p${at}`, at > 0 ? `p${at - 1}` : undefined))
    expect(broken(({ regions }) => regions.push(...line))).toBeUndefined()
  })
})
