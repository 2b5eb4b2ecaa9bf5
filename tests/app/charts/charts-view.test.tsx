import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { CollectionProvider } from '../../../src/app/data/collection-context.tsx'
import { rememberText } from '../../../src/app/data/texts/texts.ts'
import ChartsView from '../../../src/app/features/charts/charts-view.tsx'
import { useAppStore } from '../../../src/app/state/store.ts'
import { openCollection } from '../../../src/compare/collection.ts'
import { at, collection, levelled as dataset, idOf, raws } from '../shell/fixture.ts'

const state = () => useAppStore.getState().state

/** Draws the view and waits for the texts, so that silence is known. */
async function draw(search = '?view=charts', what = openCollection(dataset)) {
  at(search)
  const view = render(
    <CollectionProvider value={what}>
      <ChartsView />
    </CollectionProvider>,
  )
  await act(async () => {})
  return view
}

/** The same, with a report of the province that says nothing. */
const withReport = openCollection({
  ...dataset,
  articles: dataset.articles.flatMap((row, at) =>
    at === 0 ? [row, { ...row, id: 'bare', spans: [], blocks: [], regionIds: ['990000'] }] : [row],
  ),
})

const told = (quote: string) => {
  const found = dataset.figures.find((figure) => figure.quote === quote)
  if (!found) throw new Error('fixture')
  return found
}

const chart = (name = '网格数') => screen.getByRole('list', { name: `${name}，方向键走动，回车看原句` })
const bars = (name?: string) => within(chart(name)).getAllByRole('button')

beforeEach(() => {
  for (const [id, text] of Object.entries(raws)) rememberText(id, text)
  vi.restoreAllMocks()
  // The drawing asks for its box, which jsdom has not.
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(600)
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(200)
})

