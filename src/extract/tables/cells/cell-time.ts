import { lastYearHead } from '../../../lexicon/table-words.ts'
import { recognizeTimes } from '../../recognize/times/times.ts'
import type { CellTime } from '../table.ts'

/** The time with which a cell begins, and how many characters tell it: 2019年, 2022年上半年, 2019年｜产值, 2020, 上年. */
export function timeOf(text: string): { time: CellTime; length: number } | undefined {
  if (lastYearHead.test(text)) {
    const at: CellTime['at'] = (year) =>
      year === undefined ? undefined : { start: String(year - 1), end: String(year - 1), text }
    return { time: { at, relative: true }, length: text.length }
  }
  const [time, other] = recognizeTimes(/^(?:19|20)\d{2}$/u.test(text) ? `${text}年` : text)
  if (!time || other || time.start > 0 || time.open) return undefined
  const { relative, whole } = time
  return {
    time: { at: (year) => time.at(year), relative: relative || !whole },
    length: Math.min(time.end, text.length),
  }
}
