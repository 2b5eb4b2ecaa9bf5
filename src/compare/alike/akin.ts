import { type ListKind, listKinds } from '../../contract/practice.ts'
import { plain } from '../../text/plain.ts'

/** What is known of a practice besides its words: its name, its kind, and how many steps, levels or parts it spells out. */
export interface Kinship extends Partial<Record<ListKind, number>> {
  name?: string
  kind?: string
}

/** Why two practices are akin besides their words: the same name, the same kind, as many steps, levels or parts. */
export type Akin = 'name' | 'kind' | ListKind

/** What a name says without its quotation marks and what it is called besides: 红色物业 of “红色物业”建设. */
const core = (name: string): string =>
  plain(/“([^“”]{2,40})”/u.exec(name)?.[1] ?? name).replaceAll(/[、，,\s]/gu, '')

/** What two practices have in common besides their words. Takes “红色物业” and “红色物业”建设 for one name. */
export function akinOf(a: Kinship, b: Kinship): Akin[] {
  const akin: Akin[] = []
  if (a.name !== undefined && b.name !== undefined && core(a.name) === core(b.name)) akin.push('name')
  if (a.kind !== undefined && a.kind === b.kind) akin.push('kind')
  return [...akin, ...listKinds.filter((list) => a[list] !== undefined && a[list] === b[list])]
}

const worth: Readonly<Record<Akin, number>> = {
  name: 0.6,
  kind: 0.12,
  steps: 0.04,
  levels: 0.04,
  parts: 0.04,
}

/** How much it adds to a resemblance of 0 to 1; `share`: the part of all practices that is of the same kind. */
export const kinship = (akin: readonly Akin[], share: number): number =>
  akin.reduce((sum, one) => sum + worth[one] * (one === 'kind' ? 1 - Math.min(1, share * 2) : 1), 0)
