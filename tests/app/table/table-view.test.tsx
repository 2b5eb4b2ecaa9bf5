import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { CollectionProvider } from '../../../src/app/data/collection-context.tsx'
import { type OwnReport, useOwnReports } from '../../../src/app/data/own/own-reports.ts'
import { rememberText } from '../../../src/app/data/texts/texts.ts'
import TableView from '../../../src/app/features/table/table-view.tsx'
import { useAppStore } from '../../../src/app/state/store.ts'
import { at, collection, idOf, raws } from '../shell/fixture.ts'

const state = () => useAppStore.getState().state

async function draw(search = '?view=table') {
  at(search)
  render(
    <CollectionProvider value={collection}>
      <TableView />
    </CollectionProvider>,
  )
  await act(async () => {})
}

const table = () => screen.getByRole('table')
const numbers = () => within(table()).getAllByRole('button', { name: /看原句$/ })

beforeEach(() => {
  window.innerWidth = 1440
  for (const [id, text] of Object.entries(raws)) rememberText(id, text)
  window.scrollTo = vi.fn() as unknown as typeof window.scrollTo
})

describe('the table', () => {
  test('holds all figures, in the groups of their indicators, with the verdict in words', async () => {
    await draw()
    expect(screen.getByText('6条，归入指标的 4 条，共 2 项')).toBeVisible()
    expect(numbers().map((button) => button.textContent)).toEqual([
      '18.7万件',
      '近5万件',
      '2016个',
      '1230个',
      '1120个',
      '428人次',
    ])
    const head = within(table()).getByRole('button', { name: '收起网格数' }).closest('tr')
    expect(head).toHaveTextContent('2地 2条 · 单位 个')
    expect(head).toHaveTextContent('按层级分开，不可比')
  })

  test('marks the rows of the reader’s own reports', async () => {
    await draw()
    expect(within(table()).queryByText('本机')).toBeNull()
    const sourceId = collection.article(
      collection.figures.find(({ quote }) => quote === '2016个')?.articleId ?? '',
    )?.sourceId
    act(() => useOwnReports.setState({ reports: [{ sourceId } as OwnReport] }))
    const own = collection.figures.filter(
      ({ articleId }) => collection.article(articleId)?.sourceId === sourceId,
    )
    expect(within(table()).getAllByText('本机')).toHaveLength(own.length)
    expect(own.length).toBeLessThan(collection.figures.length)
    act(() => useOwnReports.setState({ reports: [] }))
  })

  test('opens the drawer by a click on a number', async () => {
    await draw()
    await userEvent.click(screen.getByRole('button', { name: '甲子市，2016个，城市网格，看原句' }))
    expect(state().figure).toBe(idOf('2016个'))
  })

  test('unfolds the sentence by Space, without opening the drawer', async () => {
    await draw()
    act(() => numbers()[2]?.focus())
    await userEvent.keyboard(' ')
    expect(state().figure).toBeUndefined()
    expect(screen.getByText('2016个 = 2,016个')).toBeVisible()
    await userEvent.keyboard(' ')
    expect(screen.queryByText('2016个 = 2,016个')).toBeNull()
  })

  test('is walked with arrow keys, one stop for Tab', async () => {
    await draw()
    expect(numbers().filter((button) => button.tabIndex === 0)).toHaveLength(1)
    act(() => numbers()[0]?.focus())
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    expect(numbers()[2]).toHaveFocus()
    await userEvent.keyboard('{End}')
    expect(numbers().at(-1)).toHaveFocus()
    await userEvent.keyboard('{Home}{Enter}')
    expect(state().figure).toBe(idOf('18.7万件'))
  })

  test('folds a group', async () => {
    await draw()
    await userEvent.click(screen.getByRole('button', { name: '收起网格数' }))
    expect(numbers()).toHaveLength(4)
    await userEvent.click(screen.getByRole('button', { name: '展开网格数' }))
    expect(numbers()).toHaveLength(6)
  })
})

describe('what the link carries', () => {
  test('a click on a head sorts and says so', async () => {
    await draw('?view=table&g=none')
    const user = userEvent.setup()
    await user.click(within(table()).getByRole('button', { name: '换算' }))
    expect(state().sort).toEqual(['-value'])
    expect(screen.getByRole('columnheader', { name: /换算/ })).toHaveAttribute('aria-sort', 'descending')
    expect(numbers().map((button) => button.textContent)[0]).toBe('18.7万件')
    await user.keyboard('{Shift>}')
    await user.click(within(table()).getByRole('button', { name: '地区' }))
    await user.keyboard('{/Shift}')
    expect(state().sort).toEqual(['-value', 'place'])
    // Its other direction, in its place among the columns; then none.
    await user.keyboard('{Shift>}')
    await user.click(within(table()).getByRole('button', { name: /^换算/ }))
    expect(state().sort).toEqual(['value', 'place'])
    await user.click(within(table()).getByRole('button', { name: /^换算/ }))
    await user.keyboard('{/Shift}')
    expect(state().sort).toEqual(['place'])
    await user.click(within(table()).getByRole('button', { name: '换算' }))
    expect(state().sort).toEqual(['-value'])
  })

  test('the grouping', async () => {
    await draw()
    await userEvent.click(screen.getByRole('button', { name: '地区', pressed: false }))
    expect(state().groupBy).toBe('region')
    expect(screen.getByRole('button', { name: '收起甲子市' })).toBeVisible()
    expect(screen.queryByRole('columnheader', { name: '同组比' })).toBeNull()
  })

  test('the search', async () => {
    await draw()
    await userEvent.type(screen.getByRole('searchbox'), '网格')
    expect(state().query).toBe('网格')
    expect(screen.getByText('6条中找到 3 条')).toBeVisible()
  })

  test('the chosen places', async () => {
    await draw('?view=table&r=990201')
    expect(numbers()).toHaveLength(3)
    await userEvent.click(screen.getByRole('button', { name: '不限地区' }))
    expect(numbers()).toHaveLength(6)
  })
})

