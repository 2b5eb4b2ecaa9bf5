import { describe, expect, it } from 'vitest'
import { normalize } from '../../src/extract/prepare/normalize.ts'
import { withWholeRows } from '../../src/extract/prepare/tables/broken-rows.ts'
import { read, title } from './table-reading.ts'

describe('a row whose numbers stand on a line of their own', () => {
  it('is read where the head has as many years', () => {
    const table = [
      'Item 2007 2008',
      '邮电业务总量(万元) Business Volume of Post and Telecommunications',
      'Service(10 000 yuan)',
      '364097 457036',
      '邮路总长度(公里) Length of Postal Routes (km) 61900 67905',
      '年末固定电话用户(万户)',
      '525 462',
    ].join('\n')
    const { figures, issues } = read(`${title}${table}\n`)
    expect(figures).toEqual([
      '364097 3640970000 元 邮电业务总量 余干县 2007 flow',
      '457036 4570360000 元 邮电业务总量 余干县 2008 flow',
      '61900 61900 公里 邮路总长度 余干县 2007 level',
      '67905 67905 公里 邮路总长度 余干县 2008 level',
      '525 5250000 户 年末固定电话用户 余干县 2007 level',
      '462 4620000 户 年末固定电话用户 余干县 2008 level',
    ])
    expect(issues).toEqual([])
  })

  it('is left as it stands where nothing tells how many numbers a row has, or another number of them', () => {
    for (const text of [
      '年末固定电话用户(万户)\n525 462\n',
      '指标 2006 2007 2008\n年末固定电话用户(万户)\n525 462\n',
      '指标 2007 2008\n全县共有学校12所。\n525 462\n',
      '指标 2007 2008\n表3 年末固定电话用户\n525 462\n',
    ])
      expect(withWholeRows(text)).toBe(text)
  })

  it('is read where each of its cells stands on its own line with the pipe that closes it', () => {
    const table = [
      '各镇常住人口',
      '地区 | 人口数（人） | 比重（%） |',
      '全 县 |',
      '1286 |',
      '100.0 |',
      '瑞洪镇 | 500 | 38.9 |',
      '三塘乡 | 786 | 61.1 |',
    ].join('\n')
    const { figures, issues } = read(`${title}${table}\n`)
    expect(figures.map((figure) => figure.split(' ').slice(0, 4).join(' '))).toEqual([
      '1286 1286 人 常住人口数',
      '100.0 100 % 常住人口比重',
      '500 500 人 常住人口数',
      '38.9 38.9 % 常住人口比重',
      '786 786 人 常住人口数',
      '61.1 61.1 % 常住人口比重',
    ])
    expect(issues).toEqual([])
    const ragged = '全 县 |\n1286 |\n100.0 |\n瑞洪镇 | 500 |\n'
    expect(withWholeRows(ragged)).toBe(ragged)
  })

  it('keeps every offset', () => {
    const text = normalize(
      '指标 2007 2008\r\n年末固定电话用户(万户)\r\n\r\n525 462\r\n函件(万件) 4270 4186\r\n',
    )
    const whole = withWholeRows(text)
    expect(whole).toHaveLength(text.length)
    expect(whole.indexOf('525')).toBe(text.indexOf('525'))
    expect(whole).toContain('年末固定电话用户(万户)    525 462\r\n')
  })
})
