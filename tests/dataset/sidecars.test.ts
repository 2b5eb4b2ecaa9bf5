// @vitest-environment node
import { describe, expect, it, test } from 'vitest'
import { buildData } from '../../src/dataset/build.ts'
import { say } from '../../src/dataset/note.ts'
import { exitCodeFor } from '../../src/dataset/terminal/summary.ts'
import { fakeExtract, taxonomy } from './fake-extract.ts'
import { folderOf } from './folder.ts'

const text = '大连市\n划分网格2016个,网格2016个,另有责任区13个。\n'

function build(files: Record<string, unknown>, corrections = true) {
  const written = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === 'string' ? content : JSON.stringify(content),
  ])
  const seeds = folderOf({ 'r.txt': text, ...Object.fromEntries(written) })
  return buildData({ seeds, out: folderOf(), extract: fakeExtract, taxonomy, corrections })
}

describe('NAME.meta.json', () => {
  it('overrides what the text says of itself', async () => {
    const meta = { title: '题', publisher: '大连日报', published: '2021-07-01', url: 'https://example.org/a' }
    const { dataset, notes } = await build({ 'r.meta.json': meta })
    expect(dataset.sources).toMatchObject([meta])
    expect(notes).toEqual([])
  })

  test.each([
    ['no JSON', '{"title": ', /^r\.meta\.json left out: at \$: it is not valid JSON\. Check/],
    ['not an object', '[]', /at \$: expected an object/],
    ['a wrong type', { title: 3 }, /at \$\.title: expected a string/],
    ['an empty field', { title: '' }, /at \$\.title: it is empty/],
    ['an unknown field', { titel: '题' }, /at \$: unknown fields: titel/],
    ['no such day', { published: '2021-02-30' }, /at \$\.published: expected a date/],
    ['script in the address', { url: 'javascript:alert(1)' }, /at \$\.url: expected an address/],
    ['binary', '{\u0000}', /r\.meta\.json refused: binary.*offset 1/],
  ])('%s: named with path and reason; the report is built without it', async (_, meta, words) => {
    const { dataset, notes } = await build({ 'r.meta.json': meta })
    expect(notes.map((item) => say(item, 'en'))).toEqual([expect.stringMatching(words)])
    expect(exitCodeFor(notes)).toBe(1)
    expect(dataset.sources).toMatchObject([{ file: 'r.txt', title: '文' }])
    expect(dataset.figures).toHaveLength(3)
    expect(dataset.issues).toMatchObject([
      { severity: 'error', message: expect.stringContaining('r.meta.json') },
    ])
  })

  it('without its report it is named', async () => {
    const { notes } = await build({ 'R.meta.json': {}, 'q.corrections.json': [] })
    expect(notes.map(({ code, file }) => [code, file])).toEqual([
      ['sidecar.lonely', 'R.meta.json'],
      ['sidecar.lonely', 'q.corrections.json'],
    ])
    expect(exitCodeFor(notes)).toBe(1)
  })
})

describe('NAME.corrections.json', () => {
  const reason = '核对原文'
  const row = (rest: object) => ({ 'r.corrections.json': [{ reason, ...rest }] })

  it('sets fields of the one figure inside the found text', async () => {
    const set = {
      label: '责任区',
      kind: 'flow',
      value: 14,
      unit: '片',
      themes: ['property'],
      indicatorId: 'grid.cells',
    }
    const { dataset, notes } = await build(row({ find: '另有责任区13个。', quote: '13个', set }))
    const figure = dataset.figures.find(({ quote }) => quote === '13个')
    expect(figure).toMatchObject({ ...set, flags: ['corrected'], labelBasis: 'stated' })
    const [span] = figure?.labelSpans ?? []
    expect(text.slice(span?.start, span?.end)).toBe('责任区')
    expect(dataset.issues).toMatchObject([
      { code: 'correction.applied', severity: 'info', span: figure?.span },
    ])
    expect(dataset.issues[0]?.message).toContain(reason)
    expect(exitCodeFor(notes)).toBe(0)
  })

  it('a label in other words than the text is not highlighted', async () => {
    const { dataset } = await build(row({ find: '责任区13个', quote: '13个', set: { label: '责任片区' } }))
    expect(dataset.figures[2]).toMatchObject({ label: '责任片区', labelSpans: [], labelBasis: 'derived' })
  })

  it('a place that a person sets is shown as inferred', async () => {
    const { dataset } = await build(row({ find: '责任区13个', quote: '13个', set: { regionId: '210000' } }))
    expect(dataset.figures[2]).toMatchObject({ regionId: '210000', regionBasis: 'inferred' })
  })

  it('drops a figure and every reference to it', async () => {
    const { dataset } = await build(row({ find: '另有责任区13个', quote: '13个', drop: true }))
    expect(dataset.figures.map(({ quote }) => quote)).toEqual(['2016个', '2016个'])
    expect(dataset.practices[0]?.figureIds).toHaveLength(2)
  })

  test.each([
    ['the text is gone', { find: '网格3000个', quote: '3000个', drop: true }, /the text does not hold/],
    ['no figure there', { find: '大连市\n划分', quote: '划分', drop: true }, /no figure with that quote/],
    ['two figures fit', { find: '网格2016个', quote: '2016个', drop: true }, /2 figures fit/],
    ['no such place', { find: '区13个', quote: '13个', set: { regionId: '999999' } }, /has no 999999/],
    ['no such theme', { find: '区13个', quote: '13个', set: { themes: ['x'] } }, /has no x/],
  ])('an orphan is listed: %s', async (_, correction, words) => {
    const { dataset, notes } = await build(row(correction))
    expect(notes.map((item) => say(item, 'en'))).toEqual([expect.stringMatching(words)])
    expect(dataset.issues).toMatchObject([{ code: 'correction.orphan', severity: 'warning' }])
    expect(dataset.figures).toHaveLength(3)
  })

  test.each([
    ['neither set nor drop', {}, /at \$\[0\]: expected either set or drop/],
    ['both', { set: { unit: '片' }, drop: true }, /at \$\[0\]: expected either set or drop/],
    ['nothing set', { set: {} }, /at \$\[0\]\.set: it sets no field/],
    ['an unknown kind', { set: { kind: 'stock' } }, /at \$\[0\]\.set\.kind: expected one of: level, flow/],
    ['an unknown field', { set: { labels: '' } }, /at \$\[0\]\.set: unknown fields: labels/],
    ['no reason', { drop: true, reason: undefined }, /at \$\[0\]\.reason: it is missing/],
  ])('%s: named with path and reason; the report is built without it', async (_, rest, words) => {
    const { dataset, notes } = await build(row({ find: '区13个', quote: '13个', ...rest }))
    expect(notes.map((item) => say(item, 'en'))).toContainEqual(expect.stringMatching(words))
    expect(exitCodeFor(notes)).toBe(1)
    expect(dataset.figures).toHaveLength(3)
  })

  it('can be turned off', async () => {
    const { dataset } = await build(row({ find: '责任区13个', quote: '13个', drop: true }), false)
    expect(dataset.figures).toHaveLength(3)
    expect(dataset.issues).toEqual([])
  })
})
