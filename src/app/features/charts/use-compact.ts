import { useMedia } from '../../ui/use-media.ts'

/** Below 1024 px there is no room for the picker beside the chart, nor for names beside the bars. */
export function useCompact(): boolean {
  return useMedia('screen and (max-width: 1023.98px)')
}
