import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { counted, read, title } from './table-reading.ts'

describe('a table', () => {
  it.each([
    ['blanks', '指标 绝对数(亿元) 比上年增长(%)\n粮食总产值 12.5 3.1\n渔业总产值 8.2 -0.4'],
    [
      'columns of blanks',
      '指标        绝对数(亿元)     比上年增长(%)\n粮食总产值    12.5        3.1\n渔业总产值    8.2       -0.4',
    ],
    ['tabs', '指标\t绝对数（亿元）\t比上年增长（%）\n粮食总产值\t12.5\t3.1\n渔业总产值\t8.2\t-0.4'],
    [
      'pipes',
      '| 指标 | 绝对数(亿元) | 比上年增长(%) |\n|---|---|---|\n| 粮食总产值 | 12.5 | 3.1 |\n| 渔业总产值 | 8.2 | -0.4 |',
    ],
    ['commas', '指标,绝对数(亿元),比上年增长(%)\n粮食总产值,12.5,3.1\n渔业总产值,8.2,-0.4'],
    [
      'commas of full width',
      '指标，绝对数(亿元)，比上年增长(%)\n粮食总产值，12.5，3.1\n渔业总产值，8.2，-0.4',
    ],
    ['a line of units', '指标 绝对数 比上年增长\n(亿元) (%)\n粮食总产值 12.5 3.1\n渔业总产值 8.2 -0.4'],
  ])('whose cells are parted by %s names each number by its row and its column', (_, table) => {
    expect(read(`${title}表1 2022年主要产值\n${table}\n`)).toMatchObject({
      figures: [
        '12.5 1250000000 元 粮食总产值 余干县 2022 flow',
        '3.1 3.1 % 粮食总产值比上年增长 余干县 2022 change',
        '8.2 820000000 元 渔业总产值 余干县 2022 flow',
        '-0.4 -0.4 % 渔业总产值比上年增长 余干县 2022 change',
      ],
      issues: [],
    })
  })

  it('has its unit in a column, and years above the others', () => {
    const table = '指标名称|单位|2021年|2022年\n粮食播种面积|万亩|102.4|103\n生猪出栏|头|1,943|2 018'
    expect(read(`${title}${table}\n`).figures).toEqual([
      '102.4 1024000 亩 粮食播种面积 余干县 2021 flow',
      '103 1030000 亩 粮食播种面积 余干县 2022 flow',
      '1,943 1943 头 生猪出栏 余干县 2021 flow',
      '2 018 2018 头 生猪出栏 余干县 2022 flow',
    ])
  })

  it('has one unit above it, which is none of shares, of growth and of heads', () => {
    const table =
      '单位：万元\n科目 预算数 决算数 完成预算% 经办人数\n契税 300 312 104.0 6\n车船税 200 198 99.0 4'
    expect(read(`${title}${table}\n`).figures).toEqual([
      '300 3000000 元 契税预算数 余干县 2022 target',
      '312 3120000 元 契税决算数 余干县 2022 flow',
      '104.0 104 % 契税完成预算% 余干县 2022 rate',
      '6 6 人 契税经办人数 余干县 2022 level',
      '200 2000000 元 车船税预算数 余干县 2022 target',
      '198 1980000 元 车船税决算数 余干县 2022 flow',
      '99.0 99 % 车船税完成预算% 余干县 2022 rate',
      '4 4 人 车船税经办人数 余干县 2022 level',
    ])
  })

  it('counts heads in the unit that the line above it has for them', () => {
    const table = '单位：亿元、元、万人\n县区,人均可支配收入,常住人口\n赣县区,21033,57.6\n信丰县,17890,63.8'
    expect(read(`2022年赣州主要指标\n${table}\n`).figures).toEqual(
      expect.arrayContaining([
        '57.6 576000 人 常住人口 赣县区 2022 level',
        '63.8 638000 人 常住人口 信丰县 2022 level',
      ]),
    )
  })

  it('tells of places, a row each, with their rank left out', () => {
    const table = '排名 城市 2022年 2021年\n1 赣州 45.1 44.2\n2 吉安 40.3 39.9'
    expect(read(`2022年江西各市茶叶产量排名(万吨)\n${table}\n`).figures).toEqual([
      '45.1 451000 吨 茶叶产量 赣州市 2022 flow',
      '44.2 442000 吨 茶叶产量 赣州市 2021 flow',
      '40.3 403000 吨 茶叶产量 吉安市 2022 flow',
      '39.9 399000 吨 茶叶产量 吉安市 2021 flow',
    ])
  })

  it('tells of places, a column each', () => {
    const table = '指标,九江市,上饶市\n茶叶产量(万吨),5.7,7.2\n茶园面积(万亩),54,51'
    expect(read(`2023年茶业\n${table}\n`).figures).toEqual([
      '5.7 57000 吨 茶叶产量 九江市 2023 flow',
      '7.2 72000 吨 茶叶产量 上饶市 2023 flow',
      '54 540000 亩 茶园面积 九江市 2023 level',
      '51 510000 亩 茶园面积 上饶市 2023 level',
    ])
  })

  it('tells of years, a row each', () => {
    const table = '年份 茶叶产量(吨) 茶园面积(亩)\n2019年 310 5400\n2020年 325 5600'
    expect(read(`余干县茶业\n\n${table}\n`).figures).toEqual([
      '310 310 吨 茶叶产量 余干县 2019 flow',
      '5400 5400 亩 茶园面积 余干县 2019 level',
      '325 325 吨 茶叶产量 余干县 2020 flow',
      '5600 5600 亩 茶园面积 余干县 2020 level',
    ])
  })

  it('tells an industry of the gross product by its value added', () => {
    const table = '指标 绝对数(亿元) 比上年增长(%)\n第一产业 92.4 4.1\n工业 81.2 5.5'
    expect(read(`${title}表1 生产总值\n${table}\n`).figures.map((one) => one.split(' ')[3])).toEqual([
      '第一产业增加值',
      '第一产业增加值比上年增长',
      '工业增加值',
      '工业增加值比上年增长',
    ])
  })

  it('parts of a sum keep their own names, a share that of the row above', () => {
    const table =
      '指标 单位 2022年 2021年\n一、水产品产量 吨 812 800\n其中：鱼类 吨 640 655\n占水产品产量比重 % 78.8 81.9'
    expect(read(`${title}${table}\n`).figures).toEqual([
      '812 812 吨 水产品产量 余干县 2022 flow',
      '800 800 吨 水产品产量 余干县 2021 flow',
      '640 640 吨 鱼类产量 余干县 2022 flow',
      '655 655 吨 鱼类产量 余干县 2021 flow',
      '78.8 78.8 % 鱼类占水产品产量比重 余干县 2022 rate',
      '81.9 81.9 % 鱼类占水产品产量比重 余干县 2021 rate',
    ])
  })

  it('has names whose characters stand apart, columns that explain, and units with a number in them', () => {
    const table =
      '项  目 | 规格 | 单位 | 2021年 | 备注 |\n茶  叶 | 一级,袋装 | 元/500克 | 62.5 | 正常波动; |\n茶 油 | 桶装 | 元/5升 | 210 | |'
    expect(read(`${title}${table}\n`)).toMatchObject({
      figures: ['62.5 62.5 元/500克 茶叶 余干县 2021 rate', '210 210 元/5升 茶油 余干县 2021 rate'],
      issues: [],
    })
    const blanks = '项  目  名  称 单位 2021年 2022年\n渔  业   亩  5332 5410\n林  业  亩  11056 11400'
    expect(read(`${title}${blanks}\n`).figures.map((one) => one.split(' ').slice(1, 4).join(' '))).toEqual([
      '5332 亩 渔业',
      '5410 亩 渔业',
      '11056 亩 林业',
      '11400 亩 林业',
    ])
  })

  it('tells the parts below an index as indexes, whatever unit stands above the table', () => {
    const table =
      '| 单位:亿元 | || \n| 项目 | 2021 | 2022 |\n| 林业总产值 | 4.1 | 4.4 |\n| 按主要行业分 | ||\n| 工业 | 1.2 | 1.3 |\n| 林业总产值指数(上年=100) | 103.2 | 105.1 |\n| 工业 | 101.0 | 102.5 |'
    expect(read(`${title}2-3 林业总产值\n${table}\n`).figures).toEqual([
      '4.1 410000000 元 林业总产值 余干县 2021 flow',
      '4.4 440000000 元 林业总产值 余干县 2022 flow',
      '1.2 120000000 元 工业总产值 余干县 2021 flow',
      '1.3 130000000 元 工业总产值 余干县 2022 flow',
      '103.2 103.2  林业总产值指数(上年=100) 余干县 2021 rate',
      '105.1 105.1  林业总产值指数(上年=100) 余干县 2022 rate',
      '101.0 101  工业总产值指数 余干县 2021 rate',
      '102.5 102.5  工业总产值指数 余干县 2022 rate',
    ])
  })

  it('gives as the sentence of a cell its row with the head', () => {
    const head = '指标 绝对数(亿元) 比上年增长(%)'
    const { context } = read(`${title}${head}\n粮食总产值 12.5 3.1\n渔业总产值 8.2 -0.4\n`)
    expect(context[3]).toBe(`${head}\n / 渔业总产值 8.2 -0.4`)
    const told = read(`${title}单位：万元\n科目 预算数 决算数\n契税 300 312\n车船税 200 198\n`)
    expect(told.context[0]).toBe('单位：万元\n / 科目 预算数 决算数\n / 契税 300 312')
  })
})

