import type { Collection } from '../../../compare/collection.ts'
import { canonicalJson } from '../../../contract/canonical.ts'
import { withCarried } from '../../../contract/carried.ts'
import { type Dataset, formatVersion } from '../../../contract/dataset.ts'
import { sha256 } from '../../../contract/sha256.ts'
import { loadTexts } from '../../data/texts/texts.ts'
import { template } from './template.ts'

/** All that a collection shows as a dataset of its own, with its own id: links made of it are not links to the published one. */
export async function datasetOf(c: Collection): Promise<Dataset> {
  const { sources, articles, regions, themes, indicators, figures, practices, issues } = c
  const body = {
    ...({ format: 'duizhao-dataset', formatVersion } as const),
    sources: [...sources],
    articles: [...articles],
    regions: [...regions],
    themes: [...themes],
    indicators: [...indicators],
    figures: [...figures],
    practices: [...practices],
    issues: [...issues],
  }
  const hash = await sha256(new TextEncoder().encode(canonicalJson(body)))
  return { ...body, id: hash.slice(0, 12) }
}

/**
 * The whole page with what it shows as one file.
 * @throws where the page or a text cannot be fetched
 */
export async function wholePage(c: Collection): Promise<Blob> {
  const [page, dataset] = await Promise.all([template(), datasetOf(c)])
  const texts = await loadTexts(c.sources.map(({ id }) => id))
  const missing = c.sources.find(({ id }) => !texts.has(id))
  if (missing) throw new Error(`no text of ${missing.file}`)
  return new Blob([withCarried(page, { dataset, texts: Object.fromEntries(texts) })], { type: 'text/html' })
}
