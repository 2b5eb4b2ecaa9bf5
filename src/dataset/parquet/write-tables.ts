import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ByteWriter, parquetWrite } from 'hyparquet-writer'
import { openCollection } from '../../compare/collection.ts'
import type { Dataset } from '../../contract/dataset.ts'
import type { Figure } from '../../contract/figure.ts'
import type { Practice } from '../../contract/practice.ts'
import {
  type Column,
  figureColumns,
  type Given,
  placeColumnsAlone,
  practiceColumns,
  sourceColumns,
} from './columns.ts'

/** So many rows stand together: a question of one place reads one group of them. */
const rowGroupSize = 65_536

/** The names of the files, in the order in which they are written. */
export const tableNames = ['figures', 'practices', 'places', 'sources'] as const

function bytesOf<T>(
  rows: readonly T[],
  columns: readonly Column<T>[],
  given: Given,
  dataset: string,
): Uint8Array {
  const writer = new ByteWriter()
  parquetWrite({
    writer,
    columnData: columns.map(({ name, type, of }) => ({
      name,
      type,
      data: rows.map((row) => of(row, given) ?? null),
    })),
    codec: 'SNAPPY',
    rowGroupSize,
    kvMetadata: [{ key: 'duizhao.dataset', value: dataset }],
    createdBy: 'duizhao',
  })
  return new Uint8Array(writer.getBuffer())
}

/** By code units, the absent first: the order of a column, wherever it is written. */
const byWords = (a: string | undefined, b: string | undefined): number =>
  (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0

const byPlace = (a: Figure | Practice, b: Figure | Practice): number => byWords(a.regionId, b.regionId)

/** Figures as questions want them side by side: of a place, of an indicator, of a time. */
const figureOrder = (a: Figure, b: Figure): number =>
  byPlace(a, b) ||
  byWords(a.indicatorId ?? a.of, b.indicatorId ?? b.of) ||
  byWords(a.period?.start, b.period?.start) ||
  byWords(a.id, b.id)

/**
 * Writes DIR/figures.parquet, practices.parquet, places.parquet and sources.parquet, sorted by place and indicator; the same dataset gives the
 * same bytes. Each file is whole or as it was before.
 * @param textOf the text of a source, for the sentences; without one they are left empty
 * @throws what the system says where it refuses the folder or a file
 */
export function writeTables(dir: string, dataset: Dataset, textOf: Given['textOf']): void {
  const given: Given = { collection: openCollection(dataset), textOf }
  const { id } = dataset
  const files: Record<(typeof tableNames)[number], () => Uint8Array> = {
    figures: () => bytesOf(dataset.figures.toSorted(figureOrder), figureColumns, given, id),
    practices: () =>
      bytesOf(
        dataset.practices.toSorted((a, b) => byPlace(a, b) || byWords(a.id, b.id)),
        practiceColumns,
        given,
        id,
      ),
    places: () => bytesOf(dataset.regions, placeColumnsAlone, given, id),
    sources: () => bytesOf(dataset.sources, sourceColumns, given, id),
  }
  mkdirSync(dir, { recursive: true })
  for (const name of tableNames) {
    const path = join(dir, `${name}.parquet`)
    const aside = `${path}.${process.pid}.part`
    try {
      writeFileSync(aside, files[name]())
      renameSync(aside, path)
    } finally {
      rmSync(aside, { force: true })
    }
  }
}
