import { useEffect } from 'react'
import { useText } from '../i18n/use-text.ts'
import { useAppStore } from '../state/store.ts'
import { openGuide } from '../ui/dialogs/guide-state.ts'
import { toast } from '../ui/dialogs/toast.ts'

/** A checkbox or a list takes no letters: what it has set is taken back while the focus is still on it. */
const typedInto =
  'input:not([type=checkbox], [type=radio], [type=range], [type=button]), textarea, [contenteditable]'

/** Does something on a key, anywhere but where something is typed. */
function useKey(isKey: (event: KeyboardEvent) => boolean, run: () => void): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const typing = event.target instanceof HTMLElement && event.target.matches(typedInto)
      if (typing || event.defaultPrevented || !isKey(event)) return
      event.preventDefault()
      run()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [isKey, run])
}

const isUndo = (event: KeyboardEvent) =>
  event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey
const isQuestion = (event: KeyboardEvent) =>
  (event.key === '?' || event.key === '？') && !event.ctrlKey && !event.metaKey && !event.altKey

/** Ctrl+Z or ⌘Z takes the last tweak back. */
export function useUndoKey(): void {
  const { undone, nothingToUndo } = useText().shell
  useKey(isUndo, () => toast(useAppStore.getState().undo() ? undone : nothingToUndo))
}

/** The question mark opens the guide. */
export const useGuideKey = (): void => useKey(isQuestion, openGuide)
