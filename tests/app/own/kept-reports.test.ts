import { entries, set } from 'idb-keyval'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type * as KeptReports from '../../../src/app/data/own/kept-reports.ts'

vi.mock('idb-keyval', () => ({
  createStore: vi.fn(),
  del: vi.fn(),
  entries: vi.fn(),
  get: vi.fn(),
  set: vi.fn(),
}))

const bytes = new TextEncoder().encode('建成网格120个。').buffer

let keep: typeof KeptReports.keep
let keptFiles: typeof KeptReports.keptFiles

beforeEach(async () => {
  // A page that has just been opened: it remembers nothing of the tries before.
  vi.resetModules()
  ;({ keep, keptFiles } = await import('../../../src/app/data/own/kept-reports.ts'))
  vi.useFakeTimers()
  vi.stubGlobal('indexedDB', {})
  vi.mocked(entries).mockReset()
  vi.mocked(set).mockReset()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('gives back files with their names and bytes, in the order in which they were given', async () => {
  vi.mocked(entries).mockResolvedValue([
    ['b', { name: '后.txt', bytes, added: 2 }],
    ['a', { name: '先.txt', bytes, added: 1, told: { place: '江西省余干县' } }],
    ['c', { name: '别的版本留下的.txt', added: 0 }],
  ])
  const files = await keptFiles()
  expect(files.map(({ file }) => file.name)).toEqual(['先.txt', '后.txt'])
  expect(files.map(({ file }) => file.size)).toEqual([bytes.byteLength, bytes.byteLength])
  expect(files.map(({ told }) => told?.place)).toEqual(['江西省余干县', undefined])
})

it('tries again where the browser has not yet let go of the page before', async () => {
  vi.mocked(entries)
    .mockRejectedValueOnce(new DOMException('closing', 'InvalidStateError'))
    .mockResolvedValue([['a', { name: '报告.txt', bytes, added: 1 }]])
  const files = keptFiles()
  await vi.runAllTimersAsync()
  expect(await files).toHaveLength(1)
})

it('says so in the end where what is kept cannot be opened, and nothing where the browser forbids it', async () => {
  vi.mocked(entries).mockRejectedValue(new DOMException('broken', 'UnknownError'))
  const files = expect(keptFiles()).rejects.toThrow('broken')
  await vi.runAllTimersAsync()
  await files
  vi.mocked(entries).mockRejectedValue(new DOMException('no', 'SecurityError'))
  expect(await keptFiles()).toEqual([])
})

it('keeps what it is given though the browser is too busy at the first try', async () => {
  vi.mocked(set).mockRejectedValueOnce(new DOMException('busy', 'UnknownError')).mockResolvedValueOnce()
  const kept = keep('a', { file: new File([bytes], '报告.txt') })
  await vi.runAllTimersAsync()
  expect(await kept).toBeUndefined()
  expect(vi.mocked(set).mock.lastCall?.[1]).toMatchObject({ name: '报告.txt' })
})

it('tells a browser without room from one without storage, and waits for neither twice', async () => {
  const file = new File([bytes], '报告.txt')
  vi.mocked(set).mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'))
  expect(await keep('a', { file })).toBe('full')
  vi.mocked(set).mockResolvedValueOnce()
  expect(await keep('a', { file })).toBeUndefined()
  vi.mocked(set).mockRejectedValue(new DOMException('private', 'InvalidStateError'))
  const kept = keep('a', { file })
  await vi.runAllTimersAsync()
  expect(await kept).toBe('no-storage')
  // No timer runs: the next is told at once.
  expect(await keep('b', { file })).toBe('no-storage')
})
