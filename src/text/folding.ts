import { ofRadical, radicalRange } from './radicals.ts'

/** Characters that a reader types for another: each line begins with what it is typed as. */
const alike: readonly string[] = [
  '"“”„‟「」『』〝〞＂',
  "'‘’‚‛＇",
  '(（〔【［[﹝',
  ')）〕】］]﹞',
  '<〈《',
  '>〉》',
  '-—–―－−‐‑‒',
  '·・•‧･∙⋅',
  '~～〜∼',
  ' \u3000\u00a0',
]

const one = new Map(
  alike.flatMap(([typed = '', ...others]) => others.map((other) => [other, typed] as const)),
)

/** All that is folded: capitals, full-width letters, digits and signs, and the characters above. */
const foldable = new RegExp(
  `[A-Z\\uff01-\\uff5e${radicalRange}${[...one.keys()].join('').replace(/[[\]\\^-]/gu, '\\$&')}]`,
  'gu',
)

/** urbanization is typed for urbanisation; size and prize become what nobody reads, on both sides alike. */
const american = /(?<=[a-z]i)z(?=[aei])/gu

const fold = (character: string): string => {
  const typed = one.get(character)
  if (typed !== undefined) return typed
  const code = character.charCodeAt(0)
  if (code >= 0x2e80 && code <= 0x2fdf) return ofRadical(character)
  // The full-width forms stand in the order of ASCII, 0xfee0 above it.
  const half = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character
  return (one.get(half) ?? half).toLowerCase()
}

/**
 * A text as it is searched: width, case, quotes, brackets and dashes told alike, so that 98.5% finds 98.5％, "六步法" finds “六步法” and
 * 村(社区) finds 村（社区）, and 民生 finds ⺠⽣, as some PDFs spell it. Every offset stays where it was. 市 and 巿 are not one, nor are simplified and traditional forms.
 */
export const folded = (text: string): string => text.replace(foldable, fold).replace(american, 's')

/** Whether words must be looked up in a folded text: most are Chinese, and stand in it as they are. */
export const needsFolding = (words: string): boolean => /[ -~·]/u.test(words)

/** Whether a text holds words that are folded already. */
export function holds(text: string, words: string): boolean {
  return text.includes(words) || (needsFolding(words) && folded(text).includes(words))
}

/** A text folded and without blanks, to look words up that may be broken by one. */
export const squeezed = (text: string): string => folded(text).replace(/\s/gu, '')
