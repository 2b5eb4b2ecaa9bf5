import { industryParts } from './derived.ts'

/** A word for several things whose numbers follow in its order: 城乡居民收入分别增长8.9%和9.5%. */
export interface PairRow {
  word: RegExp
  parts: readonly string[]
}

export const pairs: readonly PairRow[] = [
  { word: /城乡(?=[\p{Script=Han}]{2})/u, parts: ['城镇', '农村'] },
  { word: /城镇(?:居民)?[、和与]农村(?=[\p{Script=Han}]{2})/u, parts: ['城镇', '农村'] },
  { word: /存贷款/u, parts: ['存款', '贷款'] },
  { word: /男女(?:性)?/u, parts: ['男性', '女性'] },
  {
    word: /第?一[、,](?:第)?二[、,](?:第)?三(?:次)?产(?:业)?|一二三产(?:业)?|三次产业|三产(?=结构|比)/u,
    parts: industryParts,
  },
  { word: /第?一[、,](?:第)?二产(?:业)?/u, parts: industryParts.slice(0, 2) },
  { word: /第?二[、,](?:第)?三产(?:业)?/u, parts: industryParts.slice(1) },
]

/** People and what they are in by town and country, sex or who runs it: the other one of a pair has the same measure. */
export const siblingNoun =
  /^(?:城镇|城市|农村|乡村|城乡|市区|男性?|女性?|公办|民办|公立|民营|国有|脱贫|全体)[\p{Script=Han}]{2,4}$/u
/** A level; alone before a number it has what another level has: 省级以上表彰2项,市级｜5项. */
export const levelWord = /(?:国家|省|市|县|区|部)级(?:及?以上)?/u
