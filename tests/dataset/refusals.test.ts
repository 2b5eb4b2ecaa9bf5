// @vitest-environment node
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it, test } from 'vitest'
import { datasetSchema } from '../../src/contract/dataset.ts'
import { type BuildResult, buildData } from '../../src/dataset/build.ts'
import { say, severityOf } from '../../src/dataset/note.ts'
import { exitCodeFor } from '../../src/dataset/terminal/summary.ts'
import { fakeExtract, taxonomy } from './fake-extract.ts'
import { folderOf } from './folder.ts'

const good = '大连市有网格12个。\n'

async function build(seeds: string): Promise<BuildResult & { out: string; exitCode: number }> {
  const out = folderOf()
  const result = await buildData({ seeds, out, extract: fakeExtract, taxonomy })
  return { ...result, out, exitCode: exitCodeFor(result.notes) }
}

describe('bad input: the file is refused by name with the reason, the rest is built, exit code 1', () => {
  const outside = folderOf({ 'secret.txt': 'secret' })
  const cases: [name: string, prepare: (folder: string) => void, code: string, words: RegExp][] = [
    [
      'undecodable bytes',
      (folder) => writeFileSync(join(folder, 'bad.txt'), Buffer.concat([Buffer.from(good), Buffer.of(0xff)])),
      'read.undecodable',
      new RegExp(`byte offset ${Buffer.byteLength(good)} .*UTF-8`),
    ],
    [
      'binary',
      (folder) => writeFileSync(join(folder, 'bad.txt'), 'PK\u0003\u0004\0\0\0\u0001'),
      'read.binary',
      /binary.*offset 4/,
    ],
    [
      'over 20 MB',
      (folder) => {
        writeFileSync(join(folder, 'bad.txt'), '')
        truncateSync(join(folder, 'bad.txt'), 20 * 1024 * 1024 + 1)
      },
      'read.large',
      /20971521 bytes, over the limit of 20 MB/,
    ],
    ['a folder', (folder) => mkdirSync(join(folder, 'bad.txt')), 'read.folder', /is a folder/],
    [
      'a link outside the folder',
      (folder) => symlinkSync(join(outside, 'secret.txt'), join(folder, 'bad.txt')),
      'read.link',
      /leads out of its folder/,
    ],
    [
      'a link to nowhere',
      (folder) => symlinkSync('nowhere.txt', join(folder, 'bad.txt')),
      'read.unreadable',
      /ENOENT/,
    ],
    [
      'a link to itself',
      (folder) => symlinkSync('bad.txt', join(folder, 'bad.txt')),
      'read.unreadable',
      /ELOOP/,
    ],
    [
      'a pipe',
      (folder) => void execFileSync('mkfifo', [join(folder, 'bad.txt')]),
      'read.special',
      /not a regular/,
    ],
  ]
  test.each(cases)('%s', async (_, prepare, code, words) => {
    const seeds = folderOf({ 'good.txt': good })
    prepare(seeds)
    const { dataset, notes, exitCode } = await build(seeds)
    expect(notes.map((item) => [item.code, item.file])).toEqual([[code, 'bad.txt']])
    expect(notes.map((item) => say(item, 'en'))[0]).toMatch(words)
    expect(dataset.sources.map(({ file }) => file)).toEqual(['good.txt'])
    expect(dataset.figures).toHaveLength(1)
    expect(exitCode).toBe(1)
  })

  it.skipIf(process.getuid?.() === 0)('no permission', async () => {
    const seeds = folderOf({ 'bad.txt': good })
    chmodSync(join(seeds, 'bad.txt'), 0)
    const { notes } = await build(seeds)
    expect(notes).toMatchObject([{ code: 'read.unreadable', params: { reason: 'EACCES' } }])
  })

  it('an extraction that throws, or whose quote is not in the text', async () => {
    const seeds = folderOf({ 'a.txt': '大连市有网格12个。', 'b.txt': 'throw', 'c.txt': 'lie 1个' })
    const { dataset, notes } = await buildData({
      ...{ seeds, out: folderOf(), taxonomy },
      extract: (input) => {
        if (input.text === 'throw') throw new Error('no such verb')
        const extraction = fakeExtract(input)
        const lie = (figure: (typeof extraction.figures)[number]) => ({ ...figure, quote: '2个' })
        return input.text.startsWith('lie')
          ? { ...extraction, figures: extraction.figures.map(lie) }
          : extraction
      },
    })
    expect(dataset.sources.map(({ file }) => file)).toEqual(['a.txt'])
    expect(notes.map(({ code, file }) => [code, file])).toEqual([
      ['extract.failed', 'b.txt'],
      ['extract.invalid', 'c.txt'],
    ])
  })
})

