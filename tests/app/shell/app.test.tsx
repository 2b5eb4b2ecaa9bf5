import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { App } from '../../../src/app/app.tsx'
import { useAppStore } from '../../../src/app/state/store.ts'
import { at, dataset, serve } from './fixture.ts'

vi.mock('../../../src/app/features/charts/charts-view.tsx', () => ({
  default: () => {
    throw new Error('the chart broke')
  },
  prepare: undefined,
}))
vi.mock('../../../src/app/features/table/table-view.tsx', () => ({
  default: () => <p>the table</p>,
  prepare: undefined,
}))

beforeEach(() => {
  at('')
  vi.stubGlobal('fetch', vi.fn(serve()))
  Element.prototype.scrollIntoView = vi.fn()
})
afterEach(() => vi.unstubAllGlobals())

describe('the page', () => {
  test('says its title and language, and changes them', async () => {
    render(<App />)
    expect(document.title).toBe('地区 · 对照 Duizhao')
    expect(document.documentElement.lang).toBe('zh-CN')
    await userEvent.click(screen.getByRole('button', { name: 'EN' }))
    expect(document.documentElement.lang).toBe('en')
    expect(document.title).toBe('Regions · 对照 Duizhao')
    // The choice is the reader's own from now on: no link has to say it.
    expect(window.location.search).toBe('')
  })

  test('has real links to its views, and goes there on a click', async () => {
    render(<App />)
    const views = screen.getByRole('navigation', { name: '视图' })
    const link = within(views).getByRole('link', { name: '数据' })
    expect(link).toHaveAttribute('href', '?view=table')
    await userEvent.click(link)
    expect(await screen.findByText('the table')).toBeVisible()
    expect(link).toHaveAttribute('aria-current', 'page')
  })

  test('keeps the other views alive when one fails', async () => {
    const silenced = vi.spyOn(console, 'error').mockImplementation(() => {})
    at('?view=charts')
    render(<App />)
    expect(await screen.findByRole('alert')).toHaveTextContent('the chart broke')
    await userEvent.click(screen.getByRole('link', { name: '数据' }))
    expect(await screen.findByText('the table')).toBeVisible()
    expect(screen.queryByRole('alert')).toBeNull()
    silenced.mockRestore()
  })

  test('copies a link that is pinned to the dataset, and says so', async () => {
    const user = userEvent.setup()
    render(<App />)
    await screen.findByRole('heading', { name: '甲子市' })
    await user.click(screen.getByRole('button', { name: '分享' }))
    await user.click(await screen.findByRole('button', { name: '复制链接' }))
    expect(await navigator.clipboard.readText()).toContain(`d=${dataset.id}`)
    expect(screen.getByText('已复制')).toBeVisible()
    await user.click(screen.getByRole('button', { name: '关上分享' }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('shows itself without bars inside another page', async () => {
    at('?embed=1')
    render(<App />)
    await screen.findByRole('heading', { name: '甲子市' })
    expect(screen.queryByRole('navigation')).toBeNull()
  })
})

describe('a link', () => {
  test('tells what was not understood, until it is dismissed', async () => {
    at('?r=990100~123456&zzz=1&y=12')
    render(<App />)
    const notes = await screen.findByRole('complementary', { name: '关于这个链接' })
    expect(notes).toHaveTextContent('不认识的参数 zzz=1')
    expect(notes).toHaveTextContent('参数 y 的值“12”看不懂')
    await waitFor(() => expect(notes).toHaveTextContent('“123456”在这份数据中没有'))
    await userEvent.click(screen.getByRole('button', { name: '知道了' }))
    expect(notes).not.toBeInTheDocument()
    expect(useAppStore.getState().state.regions).toEqual(['990100'])
  })

  test('made on other data is told', async () => {
    at('?d=ffffffffffff')
    render(<App />)
    expect(await screen.findByText(/数据 ffffffffffff 上做的/)).toBeVisible()
  })
})

describe('without a dataset', () => {
  const answers = {
    unreachable: () => Promise.reject(new TypeError('offline')),
    missing: async () => new Response('', { status: 404 }),
    'not-json': async () => new Response('{"format":'),
    newer: async () => new Response(JSON.stringify({ ...dataset, formatVersion: 3 })),
    invalid: async () =>
      new Response(JSON.stringify({ ...dataset, figures: [{ ...dataset.figures[0], span: 'x' }] })),
    loose: async () =>
      new Response(JSON.stringify({ ...dataset, figures: [{ ...dataset.figures[0], regionId: '999999' }] })),
    circle: async () =>
      new Response(
        JSON.stringify({
          ...dataset,
          regions: dataset.regions.map((region) =>
            region.parentId ? region : { ...region, parentId: region.id },
          ),
        }),
      ),
    'no-dataset': async () => new Response('[]'),
  }

  test.each([
    ['unreachable', '取不到 data/dataset.json', 'offline'],
    ['missing', '取不到 data/dataset.json', 'HTTP 404'],
    ['not-json', '不是完整的 JSON', 'JSON'],
    ['newer', '更新的版本', 'formatVersion 3'],
    ['invalid', 'figures[0].span', 'invalid_type: object'],
    ['loose', 'figures[0].regionId 指向不存在的条目', '999999'],
    ['circle', '让一个地区成了自己的上级', '990000'],
    ['no-dataset', '(root)', 'invalid_type: object'],
  ] as const)('%s: the page says what is wrong', async (answer, words, detail) => {
    vi.stubGlobal('fetch', vi.fn(serve({ 'dataset.json': answers[answer] })))
    render(<App />)
    expect(await screen.findByRole('alert')).toHaveTextContent(words)
    expect(screen.getByRole('main')).toHaveTextContent(detail)
    expect(screen.getByRole('navigation')).toBeInTheDocument()
  })

  test('the guide opens all the same', async () => {
    vi.stubGlobal('fetch', vi.fn(serve({ 'dataset.json': answers.missing })))
    render(<App />)
    await screen.findByRole('alert')
    await userEvent.keyboard('?')
    expect(await screen.findByRole('dialog')).toBeVisible()
    await userEvent.keyboard('{Escape}')
  })

  test('trying again opens the page once the data are there', async () => {
    vi.stubGlobal('fetch', vi.fn(serve({ 'dataset.json': answers.missing })))
    render(<App />)
    const retry = await screen.findByRole('button', { name: '再试一次' })
    vi.stubGlobal('fetch', vi.fn(serve()))
    await userEvent.click(retry)
    expect(await screen.findByRole('heading', { name: '甲子市' })).toBeVisible()
  })
})
