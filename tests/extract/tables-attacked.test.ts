import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { read, title } from './table-reading.ts'

describe('units that stand near each other', () => {
  it.each([
    [
      'a percent column beside a column of units',
      '指标|单位|2022年|较上年(%)|\n生产总值|亿元|234.5|5.1|\n粮食|万吨|34.5|2.1|',
      ['234.5 23450000000 元', '5.1 5.1 %', '34.5 345000 吨', '2.1 2.1 %'],
    ],
    [
      'a column with its own unit beside a column of units',
      '产品|单位|产量|产值(万元)|\n水泥|万吨|100|2000|\n客车|辆|30|40|',
      ['100 1000000 吨', '2000 20000000 元', '30 30 辆', '40 400000 元'],
    ],
    [
      'a growth in a row below an amount',
      '年份|生产总值(亿元)|\n2021年|220.1|\n2022年|234.5|\n比上年增长(%)|5.1|',
      ['220.1 22010000000 元', '234.5 23450000000 元', '5.1 5.1 %'],
    ],
    [
      '其中 below a row with its own unit',
      '指标|2022年|\n投资(万元)|123|\n粮食(吨)|500|\n其中:稻谷|400|',
      ['123 1230000 元', '500 500 吨', '400 400 吨'],
    ],
    [
      'shares of heads',
      '学校|在校人数|人数占比|\n小学|452|53.1|\n初中|352|35.1|',
      ['452 452 人', '352 352 人'],
    ],
    [
      'a progress below 单位:万元',
      '单位:万元\n项目|预算数|执行进度|\n税收|8000|104.3|\n契税|400|98|',
      ['8000 80000000 元', '400 4000000 元'],
    ],
    ['a multiplier that is not understood', '指标|2022年|\n总人口(万)|98.5|\n总户数(户)|25|', ['25 25 户']],
    [
      'ranks and codes below 单位:亿元',
      '单位:亿元\n地区|区划代码|总产值|排位|\n余干县|361127|234|3|\n鄱阳县|361128|284|2|',
      ['234 23400000000 元', '284 28400000000 元'],
    ],
    [
      'an empty cell in a column of units',
      '单位:亿元\n指标|单位|2022年|\n粮食|万吨|24|\n稻谷||14|\n油料|吨|3|',
      ['24 240000 吨', '3 3 吨'],
    ],
    [
      'a name of another measure in a group',
      '单位:亿元\n指标|2022年|\n主要产品产量(万吨)||\n粮食|12|\n预算收入|22|',
      ['12 120000 吨'],
    ],
  ])('%s', (_, table, expected) => {
    expect(read(`${title}${table}\n`).figures.map((one) => one.split(' ').slice(0, 3).join(' '))).toEqual(
      expected,
    )
  })
})

describe('when a cell holds', () => {
  const times = (text: string) =>
    extract({ sourceId: 's', text }).figures.map(
      ({ period }) => period && [period.start, period.end].join('~'),
    )
  it.each([
    [
      '2022年6月主要指标',
      '指标|累计(亿元)|上年同期(亿元)|\n税收|12|11|\n契税|3|2|',
      ['2022-01~2022-06', '2021-06~2021-06'],
    ],
    [
      '2022年1-6月主要指标',
      '指标|本月(亿元)|增长(%)|累计(亿元)|\n税收|2|1|11|\n契税|1|1|2|',
      ['2022-06~2022-06', '2022-06~2022-06', '2022-01~2022-06'],
    ],
    ['2022年1-6月主要指标', '指标|上年同期(亿元)|\n税收|11|\n契税|2|', ['2021-01~2021-06']],
    ['表2 总产值(2020年不变价)', '指标|总产值(亿元)|\n农业|11|\n林业|2|', ['2022~2022']],
    ['注:2020年数据为普查数', '指标|总量(亿元)|\n税收|11|\n契税|2|', ['2022~2022']],
    [
      '主要指标',
      '单位:亿元、%\n指标|2021年|增长|2022年|同比|\n税收|11|1|12|2|\n契税|2|1|3|2|',
      ['2021~2021', '2021~2021', '2022~2022', '2022~2022'],
    ],
    ['预算表', '单位:万元\n科目|本年收入|上年结转|\n教育|212|31|\n卫生|112|21|', ['2022~2022', '2022~2022']],
    [
      '各乡镇情况',
      '地区|年份|人口(人)|\n鄱阳县|2021|100|\n|2022|110|\n万年县|2021|90|',
      ['2021~2021', '2022~2022', '2021~2021'],
    ],
  ])('under %s', (caption, table, expected) => {
    expect(times(`${title}${caption}\n${table}\n`).slice(0, expected.length)).toEqual(expected)
  })
})

describe('whose a cell is', () => {
  it('of all of the country or the province, in a table of a county, is of none that is named', () => {
    const table = '地区|生产总值增速(%)|\n全国|3|\n全省|4.7|\n全县|5.5|'
    expect(read(`${title}${table}\n`).figures).toEqual([
      '3 3 % 全国生产总值增速 - 2022 change',
      '4.7 4.7 % 全省生产总值增速 - 2022 change',
      '5.5 5.5 % 生产总值增速 余干县 2022 change',
    ])
  })

  it('is that of the row above where one place stands for several', () => {
    const table = '地区|年份|人口(人)|\n鄱阳县|2021年|100|\n|2022年|110|\n万年县|2021年|90|\n|2022年|91|'
    expect(read(`${title}${table}\n`).figures.map((one) => one.split(' ')[4])).toEqual([
      '鄱阳县',
      '鄱阳县',
      '万年县',
      '万年县',
    ])
  })
})

describe('a head that lacks a cell', () => {
  it.each([
    [
      'its last',
      '单位:亿元\n指标 2022年 2021年\n税收 123.1 120.1 2.5\n契税 223.1 220.1 2.6\n其他 3.1 2.1 2.7',
    ],
    [
      'one that thousands with blanks seem to need',
      '单位:吨\n指标 产量 增长(%)\n粮食 1 234 5.6\n油料 2 345 6.7\n蔬菜 3 456 7.8',
    ],
    [
      'those below wide heads that may have moved',
      '指标|2021年|2022年|||\n|绝对数(亿元)|增速(%)|总量(亿元)|同比(%)|\n税收|1|5|2|6|\n契税|3|5|4|6|',
    ],
  ])('is not laid over the others: %s', (_, table) => {
    expect(read(`${title}${table}\n`)).toMatchObject({ figures: [], issues: [expect.anything()] })
  })

  it('keeps 男 and 女 apart', () => {
    const table = '单位:人\n镇名 总人口 男 女\n玉亭镇 3001 1500 1501\n瑞洪镇 3021 1510 1511'
    expect(
      read(`${title}${table}\n`)
        .figures.slice(0, 3)
        .map((one) => one.split(' ').slice(0, 4).join(' ')),
    ).toEqual(['3001 3001 人 总人口', '1500 1500 人 男', '1501 1501 人 女'])
  })
})