describe('what would be read wrongly is not read', () => {
  it.each([
    [
      'a growth without its unit, below an amount',
      '指标 2021年 2022年\n工业总产值(亿元) 12 13\n比上年增长 3 4',
    ],
    [
      'a growth beside amounts in the unit of the table',
      '单位：万元\n指标 2022年 比上年增长\n契税 12 3\n车船税 13 4',
    ],
    ['another thing below an amount', '指标 2021年 2022年\n财政收入(亿元) 12 13\n图书馆 3 4'],
    ['heads below a table in 万元', '单位：万元\n指标 2021年 2022年\n契税 12 13\n常住人口 30 31'],
    ['a line of units that is none', '单位：万\n指标 2021年 2022年\n契税(元) 12 13\n总人口 30 31'],
  ])('%s', (_, table) => {
    const { figures, issues } = read(`${title}${table}\n`)
    expect(figures.map((one) => one.split(' ')[0])).toEqual(['12', '13'])
    expect(issues).toHaveLength(1)
  })

  it.each([
    [
      'two unlike tables side by side',
      '地区|收入(亿元)|地区|支出(亿元)\n九江市|12|上饶市|3\n吉安市|4|赣州市|5',
    ],
    [
      'wide heads that may stand anywhere',
      '项目|2021年|2022年||\n产值(亿元)|面积(亩)|比重(%)||\n茶叶|12|3|4|5|',
    ],
    ['cells moved over empty ones', '指标|产值(亿元)|面积(亩)|比重(%)|\n茶叶|12|4||\n油茶|13|5||'],
    [
      'an index that its head does not name',
      '指标 产值(2020年=100) 面积(2020年=100)\n茶叶 103 104\n油茶 101 99',
    ],
  ])('%s', (_, table) => {
    expect(read(`${title}${table}\n`)).toMatchObject({ figures: [], issues: [expect.anything()] })
  })

  it('a comma between thousands parts no cells', () => {
    const table = '指标 户数(户) 收入(元)\n茶叶 45 1,234,567\n油茶 1,200 1,300'
    expect(read(`${title}${table}\n`).figures.map((one) => one.split(' ').slice(0, 4).join(' '))).toEqual([
      '45 45 户 茶叶户数',
      '1,234,567 1234567 元 茶叶收入',
      '1,200 1200 户 油茶户数',
      '1,300 1300 元 油茶收入',
    ])
  })

  it('each column that names rows counts, and words behind the numbers name none', () => {
    const table = '地区|指标|2021年(亿元)|说明\n鄱阳县|契税|13|约8\n余干县|契税|12|10-12'
    expect(read(`${title}${table}\n`).figures.map((one) => one.split(' ').slice(0, 6).join(' '))).toEqual([
      '13 1300000000 元 契税 鄱阳县 2021',
      '12 1200000000 元 契税 余干县 2021',
    ])
  })

  it('a column of a place that is not known is of none; one of all is of the report', () => {
    const table = '指标|九江市|东湾|全县\n产值(万元)|12|13|100\n面积(亩)|4|5|9'
    expect(read(`${title}${table}\n`).figures.map((one) => one.split(' ')[4])).toEqual([
      '九江市',
      '-',
      '余干县',
      '九江市',
      '-',
      '余干县',
    ])
  })

  it('a table holds when its caption says; last year is never counted from a year that was concluded', () => {
    const table = '指标 1-6月(亿元) 上年(亿元)\n契税 12 11\n房产税 3 2'
    const yearless = '指标 产量(吨) 增长(%)\n茶叶 12 11\n油茶 3 2'
    expect(
      read(`产量\n\n注：截至2015年底采用抽样调查方法。\n\n${yearless}\n`).figures.map((one) =>
        one.split(' ').at(-2),
      ),
    ).toEqual(['-', '-', '-', '-'])
    expect(read(`${title}2021年1-6月税收\n${table}\n`).figures.map((one) => one.split(' ')[5])).toEqual([
      '2021-01',
      '2020',
      '2021-01',
      '2020',
    ])
    expect(
      read(`税收\n\n注：截至2015年底采用抽样调查方法。\n\n${table}\n`).figures.map((one) =>
        one.split(' ').at(-2),
      ),
    ).toEqual(['-', '-', '-', '-'])
  })
})

