import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { parseAst } from 'rolldown/parseAst'

const src = join(import.meta.dirname, '..', '..', 'src')

/** A regular expression as it stands in the code, and where. */
export interface Pattern {
  source: string
  flags: string
  where: string
}

/** What a file holds: the patterns that are written out in it, and the lines that build one while the file is loaded. */
interface Found {
  literals: Pattern[]
  built: string[]
  /** Lines in functions that build one when they are called. */
  builders: string[]
}

interface Node {
  type: string
  start: number
  regex?: { pattern: string; flags: string }
  callee?: { name?: string }
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

const isFunction = (node: Node): boolean =>
  /^(?:ArrowFunctionExpression|FunctionExpression|FunctionDeclaration)$/u.test(node.type)

/** Every node, and whether it stands in a function: what it builds is then not built by loading alone. */
function* nodesOf(value: unknown, inside = false): Generator<{ node: Node; inside: boolean }> {
  if (Array.isArray(value)) for (const item of value) yield* nodesOf(item, inside)
  else if (isNode(value)) {
    yield { node: value, inside }
    const within = inside || isFunction(value)
    for (const part of Object.values(value)) if (typeof part === 'object') yield* nodesOf(part, within)
  }
}

/** The patterns of a piece of TypeScript: literals by the parser, so that neither a comment nor a division is taken for one. */
export function patternsIn(file: string, code: string): Found {
  const lang = file.endsWith('.tsx') ? 'tsx' : file.endsWith('.mjs') ? 'js' : 'ts'
  const found: Found = { literals: [], built: [], builders: [] }
  for (const { node, inside } of nodesOf(parseAst(code, { lang }))) {
    const where = `${file}:${code.slice(0, node.start).split('\n').length}`
    if (node.regex) found.literals.push({ source: node.regex.pattern, flags: node.regex.flags, where })
    const isCall = node.type === 'NewExpression' || node.type === 'CallExpression'
    if (isCall && node.callee?.name === 'RegExp') found[inside ? 'builders' : 'built'].push(where)
  }
  return found
}

/** The patterns of every file of the program. */
export function patternsOfProgram(): Found {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => /\.(ts|tsx|mjs)$/u.test(file))
    .sort()
  const each = files.map((file) => patternsIn(file, readFileSync(join(src, file), 'utf8')))
  return {
    literals: each.flatMap(({ literals }) => literals),
    built: each.flatMap(({ built }) => built),
    builders: each.flatMap(({ builders }) => builders),
  }
}

/** The patterns that are built while `load` runs, which must load its modules anew. */
export async function patternsBuiltBy(load: () => Promise<unknown>): Promise<Pattern[]> {
  const built: Pattern[] = []
  const Original = globalThis.RegExp
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args: [string | RegExp, string?]) {
      const pattern = new target(...args)
      built.push({ source: pattern.source, flags: pattern.flags, where: 'built while loading' })
      return pattern
    },
  })
  try {
    await load()
  } finally {
    globalThis.RegExp = Original
  }
  return built
}
