import { describe, expect, it } from 'vitest'
import { read } from './table-reading.ts'

const title = '余干县2022年9月份财政收入完成情况表\n\n'
const rows = [
  '一、税收收入 | 100 | 70 | 60 | 10 | 16.7 | 8 | 5 | 3 | 60.0 | 70.0 |',
  '1、增值税50% | 40 | 30 | 40 | -10 | -25.0 | 3 | 4 | -1 | -25.0 | 75.0 |',
  '2、契税 | 60 | 40 | 20 | 20 | 100.0 | 5 | 1 | 4 | 400.0 | 66.7 |',
]
const table = (upper: string) =>
  [
    '表一 | 单位:万元 |',
    upper,
    '本期 | 同期 | 增减额 | 增减率% | 本期 | 同期 | 增减额 | 增减率% |',
    ...rows,
  ].join('\n')

describe('a head whose wide cells have lost their width among others', () => {
  const { figures, issues } = read(
    `${title}${table('预 算 科 目 | 年度预算 | 累计 | 当月 | 本期累计为预算% |')}\n`,
  )

  it('is read where those that tell only when are as many as the words below come again', () => {
    expect(figures.slice(0, 10)).toEqual([
      '100 1000000 元 税收收入年度预算 余干县 2022 target',
      '70 700000 元 税收收入 余干县 2022-01 flow',
      '60 600000 元 税收收入 余干县 2021-01 flow',
      '10 100000 元 税收收入增减额 余干县 2022-01 change',
      '16.7 16.7 % 税收收入增减率 余干县 2022-01 change',
      '8 80000 元 税收收入 余干县 2022-09 flow',
      '5 50000 元 税收收入 余干县 2021-09 flow',
      '3 30000 元 税收收入增减额 余干县 2022-09 change',
      '60.0 60 % 税收收入增减率 余干县 2022-09 change',
      '70.0 70 % 税收收入本期累计为预算% 余干县 2022-01 rate',
    ])
    expect(issues).toEqual([])
  })

  it('has amounts in a row whose name ends with a share of its own', () => {
    expect(figures.slice(10, 12)).toEqual([
      '40 400000 元 增值税50%年度预算 余干县 2022 target',
      '30 300000 元 增值税50%收入 余干县 2022-01 flow',
    ])
  })

  it('is not read where nothing tells which of them are wide', () => {
    for (const upper of [
      '预 算 科 目 | 年度预算 | 全县 | 县本级 | 本期累计为预算% |',
      '预 算 科 目 | 累计 | 当月 | 本期累计为预算% |',
    ])
      expect(read(`${title}${table(upper)}\n`).figures).toEqual([])
  })
})

describe('rows that tabs part, whose last cells are empty', () => {
  const table = (first: string) =>
    `指标\t2019\t2020\t2021\n${first}\n取水量(吨)\t7\t8\t9\n节水量(吨)\t5\t6\n投资(元)\t4\n`

  it('are read where another row shows that cells keep their places', () => {
    expect(read(`${title}${table('用水量(吨)\t\t2\t3')}`).figures).toEqual([
      '2 2 吨 用水量 余干县 2020 flow',
      '3 3 吨 用水量 余干县 2021 flow',
      '7 7 吨 取水量 余干县 2019 flow',
      '8 8 吨 取水量 余干县 2020 flow',
      '9 9 吨 取水量 余干县 2021 flow',
      '5 5 吨 节水量 余干县 2019 flow',
      '6 6 吨 节水量 余干县 2020 flow',
      '4 4 元 投资 余干县 2019 flow',
    ])
  })

  it('are not read where none does: their cells may have been moved', () => {
    const { figures, issues } = read(`${title}${table('用水量(吨)\t1\t2\t3')}`)
    expect(figures.map((one) => one.split(' ')[0])).toEqual(['1', '2', '3', '7', '8', '9'])
    expect(issues).toHaveLength(1)
  })
})

describe('rows that come again in one order below different rows', () => {
  const read1 = (rows: readonly string[]) =>
    read(`${title}单位:万元\n科目 | 预算数 | 累计 |\n${rows.join('\n')}\n`).figures.map((one) =>
      one.split(' ').slice(3, 4).join(),
    )

  it('are named by those', () => {
    expect(
      read1([
        '契税 | 9 | 5 |',
        '国库征收 | 4 | 3 |',
        '乡镇征收 | 5 | 2 |',
        '车船税 | 7 | 6 |',
        '国库征收 | 1 | 2 |',
        '乡镇征收 | 6 | 4 |',
      ]).filter((_, at) => at % 2 === 0),
    ).toEqual([
      '契税预算数',
      '契税国库征收预算数',
      '契税乡镇征收预算数',
      '车船税预算数',
      '车船税国库征收预算数',
      '车船税乡镇征收预算数',
    ])
  })

  it('are not where one stands alone, or in another order', () => {
    const labels = read1([
      '契税 | 9 | 5 |',
      '其他收入 | 4 | 3 |',
      '车船税 | 7 | 6 |',
      '印花税 | 7 | 6 |',
      '其他收入 | 1 | 2 |',
    ])
    expect(labels[2]).toBe('其他收入预算数')
    expect(labels[8]).toBe('其他收入预算数')
  })
})

describe('heads that part what another counts', () => {
  const rows =
    '1949 | 4549 | 2199 | 2350 | 4289 | 260 | 290 |\n1952 | 4827 | 2392 | 2435 | 4538 | 289 | 308 |'
  const labels = (upper: string, lower: string) =>
    read(`余干县人口\n\n单位:万人\n${upper}\n${lower}\n${rows}\n`).figures.map((one) => one.split(' ')[3])

  it('are wide, and their parts are of it', () => {
    const upper = '年 份 | 总 人 口 | 按性别分 | 按农业非农业分 | 人口密度 (人/平方公里) |'
    const told = ['总人口', '总人口男', '总人口女', '农业人口', '非农业人口', '人口密度']
    expect(labels(upper, '男 | 女 | 农业人口 | 非农业人口 | |||')).toEqual([...told, ...told])
    expect(labels(`${upper}\n||`, '男 | 女 | 农业人口 | 非农业人口 |')).toEqual([...told, ...told])
  })

  it('are refused where the heads below cannot be shared alike, or none parts', () => {
    expect(labels('年份 | 总人口 | 按性别分 | 按城乡分 | 密度 |', '男 | 女 | 城镇 |')).toEqual([])
    expect(labels('年份 | 总人口 | 性别 | 农业 | 密度 |', '男 | 女 | 农业人口 | 非农业人口 |')).toEqual([])
  })
})

it('a unit behind an underscore, and one measure in two units', () => {
  const { figures, issues } = read(
    '城市,城市等级,年份,常住人口_万人,常住人口_人\n上饶市,二线,2022,650,6500000\n抚州市,三线,2022,360,3600000\n',
  )
  expect(figures.map((one) => one.split(' ').slice(0, 6).join(' '))).toEqual([
    '650 6500000 人 常住人口 上饶市 2022',
    '6500000 6500000 人 常住人口 上饶市 2022',
    '360 3600000 人 常住人口 抚州市 2022',
    '3600000 3600000 人 常住人口 抚州市 2022',
  ])
  expect(issues).toEqual([])
})