describe('a table that is not understood gives no figure and says where it begins', () => {
  it.each([
    ['no head', '粮食 12.5 3.1\n渔业 8.2 -0.4', '粮食 12.5 3.1'],
    ['no unit', '指标 上年 本年\n粮食 12.5 3.1\n渔业 8.2 -0.4', '粮食 12.5 3.1'],
    [
      'a head of two storeys',
      '|指标|2021年||2022年||\n|名称|产值(万元)|面积(亩)|产值(万元)|面积(亩)|\n|茶叶|12|3|14|5|\n|油茶|8|4|9|6|',
      '|茶叶|12|3|14|5|',
    ],
    [
      'several columns of which nothing tells one from the other',
      '指标 绝对数 合计\n茶叶(吨) 12 3\n油茶(吨) 8 4',
      '茶叶(吨) 12 3',
    ],
  ])('%s', (_, table, row) => {
    expect(read(`${title}全县有茶厂12家。\n\n${table}\n\n全县有学校3所。\n`)).toMatchObject({
      figures: [expect.stringMatching(/^12家 /u), expect.stringMatching(/^3所 /u)],
      issues: [row],
    })
  })

  it('a ragged row alone is left out', () => {
    const table = '指标 2021年(吨) 2022年(吨)\n茶叶 12 3\n油茶 8\n毛竹 1 2\n松脂 5 6 7'
    const { figures, issues } = read(`${title}${table}\n`)
    expect(figures.map((one) => one.split(' ')[3])).toEqual(['茶叶', '茶叶', '毛竹', '毛竹'])
    expect(issues).toEqual(['油茶 8'])
  })
})

