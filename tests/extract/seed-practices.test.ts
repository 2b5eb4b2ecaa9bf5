import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/index.ts'

const root = join(import.meta.dirname, '../..')
const seeds = join(root, 'seeds')
const bare = (words: string) => words.replaceAll(/[“”、\s]/gu, '')

type ListName = 'steps' | 'levels' | 'parts'
interface Row {
  line: string
  holds: boolean
  place: string
  /** Its words in order; what the text has between them is not asked for. */
  words: readonly string[]
  list?: { kind: ListName; count: number }
}

const rows: Row[] = readFileSync(join(root, 'tests/gold/seed-practices.txt'), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  .map((line) => {
    const [place = '', name = '', list] = line.replace(/^- /u, '').split(' | ')
    const [kind, count] = list?.split(' ') ?? []
    return {
      line,
      holds: !line.startsWith('- '),
      place,
      words: name.split(' ').map(bare),
      ...(kind ? { list: { kind: kind as ListName, count: Number(count) } } : {}),
    }
  })

describe('the things that the seeds tell of', () => {
  const read = readdirSync(seeds)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => extract({ sourceId: file, text: readFileSync(join(seeds, file), 'utf8') }))
  const places = new Map(read.flatMap(({ regions }) => regions).map((region) => [region.id, region.fullName]))
  const practices = read.flatMap((one) => one.practices)
  const holds = (title: string, words: readonly string[]) =>
    words.reduce((from, word) => (from < 0 ? from : title.indexOf(word, from)), 0) >= 0
  const stands = ({ place, words, list }: Row) =>
    practices.some(
      (practice) =>
        places.get(practice.regionId ?? '')?.includes(place) &&
        holds(bare(practice.title), words) &&
        (list === undefined || practice[list.kind]?.length === list.count),
    )

  it.each(rows.filter(({ holds }) => holds))('stands in its place: $line', (row) => {
    expect(stands(row)).toBe(true)
  })

  it('are not yet these, which must lose their mark when they are', () => {
    expect(rows.filter((row) => !row.holds && stands(row)).map(({ line }) => line)).toEqual([])
  })
})
