/** A rule that a page draws, level or upright: where it lies (`at`: y of a level one, x of an upright one), and from where to where it goes, in points. */
export interface Rule {
  at: number
  from: number
  to: number
}

export interface Rules {
  level: Rule[]
  upright: Rule[]
}

/** What a page does, as PDF.js lists it, and the numbers by which it names what is done. */
export interface Operators {
  fnArray: readonly number[]
  argsArray: readonly unknown[]
}
export type OperatorIds = Readonly<
  Record<
    | 'save'
    | 'restore'
    | 'transform'
    | 'constructPath'
    | 'endPath'
    | 'paintFormXObjectBegin'
    | 'paintFormXObjectEnd',
    number
  >
>

type Matrix = readonly [number, number, number, number, number, number]
const identity: Matrix = [1, 0, 0, 1, 0, 0]

const within = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
]

const isMatrix = (value: unknown): value is Matrix => Array.isArray(value) && value.length === 6

/** The parts of a path as PDF.js writes them, by their number: how many numbers stand behind each. */
const parts = [2, 2, 6, 4, 0] as const
const [moveTo, lineTo, , , closePath] = parts.keys()

/** In points: what lies so near is in one place; what is shorter is no rule of a table. */
export const near = 2
const shortest = 4

type Point = readonly [x: number, y: number]

/** The straight stretches of a path, on the page. */
function* stretchesOf(path: ArrayLike<number>, [a, b, c, d, e, f]: Matrix): Generator<[Point, Point]> {
  let start: Point = [0, 0]
  let pen = start
  for (let at = 0; at < path.length; ) {
    const part = path[at] as number
    const count = parts[part]
    // A part that is not known: nothing behind it can be told.
    if (count === undefined) return
    const [x, y] = [path[at + count - 1] ?? 0, path[at + count] ?? 0]
    const next: Point = part === closePath ? start : [a * x + c * y + e, b * x + d * y + f]
    if (part === moveTo) start = next
    else if (part === lineTo || part === closePath) yield [pen, next]
    pen = next
    at += count + 1
  }
}

/** Rules on one line that touch are one. */
function joined(rules: readonly Rule[]): Rule[] {
  const out: Rule[] = []
  const sorted = rules.toSorted((a, b) => a.at - b.at || a.from - b.from)
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    const { at } = sorted[from] as Rule
    while (to < sorted.length && (sorted[to]?.at ?? 0) - at <= near) to++
    let last: Rule | undefined
    for (const rule of sorted.slice(from, to).toSorted((a, b) => a.from - b.from)) {
      if (last && rule.from <= last.to + near) last.to = Math.max(last.to, rule.to)
      else {
        last = { ...rule, at }
        out.push(last)
      }
    }
  }
  return out
}

/**
 * The rules that a page draws: lines, and the sides of what it fills, be it a bar so thin that it is a line or the ground of a cell.
 * @param list what the page does @param ids the numbers of what is done
 */
export function rulesOf({ fnArray, argsArray }: Operators, ids: OperatorIds): Rules {
  const rules: Rules = { level: [], upright: [] }
  const kept: Matrix[] = []
  let now = identity
  for (const [at, id] of fnArray.entries()) {
    const args = argsArray[at]
    const [first, second] = Array.isArray(args) ? (args as unknown[]) : []
    if (id === ids.save || id === ids.paintFormXObjectBegin) kept.push(now)
    if (id === ids.restore || id === ids.paintFormXObjectEnd) now = kept.pop() ?? identity
    if (id === ids.transform && isMatrix(args)) now = within(now, args)
    if (id === ids.paintFormXObjectBegin && isMatrix(first)) now = within(now, first)
    // What only bounds what is drawn behind it is not seen.
    if (id !== ids.constructPath || first === ids.endPath || !Array.isArray(second)) continue
    const [path] = second as unknown[]
    if (!(path instanceof Float32Array)) continue
    for (const [[x1, y1], [x2, y2]] of stretchesOf(path, now)) {
      const [width, height] = [Math.abs(x2 - x1), Math.abs(y2 - y1)]
      if (height <= near / 2 && width >= shortest)
        rules.level.push({ at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) })
      if (width <= near / 2 && height >= shortest)
        rules.upright.push({ at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) })
    }
  }
  return { level: joined(rules.level), upright: joined(rules.upright) }
}
