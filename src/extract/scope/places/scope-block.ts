import type { Figure } from '../../../contract/figure.ts'
import type { Region } from '../../../contract/region.ts'
import type { Span } from '../../../contract/span.ts'
import type { ResolvedPlace } from './resolve-places.ts'

/** From `start` on, what is said is said of `region`. */
export interface ScopeChange {
  start: number
  region: Region
  basis: Figure['regionBasis']
}

/** A block with what the scope needs to know of it. */
export interface ScopeBlock {
  text: string
  sentences: readonly Span[]
  places: readonly ResolvedPlace[]
  /** The township that the article is told from, where the block speaks of it without its name. */
  told?: Region | undefined
  /** Of each level below the province the place that was named last before the block. */
  recent?: readonly Region[]
}
