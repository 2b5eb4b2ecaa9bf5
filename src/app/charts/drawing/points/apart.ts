/** On which side of its point a name stands. */
export type Side = 'right' | 'left' | 'top' | 'bottom'

/** A point that is named, in px of a drawing of about the usual size; y grows downwards. */
export interface Spot {
  x: number
  y: number
  /** Of the name. */
  width: number
  /** Where the name would stand alone. */
  side: 'right' | 'left'
}

interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** Of a point and of a name beside it, in px. */
const size = { point: 13, gap: 5, line: 14 }

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

const pointOf = ({ x, y }: Spot): Box => ({
  x: x - size.point / 2,
  y: y - size.point / 2,
  width: size.point,
  height: size.point,
})

function nameOf({ x, y, width }: Spot, side: Side): Box {
  const away = size.point / 2 + size.gap
  const box = { width, height: size.line }
  if (side === 'right') return { x: x + away, y: y - size.line / 2, ...box }
  if (side === 'left') return { x: x - away - width, y: y - size.line / 2, ...box }
  return { x: x - width / 2, y: side === 'top' ? y - away - size.line : y + away, ...box }
}

/**
 * The side of each point on which its name meets neither another point nor a name that was set before it; where there is none it
 * stays where it would stand alone: a point without its name tells nothing.
 */
export function sidesOf(spots: readonly Spot[]): Side[] {
  const set: Box[] = spots.map(pointOf)
  return spots.map((spot, own) => {
    const sides: Side[] = [spot.side, spot.side === 'right' ? 'left' : 'right', 'top', 'bottom']
    const free = sides.find((side) => {
      const name = nameOf(spot, side)
      return !set.some((other, at) => at !== own && meet(name, other))
    })
    const side = free ?? spot.side
    set.push(nameOf(spot, side))
    return side
  })
}
