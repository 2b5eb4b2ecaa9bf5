import { useCallback, useSyncExternalStore } from 'react'

/** Whether a media query holds, followed as it changes; false where there is no screen. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (notify: () => void) => {
      if (typeof window.matchMedia !== 'function') return () => {}
      const list = window.matchMedia(query)
      list.addEventListener('change', notify)
      return () => list.removeEventListener('change', notify)
    },
    [query],
  )
  return useSyncExternalStore(
    subscribe,
    () => typeof window.matchMedia === 'function' && window.matchMedia(query).matches,
  )
}

/** Below 720 px: tabs at the bottom, sheets of full height. */
export function usePhone(): boolean {
  return useMedia('screen and (max-width: 719.98px)')
}
