import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { onPage } from './on-page.ts'

/** The name of the file: a person finds it on a stick. */
export const singleName = 'duizhao.html'

/** JSON that can stand in a script element: no tag, and no comment of HTML, ends or begins in it. */
const embedded = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')

const block = (id: string, value: unknown) =>
  `<script type="application/json" id="${id}">${embedded(value)}</script>`

/**
 * Puts the dataset, the texts and the icon into the page, so that one file holds all. Texts stand as strings of
 * JSON: a parser of HTML would change their line ends, and with them every offset.
 * @param data the folder that `npm run data` has written
 */
export const oneFile = (data: string, icon: string) =>
  onPage('duizhao-one-file', (page, bundle) => {
    const dataset: unknown = JSON.parse(readFileSync(join(data, 'dataset.json'), 'utf8'))
    const sources = join(data, 'sources')
    const texts = Object.fromEntries(
      readdirSync(sources)
        .sort()
        .map((file) => [file.replace(/\.txt$/, ''), readFileSync(join(sources, file), 'utf8')]),
    )
    const address = `data:image/svg+xml,${encodeURIComponent(readFileSync(icon, 'utf8'))}`
    const blocks = `${block('inlined-dataset', dataset)}\n    ${block('inlined-texts', texts)}`
    page.source = String(page.source)
      .replace(/<link rel="preload"[^<>]*>/, '')
      .replace(/(<link rel="icon" href=")[^"]*/, (_, head: string) => head + address)
      .replace(/<div id="root">/, (root) => `${blocks}\n    ${root}`)
    page.fileName = singleName
    // The workers' own files: the page carries them.
    for (const [name, file] of Object.entries(bundle)) if (file !== page) delete bundle[name]
  })
