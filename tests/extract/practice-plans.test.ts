import { expect, it } from 'vitest'
import { speaksAhead } from '../../src/extract/practices/practices.ts'

const tasks = '加快建设县文化馆,推进老旧小区改造,提升养老服务质量。完善医保经办服务,确保困难群众看得起病。'

it('takes a long text that never looks back for a plan, though no heading says so', () => {
  expect(speaksAhead(tasks.repeat(30))).toBe(true)
})

it('takes none for one that looks back once, or is short', () => {
  expect(speaksAhead(`${tasks.repeat(30)}累计新增学位3万个。`)).toBe(false)
  expect(speaksAhead(tasks)).toBe(false)
})

it('takes a short one for a plan by its words', () => {
  expect(speaksAhead('力争年内建成文化馆。我们将推进老旧小区改造。争取养老床位达到1200张。')).toBe(true)
})
