import fc from 'fast-check'

/** A way in which a number is written, for the numbers that are written so; its own grammar, nothing of the reader's. */
export interface Writer {
  name: string
  numbers: fc.Arbitrary<number>
  write(value: number): string
  /** 一万五千米 is fifteen thousand metres: a way that may end in a digit behind 万 is not told with kilo-units. */
  noKilo?: true
}

const digits = '零一二三四五六七八九'
const places = ['', '十', '百', '千']

/** A part of four digits, with 零 for each gap inside: 3050 → 三千零五十. */
function part(value: number): string {
  let out = ''
  let gap = false
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10
    if (digit === 0) {
      gap = out !== ''
      continue
    }
    out += (gap ? '零' : '') + digits.charAt(digit) + places[place]
    gap = false
  }
  return out
}

/** A whole number up to 10¹² − 1: 20035 → 二万零三十五. */
export function chinese(value: number): string {
  if (value === 0) return '零'
  const [high, middle, low] = [Math.floor(value / 1e8), Math.floor(value / 1e4) % 1e4, value % 1e4]
  let out = high > 0 ? `${part(high)}亿` : ''
  if (middle > 0) out += `${out !== '' && middle < 1000 ? '零' : ''}${part(middle)}万`
  if (low > 0) out += `${out !== '' && (low < 1000 || middle === 0) ? '零' : ''}${part(low)}`
  return out.replace(/^一十/u, '十')
}

const spelled = (words: string) => [...words].map((one) => digits.charAt(Number(one))).join('')
const grouped = (value: number, mark: string) => String(value).replace(/(?<=\d)(?=(?:\d{3})+$)/gu, mark)
const wide = (words: string) =>
  [...words]
    .map((one) => (/[\d.]/u.test(one) ? String.fromCharCode(one.charCodeAt(0) + 0xfee0) : one))
    .join('')
const capital = (words: string) =>
  [...words]
    .map((one) => '壹贰叁肆伍陆柒捌玖拾佰仟'.charAt('一二三四五六七八九十百千'.indexOf(one)) || one)
    .join('')

const whole = (max: number, min = 1) => fc.integer({ min, max })
/** So many hundredths of a factor: 1842 of 10000 for 18.42万. */
const hundredths = (factor: number) => whole(99_999).map((value) => (value * factor) / 100)
const plain = (value: number) => String(Number(value.toPrecision(12)))
const times = (value: number, factor: number) => plain(value / factor)

export const writers: readonly Writer[] = [
  { name: '1234567', numbers: whole(99_999_999, 0), write: String },
  { name: '1,234,567', numbers: whole(99_999_999, 1000), write: (value) => grouped(value, ',') },
  { name: '1 234 567', numbers: whole(99_999_999, 1000), write: (value) => grouped(value, ' ') },
  {
    name: '3 147.5',
    numbers: whole(99_999_999, 100_000)
      .filter((value) => value % 100 > 0)
      .map((value) => value / 100),
    write: (value) => {
      const [head = '', tail = ''] = plain(value).split('.')
      return `${grouped(Number(head), ' ')}.${tail}`
    },
  },
  { name: '１２３．４', numbers: hundredths(1), write: (value) => wide(plain(value)) },
  { name: '18.42万', numbers: hundredths(1e4), write: (value) => `${times(value, 1e4)}万` },
  { name: '1.2亿', numbers: hundredths(1e8), write: (value) => `${times(value, 1e8)}亿` },
  {
    name: '1250 万',
    numbers: whole(9999).map((value) => value * 1e4),
    write: (value) => `${value / 1e4} 万`,
  },
  { name: '3百万', numbers: whole(99).map((value) => value * 1e6), write: (value) => `${value / 1e6}百万` },
  {
    name: '2亿3000万',
    numbers: whole(999_999, 10_001)
      .map((value) => value * 1e4)
      .filter((value) => value % 1e8 >= 1e7),
    write: (value) => `${Math.floor(value / 1e8)}亿${(value % 1e8) / 1e4}万`,
  },
  {
    name: '1万2千4百',
    numbers: whole(999, 11)
      .filter((value) => value % 10 > 0 && value % 100 > 10)
      .map((value) => value * 100),
    write: (value) =>
      `${value >= 1e4 ? `${Math.floor(value / 1e4)}万` : ''}${Math.floor(value / 1000) % 10}千${(value / 100) % 10}百`,
  },
  {
    name: '3万5000',
    numbers: whole(99_9999, 10_000).filter((value) => value % 1e4 >= 1000),
    write: (value) => `${Math.floor(value / 1e4)}万${value % 1e4}`,
  },
  {
    name: '2千3',
    numbers: whole(99, 11)
      .filter((value) => value % 10 > 0)
      .map((value) => value * 100),
    write: (value) => `${Math.floor(value / 1000)}千${(value / 100) % 10}`,
    noKilo: true,
  },
  { name: '三百二十', numbers: whole(999_999_999_999), write: chinese },
  {
    name: '两万两千',
    numbers: whole(99_999_999),
    write: (value) => chinese(value).replace(/二(?=[百千万亿])/gu, '两'),
  },
  {
    name: '一百十五',
    numbers: whole(999, 111).filter((value) => Math.floor(value / 10) % 10 === 1),
    write: (value) => chinese(value).replace('一十', '十'),
  },
  {
    name: '一万八',
    numbers: fc
      .tuple(whole(9), whole(9), fc.constantFrom(10, 100, 1000, 10_000_000))
      .map(([high, low, place]) => (high * 10 + low) * place),
    write: (value) => chinese(value).replace(/[十百千](?:万)?$/u, ''),
    noKilo: true,
  },
  {
    name: '一〇八',
    numbers: whole(99_999, 101).filter((value) => /^[1-9]+0[1-9]+$/u.test(String(value))),
    write: (value) => spelled(String(value)).replaceAll('零', '〇'),
  },
  {
    name: '廿三',
    numbers: whole(49, 20),
    write: (value) =>
      '廿卅卌'.charAt(Math.floor(value / 10) - 2) + (value % 10 > 0 ? digits.charAt(value % 10) : ''),
  },
  {
    name: '壹仟贰佰',
    numbers: whole(99_999_999, 11),
    write: (value) => capital(chinese(value)).replace(/^拾/u, '壹拾'),
  },
  {
    name: '十八点四二万',
    numbers: whole(99_999, 11)
      .filter((value) => value % 100 > 0)
      .map((value) => value * 100),
    write(value) {
      const [head = '', tail = ''] = times(value, 1e4).split('.')
      return `${chinese(Number(head))}点${spelled(tail)}万`
    },
  },
  {
    name: '二十六点五',
    numbers: whole(999_999)
      .filter((value) => value % 100 > 0)
      .map((value) => value / 100),
    write(value) {
      const [head = '', tail = ''] = plain(value).split('.')
      return `${chinese(Number(head))}点${spelled(tail)}`
    },
  },
  {
    name: '1·8',
    numbers: hundredths(1).filter((value) => value % 1 > 0),
    write: (value) => plain(value).replace('.', '·'),
  },
  {
    name: '25. 8',
    numbers: hundredths(1).filter((value) => value % 1 > 0),
    write: (value) => plain(value).replace('.', '. '),
  },
]
