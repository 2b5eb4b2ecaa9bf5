import { create } from 'zustand'

/** Whether the search dialog is open, and what it opens with: not part of a link. */
export const useSearch = create<{ open: boolean; query: string }>()(() => ({ open: false, query: '' }))

/** Opens the search dialog, with words to look for if any are given. */
export function openSearch(query = ''): void {
  useSearch.setState({ open: true, query })
}

/** Closes the search dialog. */
export function closeSearch(): void {
  useSearch.setState({ open: false })
}
