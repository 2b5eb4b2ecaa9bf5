import { create } from 'zustand'

/** What the reader asked to be brought to, a place's card or a figure in its article: not part of a link. */
export const useScrollTarget = create<{ regionId: string | undefined; figureId: string | undefined }>()(
  () => ({
    regionId: undefined,
    figureId: undefined,
  }),
)

/** Brings a place's card into the window and gives it the focus, as soon as the regions view stands. */
export function goToPlace(regionId: string): void {
  useScrollTarget.setState({ regionId })
}

/** Brings a figure into the window, marked in its text, as soon as the reader shows its article. */
export function goToFigure(figureId: string | undefined): void {
  useScrollTarget.setState({ figureId })
}

/** Says that what was asked for has been reached, or that there is no such thing. */
export function targetReached(): void {
  useScrollTarget.setState({ regionId: undefined, figureId: undefined })
}
