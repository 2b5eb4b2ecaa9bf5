// @vitest-environment node
import { expose } from 'comlink'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { readReport } from '../../src/worker/client.ts'
import type { ExtractWorker, ReadAnswer } from '../../src/worker/protocol.ts'
import { dataset } from '../app/practices/fixture.ts'

const taxonomy = { themes: [], indicators: [] }
let read: (request: Parameters<ExtractWorker['read']>[0]) => Promise<ReadAnswer>
let terminated = 0

/** A worker in this thread: the page's end and the worker's end of one channel. */
class FakeWorker extends EventTarget {
  readonly #channel = new MessageChannel()
  constructor() {
    super()
    const served: ExtractWorker = { read: (request) => read(request) }
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
  terminated = 0
  vi.stubGlobal('Worker', FakeWorker)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const file = () => new File(['丹东市'], '丹东.txt')

it('gives the dataset and the text, and ends the worker', async () => {
  read = async ({ name, bytes }) => ({ status: 'read', dataset, text: `${name} ${bytes.length}` })
  expect(await readReport(file(), { taxonomy })).toEqual({ dataset, text: '丹东.txt 9' })
  expect(terminated).toBe(1)
})

it('throws the refusal with the name of the file', async () => {
  read = async () => ({ status: 'refused', refusal: { reason: 'binary', offset: 3 } })
  await expect(readReport(file(), { taxonomy })).rejects.toMatchObject({
    name: 'ReportRefused',
    file: '丹东.txt',
    refusal: { reason: 'binary', offset: 3 },
  })
  expect(terminated).toBe(1)
})

it('tells a fault of the program as such', async () => {
  read = async () => {
    throw new Error('boom')
  }
  await expect(readReport(file(), { taxonomy })).rejects.toMatchObject({
    refusal: { reason: 'failed', detail: 'boom' },
  })
})

it('ends the worker when it is aborted', async () => {
  read = () => new Promise(() => undefined)
  const controller = new AbortController()
  const result = readReport(file(), { taxonomy, signal: controller.signal })
  setTimeout(() => controller.abort(new Error('enough')), 20)
  await expect(result).rejects.toThrow('enough')
  expect(terminated).toBe(1)
})

it('refuses a file that is too large before it is read, and starts no worker', async () => {
  const large = { name: 'a.txt', size: 30 * 1024 * 1024, arrayBuffer: vi.fn() } as unknown as File
  await expect(readReport(large, { taxonomy })).rejects.toMatchObject({ refusal: { reason: 'too-large' } })
  expect(terminated).toBe(0)
})
