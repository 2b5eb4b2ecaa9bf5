import { describe, expect, test } from 'vitest'
import type { Colours } from '../../../src/app/charts/drawing/colours.ts'
import { markRows } from '../../../src/app/charts/drawing/drawn-row.ts'
import type { ChartLook } from '../../../src/app/charts/drawing/looks.ts'
import { chartHeight, chartOption } from '../../../src/app/charts/drawing/option.ts'
import { svgChart } from '../../../src/app/charts/picture/svg-chart.ts'
import { linearScale, logScale } from '../../../src/app/marks/scale.ts'
import { mark } from './marks.ts'

const look: ChartLook = {
  form: 'bars',
  rowHeight: 56,
  barHeight: 20,
  axisHeight: 32,
  endRoom: 148,
  lang: 'zh',
  animate: false,
}
const colours: Colours = {
  of: (variable) => (variable === 'var(--place-0)' ? '#568be0' : '#736a5c'),
  ink: '#1d1a16',
  ink3: '#736a5c',
  rule: '#d8d0bf',
  paper: '#f8f4ea',
  sans: 'sans-serif',
}
const marks = [mark({ id: 'a', value: 200 }), mark({ id: 'b', value: 50, form: 'over', open: 'up' })]

interface Read {
  animation: boolean
  xAxis: { type: string; min: number; max: number; axisLabel: { formatter: (value: number) => string } }
  yAxis: { inverse: boolean; data: string[] }
  series: {
    data: { name: string; value: number[] }[]
    renderItem: (params: unknown) => { y: number; children: { type: string; style: { fill?: string } }[] }
  }[]
}
const read = (over: Partial<ChartLook> = {}) => {
  const full = { ...look, ...over }
  const scale = full.form === 'dots' ? logScale(marks) : linearScale(marks)
  return chartOption(markRows(marks, scale, full), scale, full, colours) as unknown as Read
}
const params = (dataIndex: number) => ({ dataIndex, coordSys: { x: 1, width: 400 } })

describe('the option of a chart', () => {
  test('has one axis from zero to the largest value, rows from the top down', () => {
    const option = read()
    expect(option.xAxis).toMatchObject({ type: 'value', min: 0, max: 200 })
    expect(option.yAxis).toMatchObject({ inverse: true, data: ['a', 'b'] })
    expect(option.series).toHaveLength(1)
    expect(option.series[0]?.data.map(({ value }) => value[0])).toEqual([200, 50])
  })

  test('has its lines behind the bars alone where names stand above them', () => {
    const stacked = read({ barTop: 64, rowHeight: 96 })
    expect([read(), stacked].map(({ xAxis }) => xAxis)).toMatchObject([
      { splitLine: { show: true } },
      { splitLine: { show: false } },
    ])
    const lines = stacked.series[0]?.renderItem(params(0)).children.filter(({ type }) => type === 'polyline')
    expect(lines).toMatchObject(
      [50, 100, 150, 200].map((tick) => ({
        shape: {
          points: [
            [tick * 2, 58],
            [tick * 2, 90],
          ],
        },
      })),
    )
  })

  test('draws each row in its own band, in the colour of its place', () => {
    const [series] = read().series
    expect(series?.renderItem(params(0))).toMatchObject({
      x: 1,
      y: 32,
      children: [{ type: 'rect', shape: { x: 0, y: 18, width: 400 }, style: { fill: '#568be0' } }],
    })
    const second = series?.renderItem(params(1))
    expect(second?.y).toBe(32 + 56)
    expect(second?.children.map(({ type }) => type)).toEqual(['rect', 'polyline'])
  })

  test('leaves the marks at their axis where the box is too narrow for a moment', () => {
    const narrow = { dataIndex: 0, coordSys: { x: -196, width: 197 } }
    expect(read().series[0]?.renderItem(narrow)).toMatchObject({ x: 1 })
  })

  test('is logarithmic under dots', () => {
    const option = read({ form: 'dots' })
    expect(option.xAxis).toMatchObject({ type: 'log', min: 10 })
    expect(option.series[0]?.renderItem(params(0)).children[0]?.type).toBe('circle')
  })

  test('writes the axis as its reader does, and moves only when it may', () => {
    expect(read().xAxis.axisLabel.formatter(20000)).toBe('2万')
    expect(read({ lang: 'en' }).xAxis.axisLabel.formatter(20000)).toBe('20K')
    expect(read().animation).toBe(false)
    expect(read({ animate: true }).animation).toBe(true)
  })

  test('is as high as its rows', () => {
    expect(chartHeight(look, 3)).toBe(32 + 3 * 56)
  })
})

test('a saved picture holds every word, and text stays text', () => {
  const { svg, height } = svgChart(
    {
      title: '网格数\u0000\u001b\ud83d\uffff <b>',
      notes: ['8地中3地给数'],
      panels: [
        {
          caption: '',
          scale: linearScale(marks),
          rows: marks.map((one, at) => ({
            colour: one.colour,
            hollow: one.hollow,
            place: '丹东市',
            meta: '地级',
            written: ['2016个'],
            label: '城市网格',
            end: 1,
            shapes: (width: number) => markRows(marks, linearScale(marks), look)[at]?.shapes(width) ?? [],
          })),
        },
      ],
      foot: ['https://example.org/?view=charts&r=210600'],
    },
    look,
    colours,
  )
  const picture = new DOMParser().parseFromString(svg, 'image/svg+xml')
  expect(picture.querySelector('parsererror')).toBeNull()
  expect(picture.querySelector('b')).toBeNull()
  for (const words of ['网格数 <b>', '8地中3地给数', '丹东市', '2016个', '城市网格', 'r=210600']) {
    expect(picture.documentElement.textContent).toContain(words)
  }
  expect(picture.querySelectorAll('rect').length).toBeGreaterThanOrEqual(3)
  expect(height).toBeGreaterThan(200)
})
