import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { readColours } from '../../../src/app/charts/drawing/colours.ts'
import { pointsSvg } from '../../../src/app/charts/drawing/points/points-canvas.tsx'
import { scatterOption } from '../../../src/app/charts/drawing/points/scatter-option.ts'
import { stripOption } from '../../../src/app/charts/drawing/points/strip-option.ts'
import { CollectionProvider } from '../../../src/app/data/collection-context.tsx'
import { rememberText } from '../../../src/app/data/texts/texts.ts'
import ChartsView from '../../../src/app/features/charts/charts-view.tsx'
import { chartFormRows } from '../../../src/app/features/charts/forms/all.ts'
import { loadForm } from '../../../src/app/features/charts/forms/use-form.ts'
import { indicatorModel } from '../../../src/app/features/charts/model/indicator-model.ts'
import { askedOf, type ChartsModel } from '../../../src/app/features/charts/model/use-model.ts'
import { drawnChart } from '../../../src/app/features/charts/save/saved-chart.ts'
import { zh } from '../../../src/app/i18n/zh/index.ts'
import { barShapes } from '../../../src/app/marks/bar-shapes.ts'
import { linearScale } from '../../../src/app/marks/scale.ts'
import { markOf } from '../../../src/app/marks/series.ts'
import { useAppStore } from '../../../src/app/state/store.ts'
import { chartForms } from '../../../src/app/state/view-state.ts'
import { openCollection } from '../../../src/compare/collection.ts'
import type { Dataset } from '../../../src/contract/dataset.ts'
import type { Figure } from '../../../src/contract/figure.ts'
import { at, idOf, levelled, raws } from '../shell/fixture.ts'

const state = () => useAppStore.getState().state

const first = levelled.figures.find(({ quote }) => quote === '2016个')
if (!first) throw new Error('fixture')
const stated = (year: number): Figure['period'] => ({
  start: String(year),
  end: String(year),
  basis: 'stated',
})

/** Another statement of 甲子市 about its grids. */
const said = (id: string, rest: Partial<Figure>): Figure => ({ ...first, id, ...rest })
const grids = (quote: string, value: number, year: number, rest: Partial<Figure> = {}) =>
  said(quote, { quote, value, period: stated(year), ...rest })

const withFigures = (figures: readonly Figure[]): Dataset => ({
  ...levelled,
  figures: [...levelled.figures, ...figures],
})

async function draw(search: string, dataset: Dataset = levelled) {
  at(search)
  const view = render(
    <CollectionProvider value={openCollection(dataset)}>
      <ChartsView />
    </CollectionProvider>,
  )
  // The form is fetched, then drawn.
  await act(async () => void (await loadForm(state().form)))
  await act(async () => {})
  return view
}

beforeEach(() => {
  for (const [id, text] of Object.entries(raws)) rememberText(id, text)
  vi.restoreAllMocks()
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(600)
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(400)
})

const rows = () => screen.getByRole('list', { name: '网格数，方向键走动，回车看原句' })
const texts = () =>
  within(rows())
    .getAllByRole('listitem')
    .map((row) => row.textContent)

describe('the switch of forms', () => {
  test('has a row for every form of a link, each with a name and a hint in both languages', () => {
    expect(chartFormRows.map(({ id }) => id)).toEqual([...chartForms])
    expect(Object.keys(zh.charts.forms.names)).toEqual([...chartForms])
  })

  test('sets back a form that has nothing to draw, and says what is missing', async () => {
    await draw('?view=charts&i=grid.cells')
    const plan = screen.getByRole('button', { name: '计划' })
    expect(plan).toHaveAttribute('title', '原定多少，做到多少：这里没有这样的数可画')
    await userEvent.click(plan)
    expect(state().form).toBe('plan')
    await act(async () => void (await loadForm('plan')))
    expect(await screen.findByRole('heading', { name: '没有一地给这项指标定目标' })).toBeVisible()
  })
})

