// @vitest-environment node
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { isReportName, stemOf } from '../../src/formats/endings.ts'
import { readDocument } from '../../src/formats/read-document.ts'

const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name))
const bytesOf = (text: string) => new TextEncoder().encode(text)

/** The text of a document, with what it says of itself. */
function read(name: string, bytes: Uint8Array) {
  const outcome = readDocument(name, bytes)
  if (!outcome.ok) throw new Error(outcome.code)
  return outcome
}
const codeOf = (name: string, bytes: Uint8Array) => {
  const outcome = readDocument(name, bytes)
  return outcome.ok ? 'read' : outcome.code
}
const html = (body: string) => read('a.html', bytesOf(`<meta charset="utf-8">${body}`)).text
const docx = (body: string, more: Record<string, string> = {}) =>
  zipSync({
    'word/document.xml': strToU8(`<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`),
    ...Object.fromEntries(Object.entries(more).map(([name, xml]) => [name, strToU8(xml)])),
  })
const paragraph = (text: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`

const article = `甲县2023年基层治理工作总结

2023年，全县新建学校3所，改造老旧小区12个，投入资金1.2亿元。

一、主要成效

1.培训干部300人次。

2.化解矛盾纠纷1205件。

指标\t2022年\t2023年
粮食产量（万吨）\t12.3\t13.1
网格（个）\t两年相同\t
\t120\t120

全县党员 2.1万名
村（社区）86个。
`

describe('a saved page', () => {
  it.each(['report.html', 'saved.html'])('%s: the article without what stands around it', (name) => {
    const { text, format, meta } = read(name, fixture(name))
    expect(text).toBe(article)
    expect(format).toBe('html')
    expect(meta).toEqual({
      title: '甲县2023年基层治理工作总结',
      publisher: '甲县人民政府办公室',
      published: '2024-01-08',
      url: 'https://example.org/2024/0108.html',
    })
  })

  it('of WeChat: its content, its title and account from where it has them', () => {
    const { text, meta } = read(
      'wechat.html',
      bytesOf(`<h1 id="activity-name"> 网格“小切口” </h1><a id="js_name">乙区发布</a><em id="publish_time">2024年3月5日</em>
        <div id="js_content"><section><p>${'全区网格员走访群众，'.repeat(8)}</p><p>办结诉求120件。</p></section></div>
        <div>点赞 999 在看 888</div>`),
    )
    expect(text.split('\n\n')[0]).toBe('网格“小切口”')
    expect(text).toContain('办结诉求120件。')
    expect(text).not.toMatch(/999|888/u)
    expect(meta).toMatchObject({ title: '网格“小切口”', publisher: '乙区发布', published: '2024-03-05' })
  })

  it('without a named container: the element that holds most words which are no links', () => {
    const links = Array.from({ length: 40 }, (_, at) => `<li><a href="#">要闻${at}条</a></li>`).join('')
    const text = html(
      `<div><ul>${links}</ul></div><div><div class="x"><p>${'全县新建学校3所。'.repeat(20)}</p><p>完。</p></div></div>`,
    )
    expect(text).not.toContain('要闻')
    expect(text).toContain('完。')
  })

  it('a table that lays out the page is none, and a line’s end in the source is no blank', () => {
    const text = html(
      `<table><tr><td>左栏</td><td><p>${'办结诉求120件。'.repeat(60)}</p><p>全县\n  新建学校3所 good\n morning</p></td></tr></table>`,
    )
    expect(text).not.toContain('\t')
    expect(text).toContain('全县新建学校3所 good morning')
  })

  it('is text and nothing else, in GB18030 too', () => {
    expect(html('<p>甲<script>1</script>乙<b onclick="x()">丙</b>&lt;b&gt;</p>')).toBe('甲乙丙<b>\n')
    const gb = Uint8Array.of(0x3c, 0x70, 0x3e, 0xcd, 0xf8, 0xb8, 0xf1, 0x33, 0xb8, 0xf6)
    expect(read('a.htm', gb)).toMatchObject({ text: '网格3个\n', encoding: 'gb18030' })
  })

  it('is refused where its elements are nested without end, and read as deep as a browser goes', () => {
    const nested = (depth: number) => bytesOf(`${'<div>'.repeat(depth)}3个`)
    expect(codeOf('a.html', nested(20_000))).toBe('format.deep')
    expect(read('a.html', nested(512)).text).toBe('3个\n')
  })

  it('whatever it is, ends and gives text', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '<p>',
            '</p>',
            '<table>',
            '<tr>',
            '<td rowspan="3">',
            '</td>',
            '<br>',
            '<ol>',
            '<li>',
            '3个',
            '<',
            '&#',
            '</div>',
          ),
        ),
        (pieces) => {
          expect(typeof html(pieces.join(''))).toBe('string')
        },
      ),
    ))
})

describe('a Word document', () => {
  it('as LibreOffice writes it: headings, numbers of lists, tables', () => {
    const { text, format } = read('report.docx', fixture('report.docx'))
    // The writer keeps a line's end of its source as a blank, and sets one behind the number of an item.
    expect(text.replaceAll(/(?<=，|\d\.) /gu, '')).toBe(article)
    expect(format).toBe('docx')
  })

  it('counts lists as Chinese reports do, each level from its start, headings by their style', () => {
    const level = (at: number, format: string, text: string, start = 1) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
    const numbering = `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0">${level(0, 'chineseCountingThousand', '%1、', 9)}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%1.%3', 1).replace('</w:lvl>', '<w:isLgl/></w:lvl>')}${level(3, 'bullet', '')}</w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
    const styles = `<w:styles xmlns:w="w"><w:style w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style></w:styles>`
    const item = (at: number) => `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="5"/></w:numPr>`
    const body = [
      paragraph('总则', '<w:pStyle w:val="H1"/>'),
      paragraph('目标', item(1)),
      paragraph('任务', item(1)),
      paragraph('分工', item(2)),
      paragraph('点', item(3)),
      paragraph('措施', '<w:pStyle w:val="H1"/>'),
      paragraph('人员', item(1)),
      paragraph('保障', '<w:pStyle w:val="H1"/>'),
    ].join('')
    const file = docx(body, { 'word/numbering.xml': numbering, 'word/styles.xml': styles })
    expect(
      read('a.docx', file)
        .text.split('\n\n')
        .map((line) => line.trim()),
    ).toEqual([
      '九、总则',
      '（一）目标',
      '（二）任务',
      '9.1分工',
      '点',
      '十、措施',
      '（一）人员',
      '十一、保障',
    ])
  })

  it('leaves out what is struck out, hidden or a field’s code, and has its notes at the end', () => {
    const body = `<w:p><w:r><w:t>新建学校</w:t></w:r><w:del><w:r><w:delText>2</w:delText><w:t>9</w:t></w:r></w:del><w:ins><w:r><w:t>3所</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r><w:r><w:instrText>PAGE</w:instrText><w:br/><w:t>&lt;完&gt;</w:t></w:r></w:p>`
    const notes = `<w:footnotes xmlns:w="w"><w:footnote>${paragraph('含民办1所。')}</w:footnote></w:footnotes>`
    const { text } = read('a.docx', docx(body, { 'word/footnotes.xml': notes }))
    expect(text).toBe('新建学校3所\n<完>\n\n含民办1所。\n')
  })

  it('is refused where it is none, needs a password, is cut, or unpacks to too much', () => {
    const whole = docx(paragraph('甲'))
    expect(codeOf('a.docx', bytesOf('no zip'))).toBe('format.broken')
    expect(codeOf('a.docx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1))).toBe('format.legacy')
    expect(codeOf('a.docx', whole.subarray(0, whole.length - 30))).toBe('format.broken')
    expect(codeOf('a.docx', zipSync({ 'other.xml': strToU8('a') }))).toBe('format.broken')
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(101 * 1024 * 1024) })
    expect(bomb.length).toBeLessThan(1_000_000)
    expect(codeOf('a.docx', bomb)).toBe('format.bomb')
    const odd = zipSync({ '../../etc/passwd': strToU8('x'), 'word/document.xml': strToU8(paragraph('甲')) })
    expect(read('a.docx', odd).text).toBe('甲\n')
  })
})

describe('other files', () => {
  it('Markdown: its words without its marks', () => {
    expect(read('report.md', fixture('report.md')).text).toBe(
      '甲县2023年基层治理工作总结\n\n2023年，全县新建学校3所，改造老旧小区12个。\n\n培训干部300人次。\n\n指标\t2023年\n粮食产量（万吨）\t13.1\n',
    )
  })

  it('plain text stays as it is, whatever it holds; PDF is named', () => {
    expect(read('a.txt', bytesOf('<b>3个</b>\r\n'))).toMatchObject({ text: '<b>3个</b>\r\n', format: 'txt' })
    expect(read('a.dat', bytesOf('3个')).format).toBe('txt')
    expect(codeOf('a.pdf', bytesOf('%PDF-1.7'))).toBe('format.pdf')
    expect(codeOf('a.txt', Uint8Array.of(0x41, 0, 0))).toBe('read.binary')
  })

  it('of a folder those are reports that are called so', () => {
    expect(['a.TXT', 'a.docx', 'a.Htm', 'README.md', 'a.meta.json', 'docx'].map(isReportName)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ])
    expect(['甲.2023.docx', '甲'].map(stemOf)).toEqual(['甲.2023', '甲'])
  })
})