describe('parts of a measure', () => {
  it('are in its unit, and so is what stands beside them', () => {
    const table =
      '单位：万人\n指标\t年末数\t比重(%)\n全县户籍人口\t162.3\t100.0\n其中：城镇\t45.6\t28.1\n乡村\t116.7\t71.9\n'
    expect(read(`${title}2022年末户籍人口\n${table}`).figures.map((one) => one.split(' ', 4))).toEqual([
      ['162.3', '1623000', '人', '全县户籍人口年末数'],
      ['100.0', '100', '%', '全县户籍人口比重'],
      ['45.6', '456000', '人', '全县户籍人口城镇年末数'],
      ['28.1', '28.1', '%', '城镇人口比重'],
      ['116.7', '1167000', '人', '全县户籍人口乡村年末数'],
      ['71.9', '71.9', '%', '乡村人口比重'],
    ])
  })

  it('take the unit of the nearest row that tells one, and no area is counted in persons', () => {
    const table = [
      '项目\t2020\t2021',
      '农场人口及职工(人)\t\t',
      '总人口\t290157\t397033',
      '土地总面积(公顷)\t35720\t352607',
      '#耕地面积\t9380\t80297',
      '牧草地面积\t990\t70062',
      '林地面积\t1230\t1240',
    ].join('\n')
    const told = counted(read(`${title}${table}\n`).figures)
    expect(told.slice(0, 2)).toEqual(['290157 290157 人 总人口', '397033 397033 人 总人口'])
    expect(told.slice(2).every((one) => one.includes(' 公顷 '))).toBe(true)
    expect(told).toHaveLength(10)
  })

  it('and its growth are told of it, where years head the columns', () => {
    const rows = '年份,2020,2021,2022,生产总值(亿元),240,260,280,增长速度(%),3.2,8,4.1'.split(',')
    expect(read(`${title}表4 2020-2022年生产总值\n${rows.join('\n')}\n`).figures).toEqual([
      '240 24000000000 元 生产总值 余干县 2020 flow',
      '260 26000000000 元 生产总值 余干县 2021 flow',
      '280 28000000000 元 生产总值 余干县 2022 flow',
      '3.2 3.2 % 生产总值增长速度 余干县 2020 change',
      '8 8 % 生产总值增长速度 余干县 2021 change',
      '4.1 4.1 % 生产总值增长速度 余干县 2022 change',
    ])
  })
})