describe('plan and result', () => {
  const target = (year: number) => grids('力争2100个', 2100, year, { kind: 'target' })

  test('joins them where both are of one year', async () => {
    await draw('?view=charts&i=grid.cells&form=plan', withFigures([target(2023)]))
    expect(texts()).toEqual(['甲子市县级2023 载明 目标力争2100个2023 载明2016个城市网格'])
  })

  test('else gives each its year, and says why no line joins them', async () => {
    await draw('?view=charts&i=grid.cells&form=plan', withFigures([target(2026)]))
    expect(texts()).toEqual(['甲子市县级2023 载明2016个2026 载明 目标力争2100个不是一年的数，不连线'])
  })

  test('walks all numbers with the arrow keys, and opens the sentence of each', async () => {
    await draw('?view=charts&i=grid.cells&form=plan', withFigures([target(2026)]))
    const [done, planned] = within(rows()).getAllByRole('button')
    act(() => done?.focus())
    await userEvent.keyboard('{ArrowDown}')
    expect(planned).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(state().figure).toBe('力争2100个')
  })
})

describe('what the filter holds back', () => {
  const target = grids('力争2100个', 2100, 2026, { kind: 'target' })
  const filtered = '按现在的筛选，没有可画的数字'

  test('is told as such in the plan, not as a target that was not read', async () => {
    const other = grids('力争1300个', 1300, 2026, { kind: 'target', regionId: '990201', confidence: 0.3 })
    await draw('?view=charts&i=grid.cells&form=plan&sure=1', withFigures([target, other]))
    expect(screen.getByText('有数被筛选掉：乙丑县')).toBeVisible()
    expect(screen.queryByText(/没有读到目标/u)).toBeNull()
  })

  test('is no result that was not read: one without a target is named', async () => {
    await draw('?view=charts&i=grid.cells&form=plan', withFigures([target]))
    expect(
      screen.getByText('另有这些数没有相配的目标，没有画在这里：乙丑县 1230个（2023 载明）'),
    ).toBeVisible()
  })

  test('leaves the plan empty by the filter, not by the reports', async () => {
    await draw('?view=charts&i=grid.cells&form=plan&sure=1', withFigures([{ ...target, confidence: 0.3 }]))
    expect(screen.getByRole('heading', { name: '按现在的筛选，没有目标可画' })).toBeVisible()
    expect(screen.getByText('有数被筛选掉：甲子市')).toBeVisible()
  })

  test('is no base that was not read', async () => {
    const figures = levelled.figures.map((figure) =>
      figure.quote === '1230个' ? { ...figure, kind: 'target' as const } : figure,
    )
    await draw('?view=charts&i=appeal.received~grid.cells&form=per&k=level~flow', { ...levelled, figures })
    expect(screen.queryByText(/没有读到除数/u)).toBeNull()
    expect(screen.getByText('只有目标，没有做到的数：乙丑县')).toBeVisible()
  })

  test('leaves nothing to divide by the filter, not by the reports', async () => {
    await draw('?view=charts&i=appeal.received~grid.cells&form=per&y=1999')
    expect(screen.getByRole('heading', { name: filtered })).toBeVisible()
  })

  test('is named wherever a number of a place is held back, be it its result', async () => {
    await draw('?view=charts&i=grid.cells&form=plan&k=target', withFigures([target]))
    expect(screen.getByText('有数被筛选掉：甲子市、乙丑县')).toBeVisible()
  })

  test('has no verdict of nothing', async () => {
    await draw('?view=charts&i=grid.cells&y=1999')
    expect(screen.queryByText(/分成 0 幅/u)).toBeNull()
  })

  test('is not told as the only number of two', async () => {
    const figures = levelled.figures.map((figure) =>
      figure.quote === '近5万件' ? { ...figure, confidence: 0.3 } : figure,
    )
    await draw('?view=charts&i=grid.cells~appeal.received&form=scatter&sure=1', { ...levelled, figures })
    expect(screen.getByText('“受理诉求件数”的数被筛选掉：乙丑县')).toBeVisible()
    expect(screen.queryByText(/只读到/u)).toBeNull()
  })
})

