import type { Figure } from '../contract/figure.ts'

export type Bound = Figure['bound']

/**
 * Words right before a number that bound it; they belong to the quote. 达, 达到, 为, 共 are none.
 * Source: the annotation guide's conventions (近/约 → about; 超/突破 → over; 不超/最高 → atMost …).
 */
export const boundsBefore: readonly (readonly [string, Bound])[] = [
  ['将近', 'about'],
  ['逼近', 'about'],
  ['约莫', 'about'],
  ['接近', 'about'],
  ['大约', 'about'],
  ['近', 'about'],
  ['约合', 'about'],
  ['约', 'about'],
  ['超过', 'over'],
  ['超过了', 'over'],
  ['突破了', 'over'],
  ['过', 'over'],
  ['突破', 'over'],
  ['高于', 'over'],
  ['多于', 'over'],
  ['逾', 'over'],
  ['超', 'over'],
  ['上', 'over'],
  ['不少于', 'atLeast'],
  ['不低于', 'atLeast'],
  ['至少', 'atLeast'],
  ['最低', 'atLeast'],
  ['不下于', 'atLeast'],
  ['不下', 'atLeast'],
  ['不超过', 'atMost'],
  ['不过', 'atMost'],
  ['不超', 'atMost'],
  ['不高于', 'atMost'],
  ['不多于', 'atMost'],
  ['至多', 'atMost'],
  ['最多', 'atMost'],
  ['最高', 'atMost'],
  ['不出', 'atMost'],
  ['不到', 'under'],
  ['不足', 'under'],
  ['少于', 'under'],
  ['低于', 'under'],
  ['不满', 'under'],
]

/** Words right after the unit that bound the number. */
export const boundsAfter: readonly (readonly [string, Bound])[] = [
  ['及以上', 'atLeast'],
  ['及以下', 'atMost'],
  ['以上', 'over'],
  ['以下', 'under'],
  ['之内', 'atMost'],
  ['以内', 'atMost'],
  ['出头', 'over'],
  ['不止', 'over'],
  ['开外', 'over'],
  ['有零', 'over'],
  ['有奇', 'over'],
  ['有余', 'over'],
  ['左右', 'about'],
  ['上下', 'about'],
  ['多', 'over'],
  ['余', 'over'],
  // 四分之一强, 七成弱
  ['强', 'over'],
  ['弱', 'under'],
]

/** Characters inside the number, before or after its multiplier: 200多万, 1.1万余, 十几. */
export const boundsInside: Readonly<Record<string, Bound>> = {
  多: 'over',
  余: 'over',
  来: 'about',
  几: 'over',
}

/** Words farther left in the clause that bound a number without touching it: 至少增收160万元, 不到上年的四分之一; not 年收入不到万元的｜32户, a class of them. */
export const boundsAhead: readonly (readonly [RegExp, Bound])[] = [
  [/(?:不少于|不低于|至少)[^,。的]{0,6}$/u, 'atLeast'],
  [/(?:不少于|不低于)[^,。\d]{2,14}(?<![元亩岁米吨斤])的$/u, 'atLeast'],
  [
    /(?:(?<!历史|年产|历年|单产|日产)最高(?!点|峰|处|海拔|年产|单产|日产|产量|纪录|记录|达|峰值)|不超过)[^,。的]{0,4}$/u,
    'atMost',
  ],
  // 经济总量迈上｜4万亿元｜台阶: it is on the step, and where nobody says.
  [/(?:迈[上入过]|跨[上入过越]|跃[上过]|登上|站上|踏上|越过)$/u, 'over'],
  [/约占[^,。\d]{0,12}$/u, 'about'],
  [/(?:(?<![签合预节条公契违履爽特])约|大概|差不多)(?:[有为是到达])了?$/u, 'about'],
  [/接近[^,。\d]{2,14}(?<![元亩岁米吨斤])的$/u, 'about'],
  [/(?:接近|将近|约)翻了?$/u, 'about'],
  [/(?:超过|逾)翻了?$/u, 'over'],
  [/(?:不到|不足)[^,。\d]{2,8}(?<![元亩岁米吨斤])的$/u, 'under'],
]

/** Words that end in 负 and are no sign before a number: 减负500万元, 正负2%. */
export const positiveWords: readonly string[] =
  '减负 担负 肩负 背负 抱负 辜负 欺负 自负 胜负 正负 税负 重负'.split(' ')
