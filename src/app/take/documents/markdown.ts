import type { Dictionary } from '../../i18n/dictionary.ts'
import type { Document, Entry } from './document.ts'

/** An address, with the marks that end its sentence. */
const address = /https?:\/\/\S+/gu
const marksBehind = new Set('.,。，;；)）')

/** Signs that are markup wherever they stand. */
const anywhere = /[\\`*_[\]<>|~]|&(?=#?\w{1,32};)/gu
/** Signs that make a head or a list of a line that they begin. */
const lineHead = /^([#+=-])|^(\d{1,9})([.)])/u

const escapedLine = (line: string): string => {
  const blank = line.length - line.trimStart().length
  return (
    line.slice(0, blank) +
    line
      .slice(blank)
      .replaceAll(anywhere, '\\$&')
      .replace(lineHead, (_, sign: string | undefined, number = '', mark = '') =>
        sign === undefined ? `${number}\\${mark}` : `\\${sign}`,
      )
  )
}

const escaped = (text: string): string => text.split('\n').map(escapedLine).join('\n')

/**
 * Text that Markdown (CommonMark) shows as it stands: 5*6 and <b> are no markup, a line that begins with 1. or # no list and no head; lines
 * stay lines; an address opens.
 */
export function plain(text: string): string {
  const parts: string[] = []
  let at = 0
  for (const { 0: found, index } of text.matchAll(address)) {
    let end = found.length
    while (marksBehind.has(found.charAt(end - 1))) end -= 1
    const link = found.slice(0, end)
    parts.push(escaped(text.slice(at, index)), `<${link}>`)
    at = index + link.length
  }
  return [...parts, escaped(text.slice(at))].join('').trimEnd().replaceAll('\n', '\\\n')
}

const lines = (parts: readonly (string | undefined | false)[]): string =>
  parts.filter((part) => part !== undefined && part !== false && part !== '').join('\n\n')

function entry(
  { place, title, about, words, lists, note, reference, link }: Entry,
  text: Dictionary,
): string {
  return lines([
    `## ${plain(`${place}${text.terms.colon}${title}`)}`,
    about !== undefined && plain(about),
    words.length > 0 && words.map((line) => `> ${plain(line)}`).join('\n>\n'),
    lists.map((line) => `- ${plain(line)}`).join('\n'),
    note !== undefined && `**${plain(text.excerpts.note)}** ${plain(note)}`,
    plain(reference),
    link !== undefined && plain(link),
  ])
}

/** A document as Markdown. */
export function markdownOf(document: Document, text: Dictionary): string {
  const all = lines([
    `# ${plain(document.title)}`,
    ...document.entries.map((one) => entry(one, text)),
    `## ${plain(text.excerpts.references)}`,
    // Each reference is a paragraph with its number.
    document.references.split('\n').map(plain).join('\n\n'),
    plain(document.foot),
  ])
  return `${all}\n`
}
