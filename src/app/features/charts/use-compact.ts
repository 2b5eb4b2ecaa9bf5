import { useLanguage } from '../../i18n/use-text.ts'
import { useMedia } from '../../ui/use-media.ts'

/** Below 1024 px there is no room for the picker beside the chart, nor for names beside the bars. */
export function useCompact(): boolean {
  return useMedia('screen and (max-width: 1023.98px)')
}

/** Rows of two numbers need more room: below 1200 px their axis would be too short to tell marks apart beside them. */
export function useNarrow(): boolean {
  return useMedia('screen and (max-width: 1199.98px)')
}

/** Whether bars stand under their names: where there is no room beside them, which English words take sooner than Chinese ones. */
export function useStacked(): boolean {
  const [compact, narrow, lang] = [useCompact(), useNarrow(), useLanguage()]
  return compact || (narrow && lang === 'en')
}
