import { create } from 'zustand'

/** The dataset whose differences from this one are shown; not part of a link. */
export const useChanges = create<{ since: string | undefined }>()(() => ({ since: undefined }))

/** Opens what has changed since a dataset. */
export const openChanges = (since: string): void => useChanges.setState({ since })

/** Closes it. */
export const closeChanges = (): void => useChanges.setState({ since: undefined })
