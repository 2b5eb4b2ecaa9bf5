import { useMemo } from 'react'
import type { Filter } from '../../compare/filter.ts'
import { useViewPart } from '../state/store.ts'
import type { ViewState } from '../state/view-state.ts'

const restricting = [
  'themes',
  'levels',
  'years',
  'kinds',
  'onlySure',
  'onlyChecked',
  'onlyOwn',
  'practiceKinds',
  'status',
] as const
type Restricting = { [K in (typeof restricting)[number]]?: ViewState[K] | undefined }

/** The part of the state that restricts what is shown, as the questions of `compare` take it. */
export function filterOf(part: Restricting): Filter {
  const { themes, levels, years, kinds, onlySure, onlyChecked, onlyOwn, practiceKinds, status } = part
  return {
    ...(themes ? { themes } : {}),
    ...(levels ? { levels } : {}),
    ...(years ? { years } : {}),
    ...(kinds ? { kinds } : {}),
    ...(onlySure ? { sure: true } : {}),
    ...(onlyChecked ? { checked: true } : {}),
    ...(onlyOwn ? { own: true } : {}),
    ...(practiceKinds ? { practiceKinds } : {}),
    ...(status ? { status } : {}),
  }
}

/** The filter in force, the same object until it changes. */
export function useFilter(): Filter {
  const part = useViewPart(restricting)
  return useMemo(() => filterOf(part), [part])
}
