import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { en } from '../../../src/app/i18n/en/index.ts'
import { zh } from '../../../src/app/i18n/zh/index.ts'

const app = join(import.meta.dirname, '..', '..', '..', 'src', 'app')

const files = readdirSync(app, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/u.test(file) && !file.startsWith('i18n'))
  .map((file) => [file, readFileSync(join(app, file), 'utf8')] as const)

const withoutComments = (code: string) =>
  code.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|[\s{(,;])\/\/.*$/gm, '$1')

/** Rows that know the reports' language or another program's: they are not said to the reader. */
const knowledge = new Set([
  'marks/series.ts',
  'charts/picture/svg-chart.ts',
  'charts/picture/wrap.ts',
  'citations/quoted.ts',
  'citations/view.ts',
  'features/practices/rows/declared-count.ts',
  'ui/words/mixed.tsx',
  'ui/words/quote-parts.ts',
  'ui/places/seal.tsx',
])

describe('strings', () => {
  test('in Chinese stand in the dictionaries', () => {
    expect(files.length).toBeGreaterThan(150)
    const found = files
      .filter(([file]) => !knowledge.has(file))
      .flatMap(([file, code]) =>
        [...withoutComments(code).matchAll(/(['"`])(?:(?!\1)[^\\\n]|\\.)*\1|>[^<>{}]+</g)]
          .map(([text]) => text)
          // A pattern or a mark of quotation is no string of the page.
          .filter((text) => /\p{Script=Han}/u.test(text) && !/\\u\{|\\p\{/.test(text))
          .map((text) => `${file}: ${text}`),
      )
    expect(found).toEqual([])
  })

  test('in English stand in the dictionaries', () => {
    const found = files
      .filter(([file]) => file.endsWith('.tsx'))
      .flatMap(([file, code]) => {
        const plain = withoutComments(code)
        const texts = [...plain.matchAll(/>\s*([A-Za-z][A-Za-z ,.'’-]{2,})\s*<\//g)].map(([, text]) => text)
        const attributes = [
          ...plain.matchAll(/\b(?:aria-label|title|placeholder|alt)="([^"]*[A-Za-z][^"]*)"/g),
        ].map(([, text]) => text)
        return [...texts, ...attributes].map((text) => `${file}: ${text}`)
      })
    expect(found).toEqual([])
  })
})

/** Every leaf of a dictionary with the path to it. */
function leaves(node: unknown, path = ''): [string, unknown][] {
  if (typeof node !== 'object' || node === null) return [[path, node]]
  return Object.entries(node).flatMap(([key, child]) => leaves(child, path === '' ? key : `${path}.${key}`))
}

describe('the dictionaries', () => {
  test('say everything in both languages', () => {
    const said = new Map(leaves(en))
    for (const [path, value] of leaves(zh)) {
      if (typeof value !== 'string') continue
      expect(said.get(path), path).toEqual(expect.any(String))
    }
  })

  test('count one thing as one: no “1 places”', () => {
    const nouns =
      /\b1 (?:more )?(?:place|figure|practice|report|article|row|indicator|panel|number|statement|step|part|level|kind|character|time|other|excerpt|source|file|match|word|hit|passage|column|filter|term)(?:e?s)\b/u
    const said = leaves(en).flatMap(([path, value]) => {
      if (typeof value !== 'function') return []
      try {
        return [[path, String(value(...Array.from({ length: 6 }, () => '1')))] as const]
      } catch {
        // It takes something else than words.
        return []
      }
    })
    expect(said.length).toBeGreaterThan(100)
    expect(said.filter(([, words]) => nouns.test(words))).toEqual([])
  })

  test('hold no Chinese in English but names and examples', () => {
    const chinese = leaves(en).filter(
      ([, value]) => typeof value === 'string' && /\p{Script=Han}/u.test(value) && value !== '中',
    )
    expect(chinese.map(([path]) => path)).toEqual(['shell.name', 'shell.brand.zh'])
  })
})
