import { useEffect, useRef, useState } from 'react'
import { filesOfDrop } from './files-of.ts'

const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false

/** Takes files and folders that are dropped anywhere on the page; true while they are held over it. @param onHeld called when they are */
export function useFileDrop(onFiles: (files: readonly File[]) => void, onHeld: () => void): boolean {
  const [over, setOver] = useState(false)
  const held = useRef(onHeld)
  useEffect(() => {
    held.current = onHeld
  })
  useEffect(() => {
    // Entering a child leaves its parent: only a leave to nowhere means that the files have left the page.
    const enter = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      held.current()
      setOver(true)
    }
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false)
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      setOver(false)
      if (event.dataTransfer) void filesOfDrop(event.dataTransfer).then(onFiles)
    }
    window.addEventListener('dragenter', enter)
    window.addEventListener('dragover', enter)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragenter', enter)
      window.removeEventListener('dragover', enter)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [onFiles])
  return over
}
