import { expect, it } from 'vitest'
import { extract } from '../../src/extract/index.ts'

const head =
  '通渭县“十四五”发展规划纲要\n\n（2021年2月6日通渭县第十七届人民代表大会第六次会议批准）\n\n专栏1 主要指标\n'
const rows = [
  '类别 | 指标 | 单位 | 2020年 | 2025年 | 年均增长（%） | 属性',
  '经济发展 | 地区生产总值 | 亿元 | 61.2 | >90 | 8左右 | 预期性',
  ' | 一般公共预算收入 | 亿元 | 3.4 | 4.5 | 6 | 预期性',
  ' | 固定资产投资 | 亿元 | — | — | 9 | 预期性',
  '绿色生态 | 森林覆盖率 | % | 17.6 | ≥19 | — | 约束性',
  ' | 能耗强度降低 | % | — | 完成市定目标 | — | 约束性',
  '安全保障 | 粮食综合生产能力 | 万吨 | 28.5 | ≥28 | — | 约束性',
]
const read = (lines: readonly string[]) =>
  extract({ sourceId: 's', text: `${head}${lines.join('\n')}\n` }).figures.map(
    ({ quote, label, bound, kind, period }) =>
      [quote, label, bound, kind, period?.start, period?.end].join(' '),
  )

it('the table of a plan: sorts are no names, signs bound, what is of years to come are targets, and a goal without a number breaks nothing', () => {
  expect(read(rows)).toEqual([
    '61.2 地区生产总值 exact flow 2020 2020',
    '>90 地区生产总值 over target 2025 2025',
    '8左右 地区生产总值年均增长 about target 2021 2025',
    '3.4 一般公共预算收入 exact flow 2020 2020',
    '4.5 一般公共预算收入 exact target 2025 2025',
    '6 一般公共预算收入年均增长 exact target 2021 2025',
    '9 固定资产投资年均增长 exact target 2021 2025',
    '17.6 森林覆盖率 exact rate 2020 2020',
    '≥19 森林覆盖率 atLeast target 2025 2025',
    '28.5 粮食综合生产能力 exact level 2020 2020',
    '≥28 粮食综合生产能力 atLeast target 2025 2025',
  ])
})

it('what was over when the text was made is no target, though its part of the text plans', () => {
  const plain = rows.slice(0, 3).map((row) => row.replace(/ \| (?:预期性|属性)$/u, ''))
  expect(read(plain).filter((figure) => figure.endsWith('2020 2020'))).toEqual([
    '61.2 地区生产总值 exact flow 2020 2020',
    '3.4 一般公共预算收入 exact flow 2020 2020',
  ])
})

it('where rows lack other cells than the sort, they are not told to columns', () => {
  const ragged = [rows[0] ?? '', rows[1] ?? '', '一般公共预算收入 | 3.4 | 4.5', rows[4] ?? '']
  expect(read(ragged).filter((figure) => figure.startsWith('3.4'))).toEqual([])
})
