import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { strToU8, zipSync } from 'fflate'

const folder = 'seeds'
const lines = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
  .filter((line) => line.trim() !== '')

/** A report of about so many characters, of the lines of the seeds from one of them on: the same for the same number. */
export function reportOf(number: number, characters: number): string {
  const taken = [`第${number + 1}号`]
  let length = 0
  for (let at = number * 7; length < characters; at++) {
    const line = lines[at % lines.length] ?? ''
    taken.push(line)
    length += line.length
  }
  return taken.join('\n\n').slice(0, characters)
}

const escaped = (line: string) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const wordNames = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** A text as a Word document, a line a paragraph. */
export function docxOf(text: string): Buffer {
  const body = text
    .split('\n')
    .map((line) => `<w:p><w:r><w:t>${escaped(line)}</w:t></w:r></w:p>`)
    .join('')
  const document = `<w:document xmlns:w="${wordNames}"><w:body>${body}</w:body></w:document>`
  return Buffer.from(zipSync({ 'word/document.xml': strToU8(document) }))
}

/** A text as a browser prints it. @param style that of each line */
export async function pdfOf(text: string, page: Page, style = ''): Promise<Buffer> {
  const body = text.split('\n').map((line) => `<p style="${style}">${escaped(line)}</p>`)
  await page.setContent(`<meta charset="utf-8"><body style="font: 16px/1.8 serif">${body.join('')}`)
  return page.pdf({ format: 'A4' })
}
