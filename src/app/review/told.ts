import { toast } from '../ui/dialogs/toast.ts'

/** What takes back the checks of this visit, the last one at the end. */
let undoes: (() => void)[] = []
/** So many can be taken back by a key. */
const most = 200

/** Says what came of a reader's check, and gives the way back. @param after where the page goes then */
export function told(takeBack: () => void, message: string, undo: string, after?: () => void): void {
  const run = () => {
    undoes = undoes.filter((one) => one !== run)
    takeBack()
    after?.()
  }
  undoes = [...undoes, run].slice(-most)
  toast(message, { label: undo, run })
}

/** Takes the last check of this visit back that still stands; false where there is none. */
export function takeLastBack(): boolean {
  const last = undoes.at(-1)
  last?.()
  return last !== undefined
}
