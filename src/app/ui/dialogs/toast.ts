import { create } from 'zustand'

/** A short message at the foot of the page, with at most one thing to do about it. */
export interface Toast {
  key: number
  message: string
  action?: { label: string; run: () => void }
}

interface Toasts {
  toast: Toast | undefined
  show(message: string, action?: Toast['action']): void
  hide(): void
}

export const useToasts = create<Toasts>()((set, get) => ({
  toast: undefined,
  show: (message, action) =>
    set({ toast: { key: (get().toast?.key ?? 0) + 1, message, ...(action ? { action } : {}) } }),
  hide: () => set({ toast: undefined }),
}))

/** Shows a message, and reads it out; the next message takes its place. */
export function toast(message: string, action?: Toast['action']): void {
  useToasts.getState().show(message, action)
}
