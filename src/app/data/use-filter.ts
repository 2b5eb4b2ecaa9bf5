import { useMemo } from 'react'
import type { Filter } from '../../compare/filter.ts'
import { useView } from '../state/store.ts'
import type { ViewState } from '../state/view-state.ts'

type Restricting = Pick<ViewState, 'themes' | 'levels' | 'years' | 'kinds'>

/** The part of the state that restricts what is shown, as the questions of `compare` take it. */
export function filterOf({ themes, levels, years, kinds }: Restricting): Filter {
  return {
    ...(themes ? { themes } : {}),
    ...(levels ? { levels } : {}),
    ...(years ? { years } : {}),
    ...(kinds ? { kinds } : {}),
  }
}

/** The filter in force, the same object until it changes. */
export function useFilter(): Filter {
  const themes = useView((state) => state.themes)
  const levels = useView((state) => state.levels)
  const years = useView((state) => state.years)
  const kinds = useView((state) => state.kinds)
  return useMemo(
    () =>
      filterOf({
        ...(themes && { themes }),
        ...(levels && { levels }),
        ...(years && { years }),
        ...(kinds && { kinds }),
      }),
    [themes, levels, years, kinds],
  )
}
