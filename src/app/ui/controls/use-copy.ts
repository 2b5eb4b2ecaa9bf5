import { useText } from '../../i18n/use-text.ts'
import { toast } from '../dialogs/toast.ts'
import { copyText } from './copy.ts'

/** Copies a text and says so: `done` where it was copied, else `failed`, or the page's own words for it. */
export function useCopy(): (text: string, done: string, failed?: string) => Promise<void> {
  const { copyFailed } = useText().shell
  return async (text, done, failed = copyFailed) => toast((await copyText(text)) ? done : failed)
}