describe('the main chart', () => {
  test('is of the indicator that most places state, largest first, with level and year', async () => {
    await draw()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('网格数')
    expect(bars().map((bar) => bar.textContent)).toEqual(['2016个', '1230个'])
    expect(bars()[0]).toHaveAccessibleName('甲子市、2016个、城市网格、县级 · 2023 载明')
    expect(screen.getByText('2地给数').parentElement).toHaveTextContent('2地中2地给数')
  })

  test('says in words whether its figures compare', async () => {
    await draw()
    const head = screen.getByRole('heading', { level: 1 }).closest('section')
    expect(head).toHaveTextContent('慎比口径不同：“城市网格”“社区网格”')
  })

  test('never lets a city stand on one axis with a county, and says what parts them', async () => {
    const { container } = await draw('?view=charts&i=grid.cells', collection)
    const head = screen.getByRole('heading', { level: 1 }).closest('section')
    expect(head).toHaveTextContent('分成 2 幅：2 幅只有一地；按层级分开，不可比')
    // A number alone is printed: it has nothing to be measured by.
    expect(screen.getAllByRole('list', { name: /^网格数，/ })).toHaveLength(2)
    expect(container.querySelector('section svg path')).toBeNull()
  })

  test('shows what two reports say of one place and year beside each other, dated, never added up', async () => {
    const again = { ...told('2016个'), id: 'again', articleId: 'bbbb-0', value: 2100, quote: '2100个' }
    await draw(
      '?view=charts&i=grid.cells&r=990100',
      openCollection({ ...dataset, figures: [...dataset.figures, again] }),
    )
    expect(bars().map((bar) => bar.getAttribute('aria-label'))).toEqual([
      '甲子市、2100个、城市网格、县级 · 2023 载明',
      '甲子市、2016个、城市网格、县级 · 2023 载明',
    ])
    expect(document.body).toHaveTextContent('甲子市有几处说法，不相加')
    const table = screen.getByRole('columnheader', { name: '所在句' }).closest('table')
    expect(within(table ?? document.body).getAllByRole('rowheader', { name: /甲子市/ })).toHaveLength(2)
  })

  test('opens the sentence of a number', async () => {
    await draw()
    await userEvent.click(screen.getByRole('button', { name: /甲子市、2016个/ }))
    expect(state().figure).toBe(idOf('2016个'))
  })

  test('draws a line where one place states several years, each point a way to its sentence', async () => {
    const now = told('2016个')
    const before = { ...now, id: 'before', value: 1900, quote: '1900个' }
    const earlier = { ...before, period: { start: '2022', end: '2022', basis: 'stated' as const } }
    await draw(
      '?view=charts&r=990100',
      openCollection({ ...dataset, figures: [...dataset.figures, earlier] }),
    )
    const lines = screen.getByRole('group', { name: '网格数，按年' })
    const points = within(lines).getAllByRole('button')
    expect(points.map((point) => point.getAttribute('aria-label'))).toEqual([
      '甲子市、2022、1900个、城市网格',
      '甲子市、2023、2016个、城市网格',
    ])
    act(() => points[0]?.focus())
    await userEvent.keyboard('{ArrowRight}{Enter}')
    expect(state().figure).toBe(now.id)
  })

  test('draws its bars', async () => {
    const { container } = await draw()
    await waitFor(() => expect(container.querySelector('svg path')).not.toBeNull())
  })

  test('knows a place that the link names and that says nothing', async () => {
    await draw('?view=charts&i=grid.cells&r=990100~990000', withReport)
    expect(screen.getByText('1地给数').parentElement).toHaveTextContent('2地中1地给数 · 1地没有读到')
    expect(screen.getByText('没有读到不等于零，也不等于没有说，所以不画')).toBeVisible()
  })

  test('does not call a place silent of which there is no report, nor asks it where nobody chose', async () => {
    await draw('?view=charts&i=grid.cells&r=990100~990000')
    expect(screen.getByText('1地给数').parentElement).toHaveTextContent('2地中1地给数 · 1地没有收它的报告')
    expect(screen.getByText('这里只有别处的报告说到它')).toBeVisible()
    cleanup()
    // Others' reports tell of it: it has a card, and is asked for nothing.
    const told990000 = { ...told('428人次'), id: 'other', regionId: '990000' }
    await draw(undefined, openCollection({ ...dataset, figures: [...dataset.figures, told990000] }))
    expect(screen.getByText('2地给数').parentElement).toHaveTextContent(/^2地中2地给数$/u)
    expect(screen.getByRole('button', { name: /网格数.*2.*2/u })).toBeVisible()
  })

  test('shows the words of a place that names the indicator without a number', async () => {
    const figures = dataset.figures.filter(({ quote }) => quote !== '1230个')
    const silenced = openCollection({ ...dataset, figures })
    await draw('?view=charts&i=grid.cells&r=990100~990201', silenced)
    expect(screen.getByText('1地给数').parentElement).toHaveTextContent('1地句中有数、没有读作它的')
    await userEvent.click(screen.getByRole('button', { name: '看乙丑县提到它的原文' }))
    expect(state()).toMatchObject({ view: 'sources', article: 'bbbb-0' })
  })
})

describe('the keyboard', () => {
  test('walks the marks with arrow keys, one stop for Tab, and Enter opens the sentence', async () => {
    await draw()
    const [first, second] = bars()
    expect(first).toHaveAttribute('tabindex', '0')
    expect(second).toHaveAttribute('tabindex', '-1')
    act(() => first?.focus())
    await userEvent.keyboard('{ArrowDown}')
    expect(second).toHaveFocus()
    await userEvent.keyboard('{ArrowDown}')
    expect(second).toHaveFocus()
    await userEvent.keyboard('{Home}')
    expect(first).toHaveFocus()
    await userEvent.keyboard('{End}{Enter}')
    expect(state().figure).toBe(idOf('1230个'))
  })

  test('shows and announces the sentence of the mark that has the focus', async () => {
    const { container } = await draw()
    act(() => bars()[1]?.focus())
    const live = container.querySelector('aside [aria-live]')
    expect(live).toHaveTextContent('乙丑县：精准设置社区网格1230个。')
    expect(container.querySelector('aside mark')).toHaveTextContent('1230个')
  })

  test('pointing shows the sentence and announces nothing', async () => {
    const { container } = await draw()
    const row = bars()[1]?.closest('li')
    if (row) await userEvent.hover(row)
    expect(container.querySelector('aside mark')).toHaveTextContent('1230个')
    expect(container.querySelector('aside [aria-live]')).toBeEmptyDOMElement()
  })
})

