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

/** What a clause says of the things that it names besides: 船舶修造、电子信息｜增势较猛. It is no part of their names. */
export const howTheyDo =
  /(?:(?:增势|增速|涨势|势头|表现|贡献|降幅|增幅|涨幅)(?:较|更|最|迅|强|突|居|领|亮|明|显|良|稳|靠|喜|不)\p{Script=Han}{1,2}|(?:保持|实现|继续)?(?:快速|较快|大幅|稳步|平稳|持续|双双|明显)(?:增长|提高|提升|下降|攀升|回升|回落))$/u
