import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/formats/read-document.ts'

const page = (head: string) => `<html><head><title>甲县公告-甲县人民政府</title></head><body>
<ul><li><a href="a">乙县公告</a> 2024-01-02</li></ul>
<div class="box"><h1>甲县公告</h1>${head}<div class="text"><p>${'全县建成网格120个，服务群众300人次。'.repeat(4)}</p></div></div>
<p>版权所有：甲县人民政府 备案 2009-03-04</p></body></html>`

const metaOf = async (head: string) => {
  const read = await readDocument('a.html', new TextEncoder().encode(page(head)))
  return read.ok ? read.meta : undefined
}

describe('the line above the article of a saved page', () => {
  it.each([
    ['<p><a href="/">甲县门户</a> <span>2018-04-19 17:32:17</span> <span>来源：甲县政府网站</span></p>'],
    [
      '<div><span>发布时间：2018年4月19日</span><span>信息来源：甲县政府网站</span><span>字号：大 中 小</span></div>',
    ],
    ['<p>来源：甲县政府网站　作者：张三　日期：2018/4/19</p>'],
  ])('says who published it, and when: %s', async (head) => {
    expect(await metaOf(head)).toMatchObject({ publisher: '甲县政府网站', published: '2018-04-19' })
  })

  it('is not taken from lists of other articles, nor from the foot of the page', async () => {
    const meta = await metaOf('')
    expect(meta).toEqual({ title: '甲县公告' })
  })
})
