// @vitest-environment node
import { expose } from 'comlink'
import { strToU8, zipSync } from 'fflate'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ReportReader, readAgain, unpackFile } from '../../src/worker/client.ts'
import type { ExtractWorker, ReadAnswer } from '../../src/worker/protocol.ts'
import { unpackBytes } from '../../src/worker/read-report.ts'
import { statedIn } from '../../src/worker/stated.ts'
import { dataset } from '../app/practices/fixture.ts'

const taxonomy = { themes: [], indicators: [] }
let read: (request: Parameters<ExtractWorker['read']>[0]) => Promise<ReadAnswer>
let again: (request: Parameters<ExtractWorker['again']>[0]) => Promise<ReadAnswer>
let started = 0
let terminated = 0

/** A worker in this thread: the page's end and the worker's end of one channel. */
class FakeWorker extends EventTarget {
  readonly #channel = new MessageChannel()
  constructor() {
    super()
    started++
    const served: ExtractWorker = {
      read: (request) => read(request),
      again: (request) => again(request),
      unpack: unpackBytes,
      stated: async (words) => statedIn(words),
    }
    expose(served, this.#channel.port2)
    this.#channel.port1.addEventListener('message', (event) =>
      this.dispatchEvent(new MessageEvent('message', { data: (event as MessageEvent).data })),
    )
    this.#channel.port1.start()
  }
  postMessage(message: unknown, transfer: Transferable[] = []) {
    this.#channel.port1.postMessage(message, transfer)
  }
  terminate() {
    terminated++
    this.#channel.port1.close()
    this.#channel.port2.close()
  }
}

beforeEach(() => {
  started = 0
  terminated = 0
  vi.stubGlobal('Worker', FakeWorker)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const file = (name = '丹东.txt') => new File(['丹东市'], name)
const never = () => new Promise<never>(() => undefined)

it('gives the dataset and the text of one report after the other, by one worker', async () => {
  read = async ({ name, bytes }) => ({ status: 'read', dataset, text: `${name} ${bytes.length}` })
  const reader = new ReportReader({ taxonomy })
  expect(await reader.read(file())).toEqual({ dataset, text: '丹东.txt 9' })
  expect(await reader.read(file('赤峰.txt'))).toEqual({ dataset, text: '赤峰.txt 9' })
  expect([started, terminated]).toEqual([1, 0])
  reader.close()
  expect(terminated).toBe(1)
})

it('throws the refusal with the name of the file, and keeps the worker', async () => {
  read = async () => ({ status: 'refused', refusal: { reason: 'binary', offset: 3 } })
  const reader = new ReportReader({ taxonomy })
  await expect(reader.read(file())).rejects.toMatchObject({
    name: 'ReportRefused',
    file: '丹东.txt',
    refusal: { reason: 'binary', offset: 3 },
  })
  expect(terminated).toBe(0)
})

it('tells a fault of the program as such, and goes on with a new worker', async () => {
  read = async ({ name }) => {
    if (name === '坏.txt') throw new Error('boom')
    return { status: 'read', dataset, text: name }
  }
  const reader = new ReportReader({ taxonomy })
  await expect(reader.read(file('坏.txt'))).rejects.toMatchObject({
    refusal: { reason: 'failed', detail: 'boom' },
  })
  expect(await reader.read(file())).toEqual({ dataset, text: '丹东.txt' })
  expect([started, terminated]).toEqual([2, 1])
})

it('gives up a report that takes too long, ends its worker, and reads the next', async () => {
  read = ({ name }) =>
    name === '慢.txt' ? never() : Promise.resolve({ status: 'read', dataset, text: name })
  let limit = 20
  const reader = new ReportReader({ taxonomy, timeLimit: () => limit })
  await expect(reader.read(file('慢.txt'))).rejects.toMatchObject({
    file: '慢.txt',
    refusal: { reason: 'slow', seconds: 1 },
  })
  expect([started, terminated]).toEqual([1, 1])
  limit = 60_000
  expect(await reader.read(file())).toEqual({ dataset, text: '丹东.txt' })
  expect(started).toBe(2)
})

it('ends the worker when it is aborted', async () => {
  read = never
  const controller = new AbortController()
  const result = new ReportReader({ taxonomy }).read(file(), controller.signal)
  setTimeout(() => controller.abort(new Error('enough')), 20)
  await expect(result).rejects.toThrow('enough')
  expect(terminated).toBe(1)
})

it('refuses a file that is too large before it is read, and starts no worker', async () => {
  const large = { name: 'a.txt', size: 30 * 1024 * 1024, arrayBuffer: vi.fn() } as unknown as File
  await expect(new ReportReader({ taxonomy }).read(large)).rejects.toMatchObject({
    refusal: { reason: 'too-large' },
  })
  expect(started).toBe(0)
})

it('opens an archive in a worker that ends with it, and refuses what is none by name', async () => {
  const packed = zipSync({ 'a/丹东.txt': strToU8('丹东市'), 'b.jpg': strToU8('x') })
  const { files, left } = await unpackFile(new File([packed], '报告.zip'))
  expect(await Promise.all(files.map(async (one) => [one.name, await one.text()]))).toEqual([
    ['丹东.txt', '丹东市'],
  ])
  expect([left, started, terminated]).toEqual([1, 1, 1])
  await expect(unpackFile(new File(['no zip'], '坏.zip'))).rejects.toMatchObject({
    file: '坏.zip',
    refusal: { reason: 'broken' },
  })
})

it('reads a published report again in a worker that ends with it, and gives none where that fails', async () => {
  const [source] = dataset.sources
  if (!source) throw new Error('no source')
  const request = { source, text: '丹东市', taxonomy, told: { place: '辽宁省丹东市' } }
  again = async ({ told }) => ({ status: 'read', dataset: { ...dataset, id: String(told.place) }, text: '' })
  expect((await readAgain(request))?.id).toBe('辽宁省丹东市')
  again = async () => ({ status: 'refused', refusal: { reason: 'failed', detail: 'a span' } })
  expect(await readAgain(request)).toBeUndefined()
  again = () => Promise.reject(new Error('broken'))
  expect(await readAgain(request)).toBeUndefined()
  expect([started, terminated]).toEqual([3, 3])
})
