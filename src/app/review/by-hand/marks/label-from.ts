import { useEffect } from 'react'
import { create } from 'zustand'

/** The form that waits for a name: words that are marked in a report can be put into it. */
export const useLabelForm = create<{ take: ((words: string) => void) | undefined }>(() => ({
  take: undefined,
}))

/** While the caller is there, words that are marked in a report are offered to it. @param take stays the same for one form */
export function useLabelFrom(take: (words: string) => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the form that was opened last takes them
  useEffect(() => {
    useLabelForm.setState({ take })
    return () => {
      if (useLabelForm.getState().take === take) useLabelForm.setState({ take: undefined })
    }
  }, [])
}
