import type { Collection } from '../../../../compare/collection.ts'
import { measureIdOf } from '../../../../compare/measures.ts'
import type { Figure } from '../../../../contract/figure.ts'

/** A column of a panel: a measure, what was reached of it or what was planned. */
export interface Variable {
  /** ASCII, as Stata, R and SPSS take it. */
  name: string
  measureId: string
  isPlan: boolean
}

/** Stata takes 32 characters; so many leave room for what stands behind a name (`_plan`, `_b`). */
const longest = 24

/** macro.gdp → macro_gdp; macro.growth:macro.gdp → macro_gdp_growth. */
function stem(measureId: string): string {
  const [base = '', subject] = measureId.split(':')
  const plain = (id: string) => id.replace(/[^A-Za-z0-9]+/gu, '_')
  return subject === undefined ? plain(base) : `${plain(subject)}_${plain(base.split('.').at(-1) ?? base)}`
}

/** The variable of a figure, whatever its name: what is asked of, and whether it is planned. */
export const variableKey = (figure: Figure): string | undefined => {
  const id = measureIdOf(figure)
  return id === undefined ? undefined : `${id}${figure.kind === 'target' ? ' plan' : ''}`
}

/** The variables of some figures by their keys, in the order of the measures; names that would be too long or alike are numbered. */
export function variablesOf(c: Collection, figures: readonly Figure[]): Map<string, Variable> {
  const keys = new Set(figures.flatMap((figure) => variableKey(figure) ?? []))
  const taken = new Set<string>()
  const variables = new Map<string, Variable>()
  for (const { id } of c.measures) {
    if (!keys.has(id) && !keys.has(`${id} plan`)) continue
    let name = stem(id).slice(0, longest)
    for (let n = 2; taken.has(name); n++) name = `${stem(id).slice(0, longest - 2)}${n}`
    taken.add(name)
    if (keys.has(id)) variables.set(id, { name, measureId: id, isPlan: false })
    if (keys.has(`${id} plan`))
      variables.set(`${id} plan`, { name: `${name}_plan`, measureId: id, isPlan: true })
  }
  return variables
}
