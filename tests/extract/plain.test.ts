import { expect, it } from 'vitest'
import { extract } from '../../src/extract/index.ts'

it('control characters are in no label and no title, and no highlight is shifted by them', () => {
  const text =
    '光山县\u0007工作\u202e报告\n\n光山县\u0000新建\u001b标准化\u200b网格\u0085120个，选派\u0002驻村干部\t30名。\f光山县\u0001推行“三色\u0003管理”。\n'
  const { articles, figures, practices } = extract({ sourceId: 's', text })
  const shown = [...articles, ...practices]
    .map(({ title }) => title)
    .concat(figures.map(({ label }) => label))
  expect(shown.length).toBeGreaterThan(3)
  for (const words of shown) {
    expect(words).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    expect(words).toBe(words.trim())
  }
  for (const { span, quote } of figures) expect(text.slice(span.start, span.end)).toBe(quote)
  expect(figures.map(({ quote }) => quote)).toEqual(['120个', '30名'])
})
