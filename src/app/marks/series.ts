import type { Collection } from '../../compare/collection.ts'
import { yearOf } from '../../compare/filter.ts'
import { isEstimate } from '../../compare/quality.ts'
import { signed } from '../../compare/signed.ts'
import type { Figure } from '../../contract/figure.ts'
import { lastAnswers } from '../data/last-answers.ts'
import { placeMark, placeVar } from '../ui/places/place-colour.ts'
import type { Together } from '../ui/places/together.ts'
import { type Extent, type Mark, type MarkForm, reach } from './mark.ts'

/** 近5万, 将近, 接近: the number is not reached yet; 约, 左右 say nothing of the side. */
const fromBelow = /近(?!年|期|日|邻)|接近/u

const isRange = ({ value, valueMax }: Figure): boolean => valueMax !== undefined && valueMax !== value

/** The form of a figure. A target stays a target whatever its bound; a range beats an open end. */
export function formOf(figure: Figure): MarkForm {
  if (figure.kind === 'target') return 'target'
  if (isRange(figure)) return 'range'
  if (figure.value === 0) return 'zero'
  return drawnBound(figure)
}

/** What is only estimated (预计) is drawn like what is about so much: the report does not know it yet. */
export const drawnBound = (figure: Figure): Figure['bound'] =>
  figure.bound === 'exact' && isEstimate(figure) ? 'about' : figure.bound

/** How a figure's value is bounded; of a range its two ends say so, a planned one's too. */
export function boundOf(figure: Figure): Figure['bound'] | 'range' | 'estimate' {
  if (isRange(figure)) return 'range'
  return drawnBound(figure) === figure.bound ? figure.bound : 'estimate'
}

const openEnds: Partial<Record<Figure['bound'], 'up' | 'down'>> = {
  over: 'up',
  atLeast: 'up',
  under: 'down',
  atMost: 'down',
}

/**
 * The mark of one figure.
 * @param together who is drawn beside it: a clash of pigments is settled among them
 */
export function markOf(c: Collection, figure: Figure, together?: Together): Mark {
  const { regionId } = figure
  const place =
    regionId === undefined ? undefined : placeMark(c, regionId, together?.places, together?.others)
  const open = openEnds[figure.bound]
  const year = yearOf(figure)?.year
  const level = c.region(figure.regionId)?.level
  return {
    id: figure.id,
    ...(figure.regionId === undefined ? {} : { regionId: figure.regionId }),
    form: formOf(figure),
    ...extentOf(figure),
    ...(open === undefined ? {} : { open }),
    ...(drawnBound(figure) === 'about'
      ? { approach: fromBelow.test(figure.quote) ? ('below' as const) : ('around' as const) }
      : {}),
    colour: place ? placeVar(place) : 'var(--ink-3)',
    hollow: place?.hollow ?? false,
    label: figure.label,
    ...(level === undefined ? {} : { level }),
    ...(year === undefined ? {} : { year }),
  }
}

/** How far a figure goes. */
export function extentOf(figure: Figure): Extent {
  const { value, valueMax } = signed(figure)
  return valueMax === undefined ? { value } : { value, max: valueMax }
}

/** Largest first; equal values keep the order of their ids, so that every machine draws the same chart. */
export const largestFirst = lastAnswers((figures: readonly Figure[]): readonly Figure[] => {
  // Asked once of each, not at every comparison: there may be thousands.
  return figures
    .map((figure) => ({ figure, far: reach(extentOf(figure)) }))
    .sort(
      ({ figure: a, far }, { figure: b, far: other }) =>
        other - far || b.value - a.value || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
    )
    .map(({ figure }) => figure)
})

/** One mark a figure, in the order given. Two statements of one place are two marks, never their sum. */
export function marksOf(c: Collection, figures: readonly Figure[], together?: Together): Mark[] {
  return figures.map((figure) => markOf(c, figure, together))
}
