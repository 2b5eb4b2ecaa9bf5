import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignNodes } from '../../src/compare/alike/align.ts'
import { sharedStretches } from '../../src/compare/alike/han.ts'
import { sharedPhrases } from '../../src/compare/alike/shared-words.ts'
import { similarIndex, similarPractices } from '../../src/compare/alike/similar.ts'
import { node, practice } from './fixture.ts'

describe('words that several places use', () => {
  const of = (texts: string[], options = {}) =>
    sharedPhrases(
      texts.map((text, index) => ({ regionId: `r${index}`, text })),
      options,
    )

  it('finds them to the letter, maximal, with the places', () => {
    expect(of(['确保件件有着落、事事有回音。', '实现“件件有着落”,事事有回音'])).toEqual([
      { phrase: '事事有回音', regionIds: ['r0', 'r1'] },
      { phrase: '件件有着落', regionIds: ['r0', 'r1'] },
    ])
  })

  it('crosses neither marks nor digits nor line breaks', () => {
    expect(of(['红色,物业管家', '红色物业,管家'])).toEqual([])
    expect(of(['红色3物业', '红色3物业'])).toEqual([])
    expect(of(['红色\n物业', '红色\n物业'])).toEqual([])
  })

  it('ranks by places, then by length', () => {
    const found = of(['网格党支部。楼栋党小组长。', '网格党支部。楼栋党小组长。', '网格党支部。'])
    expect(found.map(({ phrase }) => phrase)).toEqual(['网格党支部', '楼栋党小组长'])
  })

  it('is not one place twice, nor a name, nor a formula', () => {
    expect(
      sharedPhrases([
        { regionId: 'r', text: '红色物业' },
        { regionId: 'r', text: '红色物业' },
      ]),
    ).toEqual([])
    const found = of(['大连市委决定', '大连市委决定'], { names: ['大连市'] })
    expect(found.map(({ phrase }) => phrase)).toEqual(['市委决定'])
    expect(of(['习近平总书记', '习近平总书记'])).toEqual([])
  })

  it('keeps to the lengths and the number asked for', () => {
    expect(of(['红色物业', '红色物业'], { min: 5 })).toEqual([])
    expect(of(['甲乙丙丁。戊己庚辛', '甲乙丙丁。戊己庚辛'], { limit: 1 })).toHaveLength(1)
    expect(of(['红色物业', '红色物业'], { places: 3 })).toEqual([])
  })

  it('occurs in every place that it names, whatever the texts', () => {
    const text = fc
      .array(fc.constantFrom('党', '群', '服', '务', '网', '格', '。'), { maxLength: 30 })
      .map((chars) => chars.join(''))
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        for (const { phrase, regionIds } of of(texts)) {
          expect(regionIds.length).toBeGreaterThan(1)
          expect(phrase).toMatch(/^\p{Script=Han}{4,12}$/u)
          for (const id of regionIds) expect(texts[Number(id.slice(1))]).toContain(phrase)
        }
      }),
    )
  })
})

describe('similar practices', () => {
  const texts: Record<string, string> = {
    a: '建立街道党工委、社区大党委、网格党支部、楼栋党小组的组织链条',
    b: '健全网格党支部、楼栋党小组组织架构',
    c: '种植中蒙药材,带动周边百姓',
    d: '设置网格党支部、楼栋党小组',
  }
  // A township of 普兰店区 stands on its card.
  const homes: Record<string, string> = { pt: 'pld' }
  const index = similarIndex(
    [
      practice('a', 'pld', '五级组织体系'),
      practice('b', 'dd', '多网合一'),
      practice('c', 'cy', '中药材', ['rural']),
      practice('d', 'pt', '支部建在网格上'),
      ...['e', 'f', 'g', 'h'].map((id) => practice(id, 'cy', `第${id}题`)),
    ].map(({ id, title, themes, regionId }) => ({
      id,
      title,
      themes,
      passage: texts[id] ?? '',
      card: homes[regionId ?? ''] ?? regionId,
    })),
  )

  it('finds them elsewhere, with the words that explain it', () => {
    const found = similarPractices(index, 'a', 5)
    expect(found.map(({ id }) => id)).toEqual(['b'])
    expect(found[0]?.shared).toEqual(expect.arrayContaining(['网格党支部', '楼栋党小组']))
    expect(found[0]?.score).toBeGreaterThan(0)
    expect(found[0]?.score).toBeLessThanOrEqual(1)
  })

  it('knows nothing of an unknown practice and gives no more than asked for', () => {
    expect(similarPractices(index, 'x', 5)).toEqual([])
    expect(similarPractices(index, 'b', 1)).toHaveLength(1)
  })
})

