import { describe, expect, it } from 'vitest'
import { read, title, told as toldOf } from './table-reading.ts'

/** Rows with a tab between their cells, as pages and workbooks give them: behind a wide cell and below a tall one stand empty ones. */
const rows = (text: string): string => text.replaceAll('｜', '\t')
const told = (text: string): string[] => toldOf(rows(text))

describe('a head of three storeys', () => {
  const head =
    '科目｜本月数｜｜｜累计数\n｜金额｜比上年同期｜｜金额｜比上年同期\n｜｜增减额｜增减%｜｜增减额｜增减%'

  it('says of each column all that stands above it', () => {
    const table = `单位:万元\n${head}\n税收收入｜935｜80｜9.4｜10600｜580｜5.8\n非税收入｜300｜40｜15.4｜5000｜400｜8.7`
    expect(told(table)).toEqual([
      '935 元 税收收入本月数 余干县 -',
      '80 元 税收收入本月数比上年同期增减额 余干县 -',
      '9.4 % 税收收入本月数比上年同期增减% 余干县 -',
      '10600 元 税收收入 余干县 2022',
      '580 元 税收收入比上年同期增减额 余干县 2022',
      '5.8 % 税收收入比上年同期增减% 余干县 2022',
      '300 元 非税收入本月数 余干县 -',
      '40 元 非税收入本月数比上年同期增减额 余干县 -',
      '15.4 % 非税收入本月数比上年同期增减% 余干县 -',
      '5000 元 非税收入 余干县 2022',
      '400 元 非税收入比上年同期增减额 余干县 2022',
      '8.7 % 非税收入比上年同期增减% 余干县 2022',
    ])
  })

  it('is none where its cells may have been moved, or a wide one has none below it', () => {
    const below = '税收收入｜935｜80｜9.4｜10600｜580｜5.8\n非税收入｜300｜40｜15.4｜5000｜400｜8.7'
    expect(told(`单位:万元\n${head.replace('本月数｜｜｜累计数', '本月数｜累计数')}\n${below}`)).toEqual([])
    const gap = '科目｜本月数｜｜｜累计数\n｜金额｜比上年同期｜｜金额｜比上年同期\n｜｜增减额｜增减%'
    expect(told(`单位:万元\n${gap}\n${below}`)).toEqual([])
  })
})

describe('a tall cell', () => {
  it('names the rows beside it: a year, a place, words', () => {
    const years =
      '年份｜乡镇｜茶园面积(亩)\n2021年｜瑞洪镇｜540\n｜社庚乡｜640\n2022年｜瑞洪镇｜560\n｜社庚乡｜660'
    expect(told(years)).toEqual([
      '540 亩 茶园面积 瑞洪镇 2021',
      '640 亩 茶园面积 社庚乡 2021',
      '560 亩 茶园面积 瑞洪镇 2022',
      '660 亩 茶园面积 社庚乡 2022',
    ])
    const words = '类别｜项目｜面积(亩)\n林地｜新造｜540\n｜补植｜640\n茶园｜新造｜56'
    expect(told(words)).toEqual([
      '540 亩 林地新造面积 余干县 2022',
      '640 亩 林地补植面积 余干县 2022',
      '56 亩 茶园新造面积 余干县 2022',
    ])
  })
})

describe('tables side by side below a wide head each', () => {
  it('are read each for itself, with what their heads say', () => {
    const table =
      '单位:万元\n收入｜｜支出\n项目｜决算数｜项目｜决算数\n税收收入｜4945｜教育支出｜3528\n增值税｜2745｜农林水支出｜1352\n｜｜其他支出｜28'
    expect(told(table)).toEqual([
      '4945 元 税收收入决算数 余干县 2022',
      '3528 元 教育支出决算数 余干县 2022',
      '2745 元 增值税收入决算数 余干县 2022',
      '1352 元 农林水支出决算数 余干县 2022',
      '28 元 其他支出决算数 余干县 2022',
    ])
  })
})

describe('tables side by side that blanks part', () => {
  const head = '单位:万元\n收 入 金额 支 出 金额'

  it('have rows that lack a number where each has its name', () => {
    const table = `${head}\n税收收入 4945 教育支出 3528\n补助收入 2164 补助下级支出\n上解收入 上解支出 32\n其他收入 95 其他支出 28`
    expect(told(table)).toEqual([
      '4945 元 税收收入 余干县 2022',
      '3528 元 教育支出 余干县 2022',
      '2164 元 补助收入 余干县 2022',
      '32 元 上解支出 余干县 2022',
      '95 元 其他收入 余干县 2022',
      '28 元 其他支出 余干县 2022',
    ])
  })

  it('have none that has one name alone', () => {
    const { figures, issues } = read(
      `${title}${head}\n税收收入 4945 教育支出 3528\n调入资金 16\n其他收入 95 其他支出 28\n`,
    )
    expect(figures).toHaveLength(4)
    expect(issues).toEqual(['调入资金 16'])
  })
})

describe('a date line between a title and its table', () => {
  it('does not date the table; a month in a caption does', () => {
    const table = '乡镇｜茶园面积(亩)\n瑞洪镇｜540\n社庚乡｜640'
    const of = (over: string) => read(rows(`2021年余干县各乡镇茶园\n\n${over}\n\n${table}\n`)).figures
    for (const over of ['2022年3月20日', '发布时间:2022-03-20', '2022-03-20 来源:县农业局'])
      expect(of(over)[0]).toBe('540 540 亩 茶园面积 瑞洪镇 2021 level')
    expect(of('2021年1-3月茶园')[0]).toContain('2021-01')
  })
})

