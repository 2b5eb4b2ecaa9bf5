import { isShare, type PerPair } from '../../../../../compare/told/per-pairs.ts'
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

/**
 * How surely the quotient is known: a base that is only a lower bound makes an upper one. Where the two pull it to opposite
 * sides nothing bounds it, and it is only about.
 */
export function quotientForm({ of, per }: PerPair): MarkForm {
  const [top, base] = [ways[of.bound], ways[per.bound]]
  const pulls = [top, base && turned[base]].filter((way) => way !== undefined)
  const [first] = pulls
  if (first === undefined) return 'exact'
  return pulls.every((way) => way === first) ? forms[first] : 'about'
}

/** ≈1.8 名/个; money in money is a share, a count per the same counting word a plain number. */
export function quotientWords(pair: PerPair, lang: Language): string {
  const { value, of, per } = pair
  const unit = isShare(pair) ? '%' : of.unit === per.unit ? '' : ` ${of.unit}/${per.unit}`
  const form = quotientForm(pair)
  const way = form === 'over' || form === 'under' ? form : undefined
  return `${signs[form] ?? ''}${formatShort(value, lang, way)}${unit}`
}
