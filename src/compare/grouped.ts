/** Rows by their key, in their order; a row with several keys is in several groups, one without in none. */
export function grouped<T>(
  rows: readonly T[],
  keyOf: (row: T) => string | readonly string[] | undefined,
): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  const put = (key: string, row: T) => {
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  for (const row of rows) {
    const keys = keyOf(row)
    if (typeof keys === 'string') put(keys, row)
    else for (const key of keys ?? []) put(key, row)
  }
  return groups
}
