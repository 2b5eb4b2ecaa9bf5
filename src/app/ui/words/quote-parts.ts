import type { Figure } from '../../../contract/figure.ts'
import { correctedTo } from './converted.ts'

/** A stretch of a quoted number: the digits, a word that qualifies them, or the unit. */
export interface QuotePart {
  role: 'number' | 'qualifier' | 'unit'
  text: string
}

const qualifier =
  /(?:超过|突破|不少于|不低于|不超过|不到|不足|低于|高于|至少|最高|大约|接近|以上|以下|以内|左右|[约近超余多来上逾达])/u
const digit = /[\d.,\uff10-\uff19\uff0c\uff0e零〇一二两三四五六七八九十百千万亿半/~\uff5e至到—–-]/u

/** Units that begin with a character that may be a digit: 4178万|千瓦, 12个百分点, 3千米. */
const wholeUnit = /^(?:百分点|千(?:瓦时|瓦|米|克|卡|伏|焦|帕|赫))/u

/**
 * Splits a number as written for setting: 1200多万元 → 1200 · 多 · 万 · 元. What is no digit and no known
 * qualifier is the unit. Joined again, the parts give the quote.
 */
export function quoteParts(quote: string): QuotePart[] {
  const parts: QuotePart[] = []
  const pushed = (role: QuotePart['role'], text: string) => {
    const last = parts.at(-1)
    if (last?.role === role) last.text += text
    else parts.push({ role, text })
  }
  let rest = quote
  while (rest !== '') {
    const word = rest.match(qualifier)
    if (word?.index === 0) {
      pushed('qualifier', word[0])
      rest = rest.slice(word[0].length)
      continue
    }
    const unit = rest.match(wholeUnit)
    if (unit) {
      pushed('unit', unit[0])
      rest = rest.slice(unit[0].length)
      continue
    }
    // Between two units it is part of them (8万元/年), between digits of the number (3/4).
    if (rest.startsWith('/') && parts.at(-1)?.role === 'unit') {
      pushed('unit', '/')
      rest = rest.slice(1)
      continue
    }
    const character = rest.slice(0, 1)
    pushed(/[%\uff05‰]/.test(character) || !digit.test(character) ? 'unit' : 'number', character)
    rest = rest.slice(1)
  }
  return parts
}

/** The multipliers that a table's head may name, by their power of ten. */
const multipliers = ['', '十', '百', '千', '万', '十万', '百万', '千万', '亿', '十亿', '百亿', '千亿', '万亿']

/**
 * The unit with its multiplier where the number stands without it, since the head of its table tells it: 251.7 of a column in 亿元.
 * Nothing where the number brings its unit, or has none.
 */
export function unitApart({ quote, value, unit }: Pick<Figure, 'quote' | 'value' | 'unit'>): string {
  const digits = quote.normalize('NFKC').replace(/[,\s]/gu, '').replace('−', '-')
  if (unit === '' || !/^[-+]?\d+(?:\.\d+)?$/u.test(digits)) return ''
  const power = value === 0 ? 0 : Math.round(Math.log10(value / Number(digits)))
  return `${multipliers[power] ?? `×10^${power} `}${unit}`
}

/** A number as its report writes it, with the unit that stands apart from it, and with what a reader corrected it to. */
export function asWritten(figure: Pick<Figure, 'quote' | 'value' | 'valueMax' | 'unit' | 'flags'>): string {
  const to = correctedTo(figure)
  return to === undefined ? figure.quote + unitApart(figure) : `${figure.quote} → ${to}`
}