describe('from and to', () => {
  test('takes what a sentence tells of, before the years of a place', async () => {
    const from = grids('1900个', 1900, 2020)
    const to = grids('2500个', 2500, 2024, { relations: [{ id: from.id, as: 'from' }] })
    await draw('?view=charts&i=grid.cells&form=change', withFigures([from, to]))
    expect(texts()).toEqual(['甲子市县级2020 载明1900个2024 载明2500个城市网格'])
  })

  test('else the first and the last year that a place tells', async () => {
    await draw(
      '?view=charts&i=grid.cells&form=change',
      withFigures([grids('1900个', 1900, 2021), grids('1950个', 1950, 2022)]),
    )
    expect(texts()).toEqual(['甲子市县级2021 载明1900个2023 载明2016个城市网格'])
  })
})

test('years: a line where a place tells several, else why not', async () => {
  await draw('?view=charts&i=grid.cells&form=years', withFigures([grids('1900个', 1900, 2022)]))
  expect(screen.getByRole('group', { name: '网格数，按年' })).toBeVisible()
})

test('years: says why there is none', async () => {
  await draw('?view=charts&i=grid.cells&form=years')
  expect(screen.getByRole('heading', { name: '没有一地用同一说法说到几个年份' })).toBeVisible()
})

describe('two indicators', () => {
  test('stand against each other, both numbers of a place in a table, both sentences beside', async () => {
    const { container } = await draw('?view=charts&i=grid.cells~appeal.received&form=scatter')
    const table = screen.getByRole('table', { name: '图中各点' })
    expect(
      within(table)
        .getAllByRole('row')
        .map((row) => row.textContent),
    ).toEqual([
      '地区网格数受理诉求件数',
      ' 甲子市2023 载明 2016个2023 载明 18.7万件',
      ' 乙丑县2023 载明 1230个2023 载明 近5万件',
    ])
    expect([...container.querySelectorAll('aside mark')].map((mark) => mark.textContent)).toEqual([
      '2016个',
      '18.7万件',
    ])
    await userEvent.hover(within(table).getByRole('rowheader', { name: '乙丑县' }))
    expect(container.querySelector('aside mark')).toHaveTextContent('1230个')
  })

  test('a goal is told as one on its axis and in the table', async () => {
    const figures = levelled.figures.map((figure) =>
      figure.indicatorId === 'appeal.received' ? { ...figure, kind: 'target' as const } : figure,
    )
    const goals = { ...levelled, figures }
    await draw('?view=charts&i=grid.cells~appeal.received&form=scatter', goals)
    expect(screen.getByRole('table', { name: '图中各点' })).toHaveTextContent('2023 载明 目标 18.7万件')
    expect(screen.getAllByText(/^受理诉求件数 \(件\) · 2023 · 目标/u)[0]).toBeVisible()
  })

  test('who states only one of the two is named, and the copied table says so too', async () => {
    const figures = [
      ...levelled.figures,
      ...levelled.figures.map((figure) => ({ ...figure, id: `${figure.id}x`, regionId: '990200' })),
    ].filter(({ id, indicatorId }) => !id.endsWith('x') || indicatorId === 'grid.cells')
    const regions = [
      ...levelled.regions,
      { ...levelled.regions[0], id: '990200', name: '丁市', fullName: '丙省丁市', level: 'prefecture' },
    ] as typeof levelled.regions
    const dataset = { ...levelled, regions, figures }
    await draw('?view=charts&i=grid.cells~appeal.received&form=scatter', dataset)
    expect(screen.getByText('只读到“网格数”的数：丁市')).toBeVisible()
    const input = await inputOf(['grid.cells', 'appeal.received'], dataset)
    expect((await loadForm('scatter')).table(input).foot).toContain('只读到“网格数”的数：丁市')
  })

  test('the second is chosen in the view, and stands in the link', async () => {
    const extra = levelled.figures.map((figure) => ({
      ...figure,
      indicatorId: figure.indicatorId ?? 'org.x',
    }))
    const [indicator] = levelled.indicators
    if (!indicator) throw new Error('fixture')
    await draw('?view=charts&i=grid.cells~appeal.received&form=scatter', {
      ...levelled,
      figures: extra,
      indicators: [...levelled.indicators, { ...indicator, id: 'org.x', zh: '别的数', en: 'Other' }],
    })
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '纵轴' }), '别的数 · 2')
    expect(state().indicators).toEqual(['grid.cells', 'org.x'])
  })
})

