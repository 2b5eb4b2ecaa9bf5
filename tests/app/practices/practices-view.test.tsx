import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openCollection } from '../../../src/compare/collection.ts'
import { dataset, texts } from './fixture.ts'
import { both, haveTexts, show, stateNow, withLostText } from './show.tsx'

beforeEach(haveTexts)
afterEach(() => {
  vi.unstubAllGlobals()
})

it('sets corresponding steps in one row and leaves the missing one blank, in words', async () => {
  show()
  const list = await screen.findByRole('list', { name: '办事流程对照：抚顺市与丹东市' })
  const rows = within(list).getAllByRole('listitem')
  expect(rows).toHaveLength(4)
  expect(rows[0]).toHaveTextContent('受理问题')
  expect(rows[0]).toHaveTextContent('同词')
  expect(rows[1]).toHaveTextContent('核实')
  expect(rows[1]).toHaveTextContent('没有读到这一步')
})

it('checks an announced count against the members', async () => {
  show()
  expect(await screen.findByText('声明“四步法”，数得 4 项，相符')).toBeVisible()
  expect(await screen.findByText('声明“三级”，数得 3 项，相符')).toBeVisible()
})

it('opens the drawer from a number', async () => {
  show()
  await userEvent.click(await screen.findByRole('button', { name: '1194个' }))
  expect(stateNow().figure).toBe(`fushun-${texts.fushun.indexOf('1194个')}`)
})

it('opens a practice in the drawer', async () => {
  show()
  const [open] = await screen.findAllByRole('button', { name: '看原文：全链条流程' })
  if (open) await userEvent.click(open)
  expect(stateNow().practice).toBe('dandong-p1')
})

it('keeps a practice, lists it, and lets it go', async () => {
  show()
  const [keep] = await screen.findAllByRole('button', { name: '摘录：“四步法”' })
  if (keep) await userEvent.click(keep)
  const kept = screen.getByRole('region', { name: '已摘录' })
  expect(within(kept).getByText('1 条')).toBeVisible()
  // What a reader keeps is his own: the address does not tell it.
  expect(window.location.search).not.toContain('pin')
  await userEvent.click(within(kept).getByRole('button', { name: '看全部摘录，打印或带走' }))
  expect(stateNow().view).toBe('excerpts')
  await userEvent.click(within(kept).getByRole('button', { name: '取消摘录：“四步法”' }))
  expect(within(kept).getByText('0 条')).toBeVisible()
})

it('lists what a link brings', async () => {
  show({ pins: ['dandong-p1'] })
  const kept = await screen.findByRole('region', { name: '已摘录' })
  expect(within(kept).getByText('全链条流程')).toBeVisible()
})

it('finds the like elsewhere with its shared words, not in the columns', async () => {
  show()
  const like = await screen.findByRole('region', { name: '别处相似' })
  expect(await within(like).findByText('红色网格')).toBeVisible()
  expect(within(like).queryByText('全链条流程')).toBeNull()
})

it('marks the words that both places use to the letter', async () => {
  show()
  const card = await screen.findByRole('article', { name: '全链条流程' })
  await waitFor(() => expect(within(card).getByText(/件件有着落/u).className).toMatch(/shared/u))
})

it('finds within the view and says what is hidden, not that it is missing', async () => {
  show()
  await screen.findByRole('button', { name: '1194个' })
  await userEvent.type(screen.getByRole('searchbox', { name: '在做法里查找' }), '代办员')
  expect(stateNow().query).toBe('代办员')
  expect(screen.queryByRole('article', { name: '全链条流程' })).toBeNull()
  expect(screen.queryByText('没有读到丹东市的办事流程')).toBeNull()
  expect(screen.getByText('两地 3 条做法，这里列出 1 条')).toBeVisible()
})

it('chooses a pair when no place is chosen, and says so', async () => {
  show({ regions: [] })
  expect(await screen.findByText(/还没有选地区/u)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: '就用这几地' }))
  expect(stateNow().regions).toHaveLength(2)
})

it('adds a place, then shows each procedure for itself', async () => {
  show()
  await userEvent.click(await screen.findByRole('button', { name: '加一地' }))
  await userEvent.type(await screen.findByRole('combobox', { name: '加一地' }), '150300{Enter}')
  expect(stateNow().regions).toEqual([...both, '150300'])
  expect(screen.queryByRole('list', { name: /对照/u })).toBeNull()
  expect(screen.getByText('没有读到乌海市的办事流程')).toBeVisible()
})

it('narrows to the chosen themes', async () => {
  show({ themes: ['governance'] })
  expect(await screen.findByRole('region', { name: '基层治理' })).toBeVisible()
  expect(screen.queryByRole('region', { name: '便民服务' })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: '全部' }))
  expect(stateNow().themes).toBeUndefined()
})

it('offers to fetch again when a text fails', async () => {
  show({}, withLostText())
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent('原文没有取到')
  await userEvent.click(within(alert).getByRole('button', { name: '再试一次' }))
  expect(await screen.findByRole('button', { name: '18.7万件' })).toBeVisible()
})

it('says in a line what each place does, and opens it', async () => {
  show()
  const [open] = await screen.findAllByRole('button', { name: '看原文：“四步法”' })
  if (open) await userEvent.click(open)
  expect(stateNow().practice).toBe('fushun-p1')
})

it('says what the same kind of thing is called elsewhere', async () => {
  const told = openCollection({
    ...dataset,
    practices: dataset.practices.map((practice) => ({
      ...practice,
      kind: 'workingMethod',
      name: { text: practice.title, span: practice.span },
    })),
  })
  show({}, told)
  const [ask] = await screen.findAllByRole('button', { name: '找相似的做法：“四步法”' })
  if (ask) await userEvent.click(ask)
  const like = screen.getByRole('region', { name: '别处相似' })
  const called = await within(like).findByText(/^同类做法在别处叫/)
  expect(called).toHaveTextContent('全链条流程（丹东市）')
  expect(called).toHaveTextContent('（乌海市）')
})
