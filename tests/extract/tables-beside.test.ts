import { describe, expect, it } from 'vitest'
import { read } from './table-reading.ts'

const rows = [
  '一般公共预算收入合计 431363 448600 474945 105.9% 10.1%',
  '一、税收收入 309153 324700 332934 102.5% 7.7%',
  '增值税 129144 132000 126367 95.7% -2.2%',
  '企业所得税 29206 30150 28910 95.9% -1.0%',
]

describe('a head that lost the columns before its last ones', () => {
  const broken = ['2025年', '执行数', '为年度', '预算%', '比上年', '增减%']
  const { figures, issues } = read(
    `余干县2025年预算执行情况\n\n表1 单位：万元\n项 目 2024 年\n决算数\n2025 年\n预算数\n${broken.join('\n')}\n${rows.join('\n')}\n`,
  )

  it('names no amount a share, and no share by the column beside it', () => {
    expect(figures.filter((words) => /474945|332934|105\.9|102\.5/u.test(words))).toEqual([])
    expect(issues.length).toBeGreaterThan(0)
  })
})

describe('a share told by its head without a sign', () => {
  const head = '项目\t执行数\t占比%\t增长'
  const lines = ['税收收入\t332934\t70.1\t7.7%', '非税收入\t142011\t29.9\t16.2%', '债务收入\t8214\t1.7\t3.1%']
  const { figures } = read(`余干县2025年预算执行情况\n\n单位：万元\n${head}\n${lines.join('\n')}\n`)

  it('is read, where it may be one', () => {
    expect(figures.some((words) => words.startsWith('70.1 70.1 %'))).toBe(true)
    expect(figures.some((words) => words.startsWith('332934 3329340000 元'))).toBe(true)
  })
})
