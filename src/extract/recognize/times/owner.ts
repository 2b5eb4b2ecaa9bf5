import type { TimeMention } from './time.ts'

/** Right before a time: it is what another is compared with, or where a change began. */
const compared = /(?:[比较]|与|同|和|跟|是|为|相当于)$/u
const began = /(?:由|从|自)$/u

/** So far behind a year stands what it is compared by: 与2010年｜第六次全国人口普查的332316人相比. */
const comparedReach = 30

/** What an account takes over from the year before. */
const carried = /^(?:结[余转存]|滚存)/u

/** 是2017年的2.3倍, 超过2019年水平, 与2010年第六次普查相比, 和2014年初期相比: a comparison; 由2020年的1.6%: where a change began; 2021年: the figures' own. */
export function ownerOf(text: string, start: number, end: number): TimeMention['of'] {
  const left = text
    .slice(Math.max(0, start - 4), start)
    .trimEnd()
    .slice(-3)
  // 新华社沈阳8月10日｜电: the day of the news, not of what it tells.
  if (/^(?:电|讯|消息)[\s(,:]/u.test(text.slice(end, end + 3))) return 'none'
  // 实现｜2035年｜远景目标,提出…年均增长5%: what is aimed at by then is another thing.
  if (/^的?(?:远景|愿景)/u.test(text.slice(end, end + 3))) return 'none'
  // 按2018年｜平均汇率计算: when the rate held by which an amount is told in another currency.
  if (/^(?:全?年)?的?平均汇率/u.test(text.slice(end, end + 7))) return 'none'
  // 创1996年以来｜新高: since when nothing was higher.
  if (
    /^(?:以来)?的?(?:新高|新低|最高|最低|最好|最大|最快|最多|最优)|^以来的?首次/u.test(
      text.slice(end, end + 8),
    )
  )
    return 'none'
  // 上年｜结余3.1亿元,调入资金1.2亿元: of what was carried over alone.
  if (text.startsWith('上年', start) && carried.test(text.slice(end, end + 2))) return 'first'
  if (
    began.test(left) &&
    /^[^,。;]{0,12}\d/u.test(text.slice(end, end + 16)) &&
    !/^(?:以来|起|开始)/u.test(text.slice(end))
  )
    return 'first'
  if (
    /(?:超过|高于|低于|复到|复至|接近|达到)$/u.test(left) &&
    /^(?:年?同期)?的?(?:水平|同期)/u.test(text.slice(end, end + 6))
  )
    return 'none'
  // 快于2024年｜1.8个百分点: what the growth is compared with.
  if (/(?:[快慢高低好优]于|超过)$/u.test(left) && /^(?:近|约|超)?\d/u.test(text.slice(end, end + 2)))
    return 'none'
  // 在2012年｜两县收入过10亿元基础上,又有三县突破: where the work set out from.
  if (left.endsWith('在') && /^[^。;]{0,40}基础上/u.test(text.slice(end, end + 44))) return 'first'
  // 依托某村于2021年｜探索形成的模式,流转160亩: what it qualifies is older than what is told.
  if (/于$/u.test(left) && /^[^,。;\d]{0,16}的/u.test(text.slice(end, end + 18))) return 'none'
  if (!compared.test(left)) return 'own'
  if (/[比较]$/u.test(left)) return 'none'
  const behind = text.slice(end, end + comparedReach)
  if (/[是为于]$/u.test(left)) return /^(?:同期|全年)?的(?:近|约|超)?\d/u.test(behind) ? 'none' : 'own'
  return /^[^,。;]{0,24}(?:相比|比较|相较|持平|相同|一致|相当)/u.test(behind) ? 'none' : 'own'
}