describe('practices that are akin besides their words', () => {
  const row = (id: string, card: string, rest: object) => ({
    id,
    card,
    title: `第${id}题`,
    themes: [],
    passage: `第${id}段`,
    ...rest,
  })
  const index = similarIndex([
    row('a', 'dl', { name: '“红色物业”建设', kind: 'property', levels: 3 }),
    row('b', 'dd', { name: '“红色物业”', kind: 'property' }),
    row('c', 'cy', { name: '“五联共建”', kind: 'property', levels: 3 }),
    row('d', 'fs', { name: '红色管家', kind: 'grid', levels: 3 }),
    row('e', 'fs', { name: '“六步法”', kind: 'workingMethod' }),
  ])

  it('are told with the reason: the name, the kind, as many levels', () => {
    expect(similarPractices(index, 'a', 5).map(({ id, akin }) => [id, akin])).toEqual([
      ['b', ['name', 'kind']],
      ['c', ['kind', 'levels']],
    ])
  })

  it('are none by a list alone', () => {
    expect(similarPractices(index, 'd', 5)).toEqual([])
  })
})

describe('shared stretches', () => {
  it('are the longest, none inside another', () => {
    expect(sharedStretches('网格党支部书记', '社区党支部与网格', 2)).toEqual(['网格', '党支部'])
  })
})

const rows = (left: string[], right: string[]) =>
  alignNodes(left.map(node), right.map(node)).map(
    ({ left: a, right: b, tie, shared }) => `${a?.text ?? ''}|${shared ?? tie}|${b?.text ?? ''}`,
  )

describe('aligned procedures', () => {
  it('ties the same word and near words, and leaves the rest blank', () => {
    expect(
      rows(
        ['受理', '核实', '告知', '上报', '代办', '反馈'],
        ['受理问题', '分流交办', '联动处置', '反馈评价'],
      ),
    ).toEqual([
      '受理|受理|受理问题',
      '核实|none|',
      '告知|none|',
      // Up and down are no near words.
      '上报|none|',
      '|none|分流交办',
      '代办|similar|联动处置',
      '反馈|反馈|反馈评价',
    ])
  })

  it('prefers the word in common to a near word, wherever it stands', () => {
    expect(rows(['受理'], ['收集', '受理问题'])).toEqual(['|none|收集', '受理|受理|受理问题'])
    expect(rows(['受理'], ['受理问题', '收集'])).toEqual(['受理|受理|受理问题', '|none|收集'])
  })

  it('ties levels of an organisation by where they stand, not by 党支部', () => {
    expect(
      rows(
        ['街道党工委', '社区大党委', '网格党支部', '楼道党小组', '党员中心户'],
        ['社区党支部', '网格党支部', '楼栋党小组'],
      ),
    ).toEqual([
      '街道党工委|none|',
      '社区大党委|社区|社区党支部',
      '网格党支部|网格党支部|网格党支部',
      '楼道党小组|similar|楼栋党小组',
      '党员中心户|none|',
    ])
  })

  it('does not tie by a word as wide as 问题', () => {
    expect(rows(['问题发现'], ['解决问题'])).toEqual(['问题发现|none|', '|none|解决问题'])
  })

  it('keeps the order of both sides and loses no node', () => {
    const words = ['受理', '核实', '告知', '上报', '代办', '反馈评价', '社区', '网格党支部', '其他']
    const nodes = fc.array(fc.constantFrom(...words).map(node), { maxLength: 7 })
    fc.assert(
      fc.property(nodes, nodes, (left, right) => {
        const aligned = alignNodes(left, right)
        expect(aligned.flatMap((row) => row.left ?? [])).toEqual(left)
        expect(aligned.flatMap((row) => row.right ?? [])).toEqual(right)
        for (const row of aligned) {
          expect(row.tie === 'none').toBe(row.left === undefined || row.right === undefined)
        }
      }),
    )
  })

  it('ties everything where both sides are equal', () => {
    const words = ['受理', '核实', '告知', '上报', '代办', '反馈']
    expect(rows(words, words)).toEqual(words.map((word) => `${word}|${word}|${word}`))
  })
})
