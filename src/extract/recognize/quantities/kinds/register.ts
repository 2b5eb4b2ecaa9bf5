import type { Dimension } from '../../../../contract/taxonomy.ts'
import type { Recogniser } from '../quantity.ts'

/** What old registers count, before the number: 户四万二千, 口十四万, 丁三千. Source: the tables of households (户口) of local gazetteers. */
const heads: Readonly<Record<string, { unit: string; dimension: Dimension }>> = {
  户: { unit: '户', dimension: 'household' },
  口: { unit: '口', dimension: 'person' },
  丁: { unit: '丁', dimension: 'person' },
}

/** What may stand before the word: the start of a clause, the place whose register it is, or what it tells apart. */
const before =
  /(?:^|[\s,。;:、)郡州府县厅邑道民军匠男女妇大小成幼客主丁户口〇零一二三四五六七八九十百千万])$/u
/** What ends such a number: a pause, or the next of its kind. A unit or a noun would say that it counts something else. */
const behind = /^(?:$|[\s,。;、(]|[户口丁](?=[一二三四五六七八九十]))/u
/** Fewer are a name or an ordinal: 户一. */
const leastCharacters = 3

/** Whether a numeral stands behind the word that says what it counts, and nothing behind it says otherwise. */
export const isCountedBefore = (text: string, start: number, end: number): boolean =>
  end - start >= leastCharacters &&
  text.charAt(start - 1) in heads &&
  before.test(text.slice(Math.max(0, start - 2), start - 1)) &&
  behind.test(text.slice(end, end + 2))

/** 户四万二千七百二十五,口十四万三千: in old registers the unit stands before its number. */
export const register: Recogniser = {
  name: 'register',
  takes: [
    ['户四万二千七百二十五，口十四万三千二百。', '户四万二千七百二十五|口十四万三千二百'],
    ['户五万五千六百五十八口三十二万四千。', '户五万五千六百五十八|口三十二万四千'],
    ['南郡户十二万五千五百，口七十一万八千。', '户十二万五千五百|口七十一万八千'],
  ],
  refuses: ['户一百。', '路口三百二十。'],
  at(text, { start, end, script, value, valueMax, trails, bound }) {
    const head = heads[text.charAt(start - 1)]
    if (!head || script !== 'chinese' || trails || bound || valueMax !== undefined) return undefined
    if (!isCountedBefore(text, start, end)) return undefined
    return { start: start - 1, end, value, bound: 'exact', ...head, events: false, rules: ['register'] }
  },
}
