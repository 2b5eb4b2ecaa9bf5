import { describe, expect, test } from 'vitest'
import { en } from '../../../../src/app/i18n/en/index.ts'
import { zh } from '../../../../src/app/i18n/zh/index.ts'
import { readLink } from '../../../../src/app/state/url.ts'
import { embedCode } from '../../../../src/app/take/sharing/embed-code.ts'
import { summaryOf } from '../../../../src/app/take/sharing/summary.ts'
import { collection, idOf } from '../../shell/fixture.ts'

describe('the title of a view', () => {
  const titleOf = (search: string) => {
    const { state } = readLink(search)
    return summaryOf(collection, state, state.lang === 'zh' ? zh : en).title
  }

  test.each([
    ['', '地区 · 对照 Duizhao'],
    ['?view=charts&i=grid.cells', '网格数 · 对照 Duizhao'],
    ['?view=charts&i=grid.cells&r=990201', '网格数：乙丑 · 对照 Duizhao'],
    ['?view=practices&r=990201', '做法：乙丑 · 对照 Duizhao'],
    [`?view=table&r=990201&f=${idOf('2016个')}`, '甲子市：城市网格 2016个 · 对照 Duizhao'],
    ['?view=table&r=000000', '数据 · 对照 Duizhao'],
  ])('%s is %s', (search, title) => {
    expect(titleOf(search)).toBe(title)
  })
})

test('the code of a frame is markup whatever the title says', () => {
  const box = document.createElement('div')
  box.innerHTML = embedCode('https://example.org/?a=1&b="2"', '"><img src=x onerror=alert(1)>')
  expect(box.children).toHaveLength(1)
  expect(box.querySelector('iframe')?.src).toBe('https://example.org/?a=1&b=%222%22')
  expect(box.querySelector('iframe')?.title).toBe('"><img src=x onerror=alert(1)>')
})
