import { describe, expect, it } from 'vitest'
import { kindOf } from '../../src/extract/practices/kind-of.ts'

describe('the kind of a practice', () => {
  it.each([
    ['integrity', '“身边事警示身边人”警示教育活动', '组织观看警示教育片12场。'],
    ['children', '学前一年免费教育政策', '落实政策，惠及幼儿3.6万名。'],
    ['jobs', '大学生创业“五个一”政策', '出台大学生创业“五个一”政策。'],
    ['cadres', '“育苗”工程', '储备育苗对象120名。'],
    ['alliance', '片区联盟', '12个村组成片区联盟。'],
  ])('is %s: %s', (kind, title, passage) => {
    expect(kindOf(title, passage)).toBe(kind)
  })

  // A character or a word inside another thing tells nothing of a kind.
  it.each([
    ['“护苗”行动', '聚焦创新药赛道，实施“护苗”行动。'],
    ['“再出发”解放思想大讨论', '围绕“二次创业”开展大讨论。'],
    ['“一带两翼”', '推进城乡融合发展，加快“一带两翼”布局。'],
    ['枢纽节点', '加快枢纽节点与节水灌区布局。'],
    ['“双走访”', '预警信息直达到户。'],
  ])('is none: %s', (title, passage) => {
    expect(kindOf(title, passage)).toBeUndefined()
  })
})
