import type { Named } from './named.ts'

/** Several names are one title where they are at most so long together. */
const longest = 20
const joint = /^[、和与及]?$/u

/**
 * A name with those that stand right beside it, as one. Takes 任务清单、责任清单、时限清单 and “邻里议事厅”“银发调解队”; refuses what is too long
 * together, and names with other words between them.
 */
export function jointName(text: string, names: readonly Named[], name: Named): Named {
  const at = names.indexOf(name)
  let [first, last] = [at, at]
  const joins = (a: Named | undefined, b: Named | undefined): boolean =>
    a !== undefined && b !== undefined && !a.listed && !b.listed && joint.test(text.slice(a.end, b.start))
  while (joins(names[first - 1], names[first])) first--
  while (joins(names[last], names[last + 1])) last++
  const [start, end] = [names[first]?.start ?? name.start, names[last]?.end ?? name.end]
  return end - start <= longest ? { ...name, start, end } : name
}