describe('one place among all', () => {
  test('draws all places though one is chosen, and opens its sentence', async () => {
    await draw('?view=charts&i=grid.cells&r=990201&form=strip')
    expect(texts()).toEqual(['乙丑县1230个县级 · 2023 载明 · 社区网格'])
    expect(screen.getByText('能直接比的不到5地，不说排位')).toBeVisible()
    await userEvent.click(within(rows()).getByRole('button'))
    expect(state().figure).toBe(idOf('1230个'))
  })

  test('asks what is comparable of all places, whoever was chosen', async () => {
    const figures = levelled.figures.map((figure) => ({ ...figure, label: '城市网格', period: stated(2023) }))
    await draw('?view=charts&i=grid.cells&r=990201&form=strip&cmp=1', { ...levelled, figures })
    expect(texts()).toEqual(['乙丑县1230个县级 · 2023 载明 · 城市网格'])
    expect(screen.queryByText(/被筛选掉/u)).toBeNull()
  })

  test('names the periods of an axis that holds several of several years', async () => {
    const years = (start: string, end: string) => ({ start, end, basis: 'stated' }) as const
    const figures = levelled.figures.map((figure) => ({
      ...figure,
      kind: 'target' as const,
      period: figure.quote === '2016个' ? years('2021', '2025') : years('2026', '2030'),
    }))
    await draw('?view=charts&i=grid.cells&form=strip', { ...levelled, figures })
    expect(screen.getByText('2021–2025、2026–2030 · 目标')).toBeVisible()
  })
})

describe('panels of one number', () => {
  test('say in the tongue of the page of whom it is', async () => {
    const [own] = levelled.figures
    if (!own) throw new Error('fixture')
    const income = (label: string, regionId: string, value: number): Figure => ({
      ...own,
      id: `${regionId}-${value}`,
      regionId,
      label,
      value,
      quote: `${value}元`,
      unit: '元',
      dimension: 'money',
      kind: 'flow',
      indicatorId: 'macro.income',
    })
    const [indicator] = levelled.indicators
    if (!indicator) throw new Error('fixture')
    await draw('?view=charts&i=macro.income&lang=en', {
      ...levelled,
      figures: [
        income('城镇居民人均可支配收入', '990100', 69_000),
        income('居民人均可支配收入', '990201', 54_000),
      ],
      indicators: [
        ...levelled.indicators,
        {
          ...indicator,
          id: 'macro.income',
          zh: '人均可支配收入',
          en: 'Income',
          unit: '元',
          dimension: 'money',
          stat: 'flow',
        },
      ],
    })
    expect(screen.getAllByText(/urban residents/u)[0]).toBeVisible()
    expect(screen.getAllByText(/all residents/u)[0]).toBeVisible()
  })
})

describe('what a form cannot draw', () => {
  test('it offers the indicators that it can draw here', async () => {
    // Of another thing than what was reached: a lone number, which has no bar.
    const target = grids('力争2100个', 2100, 2026, { kind: 'target', label: '水上网格' })
    await draw('?view=charts&i=appeal.received&form=plan', withFigures([target]))
    const offer = screen.getByText(/这样画得出来/u)
    expect(within(offer).getByRole('button', { name: '网格数' })).toBeVisible()
  })

  test('it says that there is none where it can draw no indicator', async () => {
    await draw('?view=charts&i=appeal.received&form=plan')
    expect(screen.getByText('所选的地区里，还没有哪项指标能这样画。')).toBeVisible()
  })

  test('the strip names what is on no axis: another number of a place that is drawn', async () => {
    await draw('?view=charts&i=grid.cells&form=strip', withFigures([grids('900个', 900, 2023)]))
    const line = screen.getByText(/^另有，不在尺上/u)
    expect(line).toHaveTextContent(/甲子市 2016个 2023 载明・城市网格/u)
    await userEvent.click(within(line).getByRole('button', { name: /甲子市/ }))
    expect(state().figure).toBeDefined()
  })

  test('a place that only its villages tell of is no silent one', async () => {
    const village = {
      id: '990201.x',
      name: '丁村',
      fullName: '丙省乙丑县丁村',
      level: 'village',
      pinyin: 'ding cun',
    } as const
    const figures = levelled.figures.map((figure) =>
      figure.quote === '1230个' ? { ...figure, regionId: village.id } : figure,
    )
    const regions = [...levelled.regions, { ...village, parentId: '990201' }]
    await draw('?view=charts&i=grid.cells', { ...levelled, regions, figures })
    expect(screen.getByText(/1地只有其下的地方给数/u)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: /丁村 1230个/u }))
    expect(state().figure).toBe(idOf('1230个'))
  })
})

