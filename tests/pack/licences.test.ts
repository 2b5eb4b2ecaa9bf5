// @vitest-environment node
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { noticeText } from '../../src/pack/licence-notice.ts'
import { packageFolder } from '../../src/pack/licences.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duizhao-licences-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function made(name: string, fields: object, files: Record<string, string> = {}): string {
  const path = join(folder, name)
  mkdirSync(join(path, 'licenses'), { recursive: true })
  writeFileSync(join(path, 'package.json'), JSON.stringify({ name, version: '1.2.3', ...fields }))
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text)
  return path
}

it('knows the package of a module, the inner one of two', () => {
  expect(packageFolder('/a/node_modules/react/cjs/react.js')).toBe('/a/node_modules/react')
  expect(packageFolder('\0/a/node_modules/@x/y/index.js?url')).toBe('/a/node_modules/@x/y')
  expect(packageFolder('C:\\a\\node_modules\\b\\node_modules\\c\\d.js')).toBe(
    'C:/a/node_modules/b/node_modules/c',
  )
  expect(packageFolder('/a/src/main.tsx')).toBeUndefined()
})

it('gives each package once, by name, with the words that it encloses and those of its parts', () => {
  const b = made(
    'b',
    { license: 'Apache-2.0' },
    { 'LICENSE.md': 'words of b', 'licenses/LICENSE-c': 'words of a part' },
  )
  const a = made('a', { license: 'MIT' }, { LICENCE: 'words of a', NOTICE: 'notice of a' })
  const text = noticeText([b, a, b])
  expect(text.match(/^[ab] 1\.2\.3 .*$/gmu)).toEqual(['a 1.2.3 (MIT)', 'b 1.2.3 (Apache-2.0)'])
  for (const words of ['words of a', 'notice of a', 'words of b', 'words of a part', 'Sun Junyi'])
    expect(text).toContain(words)
})

it('puts the usual terms behind the author where a package only names its licence', () => {
  const text = noticeText([made('a', { license: 'ISC', author: { name: 'Somebody' } })])
  expect(text).toContain('Copyright (c) Somebody\n\nPermission to use, copy')
})

it.each([
  ['an unusual licence', { license: 'Odd-1.0', author: 'Somebody' }],
  ['nobody’s', { license: 'MIT' }],
])('stops the build where the words are not at hand: %s', (_, fields) => {
  expect(() => noticeText([made('a', fields)])).toThrow(/a 1\.2\.3 comes without the words of its licence/)
})

it('gives the terms of the MIT License once, and each copyright; other words stay whole', () => {
  const own = readFileSync(join(import.meta.dirname, '..', '..', 'LICENSE'), 'utf8')
  const terms = own.slice(own.indexOf('Permission is hereby granted'))
  const same = made(
    'a',
    { license: 'MIT' },
    { LICENSE: `Copyright (c) Anna\n\n${terms.replaceAll('\n', '\r\n')}` },
  )
  const other = made(
    'b',
    { license: 'MIT' },
    { LICENSE: `Copyright (c) Bert\n\n${terms}And nobody sells it.` },
  )
  const text = noticeText([same, other])
  expect(text).toMatch(/Copyright \(c\) Anna\s+\[Permission is granted by the terms of the MIT License/u)
  expect(text).toContain('And nobody sells it.')
  // At our own head, and in the words that differ.
  expect(text.match(/Permission is hereby granted/gu)).toHaveLength(2)
})
