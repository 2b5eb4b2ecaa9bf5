import type { Collection } from '../../../compare/collection.ts'
import type { FileWords } from '../../i18n/files/file-words.ts'
import { type Exported, exportColumns } from './columns.ts'
import { figuresJson, figuresPlainCsv } from './figures-csv.ts'
import { zipped } from './zipped.ts'

/** The description of the package as the Frictionless Data Package standard (v1) has it. */
export function packageOf(c: Collection, rows: readonly Exported[], words: FileWords) {
  const files = new Set(rows.map(({ figure }) => c.article(figure.articleId)?.sourceId))
  return {
    profile: 'tabular-data-package',
    name: 'duizhao-figures',
    id: c.id,
    title: words.package.title,
    description: words.package.about,
    sources: c.sources
      .filter(({ id }) => files.has(id))
      .map(({ file, title, url }) => ({ title: title ?? file, ...(url === undefined ? {} : { path: url }) })),
    resources: [
      {
        profile: 'tabular-data-resource',
        name: 'figures',
        path: 'figures.csv',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: { delimiter: ',', lineTerminator: '\r\n', doubleQuote: true, header: true },
        schema: {
          fields: exportColumns.map(({ name, type }) => ({
            name,
            type,
            title: words.columns[name].title,
            description: words.columns[name].about,
          })),
          missingValues: [''],
          primaryKey: 'id',
        },
      },
      { name: 'records', path: 'figures.json', format: 'json', mediatype: 'application/json' },
    ],
  }
}

/** Figures as a data package: `datapackage.json`, the table it describes, and the full records, in one archive. */
export const dataPackage = (c: Collection, rows: readonly Exported[], words: FileWords): Promise<Blob> =>
  zipped({
    'datapackage.json': `${JSON.stringify(packageOf(c, rows, words), undefined, 2)}\n`,
    'figures.csv': figuresPlainCsv(rows),
    'figures.json': figuresJson(c.id, rows),
  })
