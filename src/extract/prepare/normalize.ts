import { traditional } from '../../lexicon/traditional.ts'
import { ofRadical, radicalRange } from '../../text/radicals.ts'
import { removed } from './removed.ts'

/** Full-width forms and other quotation marks that stand for a plain character; one code unit for one. */
const others: Readonly<Record<string, string>> = {
  '　': ' ',
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '−': '-',
  '「': '“',
  '」': '”',
  '『': '“',
  '』': '”',
  '﹪': '%',
  '℅': '%',
  '～': '~',
  '﹣': '-',
  '－': '-',
  '〜': '~',
  '‐': '-',
  '–': '—',
  '．': '.',
  '︰': ':',
  '∶': ':',
}

/** What frames are drawn with, as the marks of a table: lines down part cells, lines across and where lines meet are its rules. Source: Unicode, Box Drawing. */
const across = '─━┄┅┈┉═╌╍╴╶╸╺╼╾'
const down = '│┃┆┇┊┋║╎╏╵╷╹╻╽╿'
const drawn = (character: string): string =>
  across.includes(character) ? '—' : down.includes(character) ? '|' : '+'

/** Marks of Markdown that are no words: **一、工作回顾**, ## 下一步. */
const markup = /\*{2,3}|^#{1,6}(?=\s)/gmu

/** What a short form is defined in, which tells nothing of a number: 增长（以下简称“增长”）, 同比（下同）. Refuses （同比）. */
const shortForm = /[(（](?:(?:以下|下文)(?:简称|统称|同)|下同)[^()（）\n]{0,20}[)）]/gu

/** How a character is read, behind it: 示范乡(xiāng)镇(zhèn), as pages for learners and mirrors of pages print it. Refuses (GDP). */
const reading =
  /(?<=\p{Script=Han})[(（](?=[a-zü]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ])[a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]{1,6}[)）]/gu

/** Links of Markdown in a plain text: [汉族](/wiki/汉族) says 汉族. Refuses [1](表), which leads nowhere. */
const links = /!?\[([^[\]\n]{1,80})\]\((?=[^()\s]{0,300}[/.#])[^()\s]{1,300}(?:\s"[^"\n]{0,80}")?\)/gu

/** Characters that a saved page names, with or without the semicolon: 成立&nbsp;; source: HTML, named character references. */
const named: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  ldquo: '“',
  rdquo: '”',
  middot: '·',
  mdash: '—',
  hellip: '…',
  permil: '‰',
}
const reference = new RegExp(`&(${Object.keys(named).join('|')});?`, 'gu')

/** A page break ends a line; a tab parts the cells of a table; other characters that only steer a device are blanks. */
const steering = (character: string) => (character === '\f' ? '\n' : ' ')

/** All characters that are read as others. */
const folded = new RegExp(
  `[\\uff01-\\uff5e\\u3000\\u00a0\\u2009\\u202f−${radicalRange}「」『』﹪℅﹣︰∶〜‐–\\u2500-\\u257f${Object.keys(traditional).join('')}]`,
  'gu',
)

/** 1O.2%, 11.O万, O.36万: the letter that a scan took for a zero; not O2O, where letters stand around the digit. */
const scannedZero = /(?<=(?<![A-Za-z]\d{0,3})\d\.?)O(?=[\d.%]|\p{Script=Han})|(?<![A-Za-z\d])O(?=\.\d)/gu

/** A name whose characters a table sets apart, alone in its cell: 北　京 |. Refuses 12 |, and names without a mark of the cell's end, which prose may hold. */
const setApart =
  /(?<=^|[|\t])[ \u3000]*\p{Script=Han}(?:[ \u3000]{1,6}\p{Script=Han}){1,4}(?=[ \u3000]*[|\t])/gmu

/** 12.63%o: the sign for one in a thousand, as a scan read it. Refuses 5%or. */
const scannedPermil = /(?<=\d\s?)[%％][oO〇](?![A-Za-z\d])/gu

const isDigit = (character: string) => /[\d０-９]/u.test(character)

/**
 * The text as the rules read it: full-width digits, letters and punctuation as half-width ones, radicals as the characters
 * that they stand for, traditional characters as simplified ones, no control characters, no marks of Markdown, no
 * brackets that define a short form;
 * zeros that a scan took for letters; what stands inside words and is none of them is `removed`.
 * Every character keeps its place, so offsets into the result are offsets into the raw text.
 */
export function normalize(raw: string): string {
  const text = raw
    .replace(/(?![\n\r\t])\p{Cc}/gu, steering)
    .replace(reference, (found, name: string) => `${named[name]}${removed.repeat(found.length - 1)}`)
    .replace(markup, (marks) => ' '.repeat(marks.length))
    .replace(shortForm, (words) => ' '.repeat(words.length))
    .replace(links, (found: string, words: string) => {
      // 5320[3](#fn3)万人: the mark of a note is no part of the number before it.
      if (/^[\d\s*†]+$/u.test(words)) return removed.repeat(found.length)
      const lead = found.indexOf('[') + 1
      return `${removed.repeat(lead)}${words}${removed.repeat(found.length - lead - words.length)}`
    })
    .replace(reading, (words) => removed.repeat(words.length))
    .replace(scannedZero, '0')
    .replace(scannedPermil, `${removed}‰`)
    .replace(setApart, (cell) => {
      const from = cell.search(/\S/u)
      return cell.slice(0, from) + cell.slice(from).replace(/\s/gu, removed)
    })
  return text.replace(folded, (character, at: number) => {
    // 120，300，800: whether it parts three numbers or the thousands of one is for who reads numbers.
    if (character === '，' && isDigit(text.charAt(at - 1)) && isDigit(text.charAt(at + 1))) return character
    const other = others[character] ?? traditional[character]
    if (other !== undefined) return other
    if (character >= '\u2e80' && character <= '\u2fdf') {
      const meant = ofRadical(character)
      return traditional[meant] ?? meant
    }
    if (character >= '\u2500' && character <= '\u257f') return drawn(character)
    if (character < '\u3000') return character.normalize('NFKC')
    return String.fromCharCode(character.charCodeAt(0) - 0xfee0)
  })
}
