import { isShare, multipliedDigits, type PerPair } from '../../../../../compare/told/per-pairs.ts'
import type { Figure } from '../../../../../contract/figure.ts'
import { formatShort } from '../../../../i18n/format.ts'
import type { MarkForm } from '../../../../marks/mark.ts'
import type { Language } from '../../../../state/view-state.ts'

/** Which way a bound leaves the number open; none for an exact one. */
const ways: Partial<Record<MarkForm, 'up' | 'down' | 'both'>> = {
  over: 'up',
  atLeast: 'up',
  under: 'down',
  atMost: 'down',
  about: 'both',
}
const turned = { up: 'down', down: 'up', both: 'both' } as const
const forms = { up: 'over', down: 'under', both: 'about' } as const
const signs: Partial<Record<MarkForm, string>> = { about: '≈', over: '>', under: '<' }

/** How many digits of a number are told where it is rounded to its multiplier; Infinity for a count that is written out. */
function digitsTold(figure: Figure): number {
  const [digits] = multipliedDigits(figure)
  return digits === undefined ? Number.POSITIVE_INFINITY : digits.replace(/^0|[^\d]/gu, '').length
}

/** How many digits of a quotient its two numbers bear: one fewer than the rounder of them has, two at least. */
const digitsOf = ({ of, per }: PerPair): 2 | 3 =>
  Math.min(digitsTold(of), digitsTold(per)) > mostRounded ? 3 : 2
const mostRounded = 3

/**
 * How surely the quotient is known: a base that is only a lower bound makes an upper one. Where one of the two is rounded, or they pull it to opposite
 * sides nothing bounds it, and it is only about.
 */
export function quotientForm(pair: PerPair): MarkForm {
  const { of, per } = pair
  const [top, base] = [ways[of.bound], ways[per.bound]]
  const pulls = [top, base && turned[base]].filter((way) => way !== undefined)
  const [first] = pulls
  if (first === undefined) return digitsOf(pair) === 3 ? 'exact' : 'about'
  return pulls.every((way) => way === first) ? forms[first] : 'about'
}

/** 名/个, of what per what; money in money is a share, a count per the same counting word a plain number. */
export const quotientUnit = (pair: PerPair): string =>
  isShare(pair) ? '%' : pair.of.unit === pair.per.unit ? '' : `${pair.of.unit}/${pair.per.unit}`

/** ≈1.8 名/个; money in money is a share, a count per the same counting word a plain number. */
export function quotientWords(pair: PerPair, lang: Language): string {
  const { value } = pair
  const unit = quotientUnit(pair)
  const behind = unit === '%' || unit === '' ? unit : ` ${unit}`
  const form = quotientForm(pair)
  const way = form === 'over' || form === 'under' ? form : undefined
  return `${signs[form] ?? ''}${formatShort(value, lang, way, digitsOf(pair))}${behind}`
}

/** = 92 件/个, ≈93 件/个: what comes of it, behind the two numbers. */
export function equalsWords(pair: PerPair, lang: Language): string {
  const words = quotientWords(pair, lang)
  return /^[≈<>]/u.test(words) ? words : `= ${words}`
}
