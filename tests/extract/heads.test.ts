import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/index.ts'

const body = '光山县清理积存垃圾4.6万吨，配备保洁员2986名，全县140个村都有了专班，群众住得更舒心。'
const read = (head: string, after = '') =>
  extract({ sourceId: 's', text: `${head}\n\n${body}\n${after}\n` }).articles.map((article) => ({
    title: article.title,
    published: article.published,
    publisher: article.publisher,
    period: article.period && `${article.period.basis} ${article.period.start}`,
  }))[0]

describe('the head of a report', () => {
  it('has the name of who published it, without the word for it', () => {
    expect(read('光山：垃圾不落地\n\n来源：甲网 2025年10月23日')).toMatchObject({
      publisher: '甲网',
      published: '2025-10-23',
    })
  })

  it('takes neither the clock nor the word for it as a publisher', () => {
    const title = '光山：垃圾不落地\n'
    expect(read(`${title}2022年6月14日 07时41分\n来源:\n光山日报\n【字体：`)?.publisher).toBe('光山日报')
    expect(read(`${title}2022年6月14日 来源：光山县融媒体中心`)?.publisher).toBe('光山县融媒体中心')
    expect(read(`${title}2022年6月14日 07时41分`)?.publisher).toBeUndefined()
    expect(read(`${title}来源:\n2022年6月14日`)?.publisher).toBeUndefined()
  })

  it.each([
    ['a newspaper page', 'A3 基层动态\n2022年6月14日 星期二 编辑：孙莉 版式：王勇\n\n光山：垃圾不落地'],
    ['a page number behind', '自贡经济观察 2022年6月14日 第3版\n\n光山：垃圾不落地'],
    [
      'the trail of a site',
      '您当前的位置 : 某网 >> 某省新闻 >> 党建\n\n光山：垃圾不落地\n\n22-06-14 14:41 来源:某网',
    ],
    [
      'a menu',
      '设为主页|加入收藏\n教育|旅游|交通|财经|法制|文化\n\n光山：垃圾不落地\n\n2022-06-14 10:00IP属地 河南信阳',
    ],
    ['the site in the title', '原标题：光山：垃圾不落地_某某新闻网\n\n某某网 2022-06-14 10:00:05 农业'],
    ['a column', '2022年6月14日\n\n【经验交流】\n光山：垃圾不落地'],
    ['a date with its name', '更新日期：2022-06-14 10:51 作者：张三 来源：某日报\n\n光山：垃圾不落地'],
    ['a date of a table', '| 成文日期: | 2022-06-14 | 发布机构: | 县政府 |\n\n光山：垃圾不落地'],
    ['a date of a portal', '要闻|来源：某网2022-06-14 15:03:00|编辑：李四\n\n光山：垃圾不落地'],
    [
      'a page of a newspaper',
      '第21版：党建\n\n某报 2022年6月14日 Mon\n\n返回目录 放大 缩小\n\n光山：垃圾不落地',
    ],
    ['the head of a Markdown file', '---\ntitle: 光山县\ndate: 2022-06-14\n---\n\n**光山：垃圾不落地**'],
    ['a date in brackets', '光山：垃圾不落地\n\n（2022年6月14日）'],
  ])('is told apart from the title: %s', (_, head) => {
    expect(read(head)).toMatchObject({
      title: '光山:垃圾不落地',
      published: '2022-06-14',
      period: 'stated 2022',
    })
  })

  it('of a bulletin names its publisher, its date and its number', () => {
    const head =
      '工 作 简 报\n第23期\n光山县农村人居环境整治工作领导小组办公室 2021年9月17日\n\n光山县扮靓乡村'
    expect(read(head)).toEqual({
      title: '光山县扮靓乡村',
      published: '2021-09-17',
      publisher: '光山县农村人居环境整治工作领导小组办公室',
      period: 'stated 2021',
    })
  })

  it('may give the title two lines, but no place and no section', () => {
    expect(read('光山县织密防汛“安全网”\n守护沿岸群众平安')?.title).toBe(
      '光山县织密防汛“安全网” 守护沿岸群众平安',
    )
    expect(read('党建引领暖民心\n河南省信阳市光山县')?.title).toBe('党建引领暖民心')
    expect(read('光山县织密防汛“安全网”\n一、守护沿岸群众平安')?.title).toBe('光山县织密防汛“安全网”')
  })
})

