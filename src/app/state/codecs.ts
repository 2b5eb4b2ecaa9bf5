import { regionLevels } from '../../contract/region.ts'
import {
  cardOrders,
  chartForms,
  figureKinds,
  languages,
  practiceStatuses,
  type ViewState,
  views,
  whereColumns,
} from './view-state.ts'

/** What a codec makes of a parameter: the value, and the parts that it did not understand. */
export interface Parsed<T> {
  value: T | undefined
  rejected: string[]
}

/** One field of the state and its parameter. `format` gives undefined where the link may leave it out. */
export interface Codec<K extends keyof ViewState = keyof ViewState> {
  field: K
  param: string
  parse(raw: string): Parsed<NonNullable<ViewState[K]>>
  format(value: ViewState[K]): string | undefined
}

/** Ids are kept short and free of markup; whether one exists is asked of the dataset later. */
const idPattern = /^[\p{L}\p{N}._:()（）-]{1,80}$/u
const limit = 200
const wherePattern = new RegExp(`^(${whereColumns.join('|')}):[^\\p{Cc}~]{1,60}$`, 'u')

/** A word of a list; a link leaves out the one that stands for nothing said, where there is one. */
function one<const T extends string>(allowed: readonly T[], fallback?: T) {
  return {
    parse(raw: string): Parsed<T> {
      const value = allowed.find((option) => option === raw)
      return value === undefined ? { value: undefined, rejected: [raw] } : { value, rejected: [] }
    },
    format: (value: T | undefined) => (value === undefined || value === fallback ? undefined : value),
  }
}

function many<T extends string | number>(read: (token: string) => T | undefined) {
  return {
    parse(raw: string): Parsed<readonly T[]> {
      const value: T[] = []
      const rejected: string[] = []
      for (const token of raw.split('~')) {
        if (token === '') continue
        const item = read(token)
        if (item === undefined || value.length >= limit) rejected.push(token)
        else if (!value.includes(item)) value.push(item)
      }
      // Where nothing of a list was understood the link says nothing of it; an empty list (`lv=`) is a choice.
      return { value: value.length === 0 && rejected.length > 0 ? undefined : value, rejected }
    },
    format: (value: readonly T[] | undefined) => value?.join('~'),
  }
}

function text(pattern: RegExp) {
  return {
    parse(raw: string): Parsed<string> {
      return pattern.test(raw)
        ? { value: raw, rejected: [] }
        : { value: undefined, rejected: raw === '' ? [] : [raw] }
    },
    format: (value: string | undefined) => value,
  }
}

const ids = many((token) => (idPattern.test(token) ? token : undefined))
const id = text(idPattern)
const oneOf = <T extends string>(allowed: readonly T[]) =>
  many((token) => allowed.find((option) => option === token))
const year = many((token) => (/^(19|20)\d\d$/.test(token) ? Number(token) : undefined))
const flag = {
  parse: (raw: string): Parsed<boolean> =>
    raw === '1' ? { value: true, rejected: [] } : { value: undefined, rejected: raw === '0' ? [] : [raw] },
  format: (value: boolean) => (value ? '1' : undefined),
}

function codec<K extends keyof ViewState>(
  field: K,
  param: string,
  rest: Omit<Codec<K>, 'field' | 'param'>,
): Codec<K> {
  return { field, param, ...rest }
}

/** Refuses, when it is compiled, a list that leaves a field of the state out: it would be lost in a link. */
function everyField<const C extends readonly { field: keyof ViewState }[]>(
  rows: C & (Exclude<keyof ViewState, C[number]['field']> extends never ? unknown : never),
): C {
  return rows
}

/** Parameters of links made before 2026-11-27, and what they stand for now. */
export const formerParams: Readonly<Record<string, Partial<ViewState>>> = {
  // Pinned practices alone: they are a list among others now.
  'po=1': { view: 'excerpts' },
}

/** Every field of a link, in the order in which a link lists them. */
export const codecs = everyField([
  codec('view', 'view', one(views, 'regions')),
  codec('regions', 'r', ids),
  codec('indicators', 'i', ids),
  codec('themes', 't', ids),
  codec('levels', 'lv', oneOf(regionLevels)),
  codec('years', 'y', year),
  codec('kinds', 'k', oneOf(figureKinds)),
  codec('practiceKinds', 'pk', ids),
  codec('status', 'ps', one(practiceStatuses)),
  codec('onlyComparable', 'cmp', flag),
  codec('onlySure', 'sure', flag),
  codec('onlyChecked', 'chk', flag),
  codec('onlyOwn', 'mine', flag),
  codec('onlyShared', 'all', flag),
  codec('oneUnit', 'u', flag),
  codec('form', 'form', one(chartForms, 'bars')),
  codec('groupBy', 'g', { ...one(['indicator', 'region', 'theme', 'none'], 'indicator') }),
  codec(
    'sort',
    'sort',
    many((token) => (/^-?[a-z]{1,16}$/.test(token) ? token : undefined)),
  ),
  codec(
    'where',
    'w',
    many((token) => (wherePattern.test(token) ? token : undefined)),
  ),
  codec('order', 'o', one(cardOrders, 'code')),
  codec('query', 'q', text(/^[^\p{Cc}]{1,100}$/u)),
  codec(
    'concepts',
    'n',
    many((token) => (/^[^\p{Cc}~]{1,60}$/u.test(token) ? token : undefined)),
  ),
  codec('article', 'a', id),
  codec('figure', 'f', id),
  codec('checking', 'rv', flag),
  codec('practice', 'p', id),
  codec('pins', 'pin', ids),
  codec('lang', 'lang', one(languages)),
  codec('own', 'own', flag),
  codec('dataset', 'd', text(/^[0-9a-f]{12}$/)),
  codec('embed', 'embed', flag),
])
