/**
 * All that a string of numeral characters could mean to anybody, by brute force: each multiplier may stand for itself or join what
 * is before and behind it, digits side by side may be read place by place. What has no reading here must not be read at all, and what
 * is read must be among them.
 */
const digits: Readonly<Record<string, string>> = {
  〇: '0',
  零: '0',
  一: '1',
  二: '2',
  两: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
}
const multipliers: Readonly<Record<string, number>> = { 十: 1e1, 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 }

const plainDigits = (words: string) => [...words].map((one) => digits[one] ?? one).join('')

/** A sum of a whole and a decimal, without the rounding of doubles. */
const exact = (sum: number) => (Number.isInteger(sum) ? sum : Number(sum.toPrecision(15)))

export function readingsOf(words: string): Set<number> {
  const out = new Set<number>()
  const [head = '', tail] = words.split('点')
  const decimal = tail === undefined ? '' : `.${plainDigits(tail)}`
  const plain = plainDigits(head)
  // 三百点五: nothing stands between a multiplier and 点.
  if (/^(?:\d+(?:\.\d+)?|\.\d+)$/u.test(plain + decimal)) out.add(Number(plain + decimal))
  for (let at = 0; at < words.length; at++) {
    const factor = multipliers[words.charAt(at)]
    if (factor === undefined) continue
    const before = at === 0 ? new Set([1]) : readingsOf(words.slice(0, at))
    const rest = words.slice(at + 1)
    const behind = rest === '' ? new Set([0]) : readingsOf(rest.replace(/^[零〇]/u, ''))
    if (/^[1-9一二两三四五六七八九]$/u.test(rest)) behind.add(Number(plainDigits(rest)) * (factor / 10))
    for (const high of before) for (const low of behind) if (low < factor) out.add(exact(high * factor + low))
  }
  return out
}
