import { useCallback, useEffect, useState } from 'react'
import type { Figure } from '../../../contract/figure.ts'
import { targetReached, useScrollTarget } from '../../ui/scroll-target.ts'
import { markId } from './marked-text.tsx'

/** A walk over the figures of an article. */
export interface FigureSteps {
  /** The figure at which it stands; undefined before the first step. */
  current: string | undefined
  /** Its place among the figures, from 0; -1 before the first step. */
  at: number
  next(): void
  previous(): void
}

/** Keys belong to the reader unless something else has them: a field, a list, the drawer. */
function isTaken(event: KeyboardEvent): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey) return true
  const target = event.target instanceof Element ? event.target : undefined
  return target?.closest('input, select, textarea, [contenteditable], [role="dialog"]') != null
}

function show(figureId: string, focus: boolean): void {
  const mark = document.getElementById(markId(figureId))
  mark?.scrollIntoView?.({ block: 'center' })
  if (focus) mark?.focus({ preventScroll: true })
}

/**
 * Goes from figure to figure with j and k or by call, in reading order and without wrapping around. The
 * figure that the link names, or that the reader came for, if it is one of these, is where the walk begins.
 */
export function useFigureSteps(figures: readonly Figure[], linked: string | undefined): FigureSteps {
  const [current, setCurrent] = useState<string | undefined>()
  const at = figures.findIndex((figure) => figure.id === current)
  const go = useCallback(
    (step: 1 | -1) => {
      const index = at < 0 ? (step > 0 ? 0 : -1) : at + step
      const figure = figures[index]
      if (!figure) return
      setCurrent(figure.id)
      show(figure.id, true)
    },
    [at, figures],
  )
  const goal = useScrollTarget((state) => state.figureId)
  const asked = linked ?? goal
  useEffect(() => {
    if (asked === undefined || !figures.some((figure) => figure.id === asked)) return
    setCurrent(asked)
    show(asked, goal !== undefined)
    if (goal !== undefined) targetReached()
  }, [asked, goal, figures])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTaken(event)) return
      if (event.key === 'j') go(1)
      if (event.key === 'k') go(-1)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [go])
  const next = useCallback(() => go(1), [go])
  const previous = useCallback(() => go(-1), [go])
  return { current, at, next, previous }
}
