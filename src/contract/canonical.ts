/** JSON with the keys of every object in code-unit order and no white space: the same data give the same text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (value !== null && typeof value === 'object') {
    const parts = entriesOf(value).map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`)
    return `{${parts.join(',')}}`
  }
  return JSON.stringify(value)
}

/** The fields that are there, in order. */
const entriesOf = (value: object) =>
  Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))

/** The same text in pieces, one a row of each table of `value`: of a large dataset it is never whole in memory. */
export function* canonicalPieces(value: object): Generator<string> {
  let first = true
  for (const [key, part] of entriesOf(value)) {
    yield `${first ? '{' : ','}${JSON.stringify(key)}:`
    first = false
    if (Array.isArray(part)) yield* rowsOf(part, canonicalJson)
    else yield canonicalJson(part)
  }
  yield first ? '{}' : '}'
}

/** A JSON array in pieces, one a row, each written by `write`. */
export function* rowsOf(rows: readonly unknown[], write: (row: unknown) => string): Generator<string> {
  yield '['
  for (const [at, row] of rows.entries()) yield at === 0 ? write(row) : `,${write(row)}`
  yield ']'
}
