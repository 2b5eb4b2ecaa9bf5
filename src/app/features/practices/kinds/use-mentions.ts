import { useCallback } from 'react'
import type { Practice } from '../../../../contract/practice.ts'
import { useCollection } from '../../../data/collection-context.tsx'
import type { Column } from '../columns.ts'
import { passageOf } from '../passage/passage-of.ts'
import { usePractices } from '../view-context.ts'

/** Words shorter than this stand in any report and prove nothing. */
const shortest = 4

/**
 * Asks whether a column's passages say some words outside the list that is compared, so that "not in the
 * list" is not taken for "not there".
 */
export function useMentions(left: Column, right: Column): (side: 'left' | 'right', words: string) => boolean {
  const c = useCollection()
  const { texts } = usePractices()
  return useCallback(
    (side, words) => {
      if (words.length < shortest) return false
      const says = (practice: Practice) => passageOf(c, practice, texts)?.includes(words) ?? false
      return (side === 'left' ? left : right).practices.some(says)
    },
    [c, texts, left, right],
  )
}
