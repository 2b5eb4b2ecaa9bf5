import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutFurniture } from '../../src/formats/pdf/furniture.ts'
import { linesOf } from '../../src/formats/pdf/lines.ts'
import { textOfPages } from '../../src/formats/pdf/paragraphs.ts'
import type { Placed } from '../../src/formats/pdf/placed.ts'

const size = 12
const leading = 18
const widthOf = (words: string): number =>
  [...words].reduce((width, character) => width + (character < '\u2000' ? size / 2 : size), 0)

/** A stretch of text that begins somewhere on the page. */
const at = (text: string, x: number, y: number): Placed => ({ text, x, y, width: widthOf(text), size })
const centred = (text: string, y: number) => at(text, 300 - widthOf(text) / 2, y)

/** Paragraphs as a typesetter sets them: each set in by two characters, lines broken wherever they are full. */
function typeset(paragraphs: readonly string[], left: number, characters: number): Placed[] {
  const placed: Placed[] = []
  let y = 700
  for (const paragraph of paragraphs) {
    let [line, x] = ['', left + 2 * size]
    const close = () => {
      placed.push(at(line, x, y))
      y -= leading
      ;[line, x] = ['', left]
    }
    for (const character of paragraph) {
      if (x + widthOf(line + character) > left + characters * size) close()
      line += character
    }
    close()
  }
  return placed
}
const textOf = (pages: readonly (readonly Placed[])[]): string =>
  textOfPages(withoutFurniture(pages.map((page) => linesOf(page)))).text

describe('lines of a PDF', () => {
  it('are the paragraphs that were set, wherever a line was broken: within a number too', () => {
    const piece = fc.constantFrom(
      ...[
        '全县',
        '提升至',
        '55.7%',
        '4179万亩',
        '“甲工程”',
        '，',
        '新建学校',
        '12个',
        '1000亿斤',
        '（试行）',
        '比上年',
      ],
    )
    const paragraph = fc
      .array(piece, { minLength: 30, maxLength: 60 })
      // Two numbers side by side are one for whoever reads them.
      .filter((pieces) => pieces.every((one, n) => !/\d$/u.test(one) || !/^\d/u.test(pieces[n + 1] ?? '')))
      .map((pieces) => `${pieces.join('')}。`)
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 2, maxLength: 5 }),
        fc.integer({ min: 18, max: 38 }),
        (paragraphs, characters) => {
          expect(textOf([typeset(paragraphs, 60, characters)])).toBe(`${paragraphs.join('\n\n')}\n`)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('set in the middle of the page are each of their own', () => {
    const body = typeset(['全县新建学校3所，'.repeat(12), '改造小区12个，'.repeat(12)], 60, 30)
    const heads = [
      ...[centred('甲县第一届人民代表大会第二次会议文件', 800), centred('政府工作报告', 782)],
      ...[centred('来源：甲县日报', 764), centred('县长　张三', 746)],
    ]
    expect(
      textOf([[...heads, ...body]])
        .split('\n\n')
        .slice(0, 4),
    ).toEqual(['甲县第一届人民代表大会第二次会议文件', '政府工作报告', '来源：甲县日报', '县长　张三'])
  })

  it('lose what a browser prints around them, be it one page only', () => {
    const around = [
      ...[at('2026/11/30 12:05', 30, 820), at('甲县工作总结', 300, 820)],
      ...[at('https://example.cn/a', 30, 20), at('1/1', 540, 20)],
    ]
    const body = typeset(['全县新建学校3所。'], 60, 30)
    expect(textOf([[...around, ...body]])).toBe('全县新建学校3所。\n')
  })

  it('keep what only looks alike from page to page: numbers of the report are no numbers of pages', () => {
    const long = (n: number) =>
      `${'甲乙丙丁'.charAt(n)}乡${`${'东南西北'.charAt(n)}岸修堤、补坝，`.repeat(8)}群众满意。`
    const pages = [0, 1, 2, 3].map((n) => [
      at('甲县统计年鉴', 250, 800),
      ...typeset([long(n), `其中划分网格${n}个。`], 60, 30),
      at(`第${n + 1}页 共4页`, 280, 30),
    ])
    const body = [0, 1, 2, 3].flatMap((n) => [long(n), `其中划分网格${n}个。`])
    expect(textOf(pages)).toBe(`${body.join('\n\n')}\n`)
  })
})
