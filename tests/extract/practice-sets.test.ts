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
