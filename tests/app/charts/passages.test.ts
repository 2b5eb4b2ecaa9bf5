import { expect, it } from 'vitest'
import { passagesOf } from '../../../src/app/features/charts/model/passages.ts'
import { openCollection } from '../../../src/compare/collection.ts'
import { levelled, raws } from '../shell/fixture.ts'

const village = {
  ...{ id: '990201.x', name: '丁村', fullName: '丙省乙丑县丁村', level: 'village' as const },
  ...{ pinyin: 'ding cun', parentId: '990201' },
}

/** The passages of 乙丑县 where its report is about these places. */
const passages = (regionIds: string[]) => {
  const articles = levelled.articles.map((article) =>
    article.id === 'bbbb-0' ? { ...article, regionIds } : article,
  )
  const c = openCollection({ ...levelled, articles, regions: [...levelled.regions, village] })
  return passagesOf(c, '990201', (id) => raws[id]).map(({ text }) => text)
}

it.each([
  ['of itself alone', ['990201'], true],
  ['that names its villages too', ['990201', '990201.x'], true],
  ['that is about a place elsewhere', ['990201', '990100'], false],
] as const)('speaks in the whole of a report %s', (_, regionIds, whole) => {
  expect(passages([...regionIds]).includes(raws.bbbb ?? '')).toBe(whole)
})
