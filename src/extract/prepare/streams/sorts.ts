import { labelHead, unitHead } from '../../../lexicon/table-words.ts'
import { type Cell, closed } from '../../../text/cells/cells.ts'
import { isNumberCell, isYearCell } from '../../../text/cells/number-cell.ts'
import { isTranslation } from '../../../text/cells/translations.ts'

/** Words in a column of numbers. */
const saidNumber = /^[-+]?\d[\d.]{0,8}个?百分点$|^持平$/u

/**
 * What a cell may be: a number, a year, nothing, the head of a column that counts the rows, names them or tells their unit, a unit in
 * brackets below a head, a name, or words that are no cell at all.
 */
export type Sort = 'number' | 'year' | 'empty' | 'rank' | 'label' | 'unit' | 'bracket' | 'words' | 'prose'

/** The head of a column that counts the rows. */
const rankHead = /^(?:序\s*号|编\s*号|排\s*[名序]|名\s*次|位\s*次)$/u
const nameLimit = 30

/** Takes 35.6, -1.2%, 1,943, 持平 and 1.54个百分点 as numbers; refuses 1.食品 and 3-5, which are words. */
export function sortOf(text: string): Sort {
  if (/^[-—–…/*]{0,6}$/u.test(text)) return 'empty'
  if (isYearCell(text)) return 'year'
  if (isNumberCell(text) || saidNumber.test(text)) return 'number'
  if (rankHead.test(text)) return 'rank'
  if (unitHead.test(closed(text))) return 'unit'
  if (labelHead.test(closed(text))) return 'label'
  if (/^[(][^()\d]{1,8}[)]$/u.test(text)) return 'bracket'
  return text.length > nameLimit || /[。;!?]/u.test(text) ? 'prose' : 'words'
}

/** The cells of a stream without those that say in English what the one before says: 指标, Item, 2009, 2010. */
export const withoutEnglish = (cells: readonly Cell[]): Cell[] =>
  cells.filter(({ text }, at) => !(isTranslation(text) && /\p{Script=Han}/u.test(cells[at - 1]?.text ?? '')))
