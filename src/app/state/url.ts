import { type Codec, codecs, formerParams } from './codecs.ts'
import { readerLanguage } from './language.ts'
import { defaultState, type Language, type ViewState } from './view-state.ts'

/** A part of a link that was not understood: an unknown parameter, or a value of a known one. */
export interface LinkNote {
  code: 'unknown-parameter' | 'unknown-value' | 'unknown-id' | 'own-id' | 'repeated' | 'pinned'
  param: string
  value: string
}

export interface ReadLink {
  state: ViewState
  notes: LinkNote[]
}

const shorten = (value: string) => (value.length > 60 ? `${value.slice(0, 60)}…` : value)

/**
 * Reads a query string, with or without its question mark. Any string gives a working state; what was not
 * understood is told in `notes`, never dropped in silence.
 */
export function readLink(search: string): ReadLink {
  const params = new URLSearchParams(search)
  const state: ViewState = { ...defaultState, lang: readerLanguage() }
  const notes: LinkNote[] = []
  const known = new Map<string, Codec>(codecs.map((codec) => [codec.param, codec as unknown as Codec]))
  const seen = new Set<string>()
  let former: Partial<ViewState> = {}
  for (const [param, raw] of params) {
    const now = Object.hasOwn(formerParams, `${param}=${raw}`) ? formerParams[`${param}=${raw}`] : undefined
    if (now) {
      former = { ...former, ...now }
      continue
    }
    const codec = known.get(param)
    if (!codec) {
      notes.push({ code: 'unknown-parameter', param: shorten(param), value: shorten(raw) })
      continue
    }
    if (seen.has(param)) {
      notes.push({ code: 'repeated', param, value: shorten(raw) })
      continue
    }
    seen.add(param)
    const { value, rejected } = codec.parse(raw)
    if (value !== undefined) Object.assign(state, { [codec.field]: value })
    for (const part of rejected) notes.push({ code: 'unknown-value', param, value: shorten(part) })
  }
  return { state: { ...state, ...former }, notes }
}

/** Half of a surrogate pair cannot be percent-encoded; commas and colons may stand as they are. */
const encode = (value: string) =>
  encodeURIComponent(value.replace(/\p{Cs}/gu, '\ufffd'))
    .replace(/%2C/g, ',')
    .replace(/%3A/g, ':')

/**
 * The query string of a state, without its question mark; defaults are left out.
 * @param own the language that is left out: a link opens in its reader's own, unless another was chosen for it; with null it is always told
 */
export function writeLink(state: ViewState, own: Language | null = readerLanguage()): string {
  const parts: string[] = []
  for (const codec of codecs as unknown as readonly Codec[]) {
    const value = state[codec.field]
    if (codec.field === 'lang' && value === own) continue
    const text = value === undefined ? undefined : codec.format(value)
    if (text !== undefined) parts.push(`${codec.param}=${encode(text)}`)
  }
  return parts.join('&')
}
