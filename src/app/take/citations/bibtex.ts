import type { Article } from '../../../contract/article.ts'
import type { Source } from '../../../contract/source.ts'
import { originOf } from './origin.ts'

const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
}

/** Characters that TeX takes for commands, written so that it prints them. 50%_a → 50\%\_a */
export const escaped = (text: string): string =>
  text.replace(/[\\{}$&#%_^~]/gu, (sign) => special[sign] ?? sign)

/** An entry with those of its fields that are known; their values are TeX already. */
export function entry(key: string, fields: readonly (readonly [string, string | undefined])[]): string {
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}},`)
  return [`@misc{${key},`, ...lines, '}'].join('\n')
}

/**
 * An article as a BibTeX entry. Fields that are not known are left out; a year that the text does not state is
 * told as a note. `accessed` (YYYY-MM-DD) belongs to an address only.
 */
export function bibtex(article: Article, source: Source | undefined, accessed: string): string {
  const { title, publisher, published, inferred, url } = originOf(article, source)
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', escaped(title)],
    ['publisher', escaped(publisher ?? '')],
    ['year', published?.slice(0, 4)],
    ['date', published],
    ['note', inferred && `[${inferred}]`],
    ['url', url],
    ['urldate', url && accessed],
    ['howpublished', url ? undefined : escaped(source?.file ?? '')],
    ['langid', 'chinese'],
  ]
  return entry(`duizhao-${article.id}`, fields)
}
