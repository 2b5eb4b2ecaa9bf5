/**
 * One pattern for several phrases. A string is a pattern of its own (网格党支部); a list are patterns that stand in this
 * order with anything between: ['网格', '党支部'] takes 网格内党支部 and refuses 党支部网格. Such a list is looked for from
 * where its first part first stands, so that a long text takes no longer than its length: 网格.*党支部 would begin anew
 * at every 网格.
 */
export function phrases(...alternatives: (string | readonly [string, string, ...string[]])[]): RegExp {
  const sources = alternatives.map((one) => (typeof one === 'string' ? one : inOrder(one)))
  return new RegExp(sources.join('|'), 'u')
}

function inOrder(parts: readonly string[]): string {
  const last = parts.at(-1)
  const first = parts.slice(0, -1).map((part) => `(?:(?!${part}).)*(?:${part})`)
  return `^${first.join('')}.*(?:${last})`
}
