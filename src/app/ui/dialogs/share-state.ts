import { create } from 'zustand'

/** Whether the share dialog is open: not part of a link. */
export const useShare = create<{ open: boolean }>()(() => ({ open: false }))

/** Opens the share dialog. */
export const openShare = (): void => useShare.setState({ open: true })

/** Closes the share dialog. */
export const closeShare = (): void => useShare.setState({ open: false })
