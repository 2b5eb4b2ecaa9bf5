import { create } from 'zustand'

/** Whether the page's own explanation is open: not part of a link. */
export const useGuide = create<{ open: boolean }>()(() => ({ open: false }))

/** Opens “How to read this page”. */
export const openGuide = (): void => useGuide.setState({ open: true })

/** Closes it. */
export const closeGuide = (): void => useGuide.setState({ open: false })
