import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { CollectionProvider } from '../../../src/app/data/collection-context.tsx'
import { rememberText } from '../../../src/app/data/texts/texts.ts'
import SourcesView from '../../../src/app/features/sources/sources-view.tsx'
import { useAppStore } from '../../../src/app/state/store.ts'
import { defaultState, type ViewState } from '../../../src/app/state/view-state.ts'
import { openCollection } from '../../../src/compare/collection.ts'
import type { Dataset } from '../../../src/contract/dataset.ts'
import { collection, dataset, texts } from '../practices/fixture.ts'

function show(state: Partial<ViewState> = {}, shown = collection) {
  useAppStore.setState({ state: { ...defaultState, view: 'sources', ...state } })
  render(
    <CollectionProvider value={shown}>
      <SourcesView />
    </CollectionProvider>,
  )
}

const changed = (change: Partial<Dataset>) => openCollection({ ...dataset, ...change })
/** The figures, each told of a year: none is unsure. */
const settled: Dataset['figures'] = dataset.figures.map((row) => ({
  ...row,
  period: { start: '2021', end: '2021', basis: 'stated' },
}))
const stateNow = () => useAppStore.getState().state

beforeEach(() => {
  for (const [id, text] of Object.entries(texts)) rememberText(id, text)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

it('shows the first article with figures, its numbers as ways to their sentences', async () => {
  show()
  expect(await screen.findByRole('article', { name: '办好小事' })).toBeVisible()
  await userEvent.click(await screen.findByRole('button', { name: '1194个' }))
  expect(stateNow().figure).toBe(`fushun-${texts.fushun.indexOf('1194个')}`)
})

it.each(['a', 'f'])(
  'does not show another article for what a link names and is not here: %s',
  async (param) => {
    useAppStore.setState({ notes: [{ code: 'own-id', param, value: 'gone' }] })
    show()
    expect(screen.getByRole('heading', { name: '链接里的文章这里没有' })).toBeVisible()
    expect(screen.queryByRole('article')).toBeNull()
    act(() => useAppStore.getState().dismissNotes())
    expect(await screen.findByRole('article', { name: '办好小事' })).toBeVisible()
  },
)

it('copies the raw words of a passage, not the marks that the page sets', async () => {
  // The page sets marks full-width; what is copied keeps those of the text.
  const raw = texts.fushun.replaceAll('，', ',')
  rememberText('fushun', raw)
  show()
  const article = await screen.findByRole('article', { name: '办好小事' })
  const shown = article.textContent ?? ''
  const range = document.createRange()
  range.selectNodeContents(article)
  window.getSelection()?.removeAllRanges()
  window.getSelection()?.addRange(range)
  const data = new Map<string, string>()
  const clipboardData = { setData: (type: string, value: string) => data.set(type, value) }
  const stretch = article.querySelector('[data-start]')
  if (!stretch) throw new Error('no words')
  fireEvent.copy(stretch, { clipboardData })
  const copied = data.get('text/plain') ?? ''
  for (const line of copied.split('\n')) expect(raw).toContain(line)
  expect(copied).toMatch(/[,:;]/u)
  expect(shown).not.toContain(copied)
})

it('walks from number to number with j and k, and not while one types', async () => {
  const user = userEvent.setup()
  show()
  const first = await screen.findByRole('button', { name: '1194个' })
  const second = screen.getByRole('button', { name: '4375名' })
  await user.keyboard('j')
  expect(first).toHaveFocus()
  expect(screen.getByText('第 1 个，共 2 个')).toBeVisible()
  await user.keyboard('jj')
  expect(second).toHaveFocus()
  expect(second).toHaveAttribute('aria-current', 'true')
  await user.keyboard('k')
  expect(first).toHaveFocus()
  await user.click(screen.getByRole('button', { name: /下一个/u }))
  expect(second).toHaveFocus()
  const [name] = screen.queryAllByRole('searchbox')
  name?.focus()
  if (name) await user.keyboard('k')
  expect(second).toHaveAttribute('aria-current', 'true')
})

it('begins at the figure that the link names', async () => {
  show({ figure: `dandong-${texts.dandong.indexOf('18.7万件')}` })
  const mark = await screen.findByRole('button', { name: '18.7万件' })
  await waitFor(() => expect(mark).toHaveAttribute('aria-current', 'true'))
})

it('marks practices in the margin', async () => {
  show()
  await userEvent.click(await screen.findByRole('button', { name: '做法：“四步法”' }))
  expect(stateNow().practice).toBe('fushun-p1')
})

it('shows raw lines with their numbers and the same marks', async () => {
  show()
  await screen.findByRole('button', { name: '1194个' })
  await userEvent.click(screen.getByRole('switch', { name: '原始行' }))
  expect(screen.getByText('3')).toBeVisible()
  expect(screen.getByRole('button', { name: '1194个' })).toBeVisible()
})

it('joins the pieces of a block without anything between them', async () => {
  const cut = texts.dandong.indexOf('分流')
  const [article] = dataset.articles
  if (!article) throw new Error('fixture')
  const from = texts.dandong.indexOf('丹东市')
  const blocks = [
    {
      kind: 'paragraph' as const,
      spans: [
        { start: from, end: cut },
        { start: cut, end: texts.dandong.length },
      ],
    },
  ]
  const articles = dataset.articles.map((row) => (row.id === 'dandong-a' ? { ...row, blocks } : row))
  show({ article: 'dandong-a' }, changed({ articles }))
  await screen.findByRole('button', { name: '18.7万件' })
  expect(screen.getByText(/受理问题、$/u).closest('p')).toHaveTextContent('受理问题、分流上报')
})

it('goes to the charts that use the figures', async () => {
  show()
  const aside = await screen.findByRole('complementary', { name: '关于这篇文章' })
  await userEvent.click(within(aside).getByRole('button', { name: '代办站数' }))
  expect(stateNow()).toMatchObject({ view: 'charts', indicators: ['service.stations'] })
})

it('tells the issues of the source, with the line', async () => {
  show()
  expect(await screen.findByText('试验说明')).toBeVisible()
  expect(await screen.findByText('说明 · 第 2 行')).toBeVisible()
})

it('leaves a number unmarked that the text does not say, and tells it', async () => {
  const figures = settled.map((row) => (row.quote === '4375名' ? { ...row, quote: '4376名' } : row))
  show({}, changed({ figures }))
  expect(await screen.findByText(/有 1 个数字与原文对不上/u)).toBeVisible()
  expect(screen.queryByRole('button', { name: /437/u })).toBeNull()
})

it('offers to fetch again when the text fails', async () => {
  let answers = 0
  vi.stubGlobal('fetch', async () =>
    answers++ === 0 ? new Response('', { status: 404 }) : new Response(texts.fushun),
  )
  const articles = dataset.articles.map((row) => ({ ...row, sourceId: 'gone' }))
  show({}, changed({ articles }))
  const alert = await screen.findByRole('alert')
  await userEvent.click(within(alert).getByRole('button', { name: '再试一次' }))
  expect(await screen.findByRole('button', { name: '1194个' })).toBeVisible()
})

it('teaches when there is nothing to read', () => {
  show({}, changed({ sources: [], articles: [], figures: [], practices: [] }))
  expect(screen.getByRole('heading', { name: '没有报告' })).toBeVisible()
})

it('lists the figures without a place or a time, each a way to its sentence', async () => {
  const [first, second] = dataset.figures
  if (!first || !second) throw new Error('the fixture has figures')
  const { regionId: _place, ...placeless } = first
  const { period: _time, ...timeless } = second
  const undated = dataset.articles.map(({ period: _, ...article }) => article)
  show(
    { article: first.articleId },
    changed({
      figures: [{ ...placeless, regionBasis: 'unknown' }, timeless],
      articles: undated,
    }),
  )
  expect(await screen.findByText(/2 个数字中，1 个不知是哪里的，2 个不知是何时的/u)).toBeVisible()
  const list = screen.getByRole('list', { name: '不知是哪里的：1 个' })
  await userEvent.click(within(list).getByRole('button', { name: new RegExp(first.quote, 'u') }))
  expect(stateNow().figure).toBe(first.id)
})

it('says nothing of what is settled', async () => {
  show({}, changed({ figures: settled }))
  expect(await screen.findByRole('article', { name: '办好小事' })).toBeVisible()
  expect(screen.queryByText('还没有定下的数字')).toBeNull()
})
