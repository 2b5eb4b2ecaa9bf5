import type { Bound } from '../../../../lexicon/qualifiers.ts'
import { boundEndingAt, boundStartingAt } from '../bounds.ts'
import type { Quantity } from '../quantity.ts'

/** So far before it. */
const reach = 14
const boundsAhead: readonly (readonly [RegExp, Bound])[] = [
  [/(?:超过|超出|占到?[^,。]{0,8}超过)[^,。;\d]{1,8}的$/u, 'over'],
  [/(?:不到|不足|未及)[^,。;\d]{1,8}的$/u, 'under'],
  [/(?:接近|将近|约占?)[^,。;\d]{1,8}的$/u, 'about'],
]

const before = /(?:的|近|约|占|达|到|超过?|超过了?|不足|不及|下降|降低|减少|缩短|压缩|省)了?$/u

/** 将近一半, 下降了一半: 0.5 of what is named before. Refuses 一半以上 told of nothing and 一半是…, where no share is stated. */
export function halfAt(text: string, at: number): Quantity | undefined {
  if (!text.startsWith('一半', at) || /^[是人]/u.test(text.slice(at + 2))) return undefined
  if (!before.test(text.slice(Math.max(0, at - 4), at))) return undefined
  // 超过全省的｜一半, 占全市的近｜一半: the word that bounds it stands before what it is half of.
  const bound = boundEndingAt(text, at)
  const ahead = bound
    ? undefined
    : boundsAhead.find(([words]) => words.test(text.slice(Math.max(0, at - reach), at)))
  const after = boundStartingAt(text, at + 2)
  return {
    start: at - (bound?.[0].length ?? 0),
    end: at + 2 + (after?.[0].length ?? 0),
    value: 0.5,
    unit: '比例',
    dimension: 'ratio',
    events: false,
    bound: bound?.[1] ?? after?.[1] ?? ahead?.[1] ?? 'exact',
    rules: ['fraction.half'],
  }
}
