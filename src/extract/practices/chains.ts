import type { Practice } from '../../contract/practice.ts'
import { leadingValue } from '../recognize/numerals/numeral-at.ts'
import { isBare } from './names/head.ts'

/** A name that counts levels and says no more: “三级”联动, 三级管理体系. */
const countsLevels = /^“?([二三四五六七])级”?/u
/** The name in quotation marks, or all of a name without them. */
const core = (name: string): string => /“([^“”]{1,40})”/u.exec(name)?.[1] ?? name
/** A shorter name may stand in a member by chance: 支部. */
const leastNamed = 4

const sameHome = (one: Practice, other: Practice): boolean => one.regionId === other.regionId

/** How many levels a practice announces that lists none. */
function announced({ name, levels }: Practice): number | undefined {
  const numeral = levels ? undefined : countsLevels.exec(name?.text ?? '')?.[1]
  return numeral === undefined ? undefined : leadingValue(numeral)
}

/** The one chain of so many levels that the text tells of behind a practice; undefined where there are several. */
function toldBehind(practices: readonly Practice[], whole: Practice, count: number): Practice | undefined {
  const [only, other] = practices.filter(
    (one) =>
      one !== whole &&
      sameHome(one, whole) &&
      one.levels?.length === count &&
      one.span.start >= whole.span.end &&
      !countsLevels.test(one.name?.text ?? ''),
  )
  return other ? undefined : only
}

/** What a chain is of that goes by nothing but its count (五级组织体系): the thing whose name one of its levels bears. */
function ownerOf(practices: readonly Practice[], chain: Practice): Practice | undefined {
  const rest = chain.title.replace(countsLevels, '')
  if (rest === chain.title || !isBare(rest)) return undefined
  return practices.find((one) => {
    const named = one === chain || !one.name ? '' : core(one.name.text)
    return (
      named.length >= leastNamed &&
      sameHome(one, chain) &&
      chain.levels?.some(({ text }) => text.includes(named))
    )
  })
}

/**
 * Chains by what they belong to. What a text announces by its count alone (实施“三级”联动) is told where it tells of just so many levels; and a
 * chain that goes by its count (五级组织体系) has before it the thing that one of its levels is.
 */
export function chainsOf(practices: readonly Practice[]): Practice[] {
  const out = [...practices]
  for (const [at, whole] of practices.entries()) {
    const count = announced(whole)
    const told = count === undefined ? undefined : toldBehind(practices, whole, count)
    if (told) {
      const { steps, levels, ...rest } = told
      const lists = { ...(steps ? { steps } : {}), ...(levels ? { levels } : {}) }
      const themes = [...new Set([...whole.themes, ...told.themes])]
      out[at] = { ...whole, span: told.span, themes, figureIds: told.figureIds, ...lists }
      out[practices.indexOf(told)] = { ...rest, partOf: whole.id }
      continue
    }
    const owner = whole.levels && ownerOf(practices, whole)
    if (owner?.name)
      out[at] = {
        ...whole,
        title: `“${core(owner.name.text)}”${whole.title}`,
        partOf: owner.partOf ?? owner.id,
      }
  }
  return out
}
