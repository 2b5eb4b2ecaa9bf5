import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { display } from '../../../src/app/ui/display.ts'
import { placeMark } from '../../../src/app/ui/places/place-colour.ts'
import { quoteParts } from '../../../src/app/ui/words/quote-parts.ts'
import { segments } from '../../../src/text/spans/segments.ts'
import { collection, dataset, raws } from './fixture.ts'

describe('display', () => {
  test('shows marks between Chinese characters full-width, numbers as they are', () => {
    expect(display('提升,收入1,200元(人均):好')).toBe('提升\uff0c收入1,200元\uff08人均\uff09\uff1a好')
    expect(display('GDP: 12 (a, b)')).toBe('GDP: 12 (a, b)')
  })

  test('keeps every offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab1,:;!?()网格“”') }), (text) => {
        expect(display(text)).toHaveLength(text.length)
      }),
    )
  })
})

describe('quoteParts', () => {
  test.each([
    ['1200多万元', ['1200', '多', '万', '元']],
    ['近5万件', ['近', '5万', '件']],
    ['98%以上', ['98', '%', '以上']],
    ['2.1个百分点', ['2.1', '个百分点']],
    ['1至2次', ['1至2', '次']],
    ['不少于20%', ['不少于', '20', '%']],
    ['三级', ['三', '级']],
    ['4178万千瓦', ['4178万', '千瓦']],
    ['3千名', ['3千', '名']],
    ['8万元/年', ['8万', '元/年']],
    ['3/4', ['3/4']],
  ])('%s', (quote, parts) => {
    expect(quoteParts(quote).map((part) => part.text)).toEqual(parts)
  })

  test('joined again, the parts give the quote', () => {
    fc.assert(
      fc.property(fc.string(), (quote) => {
        expect(
          quoteParts(quote)
            .map((part) => part.text)
            .join(''),
        ).toBe(quote)
      }),
    )
  })
})

describe('segments', () => {
  test('cover the pieces from end to end, in order', () => {
    const raw = raws.aaaa ?? ''
    const figures = dataset.figures.filter((figure) => figure.articleId === 'aaaa-0')
    const pieces = [
      { start: 4, end: 20 },
      { start: 22, end: raw.length },
    ]
    const parts = segments(raw, pieces, { figures, current: figures[0] })
    const joined = pieces.map((piece) => raw.slice(piece.start, piece.end)).join('')
    expect(parts.map((part) => raw.slice(part.start, part.end)).join('')).toBe(joined)
    for (const part of parts) expect(joined.slice(part.at, part.at + 1)).toBe(raw.charAt(part.start))
  })

  test('leave out a figure whose quote does not stand in the text', () => {
    const figures = dataset.figures.filter((figure) => figure.articleId === 'aaaa-0')
    const parts = segments('x'.repeat(80), [{ start: 0, end: 80 }], { figures, current: figures[0] })
    expect(parts).toHaveLength(1)
    expect(parts[0]).toMatchObject({ current: false, sentence: false })
  })
})

describe('placeMark', () => {
  test('belongs to the place, whatever the order of choosing', () => {
    const marks = [['990100', '990201'], ['990201', '990100'], ['990201']].map((chosen) =>
      placeMark(collection, '990201', chosen),
    )
    expect(new Set(marks.map((mark) => `${mark.slot} ${mark.hollow}`)).size).toBe(1)
  })

  test('is plain ink for a place without a card', () => {
    expect(placeMark(collection, '990000')).toEqual({ slot: undefined, hollow: false })
  })
})
