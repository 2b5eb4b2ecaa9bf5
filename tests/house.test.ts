import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

const src = join(import.meta.dirname, '..', 'src')

/** Which rooms a room may import, beside itself. */
const mayImport: Record<string, readonly string[]> = {
  contract: [],
  text: ['contract'],
  lexicon: ['contract', 'text'],
  extract: ['contract', 'text', 'lexicon'],
  formats: ['contract', 'text', 'extract'],
  compare: ['contract', 'text'],
  review: ['contract', 'text'],
  dataset: ['contract', 'text', 'lexicon', 'extract', 'formats', 'compare', 'review'],
  worker: ['contract', 'text', 'lexicon', 'extract', 'formats'],
  app: ['contract', 'text', 'compare', 'review', 'worker'],
  pack: ['contract'],
}

/** The floors of `extract` from the ground up: a folder may import those before it, and the files that stand for all. */
const floors = [
  'decode',
  'prepare',
  'outline',
  'tokens',
  'recognize',
  'scope',
  'tables',
  'label',
  'classify',
  'practices',
  'check',
]
/** What every floor may ask: the shapes of what goes in and out, and how a doubt is told. */
const forAll = ['types.ts', 'issues.ts']

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

/** The imports inside `extract` that lead up the stairs, as `file → target`. */
function upwards(list: readonly Import[]): string[] {
  return list
    .filter(({ file, target }) => {
      const [room, floor = ''] = file.split('/')
      const [other, above = ''] = target.split('/')
      if (room !== 'extract' || other !== 'extract' || !floors.includes(floor) || forAll.includes(above))
        return false
      return !floors.includes(above) || floors.indexOf(above) > floors.indexOf(floor)
    })
    .map(({ file, target }) => `${file} → ${target}`)
}

/** Files that import each other round, each circle once, as `file → target → …`. */
function circles(list: readonly Import[]): string[] {
  const targets = new Map<string, string[]>()
  for (const { file, target } of list) targets.set(file, [...(targets.get(file) ?? []), target])
  const found: string[] = []
  const done = new Set<string>()
  const walk = (file: string, way: readonly string[]) => {
    if (way.includes(file)) found.push([...way.slice(way.indexOf(file)), file].join(' → '))
    if (way.includes(file) || done.has(file)) return
    for (const target of targets.get(file) ?? []) walk(target, [...way, file])
    done.add(file)
  }
  for (const file of targets.keys()) walk(file, [])
  return found
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

  it('lets a floor of the reading import only those below it', () => {
    const folders = readdirSync(join(src, 'extract'), { withFileTypes: true })
    expect(folders.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort()).toEqual(
      [...floors].sort(),
    )
    expect(upwards(imports)).toEqual([])
    const up = importsOf('extract/scope/when.ts', "import { labelOf } from '../label/label-of.ts'")
    expect(upwards(up)).toEqual(['extract/scope/when.ts → extract/label/label-of.ts'])
    const out = importsOf('extract/recognize/units.ts', "import { figuresOf } from '../figures.ts'")
    expect(upwards(out)).toHaveLength(1)
  })

  it('has no circles, of types either', () => {
    expect(circles(imports)).toEqual([])
    const round = importsOf('text/a.ts', "import type { B } from './b.ts'")
    expect(circles([...round, ...importsOf('text/b.ts', "import { a } from './a.ts'")])).toHaveLength(1)
  })

  it('lets the inside of the page import one way: marks below charts, both below the features', () => {
    const inner = ['state', 'i18n', 'data', 'ui', 'marks', 'charts', 'features', 'shell']
    // What is said and what is shown ask the state and the collection; neither asks a feature.
    const above = imports.filter(({ file, target }) => {
      const [, from = ''] = /^app\/([^/]+)\//u.exec(file) ?? []
      const [, to = ''] = /^app\/([^/]+)\//u.exec(target) ?? []
      const [low, high] = [inner.indexOf(from), inner.indexOf(to)]
      return low >= inner.indexOf('ui') && high > low
    })
    expect(above.map(({ file, target }) => `${file} → ${target}`)).toEqual([])
  })

  it('has no more in a room of the page, the questions and the text than can be seen at once', () => {
    const rooms = new Map<string, number>()
    for (const file of files) {
      const room = file.split('/').slice(0, -1).join('/')
      if (/^(text|compare|app)(\/|$)/u.test(room)) {
        rooms.set(room, (rooms.get(room) ?? 0) + 1)
      }
    }
    expect([...rooms].filter(([, n]) => n > 14)).toEqual([])
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
    const pure = files.filter((file) => /^(contract|text|lexicon|extract|compare)\//u.test(file))
    const guilty = pure.filter((file) =>
      /\bDate\b(?!:)|Math\.random|localeCompare|toLocale|\bIntl\b|performance\.now/u.test(
        readFileSync(join(src, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/gu, ''),
      ),
    )
    expect(guilty).toEqual([])
  })
})
