import { lastYearHead, partHead } from '../../../lexicon/table-words.ts'
import { recognizeTimes } from '../../recognize/times/times.ts'
import type { CellTime } from '../table.ts'

/** 本月, 当月｜产量: a part of a year, and its words do not tell which. */
const untold = (words: string): CellTime => ({
  at: () => undefined,
  relative: true,
  part: /^[本当]\s?月$/u.test(words) ? 'month' : 'other',
})

/** The time with which a cell begins, and how many characters tell it: 2019年, 2022年上半年, 2019年｜产值, 2020, 上年. */
export function timeOf(text: string): { time: CellTime; length: number } | undefined {
  if (lastYearHead.test(text)) {
    const at: CellTime['at'] = (year) =>
      year === undefined ? undefined : { start: String(year - 1), end: String(year - 1), text }
    return {
      time: { at, relative: true, ...(text.includes('同期') && { back: true as const }) },
      length: text.length,
    }
  }
  // 上年结转 is what it is called.
  if (/^(?:上年|去年)[结滚]/u.test(text)) return undefined
  const part = partHead.exec(text)?.[0]
  if (part !== undefined) return { time: untold(part), length: part.length }
  const [time, other] = recognizeTimes(/^(?:19|20)\d{2}$/u.test(text) ? `${text}年` : text)
  if (!time || other || time.start > 0 || time.open) return undefined
  const { relative, whole } = time
  return {
    time: { at: (year) => time.at(year), relative: relative || !whole },
    length: Math.min(time.end, text.length),
  }
}