describe('a name that says what it counts', () => {
  it('tells the unit, where no other stands', () => {
    const rows = '病名 |,发病数 |,死亡数 |,艾滋病 |,292 |,83 |,乙肝 |,1807 |,0 |,麻疹 |,3 |,0 |'.split(',')
    expect(counted(read(`${title}2022年传染病统计表\n|\n${rows.join('\n')}\n`).figures)).toEqual([
      '292 292 例 艾滋病发病数',
      '83 83 例 艾滋病死亡数',
      '1807 1807 例 乙肝发病数',
      '0 0 例 乙肝死亡数',
      '3 3 例 麻疹发病数',
      '0 0 例 麻疹死亡数',
    ])
  })
})

describe('cells of a CSV file', () => {
  it('may hold commas between quotation marks', () => {
    const table = '单位:万元\n项目,预算数,执行数\n税收收入,"12,000","12,345"\n非税收入,"3,000",985\n'
    expect(read(`${title}${table}`).figures.map((one) => one.split(' ', 2))).toEqual([
      ['12,000', '120000000'],
      ['12,345', '123450000'],
      ['3,000', '30000000'],
      ['985', '9850000'],
    ])
  })
})

describe('a table written a cell a line', () => {
  const rows = '指标,产值(亿元),比上年增长(%),茶叶,12.5,3.1,油茶,8.2,-0.4,毛竹,3,1'.split(',')
  const figures = [
    '12.5 1250000000 元 茶叶产值 余干县 2022 flow',
    '3.1 3.1 % 茶叶比上年增长 余干县 2022 change',
    '8.2 820000000 元 油茶产值 余干县 2022 flow',
    '-0.4 -0.4 % 油茶比上年增长 余干县 2022 change',
    '3 300000000 元 毛竹产值 余干县 2022 flow',
    '1 1 % 毛竹比上年增长 余干县 2022 change',
  ]
  const inRows = (mark: string, end: string) =>
    rows.map((cell, at) => `${cell}${mark}${at % 3 === 2 ? end : ''}`).join('\n')

  it.each([
    ['with nothing between them', inRows('', '')],
    ['with blank lines between them', rows.join('\n\n')],
    ['with a pipe behind each', inRows(' |', '')],
    ['with pipes at the ends of rows too', `|\n${inRows(' |', '\n|')}`],
    ['with pipes on lines of their own', `|\n${rows.join('\n|\n')}\n|`],
    [
      'all on one line',
      `表2 2022年主要情况 ${rows.join(' | ')} | 全县 | 另 | 有 | 茶 | 厂 | 若 | 干 | 家 | 不 | 计 | 在 | 内 | 。`,
    ],
  ])('is read %s', (_, table) => {
    expect(read(`${title}${table}\n`)).toMatchObject({ figures, issues: [] })
  })

  it.each([
    ['with nothing between them', '\n'],
    ['with blank lines between them', '\n\n'],
  ])('has its unit beside each name, %s', (_, between) => {
    const cells = ['指标', '单位', '产量', '茶叶', '万吨', '12.5', '毛竹', '万根', '8', '蜂蜜', '吨', '34']
    expect(read(`${title}${cells.join(between)}\n`)).toMatchObject({
      figures: [
        expect.stringMatching(/^12\.5 125000 吨 茶叶产量 /u),
        expect.stringMatching(/^8 80000 根 毛竹产量 /u),
        expect.stringMatching(/^34 34 吨 蜂蜜产量 /u),
      ],
      issues: [],
    })
  })

  it('passes over rows that lack a number, and reads the others', () => {
    const cells = '单位,产量,增长(%,茶叶,万吨,12.5,3.1,毛竹,万根,8,蜂蜜,吨,34,2'.split(',')
    const told = [...cells, '油茶', '万吨', '9', '1', '香菇', '吨', '70', '5']
    const { figures, issues } = read(`${title}2022年前三季度产量\n${told.join('\n\n')}\n`)
    expect(counted(figures)).toEqual([
      '12.5 125000 吨 茶叶产量',
      '3.1 3.1 % 茶叶产量增长',
      '34 34 吨 蜂蜜产量',
      '2 2 % 蜂蜜产量增长',
      '9 90000 吨 油茶产量',
      '1 1 % 油茶产量增长',
      '70 70 吨 香菇产量',
      '5 5 % 香菇产量增长',
    ])
    expect(issues).toHaveLength(1)
  })

  it('knows cities by names that are words elsewhere, or end as heads do', () => {
    const cells = '城市,降水量(毫米),日照(小时),广州,39,120,中山,29,110,茂名,28,140'.split(',')
    expect(read(`2017年8月广东省各市气象\n\n${cells.join('\n')}\n`).figures).toEqual([
      '39 39 毫米 降水量 广州市 2017-08 level',
      '120 120 小时 日照 广州市 2017-08 level',
      '29 29 毫米 降水量 中山市 2017-08 level',
      '110 110 小时 日照 中山市 2017-08 level',
      '28 28 毫米 降水量 茂名市 2017-08 level',
      '140 140 小时 日照 茂名市 2017-08 level',
    ])
  })

  it('shows its row with its head as the sentence', () => {
    expect(read(`${title}${inRows(' |', '')}\n`).context[1]).toBe(
      '指标 |\n产值(亿元) |\n比上年增长(%) |\n / 茶叶 |\n12.5 |\n3.1',
    )
  })

  it.each([
    ['whose numbers have no unit', '指标\n产值\n茶叶\n12.5\n油茶\n8.2\n毛竹\n3.1'],
    ['whose rows have not as many cells', `${inRows(' |', '')}\n杉木 |\n3 |\n4 |\n5 |\n6 |\n7 |`],
    ['that is a list of numbers without names', '茶叶 |\n12.5 |\n3.1 |\n8.2 |\n4 |\n5 |\n6 |'],
  ])('is not read, and told once, %s', (_, table) => {
    expect(read(`${title}全县有茶厂12家。\n\n${table}\n`)).toMatchObject({
      figures: [expect.stringMatching(/^12家 /u)],
      issues: [expect.anything()],
    })
  })
})

