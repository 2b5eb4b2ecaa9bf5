import { labelHead, unitHead } from '../../../lexicon/table-words.ts'
import { closed } from '../../../text/cells/cells.ts'
import { isNumberCell, isYearCell } from '../../../text/cells/number-cell.ts'

/** Words in a column of numbers. */
const saidNumber = /^[-+]?\d[\d.]{0,8}个?百分点$|^持平$/u

/**
 * What a cell may be: a number, a year, nothing, the head of a column that counts the rows, names them or tells their unit, a name, or words
 * that are no cell at all.
 */
export type Sort = 'number' | 'year' | 'empty' | 'rank' | 'label' | 'unit' | 'words' | 'prose'

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
  return text.length > nameLimit || /[。;!?]/u.test(text) ? 'prose' : 'words'
}
