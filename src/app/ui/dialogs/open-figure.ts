import { change } from '../../state/store.ts'

/** Opens the drawer at the sentence of a figure. */
export function openFigure(id: string): void {
  change({ figure: id, practice: undefined })
}

/** Opens the drawer at the passage of a practice. */
export function openPractice(id: string): void {
  change({ practice: id, figure: undefined })
}
