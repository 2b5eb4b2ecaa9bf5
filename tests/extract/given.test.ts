import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import type { SourceMeta } from '../../src/extract/types.ts'

const untold = '今年以来，我们新建学校3所，种树120棵。\n'

function read(text: string, meta: SourceMeta) {
  const { figures, regions, issues, source } = extract({ sourceId: 's', text, meta })
  const names = new Map(regions.map(({ id, name }) => [id, name]))
  return {
    told: figures.map(({ regionId, period }) =>
      [names.get(regionId ?? '') ?? '-', period?.start ?? '-'].join(' '),
    ),
    codes: issues.map(({ code }) => code),
    source,
  }
}

describe('what a reader says of a report', () => {
  const given: SourceMeta = {
    place: '江西省余干县',
    period: { start: '2022', end: '2022' },
    publisher: '余干县统计局',
  }

  it('counts as stated: whose it is, and of when', () => {
    const { told, source } = read(untold, given)
    expect(told).toEqual(['余干县 2022', '余干县 2022'])
    // Place and period are told by the figures, not by the row of the source.
    expect(source).toEqual({ publisher: '余干县统计局' })
  })

  it('holds against what its head seems to say, and not against a place that a sentence names', () => {
    const { told } = read('上饶市2021年工作情况\n\n全县新建学校3所。鄱阳县种树120棵。\n', given)
    expect(told).toEqual(['余干县 2022', '鄱阳县 2022'])
  })

  it('lets 今年 be the year of publication, where it tells of the year before', () => {
    const text = '全县新建学校3所。去年种树120棵，今年再种40棵。\n'
    const told = (published: string) => read(text, { ...given, published }).told
    expect(told('2023-03-13')).toEqual(['余干县 2022', '余干县 2022', '余干县 2023'])
    // In January it may still be the old year.
    expect(told('2023-01-05')).toEqual(['余干县 2022', '余干县 2021', '余干县 2022'])
  })

  it('is told where the place is not known, and taken for nothing', () => {
    const { told, codes } = read(untold, { place: '某某国' })
    expect(told[0]).toMatch(/^- /u)
    expect(codes).toContain('source.place-unknown')
  })
})
