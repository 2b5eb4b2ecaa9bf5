import type { Dictionary } from '../../i18n/dictionary.ts'
import type { Document, Entry } from './document.ts'

const address = /https?:\/\/\S+?(?=[.,。，;；)）]*(?:\s|$))/gu

/** Signs that are markup wherever they stand, and those that are at the beginning of a line. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[\\`*_[\]<>|~]|&(?=#?\w+;)/gu, '\\$&')
    .replaceAll(/^\s*(?:[#+=-]|\d+(?=[.)]))/gmu, (sign) =>
      /\d$/u.test(sign) ? `${sign}\\` : sign.replace(/.$/u, '\\$&'),
    )

/**
 * Text that Markdown (CommonMark) shows as it stands: 5*6 and <b> are no markup, a line that begins with 1. or # no list and no head; lines
 * stay lines; an address opens.
 */
export function plain(text: string): string {
  const parts: string[] = []
  let at = 0
  for (const { 0: link, index } of text.matchAll(address)) {
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
