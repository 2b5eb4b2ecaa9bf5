import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { CollectionProvider } from '../../../src/app/data/collection-context.tsx'
import { type Excerpt, keep, noLists, openList } from '../../../src/app/excerpts/lists.ts'
import { act as changeLists, useExcerptStore } from '../../../src/app/excerpts/store.ts'
import { takenFrom } from '../../../src/app/excerpts/taken-from.ts'
import ExcerptsView from '../../../src/app/features/excerpts/excerpts-view.tsx'
import { shareLink } from '../../../src/app/state/link.ts'
import { useAppStore } from '../../../src/app/state/store.ts'
import { defaultState, type ViewState } from '../../../src/app/state/view-state.ts'
import { Toaster } from '../../../src/app/ui/dialogs/toaster.tsx'
import type { Collection } from '../../../src/compare/collection.ts'
import { collection, texts } from '../practices/fixture.ts'
import { haveTexts, stateNow, withLostText } from '../practices/show.tsx'

const figureId = `fushun-${texts.fushun.indexOf('1194个')}`

function excerpt(id: string): Excerpt {
  const taken = takenFrom(collection, id, texts[id.split('-')[0] as keyof typeof texts], '2026-11-27')
  if (!taken) throw new Error(`the fixture has no ${id}`)
  return taken
}

function show(ids: readonly string[], state: Partial<ViewState> = {}, shown: Collection = collection) {
  useAppStore.setState({ state: { ...defaultState, view: 'excerpts', ...state } })
  useExcerptStore.setState({ kept: keep(ids.map(excerpt))(noLists), ready: true, notKept: undefined })
  render(
    <CollectionProvider value={shown}>
      <ExcerptsView />
      <Toaster />
    </CollectionProvider>,
  )
}

const items = () => screen.getAllByRole('listitem')
const ownIds = () => openList(useExcerptStore.getState().kept).items.map(({ id }) => id)

beforeEach(haveTexts)
afterEach(() => {
  vi.unstubAllGlobals()
  useExcerptStore.setState({ kept: noLists })
})

it('shows what is kept, whole, in its order, with its origin and the way back', async () => {
  show(['fushun-p1', figureId, 'dandong-p1'])
  const [first, second, third] = items()
  expect(first).toHaveTextContent('抚顺市')
  expect(first).toHaveTextContent('办事流程受理 / 核实 / 上报 / 反馈')
  expect(second).toHaveTextContent(/1194\s*个/u)
  expect(third).toHaveTextContent(texts.dandong.split('\n')[1] ?? '')
  expect(third).toHaveTextContent('一网通办[Z]')
  const way = within(third as HTMLElement).getByRole('link')
  expect(way.getAttribute('href')).toMatch(/view=practices&p=dandong-p1/u)
  expect(
    within(second as HTMLElement)
      .getByRole('link')
      .getAttribute('href'),
  ).toContain(`f=${figureId}`)
})

it('moves, and lets go with the way back', async () => {
  show(['fushun-p1', 'dandong-p1'])
  await userEvent.click(screen.getByRole('button', { name: '上移：全链条流程' }))
  expect(ownIds()).toEqual(['dandong-p1', 'fushun-p1'])
  await userEvent.click(screen.getByRole('button', { name: '取消摘录：全链条流程' }))
  expect(ownIds()).toEqual(['fushun-p1'])
  await userEvent.click(screen.getByRole('button', { name: '撤销' }))
  expect(ownIds()).toEqual(['dandong-p1', 'fushun-p1'])
})

it('takes notes', async () => {
  show(['fushun-p1'])
  await userEvent.type(screen.getByRole('textbox', { name: /^附注：/u }), '可与丹东比')
  expect(openList(useExcerptStore.getState().kept).items[0]?.note).toBe('可与丹东比')
})

it('names a list, begins another, changes between them, deletes one and takes it back', async () => {
  show(['fushun-p1'])
  await userEvent.type(screen.getByRole('textbox', { name: '这份摘录的名称' }), '办事 流程')
  await userEvent.click(screen.getByRole('button', { name: '新建一份' }))
  expect(screen.getByText('还没有摘录')).toBeVisible()
  expect(screen.getByRole('textbox', { name: '这份摘录的名称' })).toHaveFocus()
  await userEvent.selectOptions(screen.getByRole('combobox', { name: '换一份摘录' }), '办事 流程（1）')
  expect(items()).toHaveLength(1)
  await userEvent.click(screen.getByRole('button', { name: '删除这份' }))
  expect(screen.queryByRole('listitem')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: '撤销' }))
  expect(screen.getByRole('textbox', { name: '这份摘录的名称' })).toHaveValue('办事 流程')
})

it('shows what a link brings apart from what the reader keeps, and makes it his own', async () => {
  show(['fushun-p1'], { pins: ['dandong-p1', figureId] })
  expect(screen.getByRole('heading', { name: '链接带来的摘录' })).toBeVisible()
  expect(items()).toHaveLength(2)
  expect(screen.queryByRole('textbox')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: '存为我的摘录' }))
  expect(stateNow().pins).toBeUndefined()
  expect(ownIds()).toEqual(['dandong-p1', figureId])
  expect(useExcerptStore.getState().kept.lists).toHaveLength(2)
})

it('gives a link that carries the list, and no other link carries it', () => {
  show(['fushun-p1', 'dandong-p1'])
  expect(shareLink(undefined)).toContain('pin=fushun-p1~dandong-p1')
  useAppStore.setState({ state: { ...defaultState, view: 'charts' } })
  expect(shareLink(undefined)).not.toContain('pin=')
})

it('tells what the data no longer have by what was seen', () => {
  show([])
  const gone = { ...excerpt('dandong-p1'), id: 'gone', note: '旧数据' }
  changeLists(keep([gone]))
  return waitFor(() => {
    const [item] = items()
    expect(item).toHaveTextContent('现在的数据里没有这一条')
    expect(item).toHaveTextContent('全链条流程')
    expect(within(item as HTMLElement).getByRole('textbox')).toHaveValue('旧数据')
  })
})

it('says when a text did not come, and fetches it again', async () => {
  show(['dandong-p1'], {}, withLostText())
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent('原文没有取到')
  await userEvent.click(within(alert).getByRole('button', { name: '再试一次' }))
  expect(await within(screen.getByRole('listitem')).findByText(/18\.7万件/)).toBeVisible()
})

it('says where the browser keeps nothing', () => {
  show(['fushun-p1'])
  useExcerptStore.setState({ notKept: 'no-storage' })
  return waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('这个浏览器不让保存'))
})

it('prints', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
  show(['fushun-p1'])
  await userEvent.click(screen.getByRole('button', { name: '打印' }))
  expect(print).toHaveBeenCalledOnce()
})

it('copies the words with their origin', async () => {
  const user = userEvent.setup()
  show(['dandong-p1'])
  await user.click(screen.getByRole('button', { name: '带走' }))
  await user.click(await screen.findByRole('button', { name: /^复制引文/u }))
  await waitFor(async () => {
    const copied = await navigator.clipboard.readText()
    expect(copied).toContain(texts.dandong.split('\n')[1])
    expect(copied).toContain('《一网通办》')
  })
})
