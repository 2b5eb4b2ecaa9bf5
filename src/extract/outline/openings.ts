import type { Period } from '../../contract/period.ts'
import { founded, reportWords } from '../../lexicon/section-words.ts'

/** Before the year that a text opens with: 一、, (通讯员张三), 初步核算,, 回望. */
const openingYear =
  /^([^。;,\d]{0,12},?)((?:19|20)\d{2})\s?年(?!以来|代|[-—~至到]|起|[底末初]?前|的?(?:远景|愿景))/u

/** What a report tells of in its first sentence: a whole place, or a number; a story tells who did what. */
const reporting =
  /^[^。]{0,80}(?:全[省市县区州旗盟镇乡国]|我[省市县区州旗]|\d[\d.]{0,11}\s?(?:[%％万亿]|个百分点))/u

/** What a bulletin told, named at the head of what it tells: 《2023年…公报》显示:. */
const bulletin = /^[^。《》]{2,30}(?:公报|年鉴)》?(?:显示|表明|发布|公布|数据)/u

/** A year long past beside today: 2014年,某县推广蜜柚,如今全县…. */
const thenAndNow = /^[^。]{0,60}[,;]\s?(?:如今|现如今|现在|眼下)/u

/** A goal that was reached at the end of a year long past, beside this year: 2018年底实现整县脱贫,…今年…. */
export const reachedThen = /^[底末](?:已|全面|如期|率先|顺利)*(?:实现|脱贫|摘帽|退出|通过|消除)/u

/** 2022年,粮食总产132.9亿斤。今年虽有旱涝,…: the year is of its sentence alone. */
const thisYearToo = /[。;,]\s?今年(?!是)/u

/** 在2012年财政收入过10亿元基础上,今年又有…: the year that the work set out from. */
const setOutFrom = /^[^。;]{0,40}基础上[,又]/u

/**
 * The year that the first words of a paragraph give to all of it. Takes 2021年,全市…, 2021年是…的一年,, 2021年,在…领导下,
 * and 回望2023年…. Refuses 2018年以来, 自2016年起, 由2015年的32%, 1988年建市, and the year with which a story begins (2016年,老张回到村里).
 */
export function openingPeriod(text: string): Period | undefined {
  const [words = '', before = '', year] = openingYear.exec(text) ?? []
  if (year === undefined || /[自从由于比较与同到至]\s*$/u.test(before)) return undefined
  const behind = text.slice(words.length)
  if (reachedThen.test(behind) && /今年/u.test(behind)) return undefined
  if (thisYearToo.test(behind)) return undefined
  if (founded.test(behind) || thenAndNow.test(behind) || setOutFrom.test(behind)) return undefined
  const reports =
    /回[望顾眸首]/u.test(before) ||
    reporting.test(behind) ||
    bulletin.test(behind) ||
    reportWords.test(behind)
  return reports ? { start: year, end: year, basis: 'inherited', text: `${year}年` } : undefined
}
