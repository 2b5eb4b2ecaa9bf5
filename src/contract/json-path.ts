/** A path in a JSON value as people write it: `$`, `$.published`, `$[0].set.kind`. */
export function jsonPath(path: readonly PropertyKey[]): string {
  return `$${path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('')}`
}