describe('the picker', () => {
  test('counts who states what, finds by name, and chooses', async () => {
    await draw()
    const picker = screen.getByRole('navigation', { name: '指标' })
    expect(within(picker).getByRole('button', { name: '网格数：2地中2地给数' })).toHaveAttribute(
      'aria-current',
      'true',
    )
    await userEvent.type(within(picker).getByRole('searchbox', { name: '找指标' }), '诉求')
    expect(within(picker).queryByRole('button', { name: /网格数/ })).toBeNull()
    await userEvent.click(within(picker).getByRole('button', { name: /受理诉求件数/ }))
    expect(state().indicators).toEqual(['appeal.received'])
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('受理诉求件数')
  })

  test('the slash key goes to its search', async () => {
    await draw()
    await userEvent.keyboard('/')
    expect(screen.getByRole('searchbox', { name: '找指标' })).toHaveFocus()
  })

  test('draws a second indicator beside the main chart', async () => {
    await draw()
    await userEvent.click(screen.getByRole('button', { name: '并排加一张小图' }))
    expect(state().indicators).toEqual(['grid.cells', 'appeal.received'])
    expect(screen.getByRole('heading', { name: '一同选的指标' })).toBeVisible()
  })
})

describe('the forms', () => {
  test('a logarithmic scale is said', async () => {
    await draw('?view=charts&form=dots')
    expect(screen.getByText(/^对数尺/)).toBeVisible()
  })

  test('the matrix holds numbers as written, each a way to its sentence', async () => {
    await draw()
    await userEvent.click(screen.getByRole('button', { name: '阵' }))
    expect(state().form).toBe('matrix')
    const matrix = screen.getByRole('table', { name: '指标与地区' })
    const row = within(matrix)
      .getByRole('rowheader', { name: /^受理诉求件数/ })
      .closest('tr')
    if (!row) throw new Error('no row')
    await userEvent.click(within(row).getByRole('button', { name: /近5万件/ }))
    expect(state().figure).toBe(idOf('近5万件'))
  })
})

describe('below the main chart', () => {
  test('the other indicators stand as small panels', async () => {
    await draw()
    const panel = screen.getByRole('article')
    expect(within(panel).getByRole('heading', { name: '受理诉求件数' })).toBeVisible()
    expect(bars('受理诉求件数')).toHaveLength(2)
  })

  test('the same data stand as a table, silent places included', async () => {
    await draw('?view=charts&i=grid.cells&r=990100~990201~990000', withReport)
    const table = screen.getByRole('columnheader', { name: '所在句' }).closest('table')
    if (!table) throw new Error('no table')
    const rows = within(table).getAllByRole('row').slice(1)
    expect(rows.map((row) => within(row).getByRole('rowheader').textContent?.trim())).toEqual([
      '甲子市',
      '乙丑县',
      '丙省',
    ])
    expect(rows[0]).toHaveTextContent('2,016')
    expect(rows[2]).toHaveTextContent('没有读到')
  })
})

test('who only plans it is told apart from who states it', async () => {
  const goal = { ...told('1230个'), kind: 'target' as const }
  const figures = dataset.figures.map((figure) => (figure.id === goal.id ? goal : figure))
  await draw('?view=charts&i=grid.cells', openCollection({ ...dataset, figures }))
  expect(screen.getByText('2地给数').parentElement).toHaveTextContent('2地中2地给数 · 其中1地只有目标')
})

test('the table of a chart leads to its rows among all data', async () => {
  await draw('?view=charts&i=grid.cells')
  await userEvent.click(screen.getByRole('button', { name: '在“数据”里看' }))
  expect(state()).toMatchObject({ view: 'table', where: ['indicator:grid.cells'] })
})

describe('nothing to draw', () => {
  test('an empty choice of places says so', async () => {
    await draw('?view=charts&r=')
    expect(screen.getByRole('heading', { name: '一地也没有选' })).toBeVisible()
  })

  test('filters that leave nothing can be cleared', async () => {
    await draw('?view=charts&t=nothing')
    await userEvent.click(screen.getByRole('button', { name: '清除筛选' }))
    expect(state().themes).toBeUndefined()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('网格数')
  })

  test('a year that no figure has is told as filtered, not as silent', async () => {
    await draw('?view=charts&y=1999')
    expect(screen.getByText(/2地的数字被筛选掉/)).toBeVisible()
  })
})
