// @vitest-environment node
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../src/contract/dataset.ts'
import { assemble } from '../../src/dataset/assemble.ts'
import { buildData } from '../../src/dataset/build.ts'
import { listFolder } from '../../src/dataset/read/list.ts'
import { serialized, writeDataset } from '../../src/dataset/write.ts'
import { fakeExtract, taxonomy } from './fake-extract.ts'
import { contents, folderOf } from './folder.ts'

const textOf = (dataset: Dataset) => [...serialized(dataset)].join('')

async function made(files: Record<string, string>) {
  const { dataset, texts } = await assemble(listFolder(folderOf(files)).found, {
    extract: fakeExtract,
    taxonomy,
  })
  return { dataset, texts }
}

describe('an interrupted build leaves the earlier dataset whole', () => {
  it('a build that throws while it writes leaves the folder as it was', async () => {
    const out = folderOf()
    const first = await made({ 'a.txt': '网格12个' })
    await writeDataset(out, first.dataset, first.texts)
    const before = contents(out)

    const second = await made({ 'b.txt': '网格13个', 'c.txt': '网格14个' })
    const [, last] = second.dataset.sources
    const broken = new (class extends Map<string, string> {
      override get(id: string): string | undefined {
        if (id === last?.id) throw new Error('interrupted')
        return super.get(id)
      }
    })(second.texts)
    await expect(writeDataset(out, second.dataset, broken)).rejects.toThrow('interrupted')
    expect(contents(out)).toEqual(before)
  })

  it('a build that throws before it writes does not touch the folder', async () => {
    const out = folderOf({ 'dataset.json': 'earlier' })
    const missing = join(folderOf(), 'missing')
    await expect(buildData({ seeds: missing, out })).rejects.toThrow('ENOENT')
    expect(contents(out)).toEqual({ 'dataset.json': 'earlier' })
  })

  it('what a killed build left aside goes with the next; what a running one has aside stays', async () => {
    const running = `.building-${process.ppid}-1`
    const out = folderOf({ '.building-999999999-1/dataset.json': '{', [`${running}/dataset.json`]: '{' })
    const { dataset, texts } = await made({ 'a.txt': '网格12个' })
    await writeDataset(out, dataset, texts)
    expect(existsSync(join(out, '.building-999999999-1'))).toBe(false)
    expect(existsSync(join(out, running))).toBe(true)
  })
})

describe('the folder holds the dataset and its texts', () => {
  it('texts of reports that are gone go too; files of others stay', async () => {
    const out = folderOf({ 'sources/0123456789.txt': 'old', 'sources/mine.txt': 'mine', 'readme.md': 'mine' })
    const { dataset, texts } = await made({ 'a.txt': '网格12个' })
    await writeDataset(out, dataset, texts)
    const [source] = dataset.sources
    expect(Object.keys(contents(out))).toEqual(
      ['dataset.json', 'readme.md', `sources/${source?.id}.txt`, 'sources/mine.txt'].sort(),
    )
  })

  it('makes the folder, and does not write into a file', async () => {
    const { dataset, texts } = await made({ 'a.txt': '网格12个' })
    const out = join(folderOf(), 'public', 'data')
    await writeDataset(out, dataset, texts)
    expect(contents(out)['dataset.json']).toBe(Buffer.from(textOf(dataset)).toString('latin1'))
    rmSync(out, { recursive: true })
    writeFileSync(out, 'a file')
    await expect(writeDataset(out, dataset, texts)).rejects.toThrow()
    mkdirSync(join(out, '..', 'other'))
  })

  it('keys stand in one order, with one line feed at the end', async () => {
    const { dataset } = await made({ 'a.txt': '网格12个' })
    const text = textOf(dataset)
    expect(text).toBe(`${JSON.stringify(dataset)}\n`)
    expect(text.endsWith(']}\n')).toBe(true)
    expect(Object.keys(JSON.parse(text) as Dataset)).toEqual([
      ...['format', 'formatVersion', 'id', 'sources', 'articles', 'regions', 'themes', 'indicators'],
      ...['figures', 'practices', 'issues'],
    ])
    expect(Object.keys(dataset.regions[1] ?? {})).toEqual([
      'id',
      'name',
      'fullName',
      'level',
      'parentId',
      'pinyin',
    ])
  })
})