describe('what is not refused', () => {
  test.each([
    ['no byte', ''],
    ['white space', ' \r\n\t\u3000\uFEFF\n'],
  ])('an empty file (%s) is named, has no article, and the build goes on', async (_, content) => {
    const { dataset, notes, exitCode } = await build(folderOf({ 'empty.txt': content, 'good.txt': good }))
    expect(notes.map((item) => [item.code, item.file, severityOf(item)])).toEqual([
      ['source.empty', 'empty.txt', 'warning'],
    ])
    const [source] = dataset.sources
    expect(source?.file).toBe('empty.txt')
    expect(dataset.articles.map(({ sourceId }) => sourceId)).not.toContain(source?.id)
    expect(dataset.issues).toMatchObject([{ code: 'source.empty', sourceId: source?.id }])
    expect(exitCode).toBe(0)
  })

  it('a link inside the folder', async () => {
    const seeds = folderOf({ 'texts/one.md': good })
    symlinkSync(join('texts', 'one.md'), join(seeds, 'one.txt'))
    const { dataset, exitCode } = await build(seeds)
    expect(dataset.sources.map(({ file }) => file)).toEqual(['one.txt'])
    expect(exitCode).toBe(0)
  })

  it('the same bytes twice: the second is skipped, with a warning on the first', async () => {
    const { dataset, notes, exitCode } = await build(folderOf({ 'b.txt': good, 'a.txt': good }))
    expect(dataset.sources.map(({ file }) => file)).toEqual(['a.txt'])
    expect(dataset.issues).toMatchObject([{ code: 'source.duplicate', severity: 'warning' }])
    expect(notes.map((item) => say(item, 'en'))[0]).toMatch(/^b\.txt skipped: the same bytes as a\.txt/)
    expect(exitCode).toBe(0)
  })

  it('text is text: markup, formulas and control characters reach the raw text as they are', async () => {
    const text = '<script>alert(1)</script>\u0007=cmd()\r\n\u2028网格12个\uD83D\uDE00'
    const { dataset, out } = await build(folderOf({ 'x.txt': text }))
    const [source] = dataset.sources
    expect(readFileSync(join(out, 'sources', `${source?.id}.txt`), 'utf8')).toBe(text)
    expect(source?.length).toBe(text.length)
  })

  it('an empty folder gives an empty dataset; other files are passed over by name', async () => {
    const { dataset, ignored, exitCode } = await build(folderOf({ 'notes.md': '', '.hidden.txt': '' }))
    expect(datasetSchema.parse(dataset).sources).toEqual([])
    expect(ignored).toEqual(['notes.md'])
    expect(exitCode).toBe(0)
  })
})

it('a report that takes too long is refused by name, and the rest is built', async () => {
  const worker = `
import { parentPort } from 'node:worker_threads'
const nothing = { articles: [], regions: [], figures: [], practices: [], issues: [], source: {} }
parentPort.on('message', (input) => {
  if (input.text.includes('慢')) for (;;);
  parentPort.postMessage({ extraction: nothing })
})`
  const seeds = folderOf({ 'a.txt': good, 'slow.txt': '慢', 'z.txt': `${good}又有12个。` })
  const entry = pathToFileURL(join(folderOf({ 'worker.mjs': worker }), 'worker.mjs'))
  const built = await buildData({ seeds, out: folderOf(), entry, taxonomy, timeLimit: () => 5000 })
  expect(built.dataset.sources.map(({ file }) => file)).toEqual(['a.txt', 'z.txt'])
  expect(built.notes.map((item) => say(item, 'en'))).toEqual([
    expect.stringMatching(/^slow\.txt refused: reading it took longer than 5 s/),
  ])
  expect(exitCodeFor(built.notes)).toBe(1)
})

it('a file whose name is not UTF-8 is refused by its bytes, and the rest is built', async () => {
  const seeds = folderOf({ 'a.txt': good })
  writeFileSync(Buffer.concat([Buffer.from(`${seeds}/b`), Buffer.of(0xff, 0xe4), Buffer.from('.txt')]), good)
  // What would not be read anyway is passed over as ever.
  writeFileSync(Buffer.concat([Buffer.from(`${seeds}/c`), Buffer.of(0xff), Buffer.from('.jpg')]), '')
  writeFileSync(Buffer.concat([Buffer.from(`${seeds}/.d`), Buffer.of(0xff), Buffer.from('.txt')]), '')
  const { dataset, notes, exitCode, ignored } = await build(seeds)
  expect(ignored).toEqual([String.raw`c\xff.jpg`])
  expect(dataset.sources.map(({ file }) => file)).toEqual(['a.txt'])
  expect(notes.map((item) => say(item, 'en'))).toEqual([
    String.raw`b\xff\xe4.txt refused: its name is not UTF-8. Rename it.`,
  ])
  expect(exitCode).toBe(1)
})
