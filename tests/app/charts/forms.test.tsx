import { act, cleanup, render, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import * as options from '../../../src/app/charts/drawing/option.ts'
import { CollectionProvider } from '../../../src/app/data/collection-context.tsx'
import { rememberText } from '../../../src/app/data/texts/texts.ts'
import ChartsView from '../../../src/app/features/charts/charts-view.tsx'
import { openCollection } from '../../../src/compare/collection.ts'
import type { Figure } from '../../../src/contract/figure.ts'
import { at, levelled as dataset, idOf, raws } from '../shell/fixture.ts'

vi.mock('../../../src/app/charts/drawing/option.ts', async (original) => {
  const actual = await original<typeof options>()
  return { ...actual, chartOption: vi.fn(actual.chartOption) }
})

beforeEach(() => {
  for (const [id, text] of Object.entries(raws)) rememberText(id, text)
  vi.mocked(options.chartOption).mockClear()
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(600)
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(200)
})

/** The figure of 甲子市 in another wording. */
const told = (rest: Partial<Figure>) =>
  dataset.figures.map((figure) => (figure.quote === '2016个' ? { ...figure, ...rest } : figure))

async function draw(figures: readonly Figure[]) {
  at('?view=charts&i=grid.cells&r=990100~990201')
  render(
    <CollectionProvider value={openCollection({ ...dataset, figures: [...figures] })}>
      <ChartsView />
    </CollectionProvider>,
  )
  await act(async () => {})
}

interface Item {
  children: {
    type: string
    shape: object
    style: { fill?: string; lineDash?: readonly number[]; opacity?: number }
  }[]
}

/** The elements that ECharts was given for a figure: rect, polygon (hatch), polyline (chevron or outline). */
function drawnFor(id: string): string[] {
  for (const { value } of vi.mocked(options.chartOption).mock.results) {
    const { series } = value as {
      series: { data: { name: string }[]; renderItem: (params: object) => Item | null }[]
    }
    const row = series[0]?.data.findIndex(({ name }) => name === id) ?? -1
    if (row < 0) continue
    const item = series[0]?.renderItem({ dataIndex: row, coordSys: { x: 1, width: 400 } })
    return item?.children.map(({ type, style }) => (style.lineDash ? `dashed ${type}` : type)) ?? []
  }
  return []
}

function tableRow(place: string): HTMLElement {
  const table = screen.getByRole('columnheader', { name: '所在句' }).closest('table')
  if (!table) throw new Error('no table')
  const row = within(table)
    .getAllByRole('row')
    .find((one) => within(one).queryByRole('rowheader')?.textContent?.includes(place))
  if (!row) throw new Error(`no row of ${place}`)
  return row
}

const id = idOf('2016个')

describe('a statement in the option of its chart and in the table under it', () => {
  test.each<[form: string, figure: Partial<Figure>, drawn: string[], value: string]>([
    ['exact', {}, ['rect'], '2,016'],
    ['about', { bound: 'about', quote: '约2016个' }, ['rect', 'polygon'], '2,016'],
    ['over', { bound: 'over', quote: '2016余个' }, ['rect', 'polyline'], '2,016'],
    ['under', { bound: 'under', quote: '不到2016个' }, ['rect', 'rect', 'polyline'], '2,016'],
    ['range', { valueMax: 3000, quote: '2016至3000个' }, ['rect', 'rect', 'rect'], '3,000'],
    ['zero', { value: 0, quote: '0个' }, ['rect'], '0'],
  ])('%s', async (_, rest, drawn, value) => {
    await draw(told(rest))
    expect([...new Set(drawnFor(id))]).toEqual([...new Set(drawn)])
    const row = tableRow('甲子市')
    expect(row).toHaveTextContent(value)
    expect(within(row).getByRole('button')).toHaveTextContent((rest.quote ?? '2016个').replace(/\s/gu, ''))
  })

  test('a target has an axis of its own, and shares it with targets only', async () => {
    const planned = dataset.figures.map((figure) => ({ ...figure, kind: 'target' as const }))
    await draw(planned)
    expect(drawnFor(id)).toEqual(['dashed polyline'])
    cleanup()
    await draw(told({ kind: 'target', quote: '力争2016个' }))
    expect(
      screen.getByRole('button', { name: '甲子市、力争2016个、城市网格、县级 · 2023 载明 · 目标' }),
    ).toBeVisible()
  })

  test('a place without a number has a row and no mark', async () => {
    await draw(dataset.figures.filter((figure) => figure.id !== id))
    expect(drawnFor(id)).toEqual([])
    expect(tableRow('甲子市')).toHaveTextContent(/没有给数|没有读作它的|没有读到/u)
    expect(within(tableRow('甲子市')).queryByRole('button')).toBeNull()
  })
})
