import type { Source } from '../contract/source.ts'
import { decode } from '../extract/decode/decode.ts'
import { readCsv } from './csv.ts'
import { readDocx } from './docx/docx.ts'
import { formatOf } from './endings.ts'
import { readHtml } from './html/html.ts'
import { readMarkdown } from './markdown.ts'
import type { Outcome } from './outcome.ts'
import { readPdf } from './pdf/pdf.ts'
import { readXlsx } from './xlsx/xlsx.ts'

/** Plain text, whatever its name. */
export function readText(bytes: Uint8Array): Outcome {
  const decoded = decode(bytes)
  return decoded.ok ? { ...decoded, format: 'txt', meta: {} } : decoded
}

const readers: Partial<Record<Source['format'], (bytes: Uint8Array) => Outcome | Promise<Outcome>>> = {
  html: readHtml,
  docx: readDocx,
  md: readMarkdown,
  csv: readCsv,
  xlsx: readXlsx,
  pdf: readPdf,
}

/** What a PDF opens with, whatever its name. */
const pdf = '%PDF-'

/**
 * Reads a document by what its name says that it is; one of another name as plain text. The same bytes give the same text
 * wherever they are read.
 */
export async function readDocument(name: string, bytes: Uint8Array): Promise<Outcome> {
  const format = formatOf(name)
  if (!format && [...pdf].every((character, at) => bytes[at] === character.charCodeAt(0)))
    return await readPdf(bytes)
  return await ((format && readers[format]) ?? readText)(bytes)
}