describe('one number per another', () => {
  test('divides only what one report states of one year, and shows both', async () => {
    await draw('?view=charts&i=appeal.received~grid.cells&form=per')
    const list = screen.getByRole('list', { name: '受理诉求件数，方向键走动，回车看原句' })
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((row) => row.textContent),
    ).toEqual(['甲子市2023 载明分子18.7万件分母2016个≈93 件/个 受理群众诉求 ÷ 城市网格'])
    expect(screen.getByText('有一个数只写到一位（如“3万亿”），相除会差很多：乙丑县')).toBeVisible()
  })

  test('lets a base be asked that no place allows, and says why', async () => {
    const figures = levelled.figures.map((figure) =>
      figure.unit === '个' ? { ...figure, period: stated(2020) } : figure,
    )
    // The first base that goes with it is asked, though no place allows it.
    await draw('?view=charts&i=appeal.received&form=per', { ...levelled, figures })
    expect(screen.getByRole('combobox', { name: '除以' })).toHaveDisplayValue('网格数 · 0')
    expect(await screen.findByText('两数不属同一时段，或时段只是推断：甲子市、乙丑县')).toBeVisible()
  })

  test('says why it does not: another year, no base', async () => {
    const figures = levelled.figures
      .filter(({ quote }) => quote !== '1230个')
      .map((figure) => (figure.quote === '2016个' ? { ...figure, period: stated(2020) } : figure))
    await draw('?view=charts&i=appeal.received~grid.cells&form=per', { ...levelled, figures })
    expect(screen.getByText('两数不属同一时段，或时段只是推断：甲子市')).toBeVisible()
    expect(screen.getByText('没有读到除数：乙丑县')).toBeVisible()
  })
})

test('only what every chosen place states is listed where that is asked for', async () => {
  const figures = levelled.figures.filter(({ quote }) => quote !== '近5万件')
  await draw('?view=charts&r=990100~990201', { ...levelled, figures })
  const picker = screen.getByRole('navigation', { name: '指标' })
  expect(within(picker).getByRole('button', { name: /受理诉求件数/ })).toBeVisible()
  await userEvent.click(within(picker).getByRole('checkbox', { name: '只列 2 地都给数的' }))
  expect(state().onlyShared).toBe(true)
  expect(within(picker).queryByRole('button', { name: /受理诉求件数/ })).toBeNull()
})

test('units of one quantity are brought to one where the reader asks, and the words stay', async () => {
  const [of, other] = ['990100', '990201']
  const grain = (regionId: string | undefined, quote: string, value: number, unit: string): Figure =>
    said(quote, {
      quote,
      value,
      unit,
      dimension: 'mass',
      kind: 'flow',
      label: '粮食产量',
      indicatorId: first.indicatorId,
      regionId: regionId ?? '',
      period: stated(2023),
    } as Partial<Figure>)
  await draw('?view=charts', {
    ...levelled,
    figures: [grain(of, '3000斤', 3000, '斤'), grain(other, '1.2吨', 1.2, '吨')],
  })
  const box = screen.getByRole('checkbox', { name: '都折成吨来画' })
  expect(screen.getByText(/单位不同|按单位/)).toBeVisible()
  await userEvent.click(box)
  expect(state().oneUnit).toBe(true)
  expect(screen.getByText(/1 吨 = 2000 斤/)).toBeVisible()
  expect(screen.queryByText(/单位不同|按单位/)).toBeNull()
  expect(screen.getAllByText(/3000/).length).toBeGreaterThan(0)
})

test('divides no year by a part of it', async () => {
  const quarter = { start: '2023-01', end: '2023-03', basis: 'stated' } as const
  const figures = levelled.figures.map((figure) =>
    figure.quote === '18.7万件' ? { ...figure, period: quarter } : figure,
  )
  await draw('?view=charts&i=appeal.received~grid.cells&form=per', { ...levelled, figures })
  expect(screen.getByText('两数不属同一时段，或时段只是推断：甲子市')).toBeVisible()
})

