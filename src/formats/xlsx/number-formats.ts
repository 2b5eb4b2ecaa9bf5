import { format, isDateFormat } from 'numfmt'
import { walkXml } from '../office/xml.ts'

/**
 * The formats that a file names by a number only, as a Chinese Excel shows them. Source: ECMA-376 part 1, 18.8.30 (numFmt), the list of
 * all languages and that of zh-cn.
 */
const builtIn: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm/d/yy',
  31: 'yyyy"年"m"月"d"日"',
  36: 'yyyy"年"m"月"',
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
}

/** The format of a cell by the index of its look; undefined: as the number is. */
export type FormatOf = (style: number) => string | undefined

/** @param xml the part `xl/styles.xml` */
export function formatsOf(xml: string | undefined): FormatOf {
  const named = new Map<number, string>()
  const looks: number[] = []
  let isCell = false
  walkXml(xml ?? '', {
    open(name, attribute) {
      if (name === 'numFmt')
        named.set(Number(attribute('numFmtId') ?? -1), attribute('formatCode') ?? 'General')
      else if (name === 'cellXfs') isCell = true
      else if (name === 'xf' && isCell) looks.push(Number(attribute('numFmtId') ?? 0))
    },
    close(name) {
      if (name === 'cellXfs') isCell = false
    },
  })
  return (style) => {
    const id = looks[style] ?? 0
    return named.get(id) ?? builtIn[id]
  }
}

/** So many digits a sheet knows of a number; those behind are the machine's. */
const known = 15
/** The days between the first of 1900 and the first of 1904. */
const days1904 = 1462

const plain = (value: number): string => String(Number(value.toPrecision(known)))

/** An accountant's minus: (5.00). */
const bracketed = /^\((?<amount>[^()]+)\)$/u

/** A number as its sheet shows it: 0.986 in 0.0% → 98.6%, 45000 in a date's format → 2023年3月15日, (5) → -5. */
export function shownNumber(value: number, code: string | undefined, from1904: boolean): string {
  if (code === undefined || code === 'General' || code === '@') return plain(value)
  try {
    const day = from1904 && isDateFormat(code) ? value + days1904 : value
    const shown = format(code, day, { nbsp: false, overflow: plain(value) }).trim()
    const amount = value < 0 ? bracketed.exec(shown)?.groups?.amount : undefined
    return amount === undefined ? shown : `-${amount}`
  } catch {
    // A format that no program knows is no reason to lose the number.
    return plain(value)
  }
}
