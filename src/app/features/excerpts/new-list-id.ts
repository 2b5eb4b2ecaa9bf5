/** An id that no other list of this browser has; on a plain address there is no `crypto.randomUUID`. */
export const newListId = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`
