import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { packProject } from '../../../src/app/take/project/pack.ts'
import { unpackProject } from '../../../src/app/take/project/unpack.ts'
import { review } from '../../review/made.ts'

const words = new TextEncoder()
const own = {
  dataset: '90a2e60dc63d',
  view: 'view=charts&i=grid.cells',
  reports: [
    {
      file: new File(['余干县建成网格120个。'], '../简报.txt'),
      told: { place: '江西省余干县', period: { start: '2022', end: '2022' } },
    },
    { file: new File(['鄱阳县建成网格80个。'], '简报.txt') },
  ],
  records: [review('5600亩', 'confirm')],
  told: { c63a8b31b3: { publisher: '大连日报', published: '2021-07-01' } },
  lists: [
    { id: 'first', name: '', items: [] },
    {
      id: 'b',
      name: '网格',
      items: [
        {
          id: 'x',
          day: '2026-11-28',
          note: '口径',
          seen: { place: '', title: '', words: '', source: '', dataset: '' },
        },
      ],
    },
  ],
}
const packed = async () => new Uint8Array(await (await packProject(own)).arrayBuffer())

describe('a project', () => {
  it('comes out of its file as it went in, but for lists without anything in them', async () => {
    const project = unpackProject(await packed())
    if (typeof project === 'string') throw new Error(project)
    const { head, reports, records, told, left } = project
    expect(reports.map(({ file }) => file.name)).toEqual(['../简报.txt', '简报.txt'])
    expect(await Promise.all(reports.map(({ file }) => file.text()))).toEqual([
      '余干县建成网格120个。',
      '鄱阳县建成网格80个。',
    ])
    expect(reports.map(({ told }) => told)).toEqual([own.reports[0]?.told, undefined])
    expect(records).toEqual(own.records)
    expect(told).toEqual(own.told)
    expect(head).toMatchObject({ dataset: own.dataset, view: own.view, lists: [own.lists[1]] })
    expect(left).toBe(0)
  })

  it('is the same bytes for the same things', async () => {
    expect(await packed()).toEqual(await packed())
  })

  it.each([
    ['no archive', words.encode('PK no'), 'not-a-project'],
    ['an archive of something else', zipSync({ 'a.txt': words.encode('a') }), 'not-a-project'],
    [
      'one of a later page',
      zipSync({ 'project.json': words.encode('{"format":"duizhao-project","version":2}') }),
      'newer',
    ],
    [
      'a head of a gigabyte of nothing',
      zipSync({ 'project.json': new Uint8Array(21 * 1024 * 1024) }),
      'too-large',
    ],
  ])('is not opened: %s', (_, bytes, why) => {
    expect(unpackProject(bytes)).toBe(why)
  })

  it('opens where an earlier page saved it, which said nothing of published reports', () => {
    const head = { format: 'duizhao-project', version: 1, dataset: 'd', view: '', reports: [], lists: [] }
    const bytes = zipSync({ 'project.json': words.encode(JSON.stringify(head)) })
    expect(unpackProject(bytes)).toMatchObject({ told: {}, left: 0 })
  })

  it('tells what is named in it and is not there', () => {
    const head = {
      ...{ format: 'duizhao-project', version: 1, dataset: 'd', view: '', lists: [] },
      reports: [{ path: 'reports/0001', name: 'a.txt' }],
    }
    const bytes = zipSync({
      'project.json': words.encode(JSON.stringify(head)),
      'corrections.jsonl': words.encode('{"torn'),
    })
    expect(unpackProject(bytes)).toMatchObject({ reports: [], records: [], left: 2 })
  })
})
