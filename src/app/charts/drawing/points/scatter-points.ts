import { grouped } from '../../../../compare/grouped.ts'

/** A point of a scatter: a place by two numbers. */
export interface ScatterPoint {
  id: string
  name: string
  x: number
  y: number
  /** The other ends of ranges. */
  xMax?: number
  yMax?: number
  /** `var(--place-3)` */
  colour: string
  /** Drawn open: one of the two is no exact number that was reached. */
  isOpen: boolean
}

/** Where the ends of a place stand: one spot, or two where one of its numbers is a range; the lower first. */
export const spotsOf = ({ x, y, xMax, yMax }: ScatterPoint): [number, number][] =>
  xMax === undefined && yMax === undefined
    ? [[x, y]]
    : [
        [x, y],
        [xMax ?? x, yMax ?? y],
      ]

/** The name of one end of a place, in what `namesAt` gives. */
export const endKey = (id: string, end: number): string => `${id} ${end}`

/**
 * The names of the ends of the points. Those of one spot stand together at its first, where one would hide the other; the far
 * end of a range has its place's name only beside others.
 */
export function namesAt(points: readonly ScatterPoint[], joint: string): ReadonlyMap<string, string> {
  const ends = points.flatMap((point) =>
    spotsOf(point).map((spot, end) => ({ spot, key: endKey(point.id, end), end, name: point.name })),
  )
  return new Map(
    [...grouped(ends, ({ spot }) => spot.join(' ')).values()].flatMap((list) => {
      const [first, other] = list
      if (!first || (!other && first.end > 0)) return []
      return [[first.key, list.map(({ name }) => name).join(joint)] as const]
    }),
  )
}