describe('a head', () => {
  const figures = [
    '12 1200000000 元 茶叶产值 余干县 2021 flow',
    '3 3 % 茶叶增长 余干县 2021 change',
    '13 1300000000 元 茶叶产值 余干县 2022 flow',
    '4 4 % 茶叶增长 余干县 2022 change',
  ]
  it.each([
    [
      'whose cells stand where they span',
      '指标|2021年||2022年||\n|产值(亿元)|增长(%)|产值(亿元)|增长(%)|\n茶叶|12|3|13|4|\n油茶|1|2|3|4|',
    ],
    [
      'whose first cell is empty below one that spans both',
      '指标\t2021年\t\t2022年\t\n\t产值(亿元)\t增长(%)\t产值(亿元)\t增长(%)\n茶叶\t12\t3\t13\t4\n油茶\t1\t2\t3\t4',
    ],
    [
      'whose narrower words come again',
      '指标 2021年 2022年\n产值(亿元) 增长(%) 产值(亿元) 增长(%)\n茶叶 12 3 13 4\n油茶 1 2 3 4',
    ],
  ])('of two storeys, %s', (_, table) => {
    expect(read(`${title}${table}\n`).figures.slice(0, 4)).toEqual(figures)
  })

  it('whose words come again stands over tables side by side', () => {
    const table = '收入|执行数(万元)|支出|执行数(万元)|\n总计|12|总计|12|\n契税|4|教育|5|\n补助|8|||'
    expect(read(`${title}${table}\n`).figures).toEqual([
      '12 120000 元 收入总计执行数 余干县 2022 flow',
      '12 120000 元 支出总计执行数 余干县 2022 flow',
      '4 40000 元 契税执行数 余干县 2022 flow',
      '5 50000 元 教育执行数 余干县 2022 flow',
      '8 80000 元 补助执行数 余干县 2022 flow',
    ])
  })

  it('that tells only the base of an index leaves its name to the caption', () => {
    const table = '项目 | 上年=100 |\n食品烟酒 | 107.5 |\n衣着 | 94.7 |'
    expect(read(`${title}表1 2022年居民消费价格指数\n${table}\n`).figures).toEqual([
      '107.5 107.5  食品烟酒价格指数 余干县 2022 rate',
      '94.7 94.7  衣着价格指数 余干县 2022 rate',
    ])
    expect(read(`${title}表1 2022年居民生活\n${table}\n`).figures).toEqual([])
  })
})

describe('a column of a month that nothing names', () => {
  it('has no time, and its growth with it, and says so in its label', () => {
    const table = '指标 本月(吨) 同比增长(%) 累计(吨) 同比增长(%)\n茶叶 12 3 40 5\n油茶 8 4 20 6'
    expect(read(`${title}${table}\n`).figures.slice(0, 4)).toEqual([
      '12 12 吨 茶叶本月 余干县 - flow',
      '3 3 % 茶叶本月同比增长 余干县 - change',
      '40 40 吨 茶叶 余干县 2022 flow',
      '5 5 % 茶叶同比增长 余干县 2022 change',
    ])
  })
})

