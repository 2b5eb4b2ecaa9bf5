import { beforeEach, expect, it, vi } from 'vitest'
import { type Excerpt, keep, type Lists, noLists, openList } from '../../../src/app/excerpts/lists.ts'

/** The browser's storage, as another tab sees it. */
const stored = new Map<string, unknown>()
let refuses = false

vi.mock('idb-keyval', () => ({
  get: async (key: string) => {
    if (refuses) throw new DOMException('no', 'SecurityError')
    return structuredClone(stored.get(key))
  },
  update: async (key: string, change: (old: unknown) => unknown) => {
    if (refuses) throw new DOMException('full', 'QuotaExceededError')
    stored.set(key, structuredClone(change(structuredClone(stored.get(key)))))
  },
}))

const key = 'duizhao.excerpts'
const excerpt = (id: string): Excerpt => ({
  id,
  day: '2026-11-27',
  seen: { place: '', title: id, words: '', source: '', dataset: 'd' },
})

/** A page that has just been opened. */
async function page() {
  vi.resetModules()
  const store = await import('../../../src/app/excerpts/store.ts')
  const ids = () => openList(store.useExcerptStore.getState().kept).items.map(({ id }) => id)
  return { ...store, ids }
}

/** What the browser keeps, once it is so many things. */
async function keptAre(...expected: string[]) {
  const kept = () => openList((stored.get(key) ?? noLists) as Lists).items.map(({ id }) => id)
  await vi.waitFor(() => expect(kept()).toEqual(expected))
}

beforeEach(() => {
  stored.clear()
  refuses = false
})

it('shows a change at once, and another visit finds it', async () => {
  const { act, ids } = await page()
  act(keep([excerpt('a')]))
  expect(ids()).toEqual(['a'])
  await keptAre('a')
  const next = await page()
  await next.loadExcerpts()
  expect(next.ids()).toEqual(['a'])
})

it('loses nothing of what another tab keeps meanwhile, nor of what is done before the browser has answered', async () => {
  const here = await page()
  const there = await page()
  await here.loadExcerpts()
  there.act(keep([excerpt('there')]))
  await keptAre('there')
  const loading = here.loadExcerpts()
  here.act(keep([excerpt('here')]))
  await loading
  await keptAre('there', 'here')
  await vi.waitFor(() => expect(here.ids()).toEqual(['there', 'here']))
})

it('says that nothing is kept where the browser refuses, and goes on for as long as the page lasts', async () => {
  refuses = true
  const { act, ids, loadExcerpts, useExcerptStore } = await page()
  await loadExcerpts()
  expect(useExcerptStore.getState()).toMatchObject({ ready: true, notKept: 'no-storage' })
  act(keep([excerpt('a')]))
  await new Promise((done) => setTimeout(done, 20))
  expect(ids()).toEqual(['a'])
})

it('leaves what it cannot read as it is', async () => {
  const newer = { version: 2, open: 'first', books: [] }
  stored.set(key, newer)
  const { act, loadExcerpts, useExcerptStore } = await page()
  await loadExcerpts()
  expect(useExcerptStore.getState()).toMatchObject({ kept: noLists, notKept: 'unreadable' })
  act(keep([excerpt('a')]))
  await new Promise((done) => setTimeout(done, 20))
  expect(stored.get(key)).toEqual(newer)
})
