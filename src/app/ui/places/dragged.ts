import type { DragEvent } from 'react'
import { create } from 'zustand'

/** The place whose card is being dragged: not part of a link. */
export const useDragged = create<{ regionId: string | undefined }>()(() => ({ regionId: undefined }))

const over = () => useDragged.setState({ regionId: undefined })

/** Makes an element the handle by which a place is dragged to the tray. */
export const dragHandle = (regionId: string) => ({
  draggable: true,
  onDragStart: (event: DragEvent) => {
    event.dataTransfer.setData('text/plain', regionId)
    event.dataTransfer.effectAllowed = 'copy'
    useDragged.setState({ regionId })
    // On the window: the card may scroll out of the list, and be gone, before the drag ends.
    for (const end of ['dragend', 'drop', 'pointerdown']) window.addEventListener(end, over, { once: true })
  },
})