test('a number of several years is not told as that of the last', async () => {
  const years = { start: '2021', end: '2023', basis: 'stated' } as const
  await draw('?view=charts&i=grid.cells&form=bars', {
    ...levelled,
    figures: levelled.figures.map((figure) => ({ ...figure, period: years })),
  })
  expect(within(rows()).getAllByText('县级 · 2021–2023 载明')).toHaveLength(2)
})

test('a target that is a range has both its ends', async () => {
  const target = grids('2000—2100个', 2000, 2026, { kind: 'target', valueMax: 2100 })
  const shapes = barShapes(markOf(openCollection(withFigures([target])), target), {
    root: 0,
    end: 200,
    far: 210,
    y: 0,
    height: 20,
  })
  expect(shapes.map(({ kind }) => kind)).toEqual(['line', 'rect', 'rect'])
})

/** What a form writes with for some indicators, the first the main one. */
async function inputOf(ids: readonly string[], dataset: Dataset) {
  await draw(`?view=charts&i=${ids.join('~')}&form=bars`, dataset)
  const c = openCollection(dataset)
  const { asked, passing, rows: listed, shown } = askedOf(c, state())
  const texts = { of: () => undefined, settled: true, failed: [] } as unknown as ChartsModel['texts']
  const model: ChartsModel = {
    collection: c,
    asked,
    passing,
    rows: listed,
    shown,
    texts,
    mentions: undefined,
  }
  const main = c.indicator(ids[0])
  if (!main) throw new Error('fixture')
  const indicator = indicatorModel(c, main, asked, passing)
  return { model, indicator, text: zh, lang: 'zh' as const, say: () => ['理由'] }
}

describe('a saved picture', () => {
  test.each(chartForms.filter((form) => form !== 'matrix'))(
    '%s is well-formed and explains itself',
    async (id) => {
      const figures = [grids('1900个', 1900, 2022), grids('力争2100个', 2100, 2026, { kind: 'target' })]
      // Requests can be told per grid, and not the other way round.
      const ids = id === 'per' ? ['appeal.received', 'grid.cells'] : ['grid.cells', 'appeal.received']
      const told = withFigures(figures)
      // 近5万 is told too roughly to be divided.
      const exact = (figure: Figure): Figure =>
        figure.quote === '近5万件' ? { ...figure, quote: '近4.8万件' } : figure
      const input = await inputOf(ids, { ...told, figures: told.figures.map(exact) })
      const form = await loadForm(id)
      if (!form.picture) throw new Error('fixture')
      const { svg } = drawnChart({ ...form, picture: form.picture }, input, {
        verdict: '慎比',
        address: 'https://x.test/',
        gloss: () => undefined,
      })
      const picture = new DOMParser().parseFromString(svg, 'image/svg+xml')
      expect(picture.querySelector('parsererror')).toBeNull()
      // Rows of two numbers and lines over years are no comparison of places: they have no verdict.
      const verdict = ['plan', 'change', 'years'].includes(id) ? [] : ['慎比']
      for (const words of ['网格数', ...verdict, 'https://x.test/', '甲子市']) {
        expect(picture.documentElement.textContent).toContain(words)
      }
    },
  )
})

test('in English a saved picture tells what its labels mean', async () => {
  const input = await inputOf(['grid.cells'], withFigures([]))
  const { picture, ...form } = await loadForm('bars')
  if (!picture) throw new Error('fixture')
  const words = { verdict: '', address: '' }
  const gloss = (label: string) => (label.includes('网格') ? 'city grids' : undefined)
  const { svg } = drawnChart({ ...form, picture }, input, { ...words, gloss })
  expect(svg).toContain('(city')
})

test('a file of quotients holds the quotient, and both numbers with ways to their sentences', async () => {
  const input = await inputOf(['appeal.received', 'grid.cells'], withFigures([]))
  const [head = [], row = [], ...others] = (await loadForm('per')).csv?.(input) ?? []
  expect(others).toEqual([])
  expect(Object.fromEntries(head.map((name, at) => [name, row[at]]))).toMatchObject({
    place: '甲子市',
    quotient: 92.7579,
    quotient_unit: '件/个',
    quotient_bound: 'about',
    period_end: '2023',
    of_as_written: '18.7万件',
    per_value: 2016,
    per_link: expect.stringContaining(encodeURIComponent(idOf('2016个') ?? '')),
  })
})

