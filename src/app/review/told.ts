import { toast } from '../ui/dialogs/toast.ts'

/** Says what came of a reader's check, and gives the way back. @param after where the page goes then */
export function told(takeBack: () => void, message: string, undo: string, after?: () => void): void {
  toast(message, {
    label: undo,
    run: () => {
      takeBack()
      after?.()
    },
  })
}
