import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { gazetteer } from '../../src/lexicon/places/gazetteer.ts'

const counties = gazetteer.filter(({ level, name }) => level === 'county' && name.endsWith('县'))
const distinct = [...new Set(counties.map(({ name }) => name))]

/** What is read of a document: how much, whose, and what it says was not understood. */
function read(text: string) {
  const { articles, figures, regions, issues } = extract({ sourceId: 'x', text })
  const names = new Map(regions.map(({ id, name }) => [id, name]))
  const codes = [...new Set(issues.map(({ code }) => code))].sort()
  return {
    articles: articles.length,
    places: figures.map(({ regionId }) => names.get(regionId ?? '')),
    codes,
  }
}

describe('odd documents', () => {
  it('a file of three hundred items: each its own report, of its own place', () => {
    const some = distinct.slice(0, 300)
    const found = read(some.map((name) => `${name}：办好小事\n\n全县走访农户120户。`).join('\n\n'))
    expect(found).toEqual({ articles: 300, places: some, codes: [] })
  })

  it('a document that names two hundred places: each its number', () => {
    const some = distinct.slice(0, 200)
    const { places } = read(`各地报告\n\n${some.map((name) => `${name}建成网格30个。`).join('')}`)
    expect(places).toEqual(some)
  })

  it('an outline fifty levels deep: read as it stands, all of one place', () => {
    const levels = Array.from({ length: 50 }, (_, at) => `${'1.'.repeat(at + 1)} 工作\n\n全县建成网格30个。`)
    const { articles, places } = read(`光山县工作总结\n\n${levels.join('\n\n')}`)
    expect(articles).toBe(1)
    expect(places).toEqual(Array.from({ length: 50 }, () => '光山县'))
  })

  it('a table without a head: no number, and one issue that says so', () => {
    const rows = distinct.slice(0, 100).map((name, at) => `${name}\t${at * 3 + 1}\t${at * 7}.5\t${at}%`)
    const text = `光山县统计\n\n全县有学校12所。\n\n${rows.join('\n')}\n\n全县有医院3所。`
    expect(read(text)).toEqual({ articles: 1, places: ['光山县', '光山县'], codes: ['table.unread'] })
    const { issues } = extract({ sourceId: 'x', text })
    expect(issues.map(({ span }) => text.slice(span?.start, span?.end))).toEqual([rows[0]])
  })

  it('a page that is all furniture: no article, and an issue that says so', () => {
    const page = ['首页', '下载 打印', '分享到：', '上一篇：某某', '返回顶部', '责任编辑：李四']
    const found = read(Array.from({ length: 300 }, (_, at) => page[at % page.length]).join('\n'))
    expect(found).toEqual({ articles: 0, places: [], codes: ['article.none'] })
  })
})
