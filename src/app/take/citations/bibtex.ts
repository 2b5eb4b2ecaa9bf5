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
 * Where a work is from, as the styles of BibTeX itself (plain, abbrv, unsrt, alpha) print it for a `misc`: they know neither `publisher` nor
 * `url`, which stay beside it for reference managers and biblatex. The package url or hyperref gives \\url.
 */
export const howPublished = (publisher: string | undefined, url: string | undefined, file = ''): string =>
  [escaped(publisher ?? ''), url === undefined ? escaped(file) : `\\url{${url}}`]
    .filter((part) => part !== '')
    .join(', ')

/**
 * An article as a BibTeX entry. Fields that are not known are left out; a year that the text does not state is
 * told as a note. `accessed` (YYYY-MM-DD) belongs to an address only. `key` sorts an entry that has no author; `page` is the one that is cited.
 */
export function bibtex(
  article: Article,
  source: Source | undefined,
  accessed: string,
  page?: number,
): string {
  const { title, publisher, published, inferred, url } = originOf(article, source)
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['key', escaped(publisher ?? title)],
    ['title', escaped(title)],
    ['howpublished', howPublished(publisher, url, source?.file)],
    ['publisher', escaped(publisher ?? '')],
    ['year', published?.slice(0, 4)],
    ['date', published],
    // The styles of BibTeX itself print no pages of a `misc`.
    ['note', [inferred && `[${inferred}]`, page !== undefined && `p.~${page}`].filter(Boolean).join(', ')],
    ['pages', page === undefined ? undefined : String(page)],
    ['url', url],
    ['urldate', url && accessed],
    ['langid', 'chinese'],
  ]
  return entry(`duizhao-${article.id}`, fields)
}
