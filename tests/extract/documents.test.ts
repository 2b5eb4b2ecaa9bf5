import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/index.ts'

const read = (text: string) => extract({ sourceId: 's', text })
const codes = (text: string) => read(text).issues.map(({ code }) => code)

describe('what a text does not say', () => {
  it('keeps figures of an unknown place, and says so', () => {
    const { figures, issues } = read('工作总结\n\n今年新建停车场12处,惠及居民3万余户。\n')
    expect(figures.map(({ quote, regionId, regionBasis }) => ({ quote, regionId, regionBasis }))).toEqual([
      { quote: '12处', regionId: undefined, regionBasis: 'unknown' },
      { quote: '3万余户', regionId: undefined, regionBasis: 'unknown' },
    ])
    expect(issues.map(({ code }) => code)).toContain('article.place-unknown')
  })

  it('keeps an article without figures, and says so', () => {
    const text = '长海县纪事\n\n长海县的海风吹过山岗,渔民们说日子越过越好。\n'
    expect(read(text).articles).toHaveLength(1)
    expect(codes(text)).toContain('article.no-figures')
  })

  it('gives nothing for nothing', () => {
    expect(read('')).toEqual({
      articles: [],
      regions: [],
      figures: [],
      practices: [],
      issues: [],
      source: {},
    })
    expect(read(' \n\u3000\n').articles).toEqual([])
  })

  it('takes markup, scripts and formulas for text', () => {
    const text =
      '长海县<script>alert(1)</script>工作\n\n长海县建成=cmd()平台5个,<img src=x onerror=alert(1)>服务群众300人次。\n'
    const { figures, articles } = read(text)
    expect(figures.map(({ quote }) => quote)).toEqual(['5个', '300人次'])
    expect(articles[0]?.title).toContain('<script>')
  })
})

describe('articles', () => {
  it('begin at bylines and leads, with the headings above as their title', () => {
    const text = [
      '抓基层 打基础',
      '□本报记者 张三',
      '长海县建成网格120个。',
      '惠民生 促发展',
      '本报讯 庄河市新建学校3所。',
    ].join('\n\n')
    const { articles, figures } = read(text)
    expect(articles.map(({ title }) => title)).toEqual(['抓基层 打基础', '惠民生 促发展'])
    expect(figures.map(({ articleId }) => articles.findIndex(({ id }) => id === articleId))).toEqual([0, 1])
    expect(figures.map(({ regionId }) => regionId)).toEqual(['210224', '210283'])
  })

  it('are essays where a name stands below the title, unless they open with a place', () => {
    const kindOf = (body: string) => read(['夜课点灯', '李四', body].join('\n\n')).articles[0]?.kind
    expect(kindOf('读书要静下心来，工作更要沉得住气，两者相辅相成。')).toBe('essay')
    expect(kindOf('每周一晚，台州市仙居县福应街道的会议室里灯火通明，干部讨论热烈。')).toBe('brief')
  })

  it('begin at the names of places that stand alone, which own what follows', () => {
    const text = '长海县\n建成网格120个。\n庄河市\n建成网格340个。\n'
    expect(read(text).figures.map(({ quote, regionId }) => [quote, regionId])).toEqual([
      ['120个', '210224'],
      ['340个', '210283'],
    ])
  })

  it('keep what the whole nation did apart from the place that tells of it', () => {
    const text = [
      '南阳市获奖',
      '全国共有234个案例入选,其中一等奖10个。南阳市报送案例6个。',
      '全国文明村达到5个。',
    ].join('\n\n')
    expect(read(text).figures.map(({ quote, regionId }) => [quote, regionId])).toEqual([
      ['234个', '100000'],
      ['10个', '100000'],
      ['6个', '411300'],
      ['5个', '411300'],
    ])
  })

  it('join what a column cut, over a caption, and never a heading', () => {
    const text = [
      '长海县抓基层',
      '长海县坚持抓基层打基础,推动干部下沉,全县1200名党员干',
      '①图为渔民出海。',
      '部到村报到,解决问题350个。',
      '小标题在这里',
      '长海县还建成党群服务中心23个。',
    ].join('\n\n')
    const { figures } = read(text)
    expect(figures.map(({ quote, label }) => [quote, label])).toEqual([
      ['1200名', '到村报到的党员干部'],
      ['350个', '解决问题'],
      ['23个', '建成党群服务中心'],
    ])
    expect(figures[0]?.context).toHaveLength(2)
  })
})
