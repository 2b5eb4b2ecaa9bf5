import { walkXml } from '../office/xml.ts'

/** How one level of a list is counted. */
interface Level {
  format: string
  /** `（%1）`, `%1.%2`: what stands for the counts of the levels. */
  text: string
  start: number
  /** Whether the levels above are written in digits here, however they are counted: 2.1 below 二. */
  isLegal: boolean
}

const units = [...'〇一二三四五六七八九']

/** A number up to 9999 as it is said: 12 → 十二, 105 → 一百零五. */
function spoken(number: number): string {
  if (number >= 10_000) return String(number)
  if (number < 20) return number < 10 ? (units[number] ?? '') : `十${number === 10 ? '' : units[number - 10]}`
  let text = ''
  let isGap = false
  for (const [at, word] of ['千', '百', '十', ''].entries()) {
    const digit = Math.floor(number / 10 ** (3 - at)) % 10
    if (digit === 0) isGap = text !== ''
    else {
      text += `${isGap ? '零' : ''}${units[digit]}${word}`
      isGap = false
    }
  }
  return text
}

const letters = (number: number) => String.fromCharCode(96 + ((number - 1) % 26) + 1)

/** ①, as far as there are such characters. */
const circled = (number: number) =>
  number <= 20 ? String.fromCodePoint(0x2460 + number - 1) : String(number)

/** The ways of counting that Chinese reports use, by their names in the format (ECMA-376 Part 1, 17.18.59). */
const formats: Readonly<Record<string, (number: number) => string>> = {
  chineseCounting: spoken,
  chineseCountingThousand: spoken,
  japaneseCounting: spoken,
  taiwaneseCountingThousand: spoken,
  ideographDigital: (number) => [...String(number)].map((digit) => units[Number(digit)]).join(''),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalZero: (number) => String(number).padStart(2, '0'),
  lowerLetter: letters,
  upperLetter: (number) => letters(number).toUpperCase(),
  none: () => '',
}

/** A list: by which levels it counts, and where it begins anew. */
interface List {
  abstract: string
  starts: Map<number, number>
}

/** The lists of a document: their numbers stand in no paragraph, but are counted while it is read. */
export class Numbering {
  readonly #abstract = new Map<string, Map<number, Level>>()
  readonly #lists = new Map<string, List>()
  readonly #counts = new Map<string, number[]>()

  /** @param xml the part `word/numbering.xml`; nothing where a document has no lists */
  constructor(xml: string | undefined) {
    if (xml === undefined) return
    let levels: Map<number, Level> | undefined
    let level: Level | undefined
    let list: List | undefined
    let overridden = 0
    walkXml(xml, {
      open: (name, attribute) => {
        const value = attribute('w:val')
        if (name === 'w:abstractNum') {
          levels = new Map()
          this.#abstract.set(attribute('w:abstractNumId') ?? '', levels)
        } else if (name === 'w:lvl' && list === undefined) {
          level = { format: 'decimal', text: '', start: 1, isLegal: false }
          levels?.set(Number(attribute('w:ilvl') ?? 0), level)
        } else if (name === 'w:numFmt' && level) level.format = value ?? 'decimal'
        else if (name === 'w:lvlText' && level) level.text = value ?? ''
        else if (name === 'w:start' && level) level.start = Number(value ?? 1)
        else if (name === 'w:isLgl' && level) level.isLegal = value !== '0' && value !== 'false'
        else if (name === 'w:num') {
          list = { abstract: '', starts: new Map() }
          this.#lists.set(attribute('w:numId') ?? '', list)
        } else if (name === 'w:abstractNumId' && list) list.abstract = value ?? ''
        else if (name === 'w:lvlOverride') overridden = Number(attribute('w:ilvl') ?? 0)
        else if (name === 'w:startOverride') list?.starts.set(overridden, Number(value ?? 1))
      },
      close: (name) => {
        if (name === 'w:lvl') level = undefined
        if (name === 'w:num') list = undefined
      },
    })
  }

  /** Counts the next item of a list and gives what stands before it: `一、`, `（二）`, `3.`; nothing for a bullet. */
  next(numId: string, level: number): string {
    const list = this.#lists.get(numId)
    const levels = list && this.#abstract.get(list.abstract)
    const own = levels?.get(level)
    if (!list || !levels || !own) return ''
    // Lists that share their levels go on counting, unless one begins anew.
    const key = list.starts.size > 0 ? `own ${numId}` : list.abstract
    const counts = this.#counts.get(key) ?? []
    const startOf = (at: number) => list.starts.get(at) ?? levels.get(at)?.start ?? 1
    counts[level] = (counts[level] ?? startOf(level) - 1) + 1
    counts.length = level + 1
    this.#counts.set(key, counts)
    if (own.format === 'bullet') return ''
    return own.text.replaceAll(/%(\d)/gu, (_, digit: string) => {
      const at = Number(digit) - 1
      const format = own.isLegal ? String : (formats[levels.get(at)?.format ?? 'decimal'] ?? String)
      return format(counts[at] ?? startOf(at))
    })
  }
}