describe('a line of the day', () => {
  it.each([
    '光山县统计局 国家统计局光山调查队 2022年6月14日',
    '（光山县统计局 2022年6月14日）',
    '2022年6月14日 光山县人民政府新闻办公室',
    '某街道办事处　2022年6月14日',
    '本报记者 沈佳 2022年6月14日',
    '通讯员：沈佳 时间：2022-06-14',
    '光山发布 · 2022年6月14日',
    '光山发布 2022-06-14 16:20',
    '2022/6/14 光山发布',
    '原创 光山发布 2022年6月14日 18:02 河南',
    '【2022-06-14】',
    '2022年6月14日，星期二',
    '时间：2022年6月14日上午10:00 地点：县行政中心',
    '第12期（2022年6月14日）',
    '某某日报/2022年/6月/14日/第005版',
    '光山县县长 张某某（2022年6月14日）',
    '——在县十八届人大四次会议上（2022年6月14日）',
    '日期：2022年6月14日 浏览次数：320',
  ])('dates the text and is no title: %s', (line) => {
    expect(read(`光山县垃圾不落地\n${line}`)).toMatchObject({
      title: '光山县垃圾不落地',
      published: '2022-06-14',
      period: 'stated 2022',
    })
  })

  it.each([
    ['says what happened', '2022年6月14日召开全县动员大会'],
    ['has two days', '2022年6月14日至2023年6月15日'],
    ['is of a sentence', '2022年6月14日，全县动员，干部下沉一线'],
  ])('is none where it %s', (_, line) => {
    expect(read(`光山县垃圾不落地\n${line}`)?.published).toBeUndefined()
  })

  it('is one above the first paragraph and below the last only', () => {
    const items = '2021年3月2日 县委会议室\n\n研究清理方案，安排保洁员86名，要求一周内到位。'
    expect(read('光山县大事记', items)?.published).toBeUndefined()
    expect(read('光山县垃圾不落地', '光山县城管局 2022年6月14日')?.published).toBe('2022-06-14')
  })

  it('may stand in brackets behind the title', () => {
    expect(read('光山县垃圾不落地（2022年6月14日）')?.published).toBe('2022-06-14')
  })
})

describe('the year of a report', () => {
  it('may be spelled, or stand without its word, in the title', () => {
    expect(read('光山县二〇二三年工作总结')?.period).toBe('stated 2023')
    expect(read('光山县2023工作总结')?.period).toBe('stated 2023')
    expect(read('光山县第2023工作站总结')?.period).toBeUndefined()
  })

  it('is the one in its title, before the day of its publication', () => {
    expect(read('光山县2023年度工作情况报告\n\n（2024年1月8日）')?.period).toBe('stated 2023')
  })

  it('is no year of the plans that it ends with, nor one that a story goes back to', () => {
    expect(read('光山县工作情况', '2024年，我县将新建公厕20座。')?.period).toBeUndefined()
    expect(read('光山县的变化', '转机出现在2018年。村里办起了合作社。')?.period).toBeUndefined()
    expect(read('光山县工作情况', '截至2022年底，全县建成公厕20座。')?.period).toBe('inferred 2022')
  })

  it('of a figure is no year that it is compared with, and may be told in the sentence before', () => {
    const periods = (text: string) =>
      extract({ sourceId: 's', text: `光山县2023年工作\n\n${text}\n` }).figures.map(
        ({ quote, period }) => `${quote} ${period?.start}`,
      )
    expect(periods('全县粮食产量8.2万吨，比上年增长5.1%。')).toEqual(['8.2万吨 2023', '5.1% 2023'])
    expect(periods('转机出现在2017年。那年，村里争取资金120万元。')).toEqual(['120万元 2017'])
  })
})

describe('a place that nothing tells', () => {
  it('costs confidence', () => {
    const confidence = (title: string) =>
      extract({ sourceId: 's', text: `${title}\n\n村里建成网格120个。\n` }).figures[0]?.confidence ?? 0
    expect(confidence('2023年工作')).toBeLessThan(confidence('光山县2023年工作') * 0.7)
  })
})
