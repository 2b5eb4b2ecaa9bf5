import { boundEndingAt, boundStartingAt } from '../bounds.ts'
import type { Quantity } from '../quantity.ts'

const before = /(?:的|近|约|占|达|到|超过?|超过了?|不足|不及|下降|降低|减少|缩短|压缩|省)了?$/u

/** 将近一半, 下降了一半: 0.5 of what is named before. Refuses 一半以上 told of nothing and 一半是…, where no share is stated. */
export function halfAt(text: string, at: number): Quantity | undefined {
  if (!text.startsWith('一半', at) || /^[是人]/u.test(text.slice(at + 2))) return undefined
  if (!before.test(text.slice(Math.max(0, at - 4), at))) return undefined
  const bound = boundEndingAt(text, at)
  const after = boundStartingAt(text, at + 2)
  return {
    start: at - (bound?.[0].length ?? 0),
    end: at + 2 + (after?.[0].length ?? 0),
    value: 0.5,
    unit: '比例',
    dimension: 'ratio',
    events: false,
    bound: bound?.[1] ?? after?.[1] ?? 'exact',
    rules: ['fraction.half'],
  }
}
