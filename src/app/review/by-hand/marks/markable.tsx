import {
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { flushSync } from 'react-dom'
import type { Span } from '../../../../contract/span.ts'
import { useReviewWords } from '../../../i18n/review/review-words.ts'
import { Button } from '../../../ui/controls/button.tsx'
import keys from '../../../ui/controls/key.module.css'
import { isTyping } from '../../../ui/is-typing.ts'
import { selectedSpan } from '../../../ui/words/selected.ts'
import { useLabelForm } from './label-from.ts'
import styles from './markable.module.css'

/** Words that are marked in a part of a report, and where on the screen they end. */
interface Marked extends Span {
  top: number
  left: number
}

/** So far from the edge of the screen the buttons keep, and so much room they take. */
const room = { edge: 8, width: 220, height: 48 }

function markedIn(element: Element, text: string): Marked | undefined {
  const span = selectedSpan(element, text)
  const range = span && window.getSelection()?.getRangeAt(0)
  if (!span || !range) return undefined
  const { bottom, left } = range.getBoundingClientRect?.() ?? { bottom: 0, left: 0 }
  const lowest = window.innerHeight - room.height - room.edge
  return {
    ...span,
    top: Math.max(room.edge, Math.min(bottom + room.edge, lowest)),
    left: Math.max(room.edge, Math.min(left, window.innerWidth - room.width - room.edge)),
  }
}

/** What is marked in an element just now, and the way to look again: the browser tells of a change only a little later. */
function useMarked(text: string) {
  const element = useRef<HTMLDivElement>(null)
  const [marked, setMarked] = useState<Marked>()
  const look = useCallback(
    () => setMarked(element.current ? markedIn(element.current, text) : undefined),
    [text],
  )
  useEffect(() => {
    document.addEventListener('selectionchange', look)
    // The words move, the buttons with them.
    document.addEventListener('scroll', look, true)
    return () => {
      document.removeEventListener('selectionchange', look)
      document.removeEventListener('scroll', look, true)
    }
  }, [look])
  return { element, marked, look }
}

/** Something that can be done with marked words, by a button or its key. */
export interface Way {
  name: string
  key: string
  run: () => void
}

export interface MarkableProps {
  /** The raw text of the report. */
  text: string
  /** What can be done with marked words. */
  ways?: (span: Span, said: string) => readonly Way[]
  /** Words of the report, with their offsets. */
  children: ReactNode
}

const none = () => []

/** Words of a report in which a reader may mark some; while a form is open they can be its name. */
export function Markable({ text, ways = none, children }: MarkableProps) {
  const words = useReviewWords().adding
  const { element, marked, look } = useMarked(text)
  const take = useLabelForm((state) => state.take)
  const said = marked ? text.slice(marked.start, marked.end) : ''
  const label = take && { name: words.asLabel, key: 'n', run: () => take(said.replaceAll(/\s+/gu, '')) }
  const open = (marked ? (label ? [label] : ways(marked, said)) : []).map((way) => ({
    ...way,
    run: () => {
      way.run()
      window.getSelection()?.removeAllRanges()
    },
  }))
  useKeys(element, open, look)
  return (
    <div ref={element}>
      {children}
      {marked && open.length > 0 && (
        <div
          className={styles.ways}
          style={{ top: marked.top, left: marked.left }}
          role="toolbar"
          aria-label={words.title}
          data-screen
        >
          {open.map(({ name, key, run }) => (
            <Button
              key={name}
              // A press would take the marks away before it is heard.
              onMouseDown={(event) => event.preventDefault()}
              onClick={run}
              aria-keyshortcuts={key}
            >
              {name} <kbd className={keys.key}>{key.toUpperCase()}</kbd>
            </Button>
          ))}
        </div>
      )}
    </div>
  )
}

/**
 * The keys of what can be done with the marked words, for whoever marks them by the keyboard.
 * @param look looks once more at what is marked: a quick hand presses before the page has heard of the last mark
 */
function useKeys(element: RefObject<Element | null>, ways: readonly Way[], look: () => void): void {
  const now = useRef({ ways, look })
  useLayoutEffect(() => {
    now.current = { ways, look }
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: where the words stand is asked when a key is heard
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const dialog = document.activeElement?.closest('[role=dialog]')
      const isBehind = dialog?.contains(element.current) === false
      if (
        event.defaultPrevented ||
        isBehind ||
        isTyping(event.target) ||
        event.repeat ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey
      )
        return
      flushSync(now.current.look)
      const way = now.current.ways.find(({ key }) => key === event.key.toLowerCase())
      if (!way) return
      event.preventDefault()
      way.run()
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [])
}
