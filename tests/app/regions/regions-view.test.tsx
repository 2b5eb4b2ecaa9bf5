import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { CollectionProvider } from '../../../src/app/data/collection-context.tsx'
import { rememberText } from '../../../src/app/data/texts/texts.ts'
import RegionsView from '../../../src/app/features/regions/regions-view.tsx'
import { FilterBar } from '../../../src/app/shell/filter/filter-bar.tsx'
import { change, useAppStore } from '../../../src/app/state/store.ts'
import { openCollection } from '../../../src/compare/collection.ts'
import { at, collection, dataset, idOf, raws } from '../shell/fixture.ts'

function draw(what = collection) {
  return render(
    <CollectionProvider value={what}>
      <FilterBar />
      <RegionsView />
    </CollectionProvider>,
  )
}

const state = () => useAppStore.getState().state

beforeEach(() => {
  at('')
  Element.prototype.scrollIntoView = vi.fn()
  for (const [id, text] of Object.entries(raws)) rememberText(id, text)
})

describe('the regions view', () => {
  test('gives each place a card with its headline figures', () => {
    draw()
    const card = screen.getByRole('article', { name: '甲子市' })
    const row = within(card).getByRole('button', { name: '甲子市 网格数 2016个\uff0c看原句' })
    expect(row).toHaveTextContent('2016个')
    expect(within(card).getByText('全链条办事流程')).toBeVisible()
  })

  test('an average is no total: the card says its own words', () => {
    const figures = dataset.figures.map((figure) =>
      figure.quote === '2016个' ? { ...figure, label: '年均建立网格' } : figure,
    )
    draw(openCollection({ ...dataset, figures }))
    expect(screen.getByRole('button', { name: /甲子市 网格数：年均建立网格 2016个/ })).toBeVisible()
  })

  test('shows what was reached before what is planned, and says what is', async () => {
    const regions = dataset.regions.map((row) =>
      row.level === 'county' ? { ...row, level: 'prefecture' as const } : row,
    )
    const reached = dataset.figures.map((row) =>
      row.indicatorId === 'grid.cells' ? { ...row, label: '网格', labelSpans: [] } : row,
    )
    const planned = reached.map((row) => ({
      ...row,
      id: `${row.id}-plan`,
      kind: 'target' as const,
      period: { start: '2026', end: '2026', basis: 'stated' as const },
    }))
    const row = async () => (await screen.findByRole('link', { name: '网格数' })).closest('li')
    const { unmount } = draw(openCollection({ ...dataset, regions, figures: [...planned, ...reached] }))
    expect(await row()).toHaveTextContent('网格数20232地')
    unmount()
    draw(openCollection({ ...dataset, regions, figures: planned }))
    expect(await row()).toHaveTextContent('网格数2026 目标2地')
  })

  test('follows the filter beside the cards', async () => {
    draw()
    const most = (await screen.findByText('说的地方最多的数')).closest('section')
    expect(most).toHaveTextContent('受理诉求件数')
    act(() => change({ themes: ['governance'] }))
    expect(most).not.toHaveTextContent('受理诉求件数')
  })

  test('opens the sentence of a headline figure', async () => {
    draw()
    await userEvent.click(screen.getByRole('button', { name: /甲子市 网格数 2016个/ }))
    expect(state().figure).toBe(idOf('2016个'))
  })

  test('adds a place by its button and takes it out by its seal', async () => {
    draw()
    await userEvent.click(screen.getByRole('button', { name: '把甲子市加入对比' }))
    expect(state().regions).toEqual(['990100'])
    const seal = screen.getByRole('button', { name: '把甲子市移出对比' })
    expect(seal).toHaveTextContent('壹')
    await userEvent.click(seal)
    expect(state().regions).toBeUndefined()
  })

  test('adds the focused card by the key c', async () => {
    draw()
    act(() => screen.getByRole('article', { name: '甲子市' }).focus())
    await userEvent.keyboard('c')
    expect(state().regions).toEqual(['990100'])
  })

  test('shows only what a theme lets through, and how many places it hides', async () => {
    draw()
    await userEvent.click(screen.getByRole('button', { name: '主题 全部' }))
    const themes = await screen.findByRole('group', { name: '治理' })
    await userEvent.click(within(themes).getByRole('button', { name: /便民服务/ }))
    await userEvent.keyboard('{Escape}')
    expect(state().themes).toEqual(['service'])
    expect(screen.queryByRole('button', { name: /甲子市 网格数/ })).toBeNull()
    act(() => change({ themes: ['governance'], levels: ['prefecture'] }))
    expect(screen.queryByRole('heading', { name: '乙丑县' })).toBeNull()
    expect(screen.getByText('另有 1 地没有符合筛选的内容')).toBeVisible()
  })

  test('fades an option that would leave nothing, and says why', async () => {
    at('?lv=prefecture&y=2023')
    draw()
    act(() => change({ levels: ['county'], themes: ['service'] }))
    await userEvent.click(screen.getByRole('button', { name: '性质 全部' }))
    const option = await screen.findByRole('button', { name: /变化|流量/ })
    expect(option).toBeInTheDocument()
    const stock = screen.getByRole('button', { name: /^存量/ })
    expect(stock).toHaveAttribute('aria-disabled', 'true')
    expect(stock).toHaveAttribute('title', '按其他条件\uff0c这里没有数字和做法')
    await userEvent.click(stock)
    expect(state().kinds).toBeUndefined()
  })

  test('teaches when nothing passes, and clears the filter', async () => {
    at('?k=target')
    draw()
    act(() => change({ levels: ['organ'] }))
    expect(screen.getByRole('heading', { name: '没有符合筛选的地区' })).toBeVisible()
    const [clear] = screen.getAllByRole('button', { name: '清除筛选' }).slice(-1)
    if (clear) await userEvent.click(clear)
    expect(state().kinds).toBeUndefined()
    expect(screen.getByRole('heading', { name: '甲子市' })).toBeVisible()
  })

  test('puts the cards in the order that the reader chooses, and keeps it in the link', async () => {
    draw()
    const names = () => screen.getAllByRole('article').map((card) => card.getAttribute('aria-label'))
    const before = names()
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '排列' }), '按拼音')
    expect(state().order).toBe('name')
    expect(names()).toHaveLength(before.length)
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '排列' }), '说得多的在前')
    const says = (name: string | null) =>
      within(screen.getByRole('article', { name: name ?? '' })).queryAllByRole('button').length
    const [first, second] = names()
    expect(says(first ?? null)).toBeGreaterThanOrEqual(says(second ?? null))
  })

  test('a cell of the matrix keeps its theme and goes to its place', async () => {
    draw()
    await userEvent.click(screen.getByRole('button', { name: '甲子市\uff0c便民服务\uff0c2条' }))
    expect(state().themes).toEqual(['service'])
    expect(screen.getByText('甲子市 × 便民服务')).toBeVisible()
    await waitFor(() => expect(screen.getByRole('article', { name: '甲子市' })).toHaveFocus())
  })

  test('the matrix is one stop, and the arrow keys walk it', async () => {
    draw()
    const cells = screen.getAllByRole('button').filter((row) => row.hasAttribute('data-cell'))
    expect(cells.filter((row) => row.tabIndex === 0)).toHaveLength(1)
    act(() => cells[0]?.focus())
    await userEvent.keyboard('{ArrowDown}{ArrowRight}')
    expect(document.activeElement).toHaveAttribute('data-cell', '1-1')
  })

  test('lists the numbers that most places state', () => {
    draw()
    const row = screen.getByRole('link', { name: '网格数' })
    expect(row).toHaveAttribute('href', '?view=charts&i=grid.cells')
  })

  test('finds the words that both places use', async () => {
    draw()
    const section = (await screen.findByRole('heading', { name: /^几地都用的话/ })).closest('section')
    expect(section).not.toBeNull()
    if (section) expect(await within(section).findByText('受理群众诉求')).toBeVisible()
  })

  test('an empty dataset says what to do', () => {
    const empty = { ...dataset, regions: [], figures: [], practices: [], articles: [], sources: [] }
    draw(openCollection(empty))
    expect(screen.getByRole('heading', { name: '这份数据里没有地区' })).toBeVisible()
  })
})
