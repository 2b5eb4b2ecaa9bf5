// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { datasetSchema } from '../../src/contract/dataset.ts'
import { assemble } from '../../src/dataset/assemble.ts'
import { buildData } from '../../src/dataset/build.ts'
import { datasetId } from '../../src/dataset/id.ts'
import { publishedSchema } from '../../src/dataset/published-schema.ts'
import { listFolder, listPaths } from '../../src/dataset/read/list.ts'
import { fakeExtract, taxonomy } from './fake-extract.ts'
import { contents, folderOf, seedFolder } from './folder.ts'

describe('buildData', () => {
  it('builds the seeds twice to the same bytes', async () => {
    const [first, second] = [folderOf(), folderOf()]
    const { dataset } = await buildData({ seeds: seedFolder, out: first })
    await buildData({ seeds: seedFolder, out: second, workers: 1 })
    expect(contents(second)).toEqual(contents(first))
    expect(dataset.sources).toHaveLength(5)
  })

  it('writes each raw text to the letter, and the id is that of the rest', async () => {
    const out = folderOf()
    const { dataset } = await buildData({ seeds: seedFolder, out, extract: fakeExtract, taxonomy })
    const seeds = contents(seedFolder)
    for (const { id, file } of dataset.sources) expect(contents(out)[`sources/${id}.txt`]).toBe(seeds[file])
    const { id, ...body } = datasetSchema.parse(
      JSON.parse(Buffer.from(contents(out)['dataset.json'] ?? '', 'latin1').toString()),
    )
    expect(datasetId(body)).toBe(id)
  })

  it('tells how far it is, report by report', async () => {
    const seen: string[] = []
    const report = (done: number, of: number) => seen.push(`${done}/${of}`)
    const seeds = folderOf({ 'a.txt': '1个', 'b.txt': '2个', 'empty.txt': '' })
    await buildData({ seeds, out: folderOf(), extract: fakeExtract, taxonomy, report })
    expect(seen).toEqual(['1/2', '2/2'])
  })

  it('gives regions their pinyin', async () => {
    const { found } = listFolder(folderOf({ 'a.txt': '1个' }))
    const { dataset } = await assemble(found, { extract: fakeExtract, taxonomy })
    expect(dataset.regions.map(({ pinyin }) => pinyin)).toEqual(['liao ning sheng', 'da lian shi'])
  })
})

describe('listPaths', () => {
  it('takes files of any name and the reports of folders, each once, with what stands beside them', () => {
    const folder = folderOf({
      'a.txt': '',
      'a.meta.json': '{}',
      'b.TXT': '',
      'b.corrections.json': '[]',
      'c.md': '',
    })
    const { found, ignored, notes } = listPaths([`${folder}/c.md`, folder, `${folder}/a.txt`])
    const names = found.map(({ path, meta, corrections }) =>
      [path, meta, corrections].map((p) => p?.slice(folder.length + 1)),
    )
    expect(names).toEqual([
      ['c.md', undefined, undefined],
      ['a.txt', 'a.meta.json', undefined],
      ['b.TXT', undefined, 'b.corrections.json'],
    ])
    expect(ignored).toEqual(['c.md'])
    expect(notes).toEqual([])
  })
})

describe('the published schema', () => {
  it('demands every part of a dataset and takes no other', () => {
    const schema = JSON.parse(publishedSchema()) as Record<string, unknown>
    expect(schema.required).toEqual(Object.keys(datasetSchema.shape))
    expect(schema.additionalProperties).toBe(false)
    expect(publishedSchema()).toBe(publishedSchema())
  })
})