describe('numbers alone on their lines', () => {
  const parts = (number: (at: number) => string) =>
    Array.from({ length: 7 }, (_, at) => `${number(at)}\n茶园面积增长${at + 1}.5%。`).join('\n')

  it('are no table where they number the parts of a text', () => {
    expect(read(`${title}${parts((at) => String(at + 1))}\n`).issues).toEqual([])
  })

  it('are told as a table that is not understood where they do not', () => {
    expect(read(`${title}${parts((at) => `${at * 7 + 4}.2`)}\n`).issues).toHaveLength(1)
  })
})

describe('a row between others that has a number and a name alone', () => {
  it('ends nothing: the rows below it are of the same columns, and whom they count the caption says', () => {
    const table = [
      '| 2-11 市区年末单位就业人员 | ||||',
      '| (2019年) 单位:人 | ||||',
      '| 分 类 | 合 计 | 国 有 | 城镇集体 | 其 他 |',
      '| 1.农业 | 96 | 88 | 4 | 4 |',
      '| 2.采矿业 | ||||',
      '| 3.建筑业 | 28105 | 3808 | 213 | 24084 |',
    ].join('\n')
    expect(read(`${title}${table}\n`).figures.map((one) => one.split(' ').slice(0, 4).join(' '))).toEqual([
      '96 96 人 市区年末单位就业人员农业',
      '88 88 人 市区年末单位就业人员农业国有',
      '4 4 人 市区年末单位就业人员农业城镇集体',
      '4 4 人 市区年末单位就业人员农业其他',
      '28105 28105 人 市区年末单位就业人员建筑业',
      '3808 3808 人 市区年末单位就业人员建筑业国有',
      '213 213 人 市区年末单位就业人员建筑业城镇集体',
      '24084 24084 人 市区年末单位就业人员建筑业其他',
    ])
  })
})

describe('a name alone in its row', () => {
  const cells =
    '指标\n总量指标\n人口(万人)\n男性人口\n15.8\n女性人口\n15.2\n国民经济核算(亿元)\n生产总值\n136\n人均生产总值(元)\n42635\n对外贸易\n进出口总额(万美元)\n22\n价格指数(上年=100)\n消费价格指数\n102.3\n主要农产品产量(万吨)\n水稻\n28.9'
  it('tells in what the rows below it count, up to the next; a row that says so itself has its own unit', () => {
    expect(read(`${title}${cells}\n`).figures.map((one) => one.replace(/ 余干县 2022 .*$/u, ''))).toEqual([
      '15.8 158000 人 男性人口',
      '15.2 152000 人 女性人口',
      '136 13600000000 元 生产总值',
      '42635 42635 元 人均生产总值',
      '22 220000 美元 进出口总额',
      '102.3 102.3  消费价格指数',
      '28.9 289000 吨 水稻产量',
    ])
  })

  it('that tells no unit ends what was said above it', () => {
    const table =
      '指标 | 2021年 | 2022年 |\n人口(万人) |||\n男性人口 | 12 | 13 |\n文化 |||\n图书馆 | 3 | 4 |\n影院 | 5 | 6 |'
    expect(read(`${title}${table}\n`)).toMatchObject({
      figures: [expect.stringMatching(/^12 120000 人/u), expect.stringMatching(/^13 130000 人/u)],
      issues: [expect.stringMatching(/^图书馆/u)],
    })
  })
})

describe('an index', () => {
  it('has its parts below it, in a table of nothing else', () => {
    const table =
      '指标 | 2021年 | 2022年 |\n居民消费价格指数 | 104.2 | 99.2 |\n一、食品类 | 109.4 | 104.5 |\n1、粮食 | 113.5 | 104.7 |'
    expect(read(`${title}${table}\n`).figures.slice(4)).toEqual([
      '113.5 113.5  粮食价格指数 余干县 2021 rate',
      '104.7 104.7  粮食价格指数 余干县 2022 rate',
    ])
  })
})

describe('a head whose cells were moved over the empty one above the ranks', () => {
  it('is put back', () => {
    const table =
      '| 县 | 产量(万吨) | 增长(%) | |\n| 1 | 甲县 | 3 | 4 |\n| 2 | 乙县 | 2 | 5 |\n| 3 | 丙县 | 1 | 6 |'
    expect(read(`${title}${table}\n`).figures.slice(0, 2)).toEqual([
      '3 30000 吨 甲县产量 余干县 2022 flow',
      '4 4 % 甲县增长 余干县 2022 change',
    ])
  })
})

