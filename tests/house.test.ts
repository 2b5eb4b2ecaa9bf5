import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

const src = join(import.meta.dirname, '..', 'src')

/** Which rooms a room may import, beside itself. */
const mayImport: Record<string, readonly string[]> = {
  contract: [],
  lexicon: ['contract'],
  extract: ['contract', 'lexicon'],
  compare: ['contract'],
  dataset: ['contract', 'lexicon', 'extract', 'compare'],
  worker: ['contract', 'lexicon', 'extract'],
  app: ['contract', 'compare', 'worker'],
  pack: [],
}

interface Import {
  file: string
  target: string
}

function importsOf(file: string, text: string): Import[] {
  const pattern = /(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]|new URL\(\s*['"](\.{1,2}\/[^'"]+)['"]/gu
  return [...text.matchAll(pattern)].map((match) => ({
    file,
    target: relative(src, join(dirname(join(src, file)), match[1] ?? match[2] ?? ''))
      .split(sep)
      .join('/'),
  }))
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => /\.(ts|tsx|mjs)$/u.test(file))
const imports = files.flatMap((file) => importsOf(file, readFileSync(join(src, file), 'utf8')))

/** The imports that cross a wall, as `file → target`. */
function crossings(list: readonly Import[]): string[] {
  return list
    .filter(({ file, target }) => {
      const [from = ''] = file.split('/')
      const [to = ''] = target.split('/')
      if (from === to) return false
      if (!(mayImport[from] ?? []).includes(to)) return true
      return (
        from === 'app' && to === 'worker' && target !== 'worker/client.ts' && target !== 'worker/protocol.ts'
      )
    })
    .map(({ file, target }) => `${file} → ${target}`)
}

describe('the house', () => {
  it('has no room that this test does not know', () => {
    const rooms = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(rooms.map((room) => room.name).sort()).toEqual(Object.keys(mayImport).sort())
  })

  it('lets imports run one way', () => {
    expect(imports.length).toBeGreaterThan(100)
    expect(crossings(imports)).toEqual([])
  })

  it('would notice a crossing', () => {
    const bad = importsOf('compare/verdict.ts', "import { units } from '../lexicon/units.ts'")
    expect(crossings(bad)).toEqual(['compare/verdict.ts → lexicon/units.ts'])
    const deep = importsOf('app/data/x.ts', "import { run } from '../../worker/extract.worker.ts'")
    expect(crossings(deep)).toHaveLength(1)
  })

  it('keeps the features of the page apart', () => {
    const across = imports.filter(({ file, target }) => {
      const from = /^app\/features\/([^/]+)\//u.exec(file)?.[1]
      const to = /^app\/features\/([^/]+)\//u.exec(target)?.[1]
      return from !== undefined && to !== undefined && from !== to
    })
    expect(across.map(({ file, target }) => `${file} → ${target}`)).toEqual([])
  })

  it('has no clock, locale or random source where the same input must give the same output', () => {
    const pure = files.filter((file) => /^(contract|lexicon|extract|compare)\//u.test(file))
    const guilty = pure.filter((file) =>
      /\bDate\b(?!:)|Math\.random|localeCompare|toLocale|\bIntl\b|performance\.now/u.test(
        readFileSync(join(src, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/gu, ''),
      ),
    )
    expect(guilty).toEqual([])
  })
})
