import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/index.ts'

const read = (text: string) => extract({ sourceId: 's', text }).practices
const named = (text: string, name: string) => read(text).find(({ title }) => title.includes(name))

const classes = `柳河县做法

柳河县打造“三色课堂”，培训党员2300名。

依托烈士陵园，打造“红土地课堂”，开展党性教育120场。

依托示范园，打造“绿田野课堂”，讲授种植技术86场。

依托廉政馆，打造“蓝天镜课堂”，开展警示教育45场。
`

describe('a set', () => {
  it('lists the things that follow it, where just as many follow as it counts', () => {
    const whole = named(classes, '三色课堂')
    expect(whole?.parts?.map(({ text }) => text)).toEqual(['“红土地课堂”', '“绿田野课堂”', '“蓝天镜课堂”'])
    const parts = read(classes).filter(({ partOf }) => partOf === whole?.id)
    expect(parts.map(({ title }) => title)).toEqual(['“红土地课堂”', '“绿田野课堂”', '“蓝天镜课堂”'])
  })

  it('lists none where one is missing', () => {
    const short = classes.replace(/依托廉政馆.*\n/u, '')
    expect(named(short, '三色课堂')?.parts).toBeUndefined()
    expect(read(short).every(({ partOf }) => partOf === undefined)).toBe(true)
  })

  it('gives its members in words that stand where they are said to', () => {
    for (const { text, span } of named(classes, '三色课堂')?.parts ?? [])
      expect(classes.slice(span.start, span.end)).toBe(text)
  })
})

describe('titles of paragraphs', () => {
  const members = (text: string, name: string) => named(text, name)?.parts?.map((part) => part.text)

  it('are the members of a set that counts what they hold', () => {
    const text = `柳河县做法

柳河县推出“三联”工作法，走访企业120家。

一是支部联建。编成联建组9个。

二是产业联带。签订协议18份。

三是民情联办。化解纠纷951件。
`
    expect(members(text, '三联')).toEqual(['支部联建', '产业联带', '民情联办'])
    expect(members(text.replace('三联', '四联'), '四联')).toBeUndefined()
  })

  const engines = `柳河县做法

增强“组织引擎”，发挥作用。从机关派出干部31名，联系薄弱村。

激活“项目引擎”，夯实基础。实施集体经济项目86个，带动农户420户。

打造“产业引擎”，拓宽渠道。党组织领办合作社42个，带动农户320户。
`

  it('are a set that nothing names, where they end alike', () => {
    const whole = named(engines, '等3项')
    expect(whole?.title).toBe('组织引擎、项目引擎等3项')
    expect(whole?.parts?.map((part) => part.text)).toEqual(['“组织引擎”', '“项目引擎”', '“产业引擎”'])
    expect(read(engines).filter(({ partOf }) => partOf === whole?.id)).toHaveLength(3)
  })

  it('are none where only a word that a hundred things end with is shared', () => {
    const works = engines.replaceAll('引擎”', '”工程')
    expect(read(works).every(({ partOf }) => partOf === undefined)).toBe(true)
  })
})

describe('members that are told one after the other', () => {
  it('are things of their own, each to where the next begins', () => {
    const text = `柳河县做法

实施“护苗”项目，由三个子项组成：“代理妈妈”结对留守儿童326名；“心灵信箱”设在22所学校；“心愿墙”圆梦1204个。
`
    const whole = named(text, '护苗')
    expect(whole?.parts?.map((part) => part.text)).toEqual(['代理妈妈', '心灵信箱', '心愿墙'])
    const parts = read(text).filter(({ partOf }) => partOf === whole?.id)
    expect(parts.map(({ title, span }) => [title, text.slice(span.start, span.end)])).toEqual([
      ['“代理妈妈”', '“代理妈妈”结对留守儿童326名；'],
      ['“心灵信箱”', '“心灵信箱”设在22所学校；'],
      ['“心愿墙”', '“心愿墙”圆梦1204个。'],
    ])
  })
})

describe('a thing of one place', () => {
  const twice = `柳河县做法

柳河县推行“五联”工作法，解决问题210件。

柳河县推行“五联”工作法，由支部联建、产业联兴、人才联育、治理联抓、服务联办推进，召开联席会议86次，解决群众反映的问题210件。
`
  it('is told once, where the text tells most of it', () => {
    const found = read(twice).filter(({ title }) => title.includes('五联'))
    expect(found).toHaveLength(1)
    expect(twice.slice(found[0]?.span.start, found[0]?.span.end)).toContain('支部联建')
  })

  it('is told of two places by each', () => {
    const both =
      '云山市做法\n\n普兰店区推行“五联”工作法，解决问题210件。\n\n金州区推行“五联”工作法，解决问题86件。\n'
    expect(read(both).filter(({ title }) => title.includes('五联'))).toHaveLength(2)
  })
})
