import { expect, it } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { speaksAhead } from '../../src/extract/practices/practices.ts'

const tasks = '加快建设县文化馆,推进老旧小区改造,提升养老服务质量。完善医保经办服务,确保困难群众看得起病。'

it('takes a long text that never looks back for a plan, though no heading says so', () => {
  expect(speaksAhead(tasks.repeat(30))).toBe(true)
})

it('takes none for one that looks back once, or is short', () => {
  expect(speaksAhead(`${tasks.repeat(30)}累计新增学位3万个。`)).toBe(false)
  expect(speaksAhead(tasks)).toBe(false)
})

it('takes what fell and what made headway for a look back, not what is to fall or to be made', () => {
  expect(speaksAhead(`${tasks.repeat(30)}事故起数下降11.5%。`)).toBe(false)
  expect(speaksAhead(`${tasks.repeat(30)}安全体系建设取得新进展。`)).toBe(false)
  expect(speaksAhead(`${tasks.repeat(30)}游客增长8%以上,推动改革取得新突破,巩固已有成效。`)).toBe(true)
})

it('takes a paragraph of a plan for one that names what was begun', () => {
  const plan =
    '一是继续加大拆违力度,开展“拆清”行动。二是继续推进河道整治。三是争取开通公交专线。四是全面建成已开工的24个项目,推行“河长夜巡”制度。'
  const { practices } = extract({ sourceId: 's', text: `围绕城市品质提升\n\n${plan}\n` })
  expect(practices.map(({ status }) => status)).toEqual(['planned', 'planned'])
})

it('takes a short one for a plan by its words', () => {
  expect(speaksAhead('力争年内建成文化馆。我们将推进老旧小区改造。争取养老床位达到1200张。')).toBe(true)
})
