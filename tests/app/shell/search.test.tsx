import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { CollectionProvider } from '../../../src/app/data/collection-context.tsx'
import { rememberText } from '../../../src/app/data/texts/texts.ts'
import { entriesOf } from '../../../src/app/features/search/entries.ts'
import { find } from '../../../src/app/features/search/find.ts'
import SearchDialog from '../../../src/app/features/search/search-dialog.tsx'
import { useAppStore } from '../../../src/app/state/store.ts'
import { closeSearch } from '../../../src/app/ui/dialogs/search-state.ts'
import { openCollection } from '../../../src/compare/collection.ts'
import { at, collection, dataset, raws } from './fixture.ts'

const state = () => useAppStore.getState().state

async function open(words: string) {
  render(
    <CollectionProvider value={collection}>
      <SearchDialog />
    </CollectionProvider>,
  )
  await userEvent.keyboard('{Control>}k{/Control}')
  const input = await screen.findByRole('combobox')
  await userEvent.type(input, words)
  return input
}

beforeEach(() => {
  at('')
  act(closeSearch)
  Element.prototype.scrollIntoView = vi.fn()
  vi.stubGlobal('CSS', { escape: (words: string) => words })
  for (const [id, text] of Object.entries(raws)) rememberText(id, text)
})

describe('search', () => {
  test.each(['甲子', 'jiazi', 'jz'])('%s finds the place', async (words) => {
    await open(words)
    const places = await screen.findByRole('group', { name: '地区' })
    expect(within(places).getByRole('option')).toHaveTextContent('甲子市')
  })

  test('finds an indicator in either language and opens its chart with Enter', async () => {
    await open('grids')
    await screen.findByRole('group', { name: '指标' })
    await userEvent.keyboard('{Enter}')
    expect(state()).toMatchObject({ view: 'charts', indicators: ['grid.cells'] })
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('walks all groups with the arrow keys', async () => {
    await open('网格')
    const texts = await screen.findByRole('group', { name: '原文' })
    expect(within(texts).getAllByRole('option')).toHaveLength(2)
    await userEvent.keyboard('{ArrowUp}')
    const last = within(texts).getAllByRole('option').at(-1)
    expect(last).toHaveAttribute('aria-selected', 'true')
    await userEvent.keyboard('{Enter}')
    expect(state()).toMatchObject({ view: 'sources', article: 'bbbb-0' })
  })

  test('opens a practice', async () => {
    await open('全链条')
    await userEvent.click(within(await screen.findByRole('group', { name: '做法' })).getByRole('option'))
    expect(state().practice).toBe('aaaa-p1')
  })

  test('says when there is nothing, and closes on Esc', async () => {
    await open('没有这话')
    expect(await screen.findByText('没有找到“没有这话”')).toBeVisible()
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('closes on its button: a phone has no Esc', async () => {
    await open('网格')
    await userEvent.click(screen.getByRole('button', { name: '关上搜索' }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('takes marks of regular expressions as words', async () => {
    await open('.*+?')
    expect(await screen.findByText('没有找到“.*+?”')).toBeVisible()
  })

  test('folds a long group to six and a line that opens the rest', () => {
    const [region] = collection.regions
    const found = { ...find(collection, ''), places: Array(9).fill(region) }
    const entries = entriesOf(collection, found, [], new Set())
    expect(entries.map(({ more }) => more)).toEqual([...Array(6).fill(undefined), 3])
    expect(entriesOf(collection, found, [], new Set(['places']))).toHaveLength(9)
  })

  test('says how many there are of each', async () => {
    await open('网格')
    const texts = await screen.findByRole('group', { name: '原文' })
    expect(texts).toHaveTextContent('原文 2')
  })

  test('finds a theme, and keeps it in the filter', async () => {
    await open('基层治理')
    await userEvent.click(within(await screen.findByRole('group', { name: '主题' })).getByRole('option'))
    expect(state()).toMatchObject({ view: 'regions', themes: ['governance'] })
  })

  test('a growth is found by the words in which reports tell it', () => {
    const [one] = collection.figuresOfIndicator('grid.cells')
    const figure = one ?? expect.fail('fixture')
    const [indicator] = collection.indicators
    const own = indicator ?? expect.fail('fixture')
    const c = openCollection({
      ...dataset,
      indicators: [
        ...dataset.indicators,
        { ...own, id: 'macro.gdp', zh: '地区生产总值', en: 'Gross regional product' },
        { ...own, id: 'macro.growth', zh: '同比增速', en: 'Growth on a year earlier' },
      ],
      figures: [{ ...figure, id: 'g', indicatorId: 'macro.growth', of: 'macro.gdp' }],
    })
    for (const words of ['地区生产总值增长', 'GDP增长', '地区生产总值增速'])
      expect(find(c, words).indicators[0]?.id).toBe('macro.growth:macro.gdp')
  })

  test('of several places that fit, the one named comes first, whatever the years', () => {
    const [one] = collection.figuresOfIndicator('grid.cells')
    const figure = one ?? expect.fail('fixture')
    const named = (id: string, name: string, parentId?: string) => ({
      id,
      adcode: id,
      name,
      fullName: parentId ? `甲省${name}` : name,
      pinyin: '',
      level: parentId ? ('county' as const) : ('province' as const),
      ...(parentId ? { parentId } : {}),
    })
    const told = (id: string, regionId: string, year: string) => ({
      ...figure,
      id,
      regionId,
      period: { start: year, end: year, basis: 'stated' as const },
    })
    const province = named('980000', '甲省')
    const county = named('980001', '丁县', '980000')
    const c = openCollection({
      ...dataset,
      regions: [...dataset.regions, county, province],
      figures: [told('x', '980001', '2025'), told('y', '980000', '2021'), told('z', '980000', '2023')],
    })
    expect(find(c, '甲省 网格').figures.map(({ id }) => id)).toEqual(['z', 'y', 'x'])
  })

  test('a year and a plan beside a measure find the numbers of that', () => {
    const [one] = collection.figuresOfIndicator('grid.cells')
    const figure = one ?? expect.fail('fixture')
    const told = (id: string, kind: 'level' | 'target', year: string) => ({
      ...figure,
      id,
      kind,
      period: { start: year, end: year, basis: 'stated' as const },
    })
    const c = openCollection({
      ...dataset,
      figures: [told('done', 'level', '2025'), told('plan', 'target', '2026'), told('old', 'target', '2021')],
    })
    const found = (words: string) => find(c, words).figures.map(({ id }) => id)
    expect(found('网格目标')).toEqual(['plan', 'old'])
    expect(found('2026年网格目标')).toEqual(['plan'])
    expect(found('grids 2025')).toEqual(['done'])
    expect(found('grids target')).toEqual(['plan', 'old'])
    expect(found('网格')).toEqual([])
    expect(found('网格计划生育')).toEqual([])
  })

  test('places parted by pauses are found, and one that opens the words', () => {
    const places = (words: string) => find(collection, words).places.map(({ name }) => name)
    expect(places('甲子、乙丑').toSorted()).toEqual(places('甲子 乙丑').toSorted())
    expect(places('甲子、乙丑')).toHaveLength(2)
    const figures = (words: string) => find(collection, words).figures.map(({ id }) => id)
    expect(figures('甲子网格')).toEqual(figures('甲子 网格'))
    expect(figures('甲子网格')).not.toEqual([])
  })

  test('a practice is found by what its kind is called', () => {
    const c = openCollection({
      ...dataset,
      practices: dataset.practices.map((practice) => ({ ...practice, kind: 'appraisal' })),
    })
    expect(find(c, '考核评议').practices).toHaveLength(c.practices.length)
    expect(find(c, '养老').practices).toEqual([])
  })

  test('in English, labels and names of practices are found by what they mean', () => {
    const gloss = (label: string) => (label.endsWith('党支部') ? 'grid Party branches' : undefined)
    const labels = (words: string) => find(collection, words, gloss).figures.map(({ label }) => label)
    expect(labels('party branches')).toEqual(['网格党支部'])
    expect(labels('party members')).toEqual([])
  })

  test('a place and an indicator together find the numbers of both', async () => {
    await open('甲子 网格')
    const figures = await screen.findByRole('group', { name: '数字' })
    await userEvent.click(within(figures).getAllByRole('option')[0] as HTMLElement)
    expect(collection.figure(state().figure ?? '')).toMatchObject({ indicatorId: 'grid.cells' })
  })
})
