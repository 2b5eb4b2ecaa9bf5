// @vitest-environment node
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { libraries, rooms, rulesVersion } from '../../../src/dataset/rules-version.mjs'
import { folderOf } from '../folder.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** What the version is made of, elsewhere. */
function copied(): string {
  const folder = folderOf({ 'package-lock.json': readFileSync(join(root, 'package-lock.json')) })
  mkdirSync(join(folder, 'src'))
  for (const room of rooms) cpSync(join(root, 'src', room), join(folder, 'src', room), { recursive: true })
  return folder
}

it('is the same wherever the repository lies and however its lines end, and another with another rule', () => {
  const folder = copied()
  const own = rulesVersion(root)
  expect(own).toMatch(/^[0-9a-f]{12}$/u)
  const limits = join(folder, 'src', 'extract', 'limits.ts')
  const code = readFileSync(limits, 'utf8')
  writeFileSync(limits, code.replaceAll('\n', '\r\n'))
  expect(rulesVersion(folder)).toBe(own)
  writeFileSync(limits, code.replace('0.05', '0.06'))
  expect(rulesVersion(folder)).not.toBe(own)
  writeFileSync(limits, code)
  expect(rulesVersion(folder)).toBe(own)
  // A document that is opened in another way is another text.
  writeFileSync(join(folder, 'src', 'formats', 'markdown.ts'), '')
  expect(rulesVersion(folder)).not.toBe(own)
})

it('is another with other tables of characters, and knows every library that opens documents', () => {
  const folder = copied()
  writeFileSync(join(folder, 'src', 'formats', 'pdf', 'cmaps.json'), '{}')
  expect(rulesVersion(folder)).not.toBe(rulesVersion(root))
  const formats = join(root, 'src', 'formats')
  const code = readdirSync(formats, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(formats, file), 'utf8'))
    .join('\n')
  const imported = [...code.matchAll(/(?:from |import\()'(?!\.)((?:@[^/']+\/)?[^/']+)/gu)].map(
    ([, name]) => name,
  )
  expect(imported.length).toBeGreaterThan(3)
  for (const name of imported) expect(libraries).toContain(name)
})
