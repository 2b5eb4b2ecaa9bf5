// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Source } from '../../src/contract/source.ts'
import { datasetId, sha256, sourceId } from '../../src/dataset/id.ts'
import { collect, type Part } from '../../src/extract/collect.ts'
import { fakeExtract, taxonomy } from './fake-extract.ts'

function part(file: string, text: string): Part {
  const hash = sha256(`${file}\n${text}`)
  const id = sourceId(hash)
  const source: Source = { id, file, sha256: hash, encoding: 'utf-8', length: text.length, format: 'txt' }
  const extraction = fakeExtract({ sourceId: id, text })
  const span = { start: 0, end: 1 }
  const issue = { severity: 'info', sourceId: id, message: 'm' } as const
  extraction.issues.push(
    { ...issue, code: 'b', span },
    { ...issue, code: 'b' },
    { ...issue, code: 'a', span },
  )
  return { source, extraction }
}

const parts = ['b.txt', 'a.txt', 'B.txt', '①.txt', '大连.txt'].map((file, index) =>
  part(file, `网格${index}个,网格1${index}个,网格2${index}个`),
)

const shuffled = <T>(items: readonly T[]) =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length })

describe('collect', () => {
  it('gives the same bytes and the same id whatever order the reports and their items come in', () => {
    const expected = collect(parts, taxonomy)
    const anyOrder = shuffled(parts).chain((order) =>
      fc.tuple(
        ...order.map(({ source, extraction }) =>
          fc.record({
            source: fc.constant(source),
            extraction: fc.record({
              articles: shuffled(extraction.articles),
              regions: shuffled(extraction.regions),
              figures: shuffled(extraction.figures),
              practices: shuffled(extraction.practices),
              issues: shuffled(extraction.issues),
              source: fc.constant(extraction.source),
            }),
          }),
        ),
      ),
    )
    fc.assert(
      fc.property(anyOrder, (order) => {
        const body = collect(order, taxonomy)
        expect(JSON.stringify(body)).toBe(JSON.stringify(expected))
        expect(datasetId(body)).toBe(datasetId(expected))
      }),
    )
  })

  it('orders sources by code units of the file name, the rest by source and position', () => {
    const body = collect(parts, taxonomy)
    expect(body.sources.map(({ file }) => file)).toEqual(['B.txt', 'a.txt', 'b.txt', '①.txt', '大连.txt'])
    const sourceOrder = body.sources.map(({ id }) => id)
    expect(body.articles.map((article) => article.sourceId)).toEqual(sourceOrder)
    expect(body.figures.map(({ id }) => id.slice(0, 10))).toEqual(sourceOrder.flatMap((id) => [id, id, id]))
    expect(body.figures.slice(0, 3).map(({ span }) => span.start)).toEqual([2, 7, 13])
    expect(body.issues.slice(0, 3).map(({ code, span }) => [code, span?.start])).toEqual([
      ['b', undefined],
      ['a', 0],
      ['b', 0],
    ])
  })

  it('keeps each region once, by id', () => {
    expect(collect(parts, taxonomy).regions.map(({ id }) => id)).toEqual(['210000', '210200'])
  })

  it('places an article by the stretch that comes first in the file', () => {
    const { source, extraction } = part('x.txt', '网格1个,网格2个')
    const [article] = extraction.articles
    if (!article) throw new Error('no article')
    const at = (id: string, ...starts: number[]) => ({
      ...article,
      id,
      spans: starts.map((start) => ({ start, end: start + 1 })),
    })
    const articles = [at('late', 5, 9), at('scattered', 8, 0), at('early', 2)]
    const body = collect([{ source, extraction: { ...extraction, articles } }], taxonomy)
    expect(body.articles.map(({ id }) => id)).toEqual(['scattered', 'early', 'late'])
  })

  it('describes a source by its meta first, then by its text', () => {
    const { source, extraction } = part('x.txt', '网格1个')
    const read = { title: '文', publisher: '日报' }
    const body = collect(
      [{ source: { ...source, title: '题' }, extraction: { ...extraction, source: read } }],
      taxonomy,
    )
    expect(body.sources).toEqual([{ ...source, title: '题', publisher: '日报' }])
  })

  it('counts a report that comes twice once, and takes none at all', () => {
    const [one] = parts
    if (!one) throw new Error('no part')
    expect(collect([one, one], taxonomy)).toEqual(collect([one], taxonomy))
    expect(collect([], taxonomy)).toMatchObject({ sources: [], figures: [], ...taxonomy })
  })
})
