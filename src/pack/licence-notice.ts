import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** One work, under which licence, and the words that its licence asks to be passed on. */
interface Notice {
  name: string
  licence: string
  text: string
}

const own = readFileSync(join(import.meta.dirname, '..', '..', 'LICENSE'), 'utf8').trim()
const mit = own.slice(own.indexOf('Permission is hereby granted'))

/** The terms of licences that packages name without enclosing them; each is put behind the name of the author. */
const terms: Readonly<Record<string, string>> = {
  MIT: mit,
  ISC: `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`,
}

/** What stands in the page though no package of its name is bundled: tables that were made from another's work, what a package bundles itself. */
const tables: readonly Notice[] = [
  {
    name: 'PDF.js and the tables of Adobe-GB1',
    licence: 'Apache-2.0, BSD-3-Clause',
    text: readFileSync(join(import.meta.dirname, '..', 'formats', 'pdf', 'licences.txt'), 'utf8').trim(),
  },
  {
    name: 'jieba, words of its dictionary',
    licence: 'MIT',
    text: `Copyright (c) 2013 Sun Junyi\n\n${mit}`,
  },
]

/** The files in which a package states its licence, whatever it calls them, and the folder for those of its parts. */
const licenceFile = /^(?:licen[cs]e|copying|notice)(?:[-.].*)?$/iu
const partsFolder = 'licenses'

function filesOf(folder: string): string[] {
  const parts = join(folder, partsFolder)
  const inParts = existsSync(parts) && statSync(parts).isDirectory() ? readdirSync(parts) : []
  const all = [
    ...readdirSync(folder).filter((name) => licenceFile.test(name)),
    ...inParts.map((name) => join(partsFolder, name)),
  ]
  return all
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort()
}

/** @throws where neither the package nor a table has the words of its licence: they must be found before the page is given away */
function noticeOf(folder: string): Notice {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const enclosed = filesOf(folder)
    .map((path) => readFileSync(path, 'utf8').trim())
    .join('\n\n')
  const standard = terms[license] && author && `Copyright (c) ${author.name ?? author}\n\n${terms[license]}`
  const text = enclosed || standard
  if (!text) throw new Error(`${name} ${version} comes without the words of its licence: find and add them`)
  return { name: `${name} ${version}`, licence: String(license ?? 'see below'), text }
}

const rule = '-'.repeat(72)

const unwrapped = (words: string): string => words.replaceAll(/\s+/gu, ' ').trim()
const mitWords = unwrapped(mit)

/** A notice whose terms are those of the MIT License to the letter, with a word on where they stand: they are given once, at the head. */
function shortened(text: string): string {
  const at = text.indexOf('Permission is hereby granted')
  return at > 0 && unwrapped(text.slice(at)) === mitWords
    ? `${text.slice(0, at)}[Permission is granted by the terms of the MIT License as they are given at the head of this notice.]`
    : text
}

/**
 * The notice of a page that contains the packages in these folders: our licence, then each work's with its copyright, by name, so that the
 * same page gives the same notice.
 */
export function noticeText(folders: Iterable<string>): string {
  const notices = [...new Set(folders)].map(noticeOf)
  const parts = [...notices, ...tables]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, licence, text }) => `${rule}\n${name} (${licence})\n\n${shortened(text)}`)
  return `${own}\n\nThis page contains the works of others that follow, each under its own licence.\n\n${parts.join('\n\n')}\n`
}
