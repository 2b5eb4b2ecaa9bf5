import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalize } from '../../../src/extract/prepare/normalize.ts'
import { recognisers } from '../../../src/extract/recognize/quantities/kinds/recognisers.ts'
import { recognizeFigures } from '../../../src/extract/recognize/quantities/quantities.ts'
import { readingsOf } from './readings.ts'
import { chinese, writers } from './writers.ts'

/** 100,000 numerals in all, with those of the ranges, the shares and the strings of chance. */
const runs = { numRuns: 3_000 }

const read = (words: string) => {
  const text = normalize(words)
  const { figures, unclear } = recognizeFigures(text)
  return { quotes: figures.map(({ start, end }) => text.slice(start, end)), figures, unclear }
}

const units = ['个', '户', '人', '亩', '吨', '元', '公里', '立方米', '平方米', '台', '株'] as const
const kilos = ['千米', '千克', '千瓦', '千瓦时'] as const
const around = [
  (words: string) => `全县有${words}。`,
  (words: string) => `2023年，某镇完成${words}，比上年多。`,
  (words: string) => `其中：新增${words}；其余不变。`,
] as const

describe('a number is read as it was written', () => {
  it.each(writers)('$name', ({ numbers, write, noKilo }) => {
    const measures = noKilo ? ['元'] : [...units, ...kilos]
    fc.assert(
      fc.property(
        numbers,
        fc.constantFrom(...measures),
        fc.constantFrom(...around),
        (value, unit, sentence) => {
          // Below ten a Chinese numeral counts with few words: 两个功能 is a name.
          fc.pre(value >= 10 || /\d/u.test(normalize(write(value))))
          const { figures } = read(sentence(write(value) + unit))
          expect(figures.map((figure) => [figure.value, figure.unit])).toEqual([[value, unit]])
        },
      ),
      runs,
    )
  })

  it('of a share: 百分之四点六, 千分之二点一, 4.6%', () => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 99_999 }), fc.constantFrom('百', '千'), (value, whole) => {
        const [head = '', tail] = String(value / 100).split('.')
        const words = `${chinese(Number(head))}${tail ? `点${[...tail].map((one) => '零一二三四五六七八九'.charAt(Number(one))).join('')}` : ''}`
        const { figures } = read(`全县增长${whole}分之${words}。`)
        expect(figures.map((figure) => [figure.value, figure.unit])).toEqual([
          [value / 100, whole === '百' ? '%' : '‰'],
        ])
      }),
      runs,
    )
  })

  it('with a sign: -3.12%, 负2.7%, −0.4%', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.constantFrom('-', '负', '−', '－'), (value, sign) => {
        const { figures } = read(`涨幅为${sign}${value / 100}%。`)
        expect(figures.map((figure) => figure.value)).toEqual([-value / 100])
      }),
      runs,
    )
  })

  it('of a range, whose first end borrows what the second has', () => {
    const ends = fc
      .tuple(fc.integer({ min: 11, max: 98 }), fc.integer({ min: 12, max: 99 }))
      .filter(([low, high]) => low < high)
    fc.assert(
      fc.property(
        ends,
        fc.constantFrom('到', '至', '—', '~', '-'),
        fc.constantFrom('', '万', '亿'),
        fc.constantFrom<(value: number) => string>(chinese, String),
        ([low, high], joint, multiplier, write) => {
          const factor = { '': 1, 万: 1e4, 亿: 1e8 }[multiplier] ?? 1
          const { figures } = read(`全县投入${write(low)}${joint}${write(high)}${multiplier}元。`)
          expect(figures.map(({ value, valueMax }) => [value, valueMax])).toEqual([
            [low * factor, high * factor],
          ])
        },
      ),
      runs,
    )
  })
})

describe('a text of numerals and units', () => {
  it('gives no value that none of its readings has, nor that of a part of a number', () => {
    const characters = fc.constantFrom(...'零〇一二三五九十百千万亿135', '点五', '点二三')
    const text = fc
      .array(characters, { minLength: 1, maxLength: 6 })
      .map((list) => list.join('').replace(/^(?:点五|点二三)+/u, '一'))
    fc.assert(
      fc.property(text, fc.constantFrom('元', '吨'), (words, unit) => {
        const { figures, quotes } = read(`全县共计${words}${unit}。`)
        for (const [at, { value, valueMax }] of figures.entries()) {
          expect(quotes[at]).toBe(words + unit)
          if (valueMax === undefined) expect([...readingsOf(words)]).toContain(value)
        }
      }),
      { numRuns: 25_000 },
    )
  })

  it.each([
    '分别有120，300，800户。',
    '投入1亿12000万元。',
    '共计一三一三元。',
    '共计3万50元。',
    '补助一到五百元。',
    '购入120万8人。',
    '共计000吨。',
    '涨幅在-3%-5%之间。',
    '气温-5-10℃。',
    '增加-9至0个。',
    '每尺1元2。',
    '平均用时3个半小时。',
    '收入1, 234万元。',
    "收入1'234元。",
    '收入12,34元。',
    '误差±3%。',
    '大女一百九口。',
  ])('that nobody can be sure of gives none, and says so: %s', (words) => {
    expect(read(words)).toMatchObject({ quotes: [], unclear: [expect.anything()] })
  })
})

