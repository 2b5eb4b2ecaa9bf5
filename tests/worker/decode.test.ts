// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/worker/decode.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const bytes = (...values: number[]) => new Uint8Array(values)
/** 网格 in GB18030. */
const gb = bytes(0xcd, 0xf8, 0xb8, 0xf1)

describe('decode', () => {
  it('takes any text in UTF-8 as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(text.trim() !== '' && !/\p{Cc}/u.test(text) && !text.startsWith('\uFEFF'))
        expect(decode(utf8(text))).toEqual({ text, encoding: 'utf-8' })
      }),
    )
  })
  it.each([
    ['a byte order mark of UTF-8', bytes(0xef, 0xbb, 0xbf, ...utf8('网格')), 'utf-8'],
    ['a byte order mark of UTF-16LE', bytes(0xff, 0xfe, 0x51, 0x7f, 0x3c, 0x68), 'utf-16le'],
    ['a byte order mark of UTF-16BE', bytes(0xfe, 0xff, 0x7f, 0x51, 0x68, 0x3c), 'utf-16be'],
    ['GB18030', gb, 'gb18030'],
  ] as const)('reads %s', (_name, raw, encoding) => {
    expect(decode(raw)).toEqual({ text: '网格', encoding })
  })
  it.each([
    ['nothing', bytes(), { reason: 'empty' }],
    ['white space', utf8(' \n\u3000\n'), { reason: 'empty' }],
    ['zero bytes', bytes(0x50, 0x4b, 0, 4), { reason: 'binary', offset: 2 }],
    ['control bytes', bytes(0x41, 1, 2, 3), { reason: 'binary', offset: 1 }],
    ['damaged UTF-8', bytes(...utf8('网格化'), 0xff, ...utf8('管理')), { reason: 'undecodable', offset: 9 }],
    ['bytes of no encoding', bytes(0xcd, 0xf8, 0xff, 0xff), { reason: 'undecodable', offset: 2 }],
  ] as const)('refuses %s', (_name, raw, refusal) => {
    expect(decode(raw)).toEqual({ refusal })
  })
})