describe('a bilingual table', () => {
  it('is read by its Chinese', () => {
    const table =
      '项  目   Item   2021 2022\n一、人口 Population\n乡镇户数         (户)   Number of Rural Households   (household)   2165 2384\n耕地面积(公顷) Area of Land (10 000 hectares) 878 865'
    expect(read(`${title}${table}\n`).figures).toEqual([
      '2165 2165 户 乡镇户数 余干县 2021 level',
      '2384 2384 户 乡镇户数 余干县 2022 level',
      '878 878 公顷 耕地面积 余干县 2021 level',
      '865 865 公顷 耕地面积 余干县 2022 level',
    ])
  })

  it('leaves a row whose Chinese is lost', () => {
    const table = '地区 Region 2021 2022\n面积(公顷) Area 21 22\n   Fertile Land 23 24\n产量(吨) Output 25 26'
    expect(read(`${title}${table}\n`).figures.map((one) => one.split(' ')[0])).toEqual([
      '21',
      '22',
      '25',
      '26',
    ])
  })
})

describe('a row without a unit', () => {
  it('is in that of the row that it makes up with others', () => {
    const table =
      '指标 | 2021年 | 2022年 |\n货运量(万吨) | 12 | 20 |\n铁路 | 5 | 8 |\n公路 | 7 | 12 |\n图书馆数(个) | 3 | 3 |'
    expect(read(`${title}${table}\n`).figures.slice(2, 6)).toEqual([
      '5 50000 吨 铁路货运量 余干县 2021 flow',
      '8 80000 吨 铁路货运量 余干县 2022 flow',
      '7 70000 吨 公路货运量 余干县 2021 flow',
      '12 120000 吨 公路货运量 余干县 2022 flow',
    ])
  })

  it('has that of several which its name counts', () => {
    const table = '单位:户、人\n乡镇 | 总户数 | 总人口 |\n瑞洪镇 | 12 | 34 |\n社赓镇 | 5 | 9 |'
    expect(read(`${title}${table}\n`).figures.map((one) => one.split(' ').slice(0, 4).join(' '))).toEqual([
      '12 12 户 总户数',
      '34 34 人 总人口',
      '5 5 户 总户数',
      '9 9 人 总人口',
    ])
  })

  it('that is more than the whole that it is a part of is not read', () => {
    const table = '指标 | 2021年 | 2022年 |\n从业人数(人) | 12 | 20 |\n其中:女性 | 412 | 8 |'
    expect(read(`${title}${table}\n`)).toMatchObject({
      figures: [expect.anything(), expect.anything(), expect.stringMatching(/^8 /u)],
      issues: [expect.anything()],
    })
  })
})

describe('a whole table on one line', () => {
  it('is no sentence: nothing of it is read, and it is told', () => {
    const cells = Array.from({ length: 12 }, (_, at) => `${at + 1} | 第${at}村 | ${at * 7}% `)
    const { figures, issues } = read(`${title}全县有茶厂12家。\n\n| ${cells.join('| ')}|\n`)
    expect(figures).toHaveLength(1)
    expect(issues).toHaveLength(1)
  })
})

describe('a table behind the words of a paragraph, on its line', () => {
  it('leaves the words to be read, and is told', () => {
    const cells = Array.from({ length: 12 }, (_, at) => `${at + 1} | 第${at}村 | ${at * 7}% `)
    expect(read(`${title}全县有茶厂12家。| ${cells.join('| ')}|\n`)).toMatchObject({
      figures: [expect.stringMatching(/^12家 /u)],
      issues: [expect.anything()],
    })
  })
})

describe('tables of odd sizes', () => {
  it('of twenty thousand rows are read', () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => `第${at}号茶园,${at}.5,${at}`)
    const { figures, issues } = extract({
      sourceId: 's',
      text: `${title}茶园,产量(吨),面积(亩)\n${rows.join('\n')}\n`,
    })
    expect(figures).toHaveLength(40_000)
    expect(issues.map(({ code }) => code)).not.toContain('table.unread')
  })

  it('of five hundred columns are told, a head without rows is no table', () => {
    const wide = Array.from({ length: 500 }, (_, at) => String(at)).join('\t')
    expect(read(`${title}茶园\t${wide}\n茶叶\t${wide}\n`).figures).toEqual([])
    expect(read(`${title}指标 绝对数(亿元) 比上年增长(%)\n\n全县有学校3所。\n`).figures).toHaveLength(1)
  })

  it('with a number that no double holds leave that number out', () => {
    const { figures } = read(`${title}指标 2021年(吨) 2022年(吨)\n茶叶 ${'9'.repeat(20)} 3\n油茶 8 4\n`)
    expect(figures.map((one) => one.split(' ')[0])).toEqual(['3', '8', '4'])
  })
})
