import { expect, it } from 'vitest'
import { explain } from '../../src/dataset/explain.ts'
import { extract } from '../../src/extract/index.ts'

const explained = (text: string) => explain(text, extract({ sourceId: 's', text, trace: true }))

it('shows each figure in its sentence, with the parts marked and the rules that decided', () => {
  const lines = explained('长海县纪事\n\n长海县建立网格党支部120个,办结率98.5%。\n')
  expect(lines.filter((line) => line !== '')).toEqual([
    expect.stringMatching(
      /^120个 = 120 个 exact \| 建立网格党支部 \| level \| grid\.branches \| 辽宁省大连市长海县 stated/u,
    ),
    '  长海县〔建立网格党支部〕【120个】,办结率98.5%。',
    expect.stringMatching(/numeral\.arabic · label\.before\.verb-object/u),
    expect.stringMatching(/^98\.5% = 98\.5 % exact \| 办结率 \| rate \| appeal\.closure/u),
    '  长海县建立网格党支部120个,〔办结率〕【98.5%】。',
    expect.stringMatching(/kind\.percent/u),
  ])
})

it('names the indicators that a figure came near to, and what refused them', () => {
  const lines = explained('长海县纪事\n\n长海县建立网格党支部120个,配备网格员4402个。\n')
  expect(lines[2]).toMatch(/near\.org\.branches:excluded/u)
  expect(lines[6]).toMatch(/near\.grid\.staff:dimension/u)
})