describe('a citation tells what is drawn', () => {
  test('of two indicators both, of the places on the chart', async () => {
    const input = await inputOf(['grid.cells', 'appeal.received'], withFigures([]))
    const form = await loadForm('scatter')
    expect(form.title?.(input)).toBe('网格数 × 受理诉求件数')
    const drawn = form.figures?.(input) ?? []
    expect(new Set(drawn.map(({ indicatorId }) => indicatorId))).toEqual(
      new Set(['grid.cells', 'appeal.received']),
    )
  })

  test('of a quotient both numbers, and that the page divided them', async () => {
    const input = await inputOf(['appeal.received', 'grid.cells'], withFigures([]))
    const form = await loadForm('per')
    expect(form.title?.(input)).toBe('受理诉求件数 ÷ 网格数')
    expect(form.said?.(input)).toContain('甲子市：18.7万件 ÷ 2016个 ≈93 件/个（由本页相除）')
    const { head, rows } = form.table(input)
    expect(head).toEqual(['地区', '折算', '分子：受理诉求件数', '口径', '分母：网格数', '口径', '年份'])
    expect(rows[0]).toEqual([
      '甲子市',
      '≈93 件/个',
      '18.7万件',
      '受理群众诉求',
      '2016个',
      '城市网格',
      '2023 载明',
    ])
  })

  test('a copied table says which numbers are planned', async () => {
    const goals = [grids('力争2100个', 2100, 2026, { kind: 'target' })]
    const input = await inputOf(['grid.cells'], withFigures(goals))
    for (const id of ['bars', 'plan', 'matrix'] as const) {
      const cells = (await loadForm(id)).table(input).rows.flat().join('|')
      expect(cells, id).toContain('2026 载明 目标')
    }
  })

  test('of a strip which one each rank is of', async () => {
    const input = await inputOf(['grid.cells'], withFigures([]))
    expect((await loadForm('strip')).said?.(input)[0]).toMatch(/^2023：/u)
  })

  test('a saved strip says who stands how, and credits the report of every tick', async () => {
    const input = await inputOf(['grid.cells'], withFigures([]))
    const form = await loadForm('strip')
    expect(form.figures?.(input).map(({ quote }) => quote)).toEqual(['2016个', '1230个'])
    expect(form.picture?.(input).notes).toContain('2023：能直接比的不到5地，不说排位')
    expect(form.picture?.(input).notes).toContain(
      '2023：这一尺上 2 地：甲子市、乙丑县。有报告的共 2 地，不是全国',
    )
  })
})

