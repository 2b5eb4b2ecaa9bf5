// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { assemble } from '../../../src/dataset/assemble.ts'
import { type Answer, written } from '../../../src/dataset/filter/answer.ts'
import { answerTo } from '../../../src/dataset/filter/answer-line.ts'
import { recordLines } from '../../../src/dataset/filter/list.ts'
import { merge } from '../../../src/dataset/merge/merge.ts'
import { answeredIn, readAnswers } from '../../../src/dataset/merge/read-answers.ts'
import { Texts } from '../../../src/dataset/merge/texts.ts'
import type { Note } from '../../../src/dataset/note.ts'
import { listPaths } from '../../../src/dataset/read/list.ts'
import { serialized } from '../../../src/dataset/write.ts'
import { folderOf, seedFolder } from '../folder.ts'

async function* streamOf(text: string) {
  yield new TextEncoder().encode(text)
}

/** Merges outputs, each a list of lines. */
async function merged(...outputs: string[]): Promise<{ json: string; notes: Note[] }> {
  async function* found() {
    for (const [at, text] of outputs.entries()) yield* readAnswers(`out${at}`, streamOf(text))
  }
  const { dataset, notes } = await merge(found())
  return { json: [...serialized(dataset)].join(''), notes }
}

const codes = (notes: readonly Note[]) => notes.map(({ code, file, params }) => [code, file, params.line])
const answerOf = (record: object): Promise<Answer> =>
  answerTo(new TextEncoder().encode(JSON.stringify(record)))
const lineOf = async (record: object) => written(await answerOf(record)).json

const answersTo = (all: readonly string[]) =>
  Promise.all(all.map(async (line) => written(await answerTo(new TextEncoder().encode(line))).json))

let lines: string[] = []
let records: string[] = []
let built = ''
let reports: ReturnType<typeof listPaths>['found'] = []

beforeAll(async () => {
  const folder = folderOf({
    ...Object.fromEntries(
      readdirSync(seedFolder)
        .filter((name) => name.endsWith('.txt'))
        .slice(0, 3)
        .map((name) => [name, readFileSync(join(seedFolder, name))]),
    ),
    'twin.txt': readFileSync(join(seedFolder, '000_65fa2f7acddcc87f.txt')),
    'empty.txt': '',
    'told.txt': '2023年，全县新建学校3所。',
    'told.meta.json': '{"title":"甲县简报","url":"https://example.org/1"}',
  })
  reports = listPaths([folder]).found
  records = [...recordLines(reports, new Set(), () => undefined)]
  lines = await answersTo(records)
  built = [...serialized((await assemble(reports)).dataset)].join('')
})

describe('merge', () => {
  it('gives the bytes of the build of the same files', async () => {
    const { json, notes } = await merged(`${lines.join('\n')}\n`)
    expect(json).toBe(built)
    expect(codes(notes).map(([code]) => code)).toContain('source.duplicate')
  })

  it('in any order, split and repetition', () =>
    fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
        fc.array(fc.nat(5), { maxLength: 3 }),
        fc.integer({ min: 0, max: 6 }),
        async (order, again, cut) => {
          const all = [...order, ...again].map((at) => lines[at] ?? '')
          const { json } = await merged(all.slice(0, cut).join('\n'), all.slice(cut).join('\n'))
          expect(json).toBe(built)
        },
      ),
      { numRuns: 12 },
    ))

  it('leaves out what is torn, no answer or of other rules, and names each; the rest is there', async () => {
    const whole = await lineOf({ id: 'a', text: '2023年，全县新建学校3所。' })
    const other = whole.replace(/"rules":"[^"]*"/u, '"rules":"0ld"')
    const { json, notes } = await merged([whole.slice(0, 90), '{"id":1}', other, whole].join('\n'))
    expect(codes(notes)).toEqual([
      ['merge.torn', 'out0', 1],
      ['merge.shape', 'out0', 2],
      ['merge.rules', 'out0', 3],
    ])
    expect(JSON.parse(json).figures).toHaveLength(1)
  })

  it('takes none of the answers of one report that differ', async () => {
    const answer = await answerOf({ id: 'a', text: '2023年，全县新建学校3所。' })
    const changed = JSON.stringify(answer).replace('"value":3', '"value":4')
    const other = await lineOf({ id: 'b', text: '2023年，全县修路8公里。' })
    for (const output of [
      [JSON.stringify(answer), changed, other],
      [other, changed, JSON.stringify(answer), JSON.stringify(answer)],
    ]) {
      const { json, notes } = await merged(output.join('\n'))
      expect(codes(notes)).toEqual([['merge.conflict', 'a', undefined]])
      expect(JSON.parse(json).figures).toMatchObject([{ value: 8 }])
    }
  })

  it('tells what was refused, unless it was read elsewhere', async () => {
    const bad = await lineOf({ id: 'a', bytesBase64: '/w8=' })
    const good = await lineOf({ id: 'a', text: '2023年，全县新建学校3所。' })
    expect(codes((await merged(`${bad}\n${bad}`)).notes)).toEqual([['merge.refused', 'a', undefined]])
    expect((await merged(`${bad}\n${good}`)).notes).toEqual([])
  })
})

describe('an interrupted run', () => {
  it('goes on with what is not answered whole, and its outputs together give the same', async () => {
    const torn = `${lines.slice(0, 3).join('\n')}\n${lines[3]?.slice(0, 50)}`
    const answered = new Set<string>()
    for await (const hash of answeredIn('out', streamOf(torn))) answered.add(hash)
    const rest = [...recordLines(reports, answered, () => undefined)]
    // The twin of a report that was read is not read again either.
    expect(rest.length).toBeGreaterThan(0)
    expect(rest.length).toBeLessThan(reports.length - 2)
    const again = await answersTo(rest)
    const { json, notes } = await merged(torn, again.join('\n'))
    expect(JSON.parse(json).figures).toEqual(JSON.parse(built).figures)
    expect(codes(notes)).toContainEqual(['merge.torn', 'out0', 4])
  })
})

describe('the texts of the reports', () => {
  it('are read from the lines that the filter was given', async () => {
    const folder = folderOf({ 'in.ndjson': `no record\n${records.join('')}` })
    const texts = new Texts()
    await texts.add(join(folder, 'in.ndjson'))
    for (const { id, length } of JSON.parse(built).sources) expect(await texts.get(id)).toHaveLength(length)
    expect(await texts.get('0000000000')).toBeUndefined()
  })
})
