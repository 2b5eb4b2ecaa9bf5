// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { decode } from '../../../src/extract/decode/decode.ts'
import { concat, gbBytes, toGb, toUtf8, toUtf16 } from './encode.ts'

const report = '大连市中山区划分网格2016个,配备网格员3,011名。\n一是建强“红色物业”;二是党建联盟覆盖98.5%。\n'
const marks = { 'utf-8': [0xef, 0xbb, 0xbf], 'utf-16le': [0xff, 0xfe], 'utf-16be': [0xfe, 0xff] } as const

describe('each encoding is recognized and leaves the same text', () => {
  const cases: [name: string, bytes: Uint8Array, encoding: string][] = [
    ['UTF-8', toUtf8(report), 'utf-8'],
    ['UTF-8 with a mark', concat(marks['utf-8'], toUtf8(report)), 'utf-8'],
    ['UTF-16LE with a mark', concat(marks['utf-16le'], toUtf16(report, 'le')), 'utf-16le'],
    ['UTF-16BE with a mark', concat(marks['utf-16be'], toUtf16(report, 'be')), 'utf-16be'],
    ['UTF-16LE without a mark', toUtf16(report, 'le'), 'utf-16le'],
    ['UTF-16BE without a mark', toUtf16(report, 'be'), 'utf-16be'],
    ['GB18030', toGb(report), 'gb18030'],
    ['GB18030 with a mark', concat([0x84, 0x31, 0x95, 0x33], toGb(report)), 'gb18030'],
  ]
  test.each(cases)('%s', (_, bytes, encoding) => {
    expect(decode(bytes)).toEqual({ ok: true, text: report, encoding })
  })

  test.each([
    ['UTF-16LE, all Chinese, no NUL', toUtf16('党建引领基层治理共同富裕', 'le'), '党建引领基层治理共同富裕'],
    ['UTF-16BE, English', toUtf16('Party building\n', 'be'), 'Party building\n'],
    [
      'UTF-16LE, with low bytes that are NUL',
      toUtf16('一个支部一座堡垒,一名党员一面旗\n', 'le'),
      '一个支部一座堡垒,一名党员一面旗\n',
    ],
    ['control characters', toUtf8('a\u0001\u001b[31m\u007f\r\n'), 'a\u0001\u001b[31m\u007f\r\n'],
    ['a second mark is text', concat(marks['utf-8'], marks['utf-8'], [65]), '\uFEFFA'],
    ['nothing', new Uint8Array(), ''],
    ['GB18030, mostly English', toGb('The city of 大连 (Dalian) has 14 districts.'), undefined],
  ])('%s', (_, bytes, text) => {
    expect(decode(bytes)).toMatchObject({ ok: true, ...(text !== undefined && { text }) })
  })
})

describe('what is refused, and where', () => {
  const gb = toGb(report)
  const utf8 = toUtf8(report)
  const cases: [name: string, bytes: Uint8Array, expected: object][] = [
    ['a stray byte in UTF-8', concat(utf8, [0xff], utf8), { encoding: 'UTF-8', offset: utf8.length }],
    ['UTF-8 cut off', utf8.subarray(0, 11), { encoding: 'UTF-8', offset: 9 }],
    ['a stray byte in GB18030', concat(gb, [0xff], gb), { encoding: 'GB18030', offset: gb.length }],
    ['GB18030 cut off', gb.subarray(0, 7), { encoding: 'GB18030', offset: 6 }],
    ['a lead byte before a line feed', concat(gb, [0xc1, 0x0a]), { encoding: 'GB18030', offset: gb.length }],
    ['a lone surrogate', concat([0xff, 0xfe, 65, 0, 0, 0xd8, 65, 0]), { encoding: 'UTF-16LE', offset: 4 }],
    ['half a code unit', concat([0xfe, 0xff, 0, 65, 0]), { encoding: 'UTF-16BE', offset: 4 }],
    ['a mark that does not hold', concat(marks['utf-8'], [65, 0xff]), { encoding: 'UTF-8', offset: 4 }],
    ['UTF-32', concat([0xff, 0xfe, 0, 0, 65, 0, 0, 0]), { code: 'read.undecodable', offset: 0 }],
    ['ASCII with a NUL', toUtf8('hello wo\0rld, even'), { code: 'read.binary', offset: 8 }],
    ['GB18030 with a NUL', concat(gb, [0], gb), { code: 'read.binary', offset: gb.length }],
    [
      'a picture',
      concat([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
      { code: 'read.binary', offset: 8 },
    ],
    ['zeros', new Uint8Array(64), { code: 'read.binary', offset: 0 }],
  ]
  test.each(cases)('%s', (_, bytes, expected) => {
    expect(decode(bytes)).toMatchObject({ ok: false, ...expected })
  })
})

describe('any text comes back', () => {
  const wellFormed = fc.string({ unit: 'binary' }).filter((text) => !text.includes('\0'))
  const hanzi = [...gbBytes.keys()].filter((character) => /[一-龥,。0-9\n]/.test(character))

  it('in UTF-8', () => {
    fc.assert(
      fc.property(wellFormed, (text) => {
        const bytes = toUtf8(text)
        fc.pre(!text.startsWith('\uFEFF'))
        expect(decode(bytes)).toEqual({ ok: true, text, encoding: 'utf-8' })
      }),
    )
  })

  it('in UTF-8 and UTF-16 with a mark, NUL in UTF-16 too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const encoded = {
          'utf-8': toUtf8(text),
          'utf-16le': toUtf16(text, 'le'),
          'utf-16be': toUtf16(text, 'be'),
        }
        for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'] as const) {
          // this UTF-16 begins as UTF-32 does
          if (encoding === 'utf-16le' && text.startsWith('\0')) continue
          const bytes = concat(marks[encoding], encoded[encoding])
          expect(decode(bytes)).toEqual({ ok: true, text, encoding })
        }
      }),
    )
  })

  it('in GB18030 and in UTF-16 without a mark, for Chinese', () => {
    const text = fc.string({ unit: fc.constantFrom(...hanzi), minLength: 24, maxLength: 200 })
    fc.assert(
      fc.property(text, (chinese) => {
        // rare characters only, so common ones stand in between as they do in reports
        const line = `${chinese},大连市的党建工作在基层治理中发挥作用。\n`
        expect(decode(toGb(line))).toEqual({ ok: true, text: line, encoding: 'gb18030' })
        expect(decode(toUtf16(line, 'le'))).toEqual({ ok: true, text: line, encoding: 'utf-16le' })
        expect(decode(toUtf16(line, 'be'))).toEqual({ ok: true, text: line, encoding: 'utf-16be' })
      }),
    )
  })

  it('and any bytes at all give a text or an offset inside them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const decoded = decode(bytes)
        if (!decoded.ok) expect(decoded.offset).toBeLessThan(bytes.length)
      }),
    )
  })
})
