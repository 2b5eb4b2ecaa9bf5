import type { Collection } from '../../../compare/collection.ts'
import type { CountingWords } from '../../i18n/counting/zh.ts'
import { regionName } from '../../i18n/use-text.ts'
import type { Language } from '../../state/view-state.ts'
import { type Concept, type CountRow, perTenThousand } from './count.ts'

/** The counts as rows for a file: place, code, year, texts, characters, and for each word how often, and how often in ten thousand characters. */
export function rowsOf(
  c: Collection,
  concepts: readonly Concept[],
  rows: readonly CountRow[],
  { csvHead, noPlace }: CountingWords,
  lang: Language,
): (string | number)[][] {
  const head = [
    csvHead.place,
    csvHead.code,
    csvHead.year,
    csvHead.texts,
    csvHead.size,
    ...concepts.flatMap(({ name }) => [name, `${name} ${csvHead.per}`]),
  ]
  const lines = rows.map(({ regionId, year, texts, size, counts }) => {
    const region = regionId === undefined ? undefined : c.region(regionId)
    return [
      region ? regionName(region, lang, 'full') : noPlace,
      region?.adcode ?? '',
      year ?? '',
      texts.length,
      size,
      ...counts.flatMap((count) => [count, perTenThousand(count, size)]),
    ]
  })
  return [head, ...lines]
}
