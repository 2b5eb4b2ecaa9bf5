import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { oneFileMark, withCarried } from '../contract/carried.ts'
import type { Dataset } from '../contract/dataset.ts'
import { onPage } from './on-page.ts'

/** The name of the file: a person finds it on a stick. */
export const singleName = 'duizhao.html'

/** The name of the page without data, which lies beside the built page: what a reader saves with their own reports is made of it. */
export const templateName = 'one-page.html'

/** Makes the page one file that needs nothing beside it but data: its icon is in it, and it asks for no dataset. */
export const oneFile = (icon: string, name: string) =>
  onPage('duizhao-one-file', (page, bundle) => {
    const address = `data:image/svg+xml,${encodeURIComponent(readFileSync(icon, 'utf8'))}`
    page.source = String(page.source)
      .replace(/<link rel="preload"[^<>]*>/, oneFileMark)
      .replace(/(<link rel="icon" href=")[^"]*/, (_, head: string) => head + address)
    page.fileName = name
    // The workers' own files: the page carries them.
    for (const [name, file] of Object.entries(bundle)) if (file !== page) delete bundle[name]
  })

/** Puts the dataset and the texts into the page. @param data the folder that `npm run data` has written */
export const withData = (data: string) =>
  onPage('duizhao-data', (page) => {
    const dataset = JSON.parse(readFileSync(join(data, 'dataset.json'), 'utf8')) as Dataset
    const sources = join(data, 'sources')
    const texts = Object.fromEntries(
      readdirSync(sources)
        .sort()
        .map((file) => [file.replace(/\.txt$/, ''), readFileSync(join(sources, file), 'utf8')]),
    )
    page.source = withCarried(String(page.source), { dataset, texts })
  })