describe('what stands close to a number', () => {
  it.each([
    ['8%左右-10%', '8%左右=8%|10%=10%'],
    ['收入100万元-80万元', '100万元=1000000元|80万元=800000元'],
    ['零下6度', '零下6度=-6度'],
    ['门高1米8，布宽1米75。', '1米8=1.8米|1米75=1.75米'],
    ['表1 200户', '200户=200户'],
    ['回落1.2个点', '1.2个点=1.2个点'],
    ['单产192公斤/公顷', '192公斤/公顷=192公斤/公顷'],
    ['能耗0.45吨标准煤/万元', '0.45吨标准煤/万元=0.45吨标准煤/万元'],
    ['床位6.5张/千人', '6.5张/千人=6.5张/千人'],
    ['工资5000元/人·月', '5000元/人·月=5000元/人·月'],
    ['浓度32μg/m3', '32μg/m3=32μg/m3'],
    ['压力0.6兆帕', '0.6兆帕=0.6兆帕'],
    ['速率500Mbps，5G基站20座', '500Mbps=500Mbps|20座=20座'],
    ['面积30平方厘米，水深3分米', '30平方厘米=30平方厘米|3分米=3分米'],
    ['涨幅在-3%~5%之间', '-3%~5%=-3..5%'],
    ['涨幅-2.4~1.2%', '-2.4~1.2%=-2.4..1.2%'],
    ['气温-5至10℃', '-5至10℃=-5..10℃'],
    ['每桶69.06元/5升', '69.06元/5升=69.06元/5升'],
    ['见表1所示', ''],
    ['分别突破200亿元和100亿元', '突破200亿元=20000000000元|100亿元=10000000000元'],
    ['全省5‰人口变动抽样调查', ''],
    ['占全县的1O.2%', '10.2%=10.2%'],
    ['发展O2O模式企业15O家', '150家=150家'],
    ['办证O.36万张', '0.36万张=3600张'],
    ['牲畜82.34万头只匹', '82.34万头只匹=823400头只匹'],
    ['收费35元/50元', '35元=35元'],
    ['增产四成到五成', '四成到五成=40..50%'],
    ['共有264万农户', '264万=2640000户'],
    ['每袋5斤3两', '5斤3两=5.3斤'],
    ['约有百分之七八十', '百分之七八十=70..80%'],
    ['控制在百分之五至百分之八', '百分之五至百分之八=5..8%'],
    ['修路3公里500米', '3公里500米=3.5公里'],
    ['修路5公里3米宽', '5公里=5公里|3米=3米'],
    ['地亩五千二百一十二顷三十五亩', '五千二百一十二顷三十五亩=5212.35顷'],
    ['目前46名干部到岗', '46名=46名'],
    ['占全国GDP3.2%', '3.2%=3.2%'],
  ])('%s is read as %s', (words, expected) => {
    const { figures, quotes } = read(`${words}。`)
    const told = figures.map(
      ({ value, valueMax, unit }, at) =>
        `${quotes[at]}=${value}${valueMax === undefined ? '' : `..${valueMax}`}${unit}`,
    )
    expect(told.join('|')).toBe(expected)
  })

  it.each(['10的6次方', '第227、237页', '长三角、珠三角', '每50千克', '4月3日，12月15日', 'A4纸和5G'])(
    '%s states nothing',
    (words) => {
      expect(read(`${words}。`).quotes).toEqual([])
    },
  )
})

describe('each kind of quantity', () => {
  const taken = recognisers.flatMap(({ name, takes }) =>
    takes.map(([text, quotes]) => ({ name, text, quotes })),
  )
  const refused = recognisers.flatMap(({ name, refuses }) => refuses.map((text) => ({ name, text })))

  it.each(taken)('$name takes $quotes', ({ text, quotes }) => {
    expect(read(text).quotes.join('|')).toBe(quotes)
  })

  it.each(refused)('$name refuses $text', ({ text }) => {
    expect(read(text).quotes).toEqual([])
  })

  it('shows what it takes, or what it refuses', () => {
    expect(recognisers.filter(({ takes, refuses }) => takes.length + refuses.length < 2)).toEqual([])
  })
})
