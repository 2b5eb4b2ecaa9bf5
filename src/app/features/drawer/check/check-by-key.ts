import type { KeyboardEvent } from 'react'
import { stretchMarks } from '../../../review/by-hand/marks/mark-words.ts'
import { takeLastBack } from '../../../review/told.ts'

const isMarked = (): boolean => window.getSelection()?.isCollapsed === false

const undoes = ({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent, plain: boolean): boolean =>
  (plain && key === 'u') || (key.toLowerCase() === 'z' && (ctrlKey || metaKey) && !shiftKey)

/**
 * Does what a key asks for while something is checked: a letter presses the button that has it in `data-check`, U takes the last check back, Shift
 * and an arrow move the end of the marked words by a character, with Alt their start.
 * @returns whether it did something
 */
export function checkByKey(event: KeyboardEvent): boolean {
  const { key, currentTarget, repeat, ctrlKey, metaKey, altKey, shiftKey } = event
  const plain = !ctrlKey && !metaKey && !altKey && !shiftKey
  if (shiftKey && !ctrlKey && !metaKey && (key === 'ArrowLeft' || key === 'ArrowRight'))
    return stretchMarks(currentTarget, altKey ? 'start' : 'end', key === 'ArrowLeft' ? 'backward' : 'forward')
  // A key that is held checks one thing, not all that follow.
  if (repeat) return false
  if (undoes(event, plain)) return takeLastBack()
  // Marked words have keys of their own.
  if (!plain || isMarked() || !/^[a-z]$/u.test(key)) return false
  const button = currentTarget.querySelector<HTMLButtonElement>(`[data-check="${key}"]`)
  button?.click()
  return button !== null
}