describe('a head whose wide cells lost their width', () => {
  const rows = '长春市｜4274｜2692｜780｜1581\n市本级｜3356｜2092｜628｜1263\n榆树市｜104｜37｜9｜66'

  it('names its columns one behind the other where a single name stands on each line but the last', () => {
    expect(
      told(
        `各市县收入(2021年)\n单位:万元\n地区｜一般公共预算收入｜\n税收收入｜\n#增值税｜#非税收入\n${rows}`,
      ),
    ).toEqual([
      '4274 元 一般公共预算收入 长春市 2021',
      '2692 元 税收收入 长春市 2021',
      '780 元 增值税 长春市 2021',
      '1581 元 非税收入 长春市 2021',
      // What the city's own government has, of the city above it.
      '3356 元 市本级一般公共预算收入 长春市 2021',
      '2092 元 市本级税收收入 长春市 2021',
      '628 元 市本级增值税 长春市 2021',
      '1263 元 市本级非税收入 长春市 2021',
      '104 元 一般公共预算收入 榆树市 2021',
      '37 元 税收收入 榆树市 2021',
      '9 元 增值税 榆树市 2021',
      '66 元 非税收入 榆树市 2021',
    ])
  })

  it('is none where two stand on a line, of which the one below may be a part of the first', () => {
    expect(
      told(`各市县收入(2021年)\n单位:万元\n地区｜一般公共预算收入｜税收收入\n#增值税｜#非税收入\n${rows}`),
    ).toEqual([])
  })
})

describe('a cell with its unit', () => {
  it('is read in it, whatever the others count in', () => {
    const table = '指标,排名,区县,数值,增速\nGDP,1,邵东市,520.12 亿元,+4.60%\nGDP,2,隆回县,216.09 亿元,-5.70%'
    expect(read(`${title}${table}\n`).figures).toEqual([
      '520.12 亿元 52012000000 元 GDP 邵东市 2022 flow',
      '+4.60% 4.6 % GDP增速 邵东市 2022 change',
      '216.09 亿元 21609000000 元 GDP 隆回县 2022 flow',
      '-5.70% -5.7 % GDP增速 隆回县 2022 change',
    ])
    const mixed = '产品｜产量｜比上年\n粮食｜90.7万吨｜-0.8%\n生猪出栏｜12万头｜3.1%'
    expect(told(mixed)).toEqual([
      '90.7万吨 吨 粮食产量 余干县 2022',
      '-0.8% % 粮食比上年 余干县 2022',
      '12万头 头 生猪出栏产量 余干县 2022',
      '3.1% % 生猪出栏比上年 余干县 2022',
    ])
  })

  it('is none where it tells a time, a rank or the number of something', () => {
    const { figures } = read(rows(`${title}项目｜完成时间｜等次\n甲桥｜12月｜3级\n乙桥｜11月｜2级\n`))
    expect(figures).toEqual([])
  })
})

describe('a column of units', () => {
  it('may tell one for the amounts and one for the growth beside them', () => {
    const table =
      '指标｜频次｜单位｜2021年｜增速\n第一产业增加值｜季度｜亿元、%｜56.37｜3.7\n建筑业总产值｜月度｜亿元、%｜50.97｜-1.6'
    expect(told(table)).toEqual([
      '56.37 元 第一产业增加值 余干县 2021',
      '3.7 % 第一产业增加值增速 余干县 2021',
      '50.97 元 建筑业总产值 余干县 2021',
      '-1.6 % 建筑业总产值增速 余干县 2021',
    ])
  })
})

describe('what stands above a table and in the first cells of its rows', () => {
  it('a line of units that stands apart is no name of the table', () => {
    const table =
      '表2-1 各镇人口\n\n单位：人、%\n\n地区 人口数 比重\n2020年 2010年\n全县 9000 100.00 100.00\n瑞洪镇 3000 33.33 31.20\n社庚乡 6000 66.67 68.80'
    expect(told(table)).toEqual([
      '9000 人 人口数 余干县 2022',
      '100.00 % 人口比重 余干县 2020',
      '100.00 % 人口比重 余干县 2010',
      '3000 人 人口数 瑞洪镇 2022',
      '33.33 % 人口比重 瑞洪镇 2020',
      '31.20 % 人口比重 瑞洪镇 2010',
      '6000 人 人口数 社庚乡 2022',
      '66.67 % 人口比重 社庚乡 2020',
      '68.80 % 人口比重 社庚乡 2010',
    ])
  })

  it('a township has its row whatever its name is made of; 各乡镇 is none', () => {
    const table = '乡镇｜茶园面积(亩)\n城关镇｜540\n老县镇｜640\n各乡镇｜1180'
    expect(told(table).map((one) => one.split(' ').slice(2).join(' '))).toEqual([
      '茶园面积 城关镇 2022',
      '茶园面积 老县镇 2022',
      '各乡镇茶园面积 - 2022',
    ])
  })

  it('an autonomous region and prefecture are known without their peoples', () => {
    const table = '地区｜粮食产量(万吨)\n广西区｜12\n湘西自治州｜3'
    expect(told(table)).toEqual([
      '12 吨 粮食产量 广西壮族自治区 2022',
      '3 吨 粮食产量 湘西土家族苗族自治州 2022',
    ])
  })
})

it('a growth of all of the time goes on from no part of it', () => {
  const table = '镇｜当月产量(吨)｜当月同比增长(%)｜累计增长(%)\n瑞洪镇｜12｜5.1｜6.2\n社庚乡｜13｜5.2｜6.3'
  expect(told(table).filter((one) => one.includes('增长'))).toEqual([
    '5.1 % 当月同比增长 瑞洪镇 -',
    '6.2 % 累计增长 瑞洪镇 2022',
    '5.2 % 当月同比增长 社庚乡 -',
    '6.3 % 累计增长 社庚乡 2022',
  ])
})
