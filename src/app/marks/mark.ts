import type { Region } from '../../contract/region.ts'

/** How a statement is drawn; the look's mark grammar has one row for each. */
export type MarkForm =
  | 'exact'
  | 'about'
  | 'over'
  | 'under'
  | 'atLeast'
  | 'atMost'
  | 'range'
  | 'target'
  | 'zero'

/** How far a statement goes, in the base unit. */
export interface Extent {
  value: number
  /** The far end of a range. */
  max?: number
}

/** One statement, ready to be drawn; the colour is the name of a CSS variable. */
export interface Mark extends Extent {
  /** The figure's id: the mark opens its sentence. */
  id: string
  regionId?: string
  form: MarkForm
  /** Where the statement is open: 突破100亿 upwards, 20%以下 downwards. */
  open?: 'up' | 'down'
  /** 近 comes to the number from below, 约 may lie on either side. */
  approach?: 'below' | 'around'
  /** `var(--place-3)` */
  colour: string
  /** Places 9–16 share the pigments and carry a notch. */
  hollow: boolean
  label: string
  level?: Region['level']
  year?: number
}

/** The farthest value that a statement reaches. */
export function reach({ value, max }: Extent): number {
  return max === undefined ? value : Math.max(value, max)
}
