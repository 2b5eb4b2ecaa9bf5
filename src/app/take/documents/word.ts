import {
  ExternalHyperlink,
  HeadingLevel,
  type IRunOptions,
  Packer,
  Paragraph,
  TextRun,
  Document as WordFile,
} from 'docx'
import type { Dictionary } from '../../i18n/dictionary.ts'
import type { Document, Entry } from './document.ts'

/** The reports' words in 宋体, the rest in 黑体, as on the page; each system takes its own where it has neither. */
const serif = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: 'SimSun' }
const sans = { ascii: 'Arial', hAnsi: 'Arial', eastAsia: 'Microsoft YaHei' }
/** Half points. */
const size = { text: 21, small: 18, title: 32, head: 24 }

/** What XML forbids in a text: a note may hold what was pasted into it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu

const run = (text: string, rest: IRunOptions = {}) =>
  new TextRun({ ...rest, text: text.replaceAll(forbidden, '') })

const small = (text: string) =>
  new Paragraph({ spacing: { after: 60 }, children: [run(text, { size: size.small, color: '555555' })] })

function head(text: string, heading: (typeof HeadingLevel)[keyof typeof HeadingLevel], at: number) {
  return new Paragraph({
    heading,
    keepNext: true,
    spacing: { before: at, after: 80 },
    children: [run(text)],
  })
}

/** An address that opens when it is clicked. */
const linked = (link: string) =>
  new Paragraph({
    spacing: { after: 60 },
    children: [
      new ExternalHyperlink({
        link,
        children: [run(link, { style: 'Hyperlink', size: size.small })],
      }),
    ],
  })

function entry(
  { place, title, about, words, lists, note, reference, link }: Entry,
  text: Dictionary,
): Paragraph[] {
  return [
    head(`${place}${text.terms.colon}${title}`, HeadingLevel.HEADING_2, 280),
    ...(about === undefined ? [] : [small(about)]),
    ...words.map(
      (line) =>
        new Paragraph({
          spacing: { after: 80 },
          indent: { left: 360 },
          children: [run(line, { font: serif })],
        }),
    ),
    ...lists.map((line) => new Paragraph({ indent: { left: 360 }, children: [run(line)] })),
    ...(note ?? '')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map(
        (line, at) =>
          new Paragraph({
            spacing: { after: 60 },
            children: [...(at === 0 ? [run(text.excerpts.note, { bold: true })] : []), run(line)],
          }),
      ),
    small(reference),
    ...(link === undefined ? [] : [linked(link)]),
  ]
}

/** A document as a Word file (.docx). */
export function wordOf(document: Document, text: Dictionary): Promise<Blob> {
  const file = new WordFile({
    title: document.title,
    creator: text.shell.name,
    styles: {
      default: {
        document: { run: { font: sans, size: size.text } },
        heading1: { run: { font: sans, size: size.title, bold: true, color: '000000' } },
        heading2: { run: { font: sans, size: size.head, bold: true, color: '000000' } },
      },
    },
    sections: [
      {
        children: [
          head(document.title, HeadingLevel.HEADING_1, 0),
          ...document.entries.flatMap((one) => entry(one, text)),
          head(text.excerpts.references, HeadingLevel.HEADING_2, 360),
          ...document.references.split('\n').map(small),
          small(document.foot),
        ],
      },
    ],
  })
  return Packer.toBlob(file)
}
