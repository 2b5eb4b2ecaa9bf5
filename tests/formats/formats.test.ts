// @vitest-environment node
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { filesIn } from '../../src/formats/archive.ts'
import { isReportName, stemOf } from '../../src/formats/endings.ts'
import { readDocument } from '../../src/formats/read-document.ts'

const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name))
const bytesOf = (text: string) => new TextEncoder().encode(text)

/** The text of a document, with what it says of itself. */
async function read(name: string, bytes: Uint8Array) {
  const outcome = await readDocument(name, bytes)
  if (!outcome.ok) throw new Error(outcome.code)
  return outcome
}
const codeOf = async (name: string, bytes: Uint8Array) => {
  const outcome = await readDocument(name, bytes)
  return outcome.ok ? 'read' : outcome.code
}
const html = async (body: string) => (await read('a.html', bytesOf(`<meta charset="utf-8">${body}`))).text
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
  it.each(['report.html', 'saved.html'])('%s: the article without what stands around it', async (name) => {
    const { text, format, meta } = await read(name, fixture(name))
    expect(text).toBe(article)
    expect(format).toBe('html')
    expect(meta).toEqual({
      title: '甲县2023年基层治理工作总结',
      publisher: '甲县人民政府办公室',
      published: '2024-01-08',
      url: 'https://example.org/2024/0108.html',
    })
  })

  it('of WeChat: its content, its title and account from where it has them', async () => {
    const { text, meta } = await read(
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

  it('without a named container: the element that holds most words which are no links', async () => {
    const links = Array.from({ length: 40 }, (_, at) => `<li><a href="#">要闻${at}条</a></li>`).join('')
    const text = await html(
      `<div><ul>${links}</ul></div><div><div class="x"><p>${'全县新建学校3所。'.repeat(20)}</p><p>完。</p></div></div>`,
    )
    expect(text).not.toContain('要闻')
    expect(text).toContain('完。')
  })

  it('a table that holds most of a page’s words keeps its title above it and its head', async () => {
    const rows = ['茶叶 吨 325', '油茶 吨 118', '蜂蜜 吨 42', '毛竹 万根 8']
      .map(
        (row) =>
          `<tr>${row
            .split(' ')
            .map((cell) => `<td>${cell}</td>`)
            .join('')}</tr>`,
      )
      .join('')
    const head = '<thead><tr><th>产品</th><th>单位</th><th>产量</th></tr></thead>'
    const { text } = await read(
      'a.html',
      bytesOf(`<div>2022年主要产品</div><table>${head}<tbody>${rows}</tbody></table>`),
    )
    expect(text).toMatch(/2022年主要产品\s+产品\t单位\t产量\n茶叶\t吨\t325/u)
  })

  it('a table that lays out the page is none, and a line’s end in the source is no blank', async () => {
    const text = await html(
      `<table><tr><td>左栏</td><td><p>${'办结诉求120件。'.repeat(60)}</p><p>全县\n  新建学校3所 good\n morning</p></td></tr></table>`,
    )
    expect(text).not.toContain('\t')
    expect(text).toContain('全县新建学校3所 good morning')
  })

  it('is text and nothing else, in GB18030 too', async () => {
    expect(await html('<p>甲<script>1</script>乙<b onclick="x()">丙</b>&lt;b&gt;</p>')).toBe('甲乙丙<b>\n')
    const gb = Uint8Array.of(0x3c, 0x70, 0x3e, 0xcd, 0xf8, 0xb8, 0xf1, 0x33, 0xb8, 0xf6)
    expect(await read('a.htm', gb)).toMatchObject({ text: '网格3个\n', encoding: 'gb18030' })
  })

  it('is refused where its elements are nested without end, and read as deep as a browser goes', async () => {
    const nested = (depth: number) => bytesOf(`${'<div>'.repeat(depth)}3个`)
    expect(await codeOf('a.html', nested(20_000))).toBe('format.deep')
    expect((await read('a.html', nested(512))).text).toBe('3个\n')
  })

  it('whatever it is, ends and gives text', () =>
    fc.assert(
      fc.asyncProperty(
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
        async (pieces) => {
          expect(typeof (await html(pieces.join('')))).toBe('string')
        },
      ),
    ))
})

describe('a Word document', () => {
  it('as LibreOffice writes it: headings, numbers of lists, tables', async () => {
    const { text, format } = await read('report.docx', fixture('report.docx'))
    // The writer keeps a line's end of its source as a blank, and sets one behind the number of an item.
    expect(text.replaceAll(/(?<=，|\d\.) /gu, '')).toBe(article)
    expect(format).toBe('docx')
  })

  it('counts lists as Chinese reports do, each level from its start, headings by their style', async () => {
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
    expect((await read('a.docx', file)).text.split('\n\n').map((line) => line.trim())).toEqual([
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

  it('leaves out what is struck out, hidden or a field’s code, and has its notes at the end', async () => {
    const body = `<w:p><w:r><w:t>新建学校</w:t></w:r><w:del><w:r><w:delText>2</w:delText><w:t>9</w:t></w:r></w:del><w:ins><w:r><w:t>3所</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r><w:r><w:instrText>PAGE</w:instrText><w:br/><w:t>&lt;完&gt;</w:t></w:r></w:p>`
    const notes = `<w:footnotes xmlns:w="w"><w:footnote>${paragraph('含民办1所。')}</w:footnote></w:footnotes>`
    const { text } = await read('a.docx', docx(body, { 'word/footnotes.xml': notes }))
    expect(text).toBe('新建学校3所\n<完>\n\n含民办1所。\n')
  })

  it('is refused where it is none, needs a password, is cut, or unpacks to too much', async () => {
    const whole = docx(paragraph('甲'))
    expect(await codeOf('a.docx', bytesOf('no zip'))).toBe('format.broken')
    expect(await codeOf('a.docx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1))).toBe('format.legacy')
    expect(await codeOf('a.docx', whole.subarray(0, whole.length - 30))).toBe('format.broken')
    expect(await codeOf('a.docx', zipSync({ 'other.xml': strToU8('a') }))).toBe('format.broken')
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(101 * 1024 * 1024) })
    expect(bomb.length).toBeLessThan(1_000_000)
    expect(await codeOf('a.docx', bomb)).toBe('format.bomb')
    expect(await codeOf('a.docx', lying(docx(paragraph('甲'.repeat(500)))))).toBe('format.broken')
    const odd = zipSync({ '../../etc/passwd': strToU8('x'), 'word/document.xml': strToU8(paragraph('甲')) })
    expect((await read('a.docx', odd)).text).toBe('甲\n')
  })
})

/** An archive whose list tells of each part that it has ten bytes. */
function lying(archive: Uint8Array): Uint8Array {
  const bytes = archive.slice()
  const view = new DataView(bytes.buffer)
  for (let at = 0; at + 46 < bytes.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true)
  return bytes
}

/** A workbook: its sheets by name, each the inside of a `worksheet`; what its cells share, and how they are shown. */
function xlsx(
  sheets: Record<string, string>,
  more: { strings?: string; styles?: string; book?: string } = {},
) {
  const names = Object.keys(sheets)
  const states = (name: string) => (name.startsWith('隐') ? ' state="hidden"' : '')
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="r">${more.book ?? ''}<sheets>${names
        .map((name, at) => `<sheet name="${name}"${states(name)} r:id="r${at}"/>`)
        .join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships>${names
        .map((_, at) => `<Relationship Id="r${at}" Target="worksheets/sheet${at}.xml"/>`)
        .join('')}</Relationships>`,
    ),
    ...(more.strings ? { 'xl/sharedStrings.xml': strToU8(`<sst>${more.strings}</sst>`) } : {}),
    ...(more.styles ? { 'xl/styles.xml': strToU8(`<styleSheet>${more.styles}</styleSheet>`) } : {}),
    ...Object.fromEntries(
      Object.values(sheets).map((xml, at) => [
        `xl/worksheets/sheet${at}.xml`,
        strToU8(`<worksheet>${xml}</worksheet>`),
      ]),
    ),
  })
}
const inPlace = (reference: string, words: string) =>
  `<c r="${reference}" t="inlineStr"><is><t>${words}</t></is></c>`

describe('an Excel file', () => {
  it('is its sheets as they show themselves: titles, merged heads, numbers in their formats', async () => {
    const { text, format } = await read('table.xlsx', fixture('table.xlsx'))
    expect(format).toBe('xlsx')
    expect(text).toBe(`渭南市2023年主要农业指标

县区\t粮食\t\t有效灌溉率
\t播种面积（亩）\t总产量（吨）\t
蒲城县\t12,500\t6,120.5\t98.6%
富平县\t8,300\t0.3\t90.5%

注：数据截至2023年末，不含开发区。

2024年1月8日

第二张表没有数。
`)
  })

  it('leaves out what is hidden, and reading aids; tells gaps, spans and heads between rows', async () => {
    const bytes = xlsx(
      {
        Sheet1: `<cols><col min="3" max="3" hidden="1"/></cols><sheetData>
          <row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="D2" t="s"><v>1</v></c></row>
          <row r="3">${inPlace('A3', '一、农业')}</row>
          <row r="4">${inPlace('A4', '茶叶')}<c r="B4"><v>12</v></c><c r="C4"><v>99</v></c><c r="D4"><v>14</v></c></row>
          <row r="5" hidden="1">${inPlace('A5', '看不见')}<c r="B5"><v>5</v></c></row>
          <row r="9">${inPlace('A9', '注：下表另计')}</row>
          <row r="10">${inPlace('A10', '甲')}<c r="B10" t="e"><v>#DIV/0!</v></c></row>
          </sheetData><mergeCells><mergeCell ref="B2:C2"/></mergeCells>`,
        隐: `<sheetData><row r="1">${inPlace('A1', '藏着')}</row></sheetData>`,
      },
      { strings: '<si><t>名称</t></si><si><r><t>产</t></r><r><t>量</t></r><rPh><t>chan</t></rPh></si>' },
    )
    expect((await read('a.xlsx', bytes)).text).toBe(
      '名称\t产量\t产量\n一、农业\n茶叶\t12\t14\n\n注：下表另计\n\n甲\t#DIV/0!\n',
    )
  })

  it.each([
    ['0.986', '0.0%', '98.6%'],
    ['-5', '#,##0_);(#,##0)', '-5'],
    ['45291', 'yyyy"年"m"月"', '2023年12月'],
    ['1234567.891', '#,##0.00', '1,234,567.89'],
    ['0.30000000000000004', 'General', '0.3'],
    ['12', '[这不是格式', '12'],
  ])('shows %s in %s as %s', async (value, code, shown) => {
    const styles = `<numFmts><numFmt numFmtId="164" formatCode="${code.replaceAll('"', '&quot;')}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs>`
    const bytes = xlsx(
      { 表: `<sheetData><row r="1"><c r="A1" s="0"><v>${value}</v></c></row></sheetData>` },
      { styles },
    )
    expect((await read('a.xlsx', bytes)).text).toBe(`${shown}\n`)
  })

  it('goes by its name where it has no title of its own and a program has not named it', async () => {
    const rows = `<sheetData><row r="1">${inPlace('A1', '名称')}${inPlace('B1', '产量')}</row></sheetData>`
    expect((await read('a.xlsx', xlsx({ '2023年农业': rows, Sheet2: rows }))).text).toBe(
      '2023年农业\n\n名称\t产量\n\n名称\t产量\n',
    )
  })

  it('counts days from 1904 where the file says so', async () => {
    const styles = '<cellXfs><xf numFmtId="31"/></cellXfs>'
    const day = '<sheetData><row r="1"><c r="A1" s="0"><v>43829</v></c></row></sheetData>'
    const book = '<workbookPr date1904="1"/>'
    expect((await read('a.xlsx', xlsx({ Sheet1: day }, { styles, book }))).text).toBe('2023年12月31日\n')
  })

  it('is refused where it is old, locked, damaged or too large', async () => {
    expect(await codeOf('a.xlsx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1))).toBe('format.legacy')
    expect(await codeOf('a.xlsx', zipSync({ 'other.xml': strToU8('a') }))).toBe('format.broken')
    expect(await codeOf('a.xlsx', xlsx({ 甲: ' '.repeat(41 * 1024 * 1024) }))).toBe('format.bomb')
    const far = Array.from(
      { length: 520 },
      (_, at) => `<row r="${at + 1}">${inPlace(`ALL${at + 1}`, '甲')}</row>`,
    )
    expect(await codeOf('a.xlsx', xlsx({ 甲: `<sheetData>${far.join('')}</sheetData>` }))).toBe(
      'format.cells',
    )
    const wide = `<sheetData><row r="1">${inPlace('A1', '甲')}${inPlace('ALM1', '乙')}</row></sheetData>`
    expect(await codeOf('a.xlsx', xlsx({ 甲: wide }))).toBe('format.columns')
    // A cell without words that a program formatted there is none.
    const bare = `<sheetData><row r="1">${inPlace('A1', '甲')}<c r="ALM1"/></row></sheetData>`
    expect((await read('a.xlsx', xlsx({ 甲: bare }))).text).toBe('甲\n')
  })
})

/** A PDF of one page whose font is not in it: words in hexadecimal, in an encoding of a set of characters. */
function onePage(encoding: string, words: string, set: string): string {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 400]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
    `<</Length ${35 + words.length}>>stream\nBT /F 12 Tf 50 350 Td <${words}> Tj ET\nendstream`,
    `<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/${encoding}/DescendantFonts[6 0 R]>>`,
    `<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo${set}/DW 1000/FontDescriptor 7 0 R>>`,
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>',
  ]
  return `%PDF-1.4\n${objects.map((object, at) => `${at + 1} 0 obj${object}endobj`).join('\n')}\ntrailer<</Root 1 0 R>>`
}

describe('a PDF', () => {
  it('as Chromium prints it: paragraphs, rows, columns, without running heads and page numbers, page by page', async () => {
    const { text, format, pages, scanned } = await read('paged.pdf', fixture('paged.pdf'))
    expect(text).toBe(`甲县工作总结

2023年，全县新建学校3所，改造老旧小区12个，惠及居民1.8万户。全县粮食产量达到13.1万吨，同比增长2.4%，高于全市平均水平0.6个百分点，农民人均可支配收入稳步提高。

全年办结群众诉求1205件，办结率98.6%。

“四议两公开”在86个村（社区）全面推行，党员群众说事议事，村里的大小事情都摆到桌面上来谈，矛盾纠纷就地化解，平安建设的基础更加牢固，群众的获得感不断增强。

一、产业

指标\t2022年\t2023年
粮食产量（万吨）\t12.8\t13.1
合作社（个）\t\t120

以上为统计部门的初步数。

二、治理

全县划分网格320个，配备网格员410名，把服务送到每家每户的门口。

建成党群服务站45个，每个站都有专人值守，居民有事随时可以来问。

调解矛盾纠纷218起，调解成功率97%，没有一起上交到县里。

培训干部300人次，选派第一书记26名，驻村帮扶一年以上。

三、下一步

2024年，计划新建农村公路60公里，力争粮食产量达到13.5万吨，继续办好民生实事。
`)
    expect(format).toBe('pdf')
    expect(pages?.map(({ n, start }) => [n, text.slice(start, start + 4)])).toEqual([
      [1, '甲县工作'],
      [2, '一、产业'],
      [3, '二、治理'],
      [4, '三、下一'],
    ])
    // The last page is a picture.
    expect(scanned).toEqual([5])
  })

  it('is refused where its pages are pictures, a password locks it, or it is damaged', async () => {
    expect(await readDocument('a.pdf', fixture('scan.pdf'))).toEqual({
      ok: false,
      code: 'format.scan',
      pages: 1,
    })
    expect(await codeOf('a.pdf', fixture('locked.pdf'))).toBe('format.locked')
    expect(await codeOf('a.pdf', bytesOf('%PDF-1.7'))).toBe('format.broken')
    expect(await codeOf('a.pdf', bytesOf('no PDF'))).toBe('format.broken')
    // Whatever its name, it is no text; that of a text is.
    expect(await codeOf('a.dat', fixture('scan.pdf'))).toBe('format.scan')
    const whole = fixture('paged.pdf')
    expect(await codeOf('a.pdf', whole.subarray(0, 3000))).toMatch(/^format\./u)
  })

  it.each([
    ['UniGB-UCS2-H', '7F51683C003300324E2A'],
    ['GBK-EUC-H', 'CDF8B8F13332B8F6'],
    ['GB-EUC-H', 'CDF8B8F13332B8F6'],
    ['UniGB-UTF16-H', '7F51683C003300324E2A'],
  ])('without a font of its own, in %s: 网格32个', async (encoding, words) => {
    const file = onePage(encoding, words, '<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>')
    expect((await read('a.pdf', bytesOf(file))).text).toBe('网格32个\n')
  })

  it('is refused where a font says of no character which it is', async () => {
    const file = onePage('Identity-H', '000100020003', '<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>')
    expect(await codeOf('a.pdf', bytesOf(file))).toBe('format.garbled')
  })

  it('the same text, however often it is read', async () => {
    const again = await Promise.all([1, 2].map(() => read('paged.pdf', fixture('paged.pdf'))))
    expect(again[0]).toEqual(again[1])
  })
})

describe('an archive', () => {
  const names = (bytes: Uint8Array) => {
    const found = filesIn(bytes)
    return found.ok ? [found.files.map(({ name }) => name), found.left] : found.code
  }

  it('gives its reports by their own names, wherever they lie, and counts what else is in it', () => {
    const file = zipSync({
      'b/乙.txt': strToU8('乙'),
      '../../甲.pdf': strToU8('甲'),
      '__MACOSX/b/._乙.txt': strToU8('x'),
      'inner.zip': zipSync({ 'a.txt': strToU8('a') }),
      'photo.jpg': strToU8('x'),
      'b/.hidden.txt': strToU8('x'),
    })
    expect(names(file)).toEqual([['乙.txt', '甲.pdf'], 4])
  })

  it('reads names in GBK, as Windows in China writes them', () => {
    // 报告.txt in GBK, written as the bytes that it has.
    const name = String.fromCharCode(0xb1, 0xa8, 0xb8, 0xe6)
    const file = zipSync({ 'xxxx.txt': strToU8('甲') })
    const bytes = Uint8Array.from(file, (byte) => byte)
    for (let at = 0; at + 4 <= bytes.length; at++)
      if ([0, 1, 2, 3].every((step) => bytes[at + step] === 0x78))
        for (const step of [0, 1, 2, 3]) bytes[at + step] = name.charCodeAt(step)
    expect(names(bytes)).toEqual([['报告.txt'], 0])
  })

  it('leaves a report over the limit, and is refused where it is damaged or unpacks to too much', () => {
    const large = new Uint8Array(21 * 1024 * 1024)
    expect(names(zipSync({ 'a.txt': large, 'b.txt': strToU8('乙') }))).toEqual([['b.txt'], 1])
    const zeros = new Uint8Array(19 * 1024 * 1024)
    const bomb = zipSync(Object.fromEntries(Array.from({ length: 22 }, (_, at) => [`${at}.txt`, zeros])))
    expect(bomb.length).toBeLessThan(1_000_000)
    expect(names(bomb)).toBe('format.bomb')
    const locked = Uint8Array.from(zipSync({ 'a.txt': strToU8('甲') }), (byte, at) =>
      at === 6 ? byte | 1 : byte,
    )
    expect(names(locked)).toBe('format.locked')
    expect(names(bytesOf('no zip'))).toBe('format.broken')
    expect(names(zipSync({ 'a.txt': strToU8('甲') }).subarray(0, 40))).toBe('format.broken')
  })
})

describe('other files', () => {
  it('Markdown: its words without its marks', async () => {
    expect((await read('report.md', fixture('report.md'))).text).toBe(
      '甲县2023年基层治理工作总结\n\n2023年，全县新建学校3所，改造老旧小区12个。\n\n培训干部300人次。\n\n指标\t2023年\n粮食产量（万吨）\t13.1\n',
    )
  })

  it('CSV: its title as a paragraph, its rows as those of any table, in GB18030 and with commas inside', async () => {
    const table =
      '甲县2023年主要指标,,\r\n\r\n指标,2022年,2023年\r\n"粮食产量,万吨",12.8,13.1\r\n合作社（个）,,120\r\n注：初步数,,\r\n'
    const { text, format } = await read('a.csv', bytesOf(table))
    expect(text).toBe(
      '甲县2023年主要指标\n\n指标\t2022年\t2023年\n粮食产量,万吨\t12.8\t13.1\n合作社（个）\t\t120\n\n注：初步数\n',
    )
    expect(format).toBe('csv')
    const gb = Uint8Array.of(0xcd, 0xf8, 0xb8, 0xf1, 0x2c, 0x33)
    expect((await read('a.csv', gb)).text).toBe('网格\t3\n')
    expect(await codeOf('a.csv', Uint8Array.of(0x41, 0, 0))).toBe('read.binary')
  })

  it('CSV: refused where it has more cells than any table for readers', async () => {
    expect(await codeOf('a.csv', bytesOf('甲,1\n'.repeat(250_001)))).toBe('format.cells')
  })

  it('plain text stays as it is, whatever it holds', async () => {
    expect(await read('a.txt', bytesOf('<b>3个</b>\r\n'))).toMatchObject({
      text: '<b>3个</b>\r\n',
      format: 'txt',
    })
    expect((await read('a.dat', bytesOf('3个'))).format).toBe('txt')
    expect(await codeOf('a.txt', Uint8Array.of(0x41, 0, 0))).toBe('read.binary')
  })

  it('of a folder those are reports that are called so', async () => {
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
