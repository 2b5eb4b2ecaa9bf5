import { create } from 'zustand'

/** The place whose card is being dragged: not part of a link. */
export const useDragged = create<{ regionId: string | undefined }>()(() => ({ regionId: undefined }))

/** Makes an element the handle by which a place is dragged to the tray. */
export const dragHandle = (regionId: string) => ({
  draggable: true,
  onDragStart: (event: React.DragEvent) => {
    event.dataTransfer.setData('text/plain', regionId)
    event.dataTransfer.effectAllowed = 'copy'
    useDragged.setState({ regionId })
  },
  onDragEnd: () => useDragged.setState({ regionId: undefined }),
})
