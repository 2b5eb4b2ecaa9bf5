/** English beside Chinese, as bilingual yearbooks print it: it says again what the Chinese says. */

const han = /\p{Script=Han}/u
/** A word of English, which no unit is (kg, GDP, PM2.5). */
const word = /(?:^|[^A-Za-z])[A-Z]?[a-z]{3,}/u
const brackets = /\([^()\p{Script=Han}]*\)/gu

/** English words behind a blank, with numbers among them: total population at the year end, 10 000 persons. */
const words =
  /(?<=^|[\s)#]),?[A-Za-z][^\s\p{Script=Han}|]*(?:\s+(?!-?[\d.,]+(?:[\s|]|$))[A-Za-z&(][^\s\p{Script=Han}|]*)*/gu
const bracketed = /(?<=\s)\([^()\p{Script=Han}|]{0,80}\)/gu
/** A bracket right behind an English word, with another in it: Persons(10 000 persons); PM2.5(mg/m3) tells a unit. */
const attached = /(?<=[a-z])\([^()\p{Script=Han}|]{0,80}\)/gu

/** A unit's English behind it: 单位:人 (person). Refuses 单位(kg), where the bracket tells the unit itself. */
const unitInEnglish = /(?<!单位\s?)[(][\dA-Za-z][\d\sA-Za-z,.%/]{0,30}[)]$/u

/** A line or a cell that tells a unit, without what it is called in English behind it. */
export const withoutUnitInEnglish = (text: string): string => text.trim().replace(unitInEnglish, '').trim()

/** A line that says again in English what another says: no numbers stand in it side by side (Item 1980 1985). */
export const isTranslation = (text: string): boolean =>
  !han.test(text) && word.test(text) && !/(?:^|\s)\d[\d.,]*\s+\d[\d.,]*(?:\s|$)/u.test(text)

/**
 * A line of a bilingual table with blanks in place of its English; offsets stay. Takes 乡镇户数 (户) Number of Households (household) 21;
 * leaves 人均GDP(元) 21, 浓度(μg/m3) and a line without Chinese as they are.
 */
export function withoutTranslations(text: string): string {
  if (!/[a-z]{3}/u.test(text) || !han.test(text) || !word.test(text.replace(brackets, ''))) return text
  const blank = (found: string) => ' '.repeat(found.length)
  return text
    .replace(bracketed, (found) => (/[A-Za-z]/u.test(found) ? blank(found) : found))
    .replace(attached, (found) => (/[a-z]{3}/u.test(found) ? blank(found) : found))
    .replace(words, blank)
}
