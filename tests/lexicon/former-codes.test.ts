import { describe, expect, it } from 'vitest'
import { codeChanges } from '../../src/lexicon/places/code-changes.ts'
import { placeHistory } from '../../src/lexicon/places/former-codes.ts'
import { gazetteer } from '../../src/lexicon/places/gazetteer.ts'

describe('what places were called before', () => {
  it.each([
    [
      'a city that became a district',
      '210214',
      [{ code: '210282', name: '普兰店市', until: 2014 }],
      undefined,
    ],
    [
      'a new name under the same code',
      '210112',
      [{ code: '210112', name: '东陵区', until: 2015 }],
      undefined,
    ],
    ['another city around it', '510185', [{ code: '512081', name: '简阳市', until: 2015 }], undefined],
    [
      'a prefecture that became a city',
      '540500',
      [{ code: '542200', name: '山南地区', until: 2015 }],
      undefined,
    ],
    [
      'twice changed',
      '469021',
      [
        { code: '469025', name: '定安县', until: 2006 },
        { code: '460025', name: '定安县', until: 2000 },
      ],
      undefined,
    ],
    ['made of a part of another', '440309', [], 2016],
    ['made of two', '320812', [], 2016],
    ['never changed', '210213', [], undefined],
  ] as const)('%s', (_what, code, former, since) => {
    expect(placeHistory(code)).toEqual({ former, ...(since === undefined ? {} : { since }) })
  })

  it('holds rows of one form, in the order of their years, that lead to a place of today or to another row', () => {
    const years = [...codeChanges.matchAll(/^(\d{4}) /gmu)].map(([, year]) => Number(year))
    expect(years).toEqual(years.toSorted())
    expect(new Set(years).size).toBe(years.length)
    const words = codeChanges.split(/\s+/u).filter((word) => word !== '' && !/^\d{4}$/u.test(word))
    expect(words.filter((word) => !/^(?:\+\d{6}|\d{6}[\p{Script=Han}]*(?:>\d{6})?)$/u.test(word))).toEqual([])
    const today = new Set(gazetteer.map(({ code }) => code))
    const before = new Set(words.map((word) => word.slice(0, 6)))
    const next = words.flatMap((word) => />(\d{6})$/u.exec(word)?.[1] ?? [])
    expect(next.filter((code) => !today.has(code) && !before.has(code))).toEqual([])
  })

  it('gives no two places one code in one year', () => {
    for (const year of [2000, 2005, 2010, 2015]) {
      const codes = gazetteer.flatMap(({ code }) => {
        const { former, since } = placeHistory(code)
        if (since !== undefined && year < since) return []
        return [former.findLast(({ until }) => year <= until)?.code ?? code]
      })
      const twice = codes.filter((code, at) => codes.indexOf(code) !== at)
      expect(twice, String(year)).toEqual([])
    }
  })
})
