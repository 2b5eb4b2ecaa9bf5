import { describe, expect, it } from 'vitest'
import { read, title, told } from './table-reading.ts'

describe('a head that a page broke', () => {
  it('is read in a drawn frame, in which a name has several lines', () => {
    const frame = [
      '────┬────┬────┬─────',
      '        │ 公路通 │ 客运量 │ 货  物',
      '  年份  │ 车里程 │        │ 周转量',
      '        │ (公里) │ (万人) │万吨公里',
      '────┼────┼────┼─────',
      '1952    │    130 │     8 │   27',
      '1957    │    160 │    12 │   49',
    ].join('\n')
    expect(told(frame)).toEqual([
      '130 公里 公路通车里程 余干县 1952',
      '8 人 客运量 余干县 1952',
      '27 吨公里 货物周转量 余干县 1952',
      '160 公里 公路通车里程 余干县 1957',
      '12 人 客运量 余干县 1957',
      '49 吨公里 货物周转量 余干县 1957',
    ])
  })

  it('is read in a frame of plus and minus signs', () => {
    const frame = [
      '+------+--------+--------+',
      '| 年份 | 茶园   | 茶叶   |',
      '|      | 面积   | 产量   |',
      '|      | (亩)   | (吨)   |',
      '+------+--------+--------+',
      '| 2019 |   5400 |    310 |',
      '| 2020 |   5600 |    325 |',
      '+------+--------+--------+',
    ].join('\n')
    expect(told(frame)).toEqual([
      '5400 亩 茶园面积 余干县 2019',
      '310 吨 茶叶产量 余干县 2019',
      '5600 亩 茶园面积 余干县 2020',
      '325 吨 茶叶产量 余干县 2020',
    ])
  })

  it('is read in a frame that has a rule between its rows', () => {
    const frame = [
      '┏━━━━┳━━━━┳━━━━┓',
      '┃ 乡镇   ┃ 茶园   ┃ 茶叶   ┃',
      '┃        ┃ 面积   ┃ 产量   ┃',
      '┃        ┃ (亩)   ┃ (吨)   ┃',
      '┣━━━━╋━━━━╋━━━━┫',
      '┃ 瑞洪镇 ┃ 5400   ┃ 310    ┃',
      '┣━━━━╋━━━━╋━━━━┫',
      '┃ 社庚乡 ┃ 5600   ┃ 325    ┃',
      '┗━━━━┻━━━━┻━━━━┛',
    ].join('\n')
    expect(read(`${title}${frame}\n`)).toMatchObject({
      figures: [
        expect.stringContaining('茶园面积 瑞洪镇'),
        expect.stringContaining('茶叶产量 瑞洪镇'),
        expect.stringContaining('茶园面积 社庚乡'),
        expect.stringContaining('茶叶产量 社庚乡'),
      ],
      issues: [],
    })
  })

  it('is read in a frame whose upper rule is lost, and of which a unit is broken', () => {
    const frame = [
      '┃  项目│茶园面│茶叶产│ 产值   ┃',
      '┃      │  积  │量（吨│（万元）┃',
      '┃年份  │（亩）│  ）  │        ┃',
      '┠───┼───┼───┼────┨',
      '┃ 1986 │5400  │ 310  │  20.5  ┃',
      '┠───┼───┼───┼────┨',
      '┃ 1987 │5600  │ 325  │  21.5  ┃',
      '┗━━━┷━━━┷━━━┷━━━━┛',
    ].join('\n')
    expect(told(frame)).toEqual([
      '5400 亩 茶园面积 余干县 1986',
      '310 吨 茶叶产量 余干县 1986',
      '20.5 元 产值 余干县 1986',
      '5600 亩 茶园面积 余干县 1987',
      '325 吨 茶叶产量 余干县 1987',
      '21.5 元 产值 余干县 1987',
    ])
  })

  it('is put together where each piece goes on with the name before it, and years that lack numbers are left', () => {
    const table =
      '年 份 年末人口 出生\n人数\n出生率\n(‰)\n死亡\n人数\n1951 1900\n1952 1950 51 26.15 20\n1953 1990 60 30.15 21'
    expect(read(`${title}${table}\n`)).toMatchObject({
      figures: [
        '1950 1950 人 年末人口 余干县 1952 level',
        '51 51 人 出生人数 余干县 1952 level',
        '26.15 26.15 ‰ 出生率 余干县 1952 rate',
        '20 20 人 死亡人数 余干县 1952 level',
        '1990 1990 人 年末人口 余干县 1953 level',
        '60 60 人 出生人数 余干县 1953 level',
        '30.15 30.15 ‰ 出生率 余干县 1953 rate',
        '21 21 人 死亡人数 余干县 1953 level',
      ],
      issues: ['1951 1900'],
    })
  })

  it('is put together line by line, a part of a column behind it in its unit', () => {
    const table =
      '学校数 在  校 教职工\n(所) 学生数 人  数 #专任\n(人) (人) 教师\n小学 10 4030 210 180\n初中 4 2105 160 130'
    expect(told(table)).toEqual([
      '10 所 小学学校数 余干县 2022',
      '4030 人 小学在校学生数 余干县 2022',
      '210 人 小学教职工人数 余干县 2022',
      '180 人 小学专任教师 余干县 2022',
      '4 所 初中学校数 余干县 2022',
      '2105 人 初中在校学生数 余干县 2022',
      '160 人 初中教职工人数 余干县 2022',
      '130 人 初中专任教师 余干县 2022',
    ])
  })

  it('has the units of a stream of cells behind its names', () => {
    const cells =
      '乡镇 |\n茶园面积 |\n茶叶产量 |\n(亩) |\n(吨) | |\n瑞洪镇 |\n540 |\n31 |\n黄金埠镇 |\n560 |\n32 |'
    expect(told(cells)).toEqual([
      '540 亩 茶园面积 瑞洪镇 2022',
      '31 吨 茶叶产量 瑞洪镇 2022',
      '560 亩 茶园面积 黄金埠镇 2022',
      '32 吨 茶叶产量 黄金埠镇 2022',
    ])
  })

  it('is none where its pieces make other columns than the rows have', () => {
    const table = '年 份 年末人口 出生\n人数\n出生率\n(‰)\n1952 1950 51 26.15 20\n1953 1990 60 30.15 21'
    const { figures, issues } = read(`${title}${table}\n`)
    expect(figures).toEqual([])
    expect(issues).toHaveLength(1)
  })

  it('is none where line by line it could be two heads above each other', () => {
    const table = '地区 2021年 2022年\n产量 增长 面积 增幅\n瑞洪镇 31 2.5 540 1.0\n黄金埠镇 32 3.1 560 2.0'
    expect(read(`${title}${table}\n`).figures).toEqual([])
  })
})

