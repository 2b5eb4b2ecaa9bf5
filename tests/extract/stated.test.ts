import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Region } from '../../src/contract/region.ts'
import { extract } from '../../src/extract/index.ts'
import { normalize } from '../../src/extract/prepare/normalize.ts'
import { shortPlaceName } from '../../src/lexicon/places/names.ts'
import { wordsOf } from '../../src/text/spans/words-of.ts'
import { readDocuments } from './read-documents.ts'

const root = join(import.meta.dirname, '..', '..')

/** The texts of a folder, and every case of the corpora as a text. */
function texts(): [name: string, text: string][] {
  const folders = ['seeds', 'tests/corpus/reports', 'tests/corpus/practice-reports']
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((file) => file.endsWith('.txt'))
      .map((file): [string, string] => [file, readFileSync(join(root, folder, file), 'utf8')]),
  )
  const corpora = readdirSync(join(root, 'tests/corpus')).filter(
    (file) => file.endsWith('.txt') && file !== 'documents.txt',
  )
  const lines = corpora.map((file): [string, string] => [
    file,
    readFileSync(join(root, 'tests/corpus', file), 'utf8').replace(/^[ #].*$/gmu, ''),
  ])
  return [...files, ...lines, ...readDocuments().map(({ name, text }): [string, string] => [name, text])]
}

/** Whether a text names a place: in full, by its short name, or without its peoples (武定县 of an autonomous one). */
function names(text: string, { name }: Region): boolean {
  const short = shortPlaceName(name)
  const view = normalize(text)
  return view.includes(name) || (short !== undefined && view.includes(short))
}

describe('a place that is stated', () => {
  it.each(texts())('%s: stands in the item', (_name, text) => {
    const { figures, articles, regions } = extract({ sourceId: 'x', text })
    const regionOf = new Map(regions.map((region) => [region.id, region]))
    const wordsOfItem = new Map(articles.map(({ id, spans }) => [id, wordsOf(text, spans)]))
    const strange = figures.filter(({ regionBasis, regionId, articleId }) => {
      const region = regionOf.get(regionId ?? '')
      return regionBasis === 'stated' && !(region && names(wordsOfItem.get(articleId) ?? '', region))
    })
    expect(strange.map(({ quote, regionId }) => `${quote} ${regionOf.get(regionId ?? '')?.name}`)).toEqual([])
  })
})
