import { describe, expect, it } from 'vitest'
import { counted, read, title } from './table-reading.ts'

const whole = (text: string): string[] => read(text).figures
const told = (text: string): string[] => counted(whole(text))

describe('a head whose names and units stand on lines of their own', () => {
  const cells = '茶叶\n3180\n4.2\n花生\n960\n-1.5\n芝麻\n75\n0.8\n'

  it('names its columns together, and no unit is a column', () => {
    expect(told(`${title}表1 2022年主要农产品\n产品\n产量\n(吨)\n比上年\n增长(%)\n${cells}`)).toEqual([
      '3180 3180 吨 茶叶产量',
      '4.2 4.2 % 茶叶比上年增长',
      '960 960 吨 花生产量',
      '-1.5 -1.5 % 花生比上年增长',
      '75 75 吨 芝麻产量',
      '0.8 0.8 % 芝麻比上年增长',
    ])
  })

  it('may stand above no names of rows', () => {
    expect(
      told(`${title}表1 2022年主要农产品产量\n总量\n(吨)\n比上年\n增长(%)\n${cells}`).slice(0, 2),
    ).toEqual(['3180 3180 吨 茶叶产量', '4.2 4.2 % 茶叶产量比上年增长'])
  })
})

describe('numbers whose unit only their name tells', () => {
  it('are none of heads where one is no whole number: they are in a unit that the table leaves out', () => {
    const table =
      '年份 | 常住人口 | 户籍人口 |\n2020年 | 31.6 | 38 |\n2021年 | 31 | 38.4 |\n2022年 | 30.9 | 38.2 |'
    expect(read(`${title}${table}\n`)).toMatchObject({ figures: [], issues: ['2020年 | 31.6 | 38 |'] })
  })

  it('are as they are where they are whole, where an average is told, and where a line tells the unit', () => {
    const rows = '2021年 | 2.9 | 110200 |\n2022年 | 2.8 | 110900 |'
    expect(told(`${title}年份 | 户均人口 | 户数 |\n${rows}\n`)).toEqual([
      '2.9 2.9 人 户均人口',
      '110200 110200 户 户数',
      '2.8 2.8 人 户均人口',
      '110900 110900 户 户数',
    ])
    const inTens = '单位:万人\n年份 | 常住人口 |\n2021年 | 31.4 |\n2022年 | 31 |'
    expect(told(`${title}${inTens}\n`)).toEqual(['31.4 314000 人 常住人口', '31 310000 人 常住人口'])
  })
})

describe('a head of two lines whose lower one holds units and parts', () => {
  const rows = '采矿业 | 14 | 2 | 3105 | 420 |\n食品业 | 37 | 5 | 8840 | 951 |'

  it('gives each part the column behind what it is a part of', () => {
    const head = '单位:万元\n类别 | 单位数 | 总产值 | 资产合计 | |\n(个) | #停工单位 | |||'
    expect(told(`${title}${head}\n${rows}\n`).slice(0, 4)).toEqual([
      '14 14 个 采矿业单位数',
      '2 2 个 采矿业停工单位',
      '3105 31050000 元 采矿业总产值',
      '420 4200000 元 采矿业资产合计',
    ])
  })

  it('is not read where pipes part words of one line that only together would be a name', () => {
    const head =
      '单位:万元\n类 别 | 企 业 | 产 值 | 利 润 | |\n单 位 数 | #停 工 | |||\n(个) | 企 业 | 总 额 | ||'
    expect(told(`${title}${head}\n${rows}\n`)).toEqual([])
  })
})

describe('what stands around a table', () => {
  it('English in a bracket behind a unit says it again', () => {
    const table =
      '单位:人     (person)\n指标 2021 2022\n初中 Junior Schools 5120 5240\n小学 Primary Schools 9830 9710'
    expect(told(`${title}${table}\n`)).toHaveLength(4)
  })

  it('a line that names the database or the time asked for is no caption: what is measured stands above it', () => {
    const table =
      '数据库：分县年度数据\n指标：茶叶产量(吨)\n时间：最近2年\n地区,2023年,2022年\n浙江省,310,305\n福建省,520,516\n'
    expect(whole(table)).toEqual([
      '310 310 吨 茶叶产量 浙江省 2023 flow',
      '305 305 吨 茶叶产量 浙江省 2022 flow',
      '520 520 吨 茶叶产量 福建省 2023 flow',
      '516 516 吨 茶叶产量 福建省 2022 flow',
    ])
  })

  it('the title of a text may be the caption of its table', () => {
    const table =
      '表2 浙江省各市茶叶产量\n单位：万吨\n地区\t2023年\t2022年\n杭州市\t3.1\t3.0\n丽水市\t4.6\t4.5\n'
    expect(whole(table)[0]).toBe('3.1 31000 吨 茶叶产量 杭州市 2023 flow')
  })

  it('a name whose characters are set apart is a place like others', () => {
    const table = '2021年各地区茶园面积\n地 区 | 茶园面积(亩) |\n浙 江 | 3120 |\n福 建 | 3390 |\n'
    expect(whole(table)).toEqual([
      '3120 3120 亩 茶园面积 浙江省 2021 level',
      '3390 3390 亩 茶园面积 福建省 2021 level',
    ])
  })

  it('says of which budget income and expenditure are', () => {
    const sheet = (kind: string, sum: string) =>
      `2022年全县${kind}收支平衡表\n单位:万元\n项目 | 执行数 |\n收入总计 | ${sum} |\n支出总计 | ${sum} |\n`
    expect(told(`${title}${sheet('一般公共预算', '7120')}\n${sheet('政府性基金预算', '2310')}`)).toEqual([
      '7120 71200000 元 一般公共预算收入总计执行数',
      '7120 71200000 元 一般公共预算支出总计执行数',
      '2310 23100000 元 政府性基金预算收入总计执行数',
      '2310 23100000 元 政府性基金预算支出总计执行数',
    ])
  })
})

describe('rows', () => {
  it('go on behind an empty cell that was printed as the end of a line', () => {
    const table =
      '单位:万元\n单位名称 | 支出 | 为预算的% | 增幅% |\n城关镇 | 4310 |\n| -2.9 |\n石门镇 | 1120 |\n| 5.4 |\n'
    expect(told(`${title}${table}`)).toEqual([
      '4310 43100000 元 支出',
      '-2.9 -2.9 % 增幅%',
      '1120 11200000 元 支出',
      '5.4 5.4 % 增幅%',
    ])
  })

  it('growth right behind 1-本月 is of all of the year up to then', () => {
    const table =
      '表1 2022年5月商品零售\n指标 | 本月 | 比去年同月增长(%) | 1-本月 | 比去年同期增长(%) |\n社会消费品零售总额(亿元) | 4.1 | 3.2 | 19.8 | 2.7 |\n#批发零售业 | 3.2 | 3.0 | 15.1 | 2.5 |\n住宿餐饮业 | 0.9 | 4.1 | 4.7 | 3.4 |\n'
    const read = whole(`${title}${table}`)
    expect(read).toContain('19.8 1980000000 元 社会消费品零售总额 余干县 2022-01 flow')
    expect(read).toContain('2.7 2.7 % 社会消费品零售总额比去年同期增长 余干县 2022-01 change')
    expect(read).toContain('4.7 470000000 元 住宿餐饮业零售总额 余干县 2022-01 flow')
  })
})