describe('the filter of a column', () => {
  const filter = (column: string) => userEvent.click(screen.getByRole('button', { name: `筛选${column}` }))

  test('offers the values of the rows with their counts, and the link carries what is chosen', async () => {
    await draw()
    await filter('写法')
    await userEvent.click(screen.getByRole('checkbox', { name: '约数 1' }))
    expect(state().where).toEqual(['bound:about'])
    expect(numbers().map((button) => button.textContent)).toEqual(['近5万件'])
    expect(screen.getByText('6条中找到 1 条')).toBeVisible()
  })

  test('takes words and ranges, and can be taken back where nothing is left', async () => {
    await draw()
    await filter('口径')
    await userEvent.type(screen.getByRole('searchbox', { name: '含这些字' }), '网格')
    expect(numbers()).toHaveLength(3)
    await userEvent.keyboard('{Escape}')
    await filter('换算')
    await userEvent.type(screen.getByRole('spinbutton', { name: '从' }), '5000')
    expect(within(table()).queryAllByRole('button', { name: /看原句$/ })).toHaveLength(0)
    expect(state().where).toEqual(['value:5000..', 'label:网格'])
    await userEvent.keyboard('{Escape}')
    await userEvent.click(screen.getByRole('button', { name: '清除 2 列的筛选' }))
    expect(state().where).toBeUndefined()
    expect(numbers()).toHaveLength(6)
  })

  test('of the level is that of the filter bar', async () => {
    await draw()
    await filter('层级')
    await userEvent.click(screen.getByRole('checkbox', { name: '地级' }))
    expect(state().levels).toEqual(['prefecture'])
    expect(screen.getByRole('button', { name: '筛选层级' })).toHaveAttribute('data-active', 'true')
  })
})

describe('columns and nothing', () => {
  test('a column can be taken away and another shown', async () => {
    await draw()
    await userEvent.click(screen.getByRole('button', { name: /^列 / }))
    await userEvent.click(screen.getByRole('checkbox', { name: '主题' }))
    await userEvent.click(screen.getByRole('checkbox', { name: '来源' }))
    const heads = [...table().querySelectorAll('th')].map((head) => head.textContent)
    expect(heads).not.toContain('主题')
    expect(heads).toContain('来源')
  })

  const heads = () => [...table().querySelectorAll('th')].map((head) => head.getAttribute('abbr'))
  const menu = () => userEvent.click(screen.getByRole('button', { name: /^列 / }))

  test('columns can be moved, pinned to the front, and put back', async () => {
    await draw()
    await menu()
    await userEvent.click(screen.getByRole('button', { name: '把层级往前移' }))
    expect(heads().slice(0, 3)).toEqual(['展开', '层级', '地区'])
    await userEvent.click(screen.getByRole('button', { name: '钉住年份，总在前面' }))
    expect(heads().slice(0, 2)).toEqual(['展开', '年份'])
    await userEvent.click(screen.getByRole('button', { name: '恢复原样' }))
    expect(heads().slice(0, 3)).toEqual(['展开', '地区', '层级'])
  })

  test('a column is made wider and narrower by keys, and gets its own width back', async () => {
    const user = userEvent.setup()
    await draw()
    const width = () => table().querySelectorAll<HTMLElement>('col')[1]?.style.width
    expect(width()).toBe('160px')
    await user.click(screen.getByRole('button', { name: /^列 / }))
    const wider = screen.getByRole('button', { name: '把地区放宽' })
    while (document.activeElement !== wider) await user.tab()
    await user.keyboard('{Enter}{Enter}')
    expect(width()).toBe('192px')
    await user.click(screen.getByRole('button', { name: '把地区收窄' }))
    expect(width()).toBe('176px')
    await user.click(screen.getByRole('button', { name: '恢复原样' }))
    expect(width()).toBe('160px')
  })

  test('a search that finds nothing says so and can be cleared', async () => {
    await draw('?view=table&q=没有这个词')
    expect(screen.getByText('没有一行含“没有这个词”。')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: '清除筛选' }))
    expect(state().query).toBeUndefined()
    expect(numbers()).toHaveLength(6)
  })
})
