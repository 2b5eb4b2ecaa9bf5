import { describe, expect, it } from 'vitest'
import { read } from './table-reading.ts'

const rows = [
  '一般公共预算收入合计 431363 448600 474945 105.9% 10.1%',
  '一、税收收入 309153 324700 332934 102.5% 7.7%',
  '增值税 129144 132000 126367 95.7% -2.2%',
  '企业所得税 29206 30150 28910 95.9% -1.0%',
]

const broken = '2025年\n执行数\n为年度\n预算%\n比上年\n增减%'
const reading = (head: string) =>
  read(`余干县2025年预算执行情况\n\n表1 单位：万元\n${head}\n${rows.join('\n')}\n`)

describe('a head whose names a page broke over lines, the years among them', () => {
  it('is put together, the year with the name below it', () => {
    const { figures, issues } = reading(`项 目 2024 年\n决算数\n2025 年\n预算数\n${broken}`)
    expect(figures.slice(0, 5)).toEqual([
      '431363 4313630000 元 一般公共预算收入合计决算数 余干县 2024 flow',
      '448600 4486000000 元 一般公共预算收入合计预算数 余干县 2025 target',
      '474945 4749450000 元 一般公共预算收入合计执行数 余干县 2025 flow',
      '105.9% 105.9 % 一般公共预算收入合计为年度预算% 余干县 2025 rate',
      '10.1% 10.1 % 一般公共预算收入合计比上年增减% 余干县 2025 change',
    ])
    expect(issues).toEqual([])
  })

  it('names no amount a share, and no share by the column beside it, where its first columns are lost', () => {
    const { figures, issues } = reading(`预算数\n${broken}`)
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
