import { withoutUnitInEnglish } from '../../../text/cells/translations.ts'
import type { Line } from '../line.ts'

/** A longer cell is none. */
export const cellLimit = 24
/** A longer line is no row. */
export const rowLimit = 400

/** So many pipes stand in no sentence. */
const surelyCells = 24
/** A whole table on one line: no prose, and no row that could be told from the next. */
export const holdsTable = (text: string): boolean => (text.match(/\|/gu)?.length ?? 0) >= surelyCells

/** 表1 …, 17-5 续表: the line over a table that numbers it, or says that it goes on. */
export const isCaption = (text: string): boolean =>
  /^[附]?表\s?[\d一二三四五六七八九十]|^(?:\d{1,2}[-—.]\d{1,3}\s+)?续\s?表/u.test(text)

/** 单位:亿元 between a caption and its table, alone or in a cell of its own. */
export const isUnitLine = (text: string): boolean => {
  const words = withoutUnitInEnglish(text.replaceAll('|', ' '))
  if (/(?:^|\|)\s*(?:计量)?单位\s?[::(][^|]{1,12}\|/u.test(`${text}|`) && text.length <= rowLimit) return true
  return words.length <= cellLimit && /(?:^|[\s(])(?:计量)?单位\s?[::]/u.test(words)
}

/** A line that may belong to a table. */
export const mayBe = ({ kind }: Line): boolean => kind === 'body' || kind === 'heading'
