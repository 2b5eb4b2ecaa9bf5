import { type RefObject, useEffect, useRef, useState } from 'react'
import { usePrinting } from '../../../ui/use-printing.ts'

/** Whether an element has come near the screen; once it has, it stays so. True in a print, and where nobody can tell. */
export function useSeen<T extends Element>(): [RefObject<T | null>, boolean] {
  const ref = useRef<T>(null)
  const [seen, setSeen] = useState(typeof IntersectionObserver !== 'function')
  useEffect(() => {
    const element = ref.current
    if (seen || !element) return
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && setSeen(true),
      { rootMargin: '400px' },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [seen])
  const printing = usePrinting()
  return [ref, seen || printing]
}
