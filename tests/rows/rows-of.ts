/** A row of a table, and the table without it. */
export interface Row {
  /** As it stands in its table, at most 60 characters. */
  text: string
  /** What a text must hold for the row to matter; absent where only reading can tell. */
  needs?: string
  /** The table without the row, built anew. */
  without: () => unknown
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value)?.constructor?.name === 'Object'

const shown = (value: unknown): string => {
  const told =
    value instanceof RegExp
      ? value.source
      : typeof value === 'string'
        ? value
        : JSON.stringify(value, keepPatterns)
  return told.length > 60 ? `${told.slice(0, 59)}…` : told
}
const keepPatterns = (_key: string, value: unknown) => (value instanceof RegExp ? value.source : value)

/** Rows of a string of words parted by white space; with fewer than four words it is no table. */
function rowsOfWords(words: string): Row[] {
  const all = words.split(/\s+/u).filter(Boolean)
  if (all.length < 4 || !/\s/u.test(words.trim())) return []
  return all.map((text) => ({
    text,
    needs: text,
    without: () => all.filter((word) => word !== text).join(' '),
  }))
}

/**
 * The alternatives of the widest choice of a pattern, whatever frames it: `(?<!A)(?:B|C|D|E)$`. Each is the stretch of the
 * source that it takes; none where no choice has four.
 */
export function alternativesOf(source: string): { start: number; end: number }[] {
  const groups: { open: number; bars: number[]; close: number }[] = []
  const stack = [{ open: 0, bars: [] as number[] }]
  let inClass = false
  for (let at = 0; at < source.length; at += 1) {
    const char = source[at]
    if (char === '\\') at += 1
    else if (inClass) inClass = char !== ']'
    else if (char === '[') inClass = true
    else if (char === '(') {
      const lead = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/u.exec(source.slice(at))?.[0] ?? '('
      stack.push({ open: at + lead.length, bars: [] })
    } else if (char === '|') stack.at(-1)?.bars.push(at)
    else if (char === ')') {
      const group = stack.pop()
      if (group) groups.push({ ...group, close: at })
    }
  }
  const [outer] = stack
  if (outer) groups.push({ ...outer, close: source.length })
  // The widest choice is the table; what stands within its alternatives belongs to them.
  const widest = groups
    .filter(({ bars }) => bars.length >= 3)
    .sort((a, b) => b.bars.length - a.bars.length)[0]
  if (!widest) return []
  const edges = [widest.open - 1, ...widest.bars, widest.close]
  return edges.slice(1).map((end, index) => ({ start: (edges[index] ?? 0) + 1, end }))
}

const plainWord = /^[\p{Script=Han}“”]+$/u

function rowsOfPattern(pattern: RegExp): Row[] {
  const { source, flags } = pattern
  return alternativesOf(source).map(({ start, end }, index) => {
    const text = source.slice(start, end)
    const from = index === 0 ? start : start - 1
    const to = index === 0 ? end + 1 : end
    const without = () => new RegExp(source.slice(0, from) + source.slice(to), flags)
    return { text: shown(text), ...(plainWord.test(text) ? { needs: text } : {}), without }
  })
}

/** Rows within a member of a table, and the table with that member changed. */
function within(member: unknown, put: (changed: unknown) => unknown): Row[] {
  return rowsOf(member).map((row) => ({ ...row, without: () => put(row.without()) }))
}

function rowsOfArray(rows: readonly unknown[]): Row[] {
  return rows.flatMap((row, at): Row[] => {
    const inner = within(row, (changed) => rows.with(at, changed))
    if (inner.length > 0 && isRecord(row) && typeof row.words === 'string') return inner
    const needs = typeof row === 'string' ? { needs: row } : {}
    return [{ text: shown(row), ...needs, without: () => rows.toSpliced(at, 1) }]
  })
}

const keysOf = (
  entries: readonly (readonly [string, unknown])[],
  build: (rest: [string, unknown][]) => unknown,
): Row[] =>
  entries.map(([key, value]) => ({
    text: typeof value === 'object' && !(value instanceof RegExp) ? key : `${key}: ${shown(value)}`,
    without: () => build(entries.filter(([other]) => other !== key).map(([other, kept]) => [other, kept])),
  }))

function rowsOfRecord(record: Record<string, unknown>): Row[] {
  if (typeof record.words === 'string') return within(record.words, (words) => ({ ...record, words }))
  return keysOf(Object.entries(record), Object.fromEntries)
}

/**
 * The rows of a table of the lexicon: words of a string, alternatives of a pattern, members of a list or a set, keys of a record or a map.
 * What is none of these (a function, a number, a pattern that is a phrase) has none.
 */
export function rowsOf(table: unknown): Row[] {
  if (typeof table === 'string') return rowsOfWords(table)
  if (table instanceof RegExp) return rowsOfPattern(table)
  if (table instanceof Set)
    return rowsOfArray([...table]).map((row) => ({
      ...row,
      without: () => new Set(row.without() as unknown[]),
    }))
  if (table instanceof Map) return keysOf([...table], (rest) => new Map(rest))
  if (Array.isArray(table)) return rowsOfArray(table)
  return isRecord(table) ? rowsOfRecord(table) : []
}
