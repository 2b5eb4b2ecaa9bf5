import { useEffect } from 'react'
import { useText } from '../i18n/use-text.ts'
import { useAppStore } from '../state/store.ts'
import { toast } from '../ui/dialogs/toast.ts'

/** Ctrl+Z or ⌘Z takes the last tweak back; where something is typed it belongs to the field. */
export function useUndoKey(): void {
  const { undone, nothingToUndo } = useText().shell
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const typing =
        event.target instanceof HTMLElement &&
        event.target.matches('input, textarea, select, [contenteditable]')
      const chord = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey
      if (!chord || typing || event.defaultPrevented) return
      event.preventDefault()
      toast(useAppStore.getState().undo() ? undone : nothingToUndo)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [undone, nothingToUndo])
}
