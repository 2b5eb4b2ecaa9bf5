import { create } from 'zustand'

/** What the reader asked to be brought to, a place's card or a figure in its article: not part of a link. */
export const useScrollTarget = create<{
  regionId: string | undefined
  figureId: string | undefined
  /** Words of the article, and what stands before them there. */
  words: { before: string; words: string } | undefined
}>()(() => ({ regionId: undefined, figureId: undefined, words: undefined }))

/** Brings a place's card into the window and gives it the focus, as soon as the regions view stands. */
export function goToPlace(regionId: string): void {
  useScrollTarget.setState({ regionId })
}

/** Brings a figure into the window, marked in its text, as soon as the reader shows its article. */
export function goToFigure(figureId: string | undefined): void {
  useScrollTarget.setState({ figureId })
}

/** Brings words into the window, selected, as soon as the reader shows their article. */
export function goToWords(words: { before: string; words: string }): void {
  useScrollTarget.setState({ words })
}

/** Says that what was asked for has been reached, or that there is no such thing. */
export function targetReached(): void {
  useScrollTarget.setState({ regionId: undefined, figureId: undefined, words: undefined })
}
