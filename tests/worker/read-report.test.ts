// @vitest-environment node
import { createHash } from 'node:crypto'
import { beforeEach, expect, it, vi } from 'vitest'
import { canonicalJson } from '../../src/contract/canonical.ts'
import { datasetSchema } from '../../src/contract/dataset.ts'
import { extract } from '../../src/extract/index.ts'
import { sizeLimit } from '../../src/extract/limits.ts'
import { readReportBytes, readTextAgain } from '../../src/worker/read-report.ts'

vi.mock('../../src/extract/index.ts', () => ({ extract: vi.fn() }))

const taxonomy = {
  themes: [{ id: 'service', zh: '便民服务', en: 'Public service', group: '治理' }],
  indicators: [],
}
const bytes = new TextEncoder().encode('丹东市受理诉求18.7万件。')
const hash = createHash('sha256').update(bytes).digest('hex')

beforeEach(() => {
  vi.mocked(extract).mockImplementation(({ sourceId, text }) => ({
    articles: [
      {
        id: `${sourceId}-0`,
        sourceId,
        title: '丹东市',
        kind: 'report',
        spans: [{ start: 0, end: text.length }],
        blocks: [],
        regionIds: ['210600'],
      },
    ],
    regions: [
      { id: '210600', name: '丹东市', fullName: '辽宁省丹东市', level: 'prefecture', pinyin: 'dan dong shi' },
    ],
    figures: [],
    practices: [],
    issues: [],
    source: { title: '简报' },
  }))
})

it('gives a whole dataset that fits the contract, with the ids of the build', async () => {
  const answer = await readReportBytes({ name: '丹东.txt', bytes, taxonomy })
  if (answer.status !== 'read') throw new Error('refused')
  expect(datasetSchema.parse(answer.dataset)).toEqual(answer.dataset)
  expect(answer.text).toBe('丹东市受理诉求18.7万件。')
  expect(answer.dataset.sources).toEqual([
    {
      id: hash.slice(0, 10),
      file: '丹东.txt',
      sha256: hash,
      encoding: 'utf-8',
      length: 14,
      format: 'txt',
      title: '简报',
    },
  ])
  expect(answer.dataset.themes).toEqual(taxonomy.themes)
  const { id, ...rest } = answer.dataset
  expect(id).toBe(createHash('sha256').update(canonicalJson(rest)).digest('hex').slice(0, 12))
})

it('gives the same answer for the same bytes', async () => {
  const [a, b] = await Promise.all([1, 2].map(() => readReportBytes({ name: 'a.txt', bytes, taxonomy })))
  expect(a).toEqual(b)
})

it('refuses without extracting', async () => {
  vi.mocked(extract).mockClear()
  const large = { name: 'a.txt', bytes: new Uint8Array(sizeLimit + 1), taxonomy }
  expect(await readReportBytes(large)).toMatchObject({ refusal: { reason: 'too-large' } })
  expect(await readReportBytes({ name: 'a.txt', bytes: new Uint8Array(), taxonomy })).toMatchObject({
    refusal: { reason: 'empty' },
  })
  expect(extract).not.toHaveBeenCalled()
})

it('reads a published text again under its own row, with what a reader says before what it says itself', async () => {
  const once = await readReportBytes({ name: '丹东.txt', bytes, taxonomy })
  if (once.status !== 'read') throw new Error('refused')
  const [source] = once.dataset.sources
  if (!source) throw new Error('no source')
  const told = { publisher: '丹东日报', period: { start: '2022', end: '2022' } }
  const answer = await readTextAgain({ source, text: once.text, taxonomy, told })
  if (answer.status !== 'read') throw new Error('refused')
  expect(answer.dataset.sources).toEqual([{ ...source, publisher: '丹东日报' }])
  expect(answer.dataset.articles.map(({ id }) => id)).toEqual(once.dataset.articles.map(({ id }) => id))
  expect(extract).toHaveBeenLastCalledWith({
    ...{ sourceId: source.id, text: once.text, scanned: [] },
    meta: { title: '简报', ...told },
  })
})
