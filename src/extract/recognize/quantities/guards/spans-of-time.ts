import { calledByTime } from '../../../../lexicon/not-figures.ts'
import type { UnitRow } from '../../../../lexicon/units.ts'

const daysCounted = /天数|级天|污染天/u
const moreOrLess = /(?:增加|减少)了?$/u
const daysReach = 40
/** Behind it stands for how many years something has been so. */
const inARow = /连续(?:第)?$/u
/** How long it has been so, before the number itself: 连续6年稳定在｜325天. */
const run =
  /连续(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:年|个?月|个?季度)(?:稳定|保持|稳居|达到?|超过?)?在?/u

/** Durations are figures only where the text measures with them: 压缩至3个工作日, not 3年销售蔬菜 or 5年来. */
export function isPeriodOnly(text: string, start: number, end: number, unit: UnitRow): boolean {
  if (unit.dimension !== 'duration') return false
  if (/分钟|小时|秒|工作日|课时/u.test(unit.text)) {
    // 24小时自助式: round the clock.
    const clock = /(?:24|二十四)$/u.test(text.slice(Math.max(0, start), end - unit.text.length))
    return (
      /^(前|后|来|之间)/u.test(text.slice(end)) ||
      (clock &&
        (calledByTime.test(text.slice(end, end + 12)) ||
          /^(?:不|全|自助|值|有人|在线|服务|开放|营业|接|轮|热线|响应|受理|巡|监控|待命)/u.test(
            text.slice(end),
          )))
    )
  }
  // 优良天数达到45天,同比增加｜19天
  const before = text.slice(Math.max(0, start - daysReach), start)
  if (unit.text === '天' && moreOrLess.test(before) && daysCounted.test(before.split(/[。;]/u).at(-1) ?? ''))
    return false
  // 优良天数连续｜6年｜稳定在325天以上: how long it has been so, and not how much.
  if (inARow.test(before)) return true
  const clause = before.replace(run, '').slice(-16)
  return !/(平均|缩短|压缩|时限|提前|延长|工期|寿命|期限|优良天数|天数|周期|提速|减少|用时|耗时|坚守|值守|守边|时间|无霜期)[^,。;]{0,6}$/u.test(
    clause,
  )
}

/** Ages tell of one person (今年50岁的…) unless they are an average. */
export function isPersonsAge(text: string, start: number, unit: UnitRow): boolean {
  return (
    unit.dimension === 'age' &&
    !/(平均|均龄|人均|寿命|下降|降低|提高|提升|增至|上升|年轻)[^,。;]{0,12}$/u.test(
      text.slice(Math.max(0, start - 20), start),
    )
  )
}
