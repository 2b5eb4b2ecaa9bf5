import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { pinsTable } from '../../../src/app/features/practices/pins/pins-table.ts'
import { zh } from '../../../src/app/i18n/zh/index.ts'
import { openCollection } from '../../../src/compare/collection.ts'
import { collection, dataset, texts } from './fixture.ts'
import { haveTexts, show, stateNow, withLostText } from './show.tsx'

beforeEach(haveTexts)
afterEach(() => {
  vi.unstubAllGlobals()
})

it('shows what is pinned alone, whole, with its origin and the way back, and goes back', async () => {
  show({ pins: ['fushun-p1', 'dandong-p1'] })
  await userEvent.click(await screen.findByRole('button', { name: '只看已钉，打印或带走' }))
  expect(stateNow().onlyPins).toBe(true)
  expect(screen.queryByRole('region', { name: '办事流程' })).toBeNull()
  const [first, second] = screen.getAllByRole('listitem')
  expect(first).toHaveTextContent('抚顺市')
  expect(first).toHaveTextContent('受理 / 核实 / 上报 / 反馈')
  expect(second).toHaveTextContent(texts.dandong.split('\n')[1] ?? '')
  expect(second).toHaveTextContent('一网通办[Z]')
  const way = within(second as HTMLElement).getByRole('link')
  expect(way).toHaveAttribute('href', expect.stringContaining('p=dandong-p1'))
  expect(way.getAttribute('href')).not.toContain('po=')
  await userEvent.click(screen.getByRole('button', { name: '返回对照' }))
  expect(await screen.findByRole('region', { name: '办事流程' })).toBeVisible()
})

it('says when the text of what is pinned did not come, and fetches it again', async () => {
  show({ pins: ['dandong-p1'], onlyPins: true }, withLostText())
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent('原文没有取到')
  await userEvent.click(within(alert).getByRole('button', { name: '再试一次' }))
  expect(await within(screen.getByRole('listitem')).findByText(/18\.7万件/)).toBeVisible()
})

it('prints, and lets a pin go', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
  show({ pins: ['fushun-p1'], onlyPins: true })
  await userEvent.click(await screen.findByRole('button', { name: '打印' }))
  expect(print).toHaveBeenCalledOnce()
  await userEvent.click(screen.getByRole('button', { name: '取消钉住：“四步法”' }))
  expect(await screen.findByText('还没有钉住做法')).toBeVisible()
})

it('goes into a document as a table with the words, the lists and the links', () => {
  const pinned = collection.practice('fushun-p1')
  if (!pinned) throw new Error('fixture')
  const words = texts.fushun.split('\n')[1] ?? ''
  const { head, rows } = pinsTable(collection, [pinned], () => words, zh, '2026-11-26')
  expect(head).toEqual(['地区', '做法', '原文', '出处和链接'])
  const [place, title, told, origin] = rows[0] ?? []
  expect([place, title]).toEqual(['抚顺市', '“四步法”'])
  expect(told).toContain(words)
  expect(told).toContain('办事流程：受理 / 核实 / 上报 / 反馈')
  expect(origin).toMatch(/^办好小事\[Z\].*\n.*p=fushun-p1/)
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
