import { reasonTerms } from '../rows/reason-terms.ts'

export type ReasonLanguage = 'zh' | 'en'

/** How words of the reports are told to who does not read them. */
export interface Voice {
  /** A place's name in the reader's script. */
  place(name: string): string
  /** What quoted words mean, to stand in brackets behind them; undefined where that is not known. */
  gloss?(words: string): string | undefined
}

const shown = 4

const comma = (lang: ReasonLanguage): string => (lang === 'zh' ? '、' : ', ')

interface Joining {
  between?: string
  /** The Chinese measure word of the items. */
  each?: string
  /** How an item is written: asked only of those that are. */
  write?: (item: string) => string
}

/** A list, cut short where it is long. */
function join(
  items: readonly string[],
  lang: ReasonLanguage,
  { between = comma(lang), each = '种', write = (item) => item }: Joining = {},
): string {
  const list = items.slice(0, shown).map(write).join(between)
  const rest = items.length - shown
  if (rest <= 0) return list
  return lang === 'zh' ? `${list}等${items.length}${each}` : `${list} and ${rest} more`
}

/** 2017:涪陵区~2021:赤峰市 → 2017年（涪陵区）、2021年（赤峰市）. A head with many places stands without them. */
function grouped(
  items: readonly string[],
  lang: ReasonLanguage,
  { place }: Voice,
  head: (key: string) => string,
) {
  const groups = new Map<string, string[]>()
  for (const item of items) {
    const at = item.indexOf(':')
    const [key, name] = at < 0 ? [item, ''] : [item.slice(0, at), item.slice(at + 1)]
    const names = groups.get(key) ?? []
    groups.set(key, names)
    if (name !== '') names.push(name)
  }
  return [...groups]
    .map(([key, names]) => {
      if (names.length === 0 || names.length > shown) return head(key)
      const inner = join(names, lang, { each: '地', write: place })
      return lang === 'zh' ? `${head(key)}（${inner}）` : `${head(key)} (${inner})`
    })
    .join(comma(lang))
}

/** Words as the reports have them, and what they mean; quotation marks inside a quotation become single ones. */
function quoted(words: string, { gloss }: Voice): string {
  const said = gloss?.(words)
  return `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”${said === undefined ? '' : ` (${said})`}`
}

/**
 * A list parameter as a reader reads it. Forms: quote (the reports' words), gap (between the first and the last
 * year), months, place, within (`inner<outer`), by (`year:place`), levels (`level:place`), kind, dimension.
 */
export function writeList(
  items: readonly string[],
  how: string | undefined,
  lang: ReasonLanguage,
  voice: Voice,
): string {
  const { place } = voice
  const term = (kind: keyof typeof reasonTerms, code: string): string =>
    reasonTerms[kind][code]?.[lang] ?? code
  switch (how) {
    case 'quote':
      return join(items, lang, { between: lang === 'zh' ? '' : ', ', write: (item) => quoted(item, voice) })
    case 'gap':
      return String(Math.max(...items.map(Number)) - Math.min(...items.map(Number)))
    case 'months':
      return [...items]
        .sort((a, b) => Number(a) - Number(b))
        .map((n) => (lang === 'zh' ? `${n}个月` : `${n} ${n === '1' ? 'month' : 'months'}`))
        .join(comma(lang))
    case 'place':
      return join(items, lang, { each: '地', write: place })
    case 'within':
      return join(items, lang, {
        each: '处',
        write: (item) => {
          const [inner = '', outer = ''] = item.split('<').map(place)
          return lang === 'zh' ? `${inner}在${outer}之内` : `${inner} lies in ${outer}`
        },
      })
    case 'by':
      return grouped(items, lang, voice, (year) => (lang === 'zh' ? `${year}年` : year))
    case 'levels':
      return grouped(items, lang, voice, (level) => term('level', level))
    case 'kind':
    case 'dimension':
      return join(items, lang, { write: (item) => term(how, item) })
    default:
      return join(items, lang)
  }
}