describe('the option of points', () => {
  // As a browser gives them: the fonts with quotation marks.
  const colours = { ...readColours(), sans: '"Noto Sans SC", sans-serif' }
  const look = { colours, lang: 'zh', compact: false } as const

  test('a scatter draws open what is no exact number, and names its axes', () => {
    const points = [
      { id: 'a', name: '甲', x: 1, y: 2, colour: 'red', isOpen: false },
      { id: 'b', name: '乙', x: 3, y: 1, colour: 'red', isOpen: true },
    ]
    const svg = pointsSvg(scatterOption(points, { x: '横', y: '纵' }, look, '、'), 600, 400)
    for (const words of ['甲', '乙', '横', '纵']) expect(svg).toContain(words)
    expect(new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror')).toBeNull()
    expect(svg).toContain(`fill="${colours.paper}"`)
  })

  test('a range stands on a scatter at both its ends, and has its name once', () => {
    const range = { id: 'a', name: '甲', x: 4.5, xMax: 5, y: 2, colour: 'red', isOpen: true }
    const exact = { id: 'b', name: '乙', x: 3, y: 1, colour: 'red', isOpen: false }
    const option = scatterOption([range, exact], { x: '横', y: '纵' }, look, '、')
    expect(option.series).toMatchObject([
      { data: [{ value: [4.5, 2] }, { value: [5, 2] }, { value: [3, 1] }] },
    ])
    expect(pointsSvg(option, 600, 400).match(/甲/gu)).toHaveLength(1)
    // Beside another at its far end it is named there too.
    const other = { ...exact, id: 'c', name: '丙', x: 5, y: 2 }
    expect(pointsSvg(scatterOption([range, other], { x: '横', y: '纵' }, look, '、'), 600, 400)).toContain(
      '甲、丙',
    )
  })

  test('a name stands towards the middle of a scatter, where it has room', () => {
    const points = ['a', 'b'].map((id, at) => ({ id, name: id, x: at, y: at, colour: 'red', isOpen: false }))
    const { series } = scatterOption(points, { x: '横', y: '纵' }, look, '、')
    expect([series].flat()[0]).toMatchObject({
      data: [{ label: { position: 'right' } }, { label: { position: 'left' } }],
    })
  })

  test('no point of a scatter stands on its frame, and what counts begins at zero at the earliest', () => {
    const points = [
      [50, 1738],
      [260, 36_000],
    ].map(([x = 0, y = 0], at) => ({ id: `${at}`, name: `${at}`, x, y, colour: 'red', isOpen: false }))
    const { xAxis, yAxis } = scatterOption(points, { x: '横', y: '纵' }, look, '、')
    expect(xAxis).toMatchObject({ boundaryGap: ['6%', '6%'] })
    expect(xAxis).not.toHaveProperty('min')
    expect(yAxis).toMatchObject({ boundaryGap: ['6%', '6%'], min: 0 })
    const below = points.map((point) => ({ ...point, y: point.y - 2000 }))
    expect(scatterOption(below, { x: '横', y: '纵' }, look, '、').yAxis).not.toHaveProperty('min')
  })

  test('points of one spot have their names together', () => {
    const points = ['甲', '乙', '丙'].map((name, at) => ({
      id: name,
      name,
      x: at < 2 ? 1 : 2,
      y: 1,
      colour: 'red',
      isOpen: false,
    }))
    expect(scatterOption(points, { x: '横', y: '纵' }, look, '、').series).toMatchObject([
      {
        data: [
          { label: { formatter: '甲、乙' } },
          { label: { formatter: '' } },
          { label: { formatter: '丙' } },
        ],
      },
    ])
  })

  test('in a crowd names that would lie on others are left out, of few points none is', () => {
    const crowd = (count: number) =>
      Array.from({ length: count }, (_, at) => ({
        ...{ id: String(at), name: '甲', x: at, y: at },
        ...{ colour: 'red', isOpen: false },
      }))
    const layout = (count: number) =>
      JSON.stringify(scatterOption(crowd(count), { x: '横', y: '纵' }, look, '、')).includes(
        '"labelLayout":{"hideOverlap":true}',
      )
    expect([layout(60), layout(61)]).toEqual([false, true])
  })

  test('a range stands on a strip at both its ends, and has its name once', () => {
    const range = { id: '1', value: 5, valueMax: 6, colour: 'red', isOpen: true, name: '甲市 5%—6%' }
    const exact = { id: '2', value: 4, colour: 'red', isOpen: false, name: '乙市 4%' }
    const option = stripOption([range, exact], linearScale([{ value: 6 }, exact]), look)
    expect(option.series).toMatchObject([
      { data: [{ value: [5, 0] }, { value: [6, 0] }, { value: [4, 0] }] },
      { data: [{ value: [5, 1] }, { value: [6, 1] }, { value: [4, 2] }] },
    ])
    const svg = pointsSvg(option, 600, 200)
    expect(svg.match(/甲市/gu)).toHaveLength(1)
  })

  test('a strip holds three thousand places, and names those that are asked for', () => {
    const places = Array.from({ length: 3000 }, (_, at) => ({
      id: String(at),
      value: at,
      colour: 'red',
      isOpen: false,
    }))
    const points = [{ id: '5', value: 5, colour: 'red', isOpen: true, name: '甲市 5个' }, ...places]
    const svg = pointsSvg(stripOption(points, linearScale(points), look), 600, 200)
    expect(svg).toContain('甲市 5个')
    expect(svg.match(/<path/g)?.length ?? 0).toBeGreaterThan(3000)
  })
})