describe('years below one of the names of a head', () => {
  const table = (rows: string) => `表2-1 各镇常住人口\n地区\t人口数\t比重\n2020年\t2010年\n${rows}`

  it('stand below the one whose numbers are 100 for the whole', () => {
    const rows = '全县\t8000\t100.00\t100.00\n瑞洪镇\t2000\t25.00\t24.10\n黄金埠镇\t6000\t75.00\t75.90'
    expect(told(table(rows))).toEqual([
      '8000 人 常住人口数 余干县 2022',
      '100.00 % 常住人口比重 余干县 2020',
      '100.00 % 常住人口比重 余干县 2010',
      '2000 人 常住人口数 瑞洪镇 2022',
      '25.00 % 常住人口比重 瑞洪镇 2020',
      '24.10 % 常住人口比重 瑞洪镇 2010',
      '6000 人 常住人口数 黄金埠镇 2022',
      '75.00 % 常住人口比重 黄金埠镇 2020',
      '75.90 % 常住人口比重 黄金埠镇 2010',
    ])
  })

  it('are not read where no row tells', () => {
    const { figures, issues } = read(
      `${title}${table('瑞洪镇\t2000\t25.00\t24.10\n黄金埠镇\t6000\t75.00\t75.90')}\n`,
    )
    expect(figures).toEqual([])
    expect(issues).toHaveLength(1)
  })
})

describe('a table in two languages', () => {
  it('is read from a stream of cells, of which every second says again in English what the first does', () => {
    const cells = [
      '指 标 |\nItem |\n2009 |\n2010 |\n|',
      '调查户人口\n(人) |\nNumber of\nResidents in the Households (person) |\n|\n|',
      '1.常住人口 |\nPermanent Residents |\n9247 |\n9163 |',
      '平均每人全年的收入 (元) |\nAnnual Income\nPer Capita (yuan) |\n|\n|',
      '1.总收入 |\nTotal Revenue |\n4830.7 |\n5793.6 |',
      '平均每户床位 (张) |\nNumber of Beds per Household |\n3.1 |\n3.2 |',
    ].join('\n')
    expect(told(cells)).toEqual([
      '9247 人 调查户常住人口 余干县 2009',
      '9163 人 调查户常住人口 余干县 2010',
      '4830.7 元 平均每人全年的总收入 余干县 2009',
      '5793.6 元 平均每人全年的总收入 余干县 2010',
      '3.1 张 平均每户床位 余干县 2009',
      '3.2 张 平均每户床位 余干县 2010',
    ])
  })
})

describe('a line right below a table', () => {
  const table =
    '| 区划 | 面积（公里²） | 户籍人口 |\n| --- | --- | --- |\n| 瑞洪镇 | 120.5 | 8000 |\n| 社庚乡 | 98 | 6000 |'

  it('tells when it holds, where that names it', () => {
    const below = '**余干县各乡镇面积与人口数据（2010年第六次全国人口普查）**'
    expect(read(`余干县\n\n${table}\n\n${below}\n\n## 民族\n`).figures).toEqual([
      '120.5 120.5 公里² 面积 瑞洪镇 2010 level',
      '8000 8000 人 户籍人口 瑞洪镇 2010 level',
      '98 98 公里² 面积 社庚乡 2010 level',
      '6000 6000 人 户籍人口 社庚乡 2010 level',
    ])
  })

  it('tells nothing of it where it is the caption of the next', () => {
    const next = '余干县2010年情况\n| 区划 | 户数 |\n| --- | --- |\n| 瑞洪镇 | 3000 |\n| 社庚乡 | 2000 |'
    const { figures } = read(`余干县\n\n${table}\n\n${next}\n`)
    expect(figures.slice(0, 4).every((one) => one.includes(' - '))).toBe(true)
    expect(figures.slice(4).every((one) => one.includes(' 2010 '))).toBe(true)
  })
})
